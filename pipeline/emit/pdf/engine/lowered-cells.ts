/**
 * Heads of columns stand on the rule below them, however many lines those beside them have.
 *
 * pdfmake 0.3.11 sets marks before and after what stands in such a cell, and moves it when it paints; where rows do not break,
 * it takes the height of a cell of several rows for more than it is. Here heights are taken from the rows, and what is laid
 * out is moved before it is painted.
 */
import type {LayoutPage, PlacedItem} from 'pdfmake/js/LayoutBuilder.js'
import type {LaidNode} from './laid-node.js'

/** Where the words of a row begin and end, in points; rows of a head stand in one block. */
export interface RowExtent {
  readonly top: number
  readonly bottom: number
}

/** A cell as pdfmake fills it in. */
export interface LaidCell {
  readonly verticalAlignment?: 'bottom'
  readonly rowSpan?: number
  readonly _span?: boolean
  /** What stands in it, in points. */
  readonly __height?: number
  /** All rows of its table that have been laid out, and its own among them. */
  rows?: readonly RowExtent[]
  row?: number
}

/** Tells the cells of a row where it came to stand. */
export function standAtFoot(
  table: LaidNode & {extents?: RowExtent[]},
  row: number,
  extent: RowExtent,
  cells: readonly LaidCell[]
): void {
  table.extents ??= []
  table.extents[row] = extent
  for (const cell of cells) {
    if (cell.verticalAlignment !== 'bottom' || cell._span === true) continue
    cell.rows = table.extents
    cell.row = row
  }
}

/** Moves what stands in such cells, which is written into, and takes the marks away. */
export function lowerCells(pages: readonly LayoutPage[]): void {
  for (const {items} of pages) {
    if (!items.some(({type}) => type === 'beginVerticalAlignment')) continue
    let down = 0
    const kept = items.filter(({type, item}) => {
      if (type === 'beginVerticalAlignment') down = distance(item.cell)
      else if (type === 'endVerticalAlignment') down = 0
      else {
        if (down > 0) move(item, down)
        return true
      }
      return false
    })
    items.splice(0, items.length, ...kept)
  }
}

function distance(cell: LaidCell | undefined): number {
  const {rows = [], row = 0, rowSpan = 1, __height} = cell ?? {}
  const [first, last] = [rows[row], rows[row + rowSpan - 1]]
  if (!first || !last || __height === undefined) return 0
  const distance = last.bottom - first.top - __height
  return distance > 0.05 ? distance : 0
}

function move(item: PlacedItem, down: number): void {
  if (item.y1 !== undefined && item.y2 !== undefined) Object.assign(item, {y1: item.y1 + down, y2: item.y2 + down})
  else item.y = (item.y ?? 0) + down
}
