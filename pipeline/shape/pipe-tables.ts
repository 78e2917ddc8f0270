import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'
import {replaceEach} from '../tree/rewrite.js'
import {reportRagged} from './tables/ragged.js'

/**
 * Every row of a pipe table gets as many cells as the head. Cells that are too many are kept in the last column (GitHub
 * leaves them out, and their words with them). Reports `table-ragged`.
 */
export function squareTable(table: SourceNode, diagnostics: Diagnostics): SourceNode {
  const columns = table.children?.[0]?.children?.length ?? 0
  const ragged = (table.children ?? []).flatMap(row => {
    const cells = row.children?.length ?? 0
    return cells === columns ? [] : [{spot: row, cells}]
  })
  if (columns > 0) reportRagged(ragged, columns, diagnostics)
  const rows = replaceEach(table.children ?? [], row => {
    const cells = row.children ?? []
    if (cells.length === columns || columns === 0) return row
    if (cells.length < columns) {
      const missing = Array.from({length: columns - cells.length}, () => ({type: 'tableCell', children: []}))
      return {...row, children: [...cells, ...missing]}
    }
    const last = cells.slice(columns - 1)
    const words = last.flatMap((cell, index) =>
      index === 0
        ? (cell.children ?? [])
        : [{type: 'text', value: ' | ', position: cell.position}, ...(cell.children ?? [])]
    )
    return {...row, children: [...cells.slice(0, columns - 1), {...last[0], type: 'tableCell', children: words}]}
  })
  return {...table, head: 1, children: rows}
}
