/** The style sheet of a book: our own sheets in their order, then the widths that authors asked for. */
const sheets = ['base', 'blocks', 'notes', 'pages', 'languages'] as const

export function styleSheet(template: (path: string) => string, widths: Iterable<number>): string {
  const wanted = [...new Set(widths)].filter(width => width >= 1 && width <= 100).sort((a, b) => a - b)
  const rules = wanted.map(width => `.w-${width} { width: ${width}%; }\n`)
  return ['@charset "utf-8";\n', ...sheets.map(name => template(`epub/${name}.css`)), ...rules].join('')
}
