/** Rows of a table that have another number of cells than its head. */
import type {Diagnostics, Spot} from '../../diagnostics/collector.js'

export interface RaggedRow {
  readonly spot: Spot
  readonly cells: number
}

/** More of them are one mistake, told once more: a file of values may have thousands. */
const mostTold = 3

/** Reports `table-ragged`: the first rows each at its place, the others together at the place of the first of them. */
export function reportRagged(rows: readonly RaggedRow[], columns: number, diagnostics: Diagnostics): void {
  for (const {spot, cells} of rows.slice(0, mostTold)) {
    diagnostics.report('table-ragged', spot, {cells, columns, others: 0})
  }
  const [next] = rows.slice(mostTold)
  if (!next) return
  const others = rows.length - mostTold - 1
  diagnostics.report('table-ragged', next.spot, {cells: next.cells, columns, others})
}
