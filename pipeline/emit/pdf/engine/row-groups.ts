/**
 * Rows that share a cell stand on one page: their blocks, which do not break, become one.
 *
 * pdfmake 0.3.11 makes an unbreakable block of each row. Where the page ends between two rows that share a cell, it gives the
 * last of them the height of the whole cell, though most of the cell stands on the page before: a hole above the next row.
 */
import type {LaidNode} from './laid-node.js'
import type {LaidCell} from './lowered-cells.js'

export interface TableRow {
  readonly tableNode?: LaidNode & {readonly table?: {readonly bound?: readonly boolean[]}}
  readonly rowIndex?: number
  readonly rowsWithoutPageBreak?: number
  readonly cells?: readonly (LaidCell & {_startingRowSpanPage?: number | undefined})[]
}

/** What counts the blocks that are open: pdfmake places what is in them when the last is closed. */
export interface Blocks {
  transactionLevel: number
}

export function withinGroup(row: TableRow, blocks: Blocks, process: () => unknown): unknown {
  const {tableNode, rowIndex = 0, rowsWithoutPageBreak = 0, cells = []} = row
  const bound = tableNode?.table?.bound
  if (!bound || rowIndex < rowsWithoutPageBreak) return process()
  const first = bound[rowIndex - 1] !== true || rowIndex === rowsWithoutPageBreak
  const goesOn = bound[rowIndex] === true
  // Places in the block are places in the group: nothing is to be taken from them, as pdfmake does with those on a page.
  for (const cell of cells) cell._startingRowSpanPage = undefined
  const made = process()
  if (first && goesOn) blocks.transactionLevel++
  else if (!first && !goesOn) blocks.transactionLevel--
  return made
}
