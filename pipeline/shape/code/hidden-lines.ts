/**
 * Lines that mdBook does not show: in Rust those that begin with `# `, and `##` stands for a `#` that is shown; in other
 * languages those that begin with what `hidelines=` says.
 *
 * Source: rustdoc's book, "Hiding portions of the example"; mdBook's guide, "Hiding code lines".
 */
export function withoutHidden(code: string, language: string | undefined, mark: string | undefined): string {
  const rust = /^(?:rust|rs)$/i.test(language ?? '') && mark === undefined
  if ((!rust || !code.includes('#')) && (mark === undefined || mark === '')) return code
  return code
    .split('\n')
    .flatMap(line => (rust ? shownInRust(line) : line.trimStart().startsWith(mark ?? '') ? [] : [line]))
    .join('\n')
}

function shownInRust(line: string): readonly string[] {
  const [, space = '', next = '', rest = ''] = /^(\s*)#(#| |$)(.*)$/.exec(line) ?? []
  if (next === '#') return [`${space}#${rest}`]
  return /^\s*#(?: |$)/.test(line) ? [] : [line]
}
