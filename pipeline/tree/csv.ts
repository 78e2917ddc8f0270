/**
 * Values separated by commas -> records.
 *
 * A field may stand in double quotes, with a quote in it doubled; it may then hold separators and line ends. What follows its
 * closing quote belongs to it as well. Empty lines are no records. Linear, and never throws.
 *
 * Source: RFC 4180; a semicolon or a tab as separator is what spreadsheets of many countries write.
 */

export interface CsvRecord {
  readonly fields: readonly string[]
  /** Where it begins, from 1. */
  readonly line: number
}

export interface Csv {
  readonly records: readonly CsvRecord[]
  /** Line of a quote that is never closed: all behind it is in one field. */
  readonly open: number | undefined
}

/** @param separator one character; `undefined`: the one of comma, semicolon and tab that occurs most in the first line */
export function readCsv(text: string, separator: string | undefined): Csv {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const mark = separator ?? likelySeparator(source)
  const records: CsvRecord[] = []
  let fields: string[] = []
  let [at, line, begun] = [0, 1, 1]
  let open: number | undefined
  const close = (last: string): void => {
    if (fields.length > 0 || last !== '') records.push({fields: [...fields, last], line: begun})
    fields = []
  }
  while (at < source.length) {
    let field = ''
    // Who types a table by hand puts a space behind the comma; a quote behind it is one nevertheless.
    const gap = mark === '\t' ? 0 : (/^[ \t]+(?=")/.exec(source.slice(at, at + 20))?.[0].length ?? 0)
    at += gap
    if (source[at] === '"') {
      const opened = line
      for (;;) {
        const end = source.indexOf('"', at + 1)
        const part = source.slice(at + 1, end === -1 ? undefined : end)
        line += countLines(part)
        field += part
        at = end === -1 ? source.length : end + 1
        if (end === -1) open ??= opened
        if (source[at] !== '"') break
        field += '"'
      }
    }
    const start = at
    while (at < source.length && source[at] !== mark && source[at] !== '\n') at++
    field += source.slice(start, at)
    if (source[at] === mark) {
      fields.push(field)
      // A separator at the very end has an empty field behind it.
      if (at + 1 === source.length) close('')
    } else {
      close(field)
      begun = ++line
    }
    at++
  }
  return {records, open}
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

function likelySeparator(source: string): string {
  const [line = ''] = source.split('\n', 1)
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map(mark => ({mark, count: bare.split(mark).length}))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark
}
