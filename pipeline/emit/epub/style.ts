/** The style sheet of a book: our own sheets in their order, then the widths that authors asked for. */
const sheets = ['base', 'blocks', 'notes', 'pages', 'languages'] as const

/** @param formulas the book has formulas, and brings a font for them */
export function styleSheet(template: (path: string) => string, widths: Iterable<number>, formulas: boolean): string {
  const wanted = [...new Set(widths)].filter(width => width >= 1 && width <= 100).sort((a, b) => a - b)
  const rules = wanted.map(width => `.w-${width} { width: ${width}%; }\n`)
  const named = formulas ? [...sheets, 'formulas'] : sheets
  return ['@charset "utf-8";\n', ...named.map(name => template(`epub/${name}.css`)), ...rules].join('')
}
