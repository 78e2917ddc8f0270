/** A table as a grid: every row has every column, and cells that span others stand at their first place. */
import type {Table, TableCell} from '../model/nodes.js'

export interface GridCell {
  /** `undefined`: covered by a cell before or above, or missing in a short row. */
  readonly node: TableCell | undefined
  /** The cell that covers this place; its own where it begins. */
  readonly owner: TableCell | undefined
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
}
export interface TableGrid {
  readonly columns: number
  readonly head: number
  readonly rows: readonly (readonly GridCell[])[]
}

const missing: GridCell = {node: undefined, owner: undefined, colspan: 1, rowspan: 1, header: false}
/** Wider tables than this are no tables; a span beyond it is a slip of the author's. */
const mostColumns = 200

export function gridOf(table: Table): TableGrid {
  const {children} = table
  const rows: (GridCell | undefined)[][] = children.map(() => [])
  let columns = 0
  for (const [index, row] of children.entries()) {
    const places = rows[index] ?? []
    let column = 0
    for (const cell of row.children) {
      while (places[column]) column++
      const colspan = clamp(cell.colspan, mostColumns - column)
      const rowspan = clamp(cell.rowspan, children.length - index)
      for (let down = 0; down < rowspan; down++) {
        for (let along = 0; along < colspan; along++) {
          const line = rows[index + down]
          if (line && !line[column + along]) line[column + along] = {...missing, owner: cell}
        }
      }
      places[column] = {node: cell, owner: cell, colspan, rowspan, header: index < table.head || cell.header === true}
      column += colspan
    }
    columns = Math.max(columns, places.length)
  }
  const filled = rows.map(row => Array.from({length: columns}, (_, column) => row[column] ?? missing))
  return {columns, head: Math.min(table.head, rows.length), rows: filled.map(row => row.map(trimmed(columns)))}
}

function trimmed(columns: number): (cell: GridCell, column: number) => GridCell {
  return (cell, column) => (column + cell.colspan > columns ? {...cell, colspan: columns - column} : cell)
}

function clamp(span: number | undefined, most: number): number {
  return Math.max(1, Math.min(span ?? 1, most))
}
