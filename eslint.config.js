import tseslint from 'typescript-eslint'

/** What parse, shape, survey, prepare and emit may not touch: they are functions of what they are given. */
const world = [
  {object: 'Date', property: 'now', message: 'no clock: take context.buildDate'},
  {object: 'Math', property: 'random', message: 'no chance: two builds are equal'},
  {object: 'performance', property: 'now', message: 'no clock'}
]
const worldGlobals = [
  {name: 'console', message: 'report problems as messages'},
  {name: 'process', message: 'only cli/ knows the process'},
  {name: 'fetch', message: 'a build needs no network'},
  {name: 'Intl', message: 'Intl differs by version: use language/'}
]
const onlyIn = (paths, message) => ({paths: paths.map(name => ({name, message}))})

export default tseslint.config(
  {ignores: ['lib/', 'dist/', 'node_modules/', 'templates/', 'test/fixtures/', '.ci/validators/node_modules/']},
  ...tseslint.configs.strict,
  {
    files: ['pipeline/**/*.ts', 'test/**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // Manuscripts hold control characters, and finding them is a job of read and the XHTML writer.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'named exports only (tools that ask for a default are listed below)'
        },
        {selector: 'ExportAllDeclaration', message: 'list exports by hand'},
        {selector: 'TSEnumDeclaration', message: 'a union of strings'}
      ],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error'
    }
  },
  {
    files: ['pipeline/**/*.ts'],
    ignores: [
      'pipeline/read/**',
      'pipeline/write/**',
      'pipeline/schedule/**',
      'pipeline/cli/**',
      'pipeline/preview/**'
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        onlyIn(
          ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'],
          'only read/, write/, schedule/cache and preview/ touch the disk'
        )
      ],
      'no-restricted-properties': ['error', ...world],
      'no-restricted-globals': ['error', ...worldGlobals]
    }
  },
  {
    files: ['pipeline/{read,write,schedule,report,publish}/**/*.ts', 'pipeline/publish.ts'],
    rules: {'no-restricted-globals': ['error', ...worldGlobals]}
  },
  {files: ['*.config.*', '*.js'], rules: {'no-restricted-syntax': 'off'}}
)
