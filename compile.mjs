/**
 * npm run compile: TypeScript to lib/, and then lib/bundle/, unless nothing has changed since the last time.
 *
 * lib/bundle/ joins the compiled program and the small packages it loads at every start into a few files under lib/bundle/: hundreds of
 * files take longer to open than a chapter takes to publish. Engines stay packages: they are loaded when they are asked for.
 *
 * The licences of what is joined are written beside it, and the theme, parsed, in lib/theme/.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'

const out = 'lib/bundle'
const theme = 'lib/theme/theme.json'
const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'))
/** Read at every start. All other packages are left outside. */
const joined =
  /^(?:unified|remark-|rehype-|micromark|mdast-|hast-|parse5|github-slugger|property-information|yaml|zod|smol-toml|commander|picocolors)/

if (isFresh()) process.exit()
const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit'
})
if (status !== 0) process.exit(status ?? 1)
rmSync(out, {recursive: true, force: true})
rmSync(theme, {force: true})
const {readTemplates} = await import('./lib/read/templates.js')
writeFileSync(theme, JSON.stringify(readTemplates().theme))
const {metafile} = await build({
  entryPoints: ['lib/cli/main.js', 'lib/index.js', 'lib/publish/set-worker.js'],
  outdir: out,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  // Words of other scripts stay as they are: as escapes they are three times as long to read at every start.
  charset: 'utf8',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies).filter(name => !joined.test(name)),
  // Parse finds constructs and transforms of micromark and mdast by the names of their functions.
  keepNames: true,
  // Packages in the older form of modules ask for Node's own by `require`.
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);"
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning'
})

const packages = new Set(
  Object.keys(metafile.inputs).flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
)
writeFileSync(
  join(out, 'LICENSES.txt'),
  [...packages]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`)
)

function licenceOf(name) {
  const folder = join('node_modules', name)
  const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `${license} licence`
  return `${name} ${version}\n\n${text}\n`
}

/** Made after everything it was made of. */
function isFresh() {
  const made = join(out, 'LICENSES.txt')
  if (!existsSync(made)) return false
  const {mtimeMs} = statSync(made)
  const sources = readdirSync('pipeline', {recursive: true}).filter(path => path.endsWith('.ts'))
  const all = [
    'compile.mjs',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'templates/theme.yaml',
    ...sources.map(path => join('pipeline', path))
  ]
  return all.every(path => statSync(path).mtimeMs < mtimeMs)
}
