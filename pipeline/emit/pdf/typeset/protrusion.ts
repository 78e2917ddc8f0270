/**
 * How far a character may stand out of the column at the start or the end of a line, in thousandths of its own width, so that
 * the edge looks straight.
 *
 * After the values that Hàn Thế Thành found ("Micro-typographic extensions to the TeX typesetting system", 2000) and that
 * microtype has for most faces; a face whose punctuation is of another shape would need its own.
 */
const before: ReadonlyMap<string, number> = new Map([
  ['‘', 600],
  ['‚', 400],
  ['“', 400],
  ['„', 300],
  ['«', 200],
  ['‹', 200],
  ['»', 200],
  ['›', 200],
  ['(', 100],
  ["'", 600],
  ['"', 400],
  ['A', 50],
  ['T', 50],
  ['V', 50],
  ['W', 50],
  ['Y', 50]
])
const after: ReadonlyMap<string, number> = new Map([
  ['.', 700],
  [',', 700],
  ['،', 500],
  [':', 500],
  [';', 500],
  ['-', 700],
  ['‐', 700],
  ['–', 300],
  ['—', 200],
  ['!', 200],
  ['?', 200],
  ['’', 600],
  ['‘', 600],
  ['”', 400],
  ['“', 400],
  ['»', 200],
  ['«', 200],
  ['›', 200],
  ['‹', 200],
  ["'", 600],
  ['"', 400],
  [')', 100],
  ['r', 50],
  ['t', 50],
  ['y', 50]
])

export function hangingBefore(character: string): number {
  return (before.get(character) ?? 0) / 1000
}

export function hangingAfter(character: string): number {
  return (after.get(character) ?? 0) / 1000
}
