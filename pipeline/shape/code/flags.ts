/**
 * Words behind a language that other tools understand and that change nothing of what is printed: they are dropped without a
 * word. All others are told.
 *
 * Source: the books of rustdoc and mdBook, Docusaurus, VitePress, Gatsby, Hugo, Zola, Starlight, Quarto's and knitr's options,
 * docs of Jupyter Book and Sphinx.
 */
const flags: ReadonlySet<string> = new Set(
  `
  ignore no_run should_panic compile_fail editable noplayground noplaypen playground mdbook-runnable runnable panics
  does_not_compile not_desired_behavior unsafe test_harness allow_fail standalone_crate standalone custom rust
  live noinline npm2yarn copy nocopy no-copy twoslash nolinenumbers no-line-numbers no-linenos nolinenos noline
  eslint-skip run exec eval norun noexec notest skip skip-test test doctest literate anchorlinenos expandable collapsible
  frame=none foldable folded open cell-code setup hidden force noresize wordwrap codeview vite play select
  `
    .trim()
    .split(/\s+/)
)

const keys: ReadonlySet<string> = new Set(
  `
  hidelines edition echo eval output warning message error include results cache collapse prompt comment dpi tidy
  code-fold code-summary code-tools code-copy code-overflow code-annotations layout layout-ncol layout-nrow panel
  classes class style linenostart linenotable lineanchors anchorlinenos linespans guessSyntax
  metastring live icon frame exec tags dedent force language engine engine.opts purl ref.label child
  freeze autodep dependson strip.white out.width out.height fig.width fig.height fig.align fig.asp dev
  `
    .trim()
    .toLowerCase()
    .split(/\s+/)
)

/** `edition2021`, `E0277`, `ignore-windows` of Rust; `/word/` and `// hidden` marks of single words are left to those tools. */
const forms = /^(?:edition=?20\d\d|E\d{4}|ignore-[\w-]+|\/.*\/|\d+)$/i

export function isToolFlag(word: string): boolean {
  return flags.has(word.toLowerCase()) || forms.test(word)
}

export function isToolKey(key: string): boolean {
  const lower = key.toLowerCase()
  return keys.has(lower) || flags.has(lower) || /^(?:fig|tbl|out|layout|output|code)[.-]/.test(lower)
}
