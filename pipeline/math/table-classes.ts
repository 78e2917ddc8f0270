/**
 * Classes of the cells of a table of formulas.
 *
 * - `left`, `right`: the side its content stands at; the middle needs no class
 * - `close-start`, `close-end`: no gap on that side, as on both sides of an alignment's relation
 * - `line-end`, `line-foot` (and `dashed`): a line beside or under it
 */
export interface ColumnFacts {
  /** MathML's `columnalign`, `columnspacing` and `columnlines`: a word a column, the last for all that follow. */
  readonly align: string
  readonly spacing: string
  readonly lines: string
}

export function columnClasses(facts: ColumnFacts): (column: number, columns: number) => readonly string[] {
  const align = wordsOf(facts.align)
  const spacing = wordsOf(facts.spacing)
  const lines = wordsOf(facts.lines)
  return (column, columns) => {
    const classes: string[] = []
    const side = at(align, column)
    if (side === 'left' || side === 'right') classes.push(side)
    if (column > 0 && none(at(spacing, column - 1))) classes.push('close-start')
    if (column < columns - 1 && none(at(spacing, column))) classes.push('close-end')
    if (column < columns - 1) classes.push(...lineClasses('line-end', at(lines, column)))
    return classes
  }
}

/** Classes of the cells of a row that is not the last. */
export function rowClasses(lines: string): (row: number) => readonly string[] {
  const words = wordsOf(lines)
  return row => lineClasses('line-foot', at(words, row))
}

function lineClasses(name: string, line: string | undefined): readonly string[] {
  return line === 'solid' ? [name] : line === 'dashed' ? [name, 'dashed'] : []
}

function wordsOf(value: string): readonly string[] {
  return value.split(/\s+/).filter(word => word !== '')
}

function at(words: readonly string[], index: number): string | undefined {
  return words[index] ?? words.at(-1)
}

function none(length: string | undefined): boolean {
  return length !== undefined && Number.parseFloat(length) === 0
}
