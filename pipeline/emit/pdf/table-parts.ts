/**
 * A table of more columns than a page can hold, in parts that are set one below the other: each has some of the columns, and the
 * first one again, by which its rows are told apart.
 */
import type {PreparedNode, TableCell} from '../../model/nodes.js'
import type {GridCell, TableGrid} from '../../tree/table-grid.js'
import {plainText} from '../../tree/text.js'
import {extentsOf, widestGap} from './table-columns.js'
import type {Columns} from './table-columns.js'
import type {PdfState} from './state.js'

export interface TablePart {
  readonly grid: TableGrid
  /** Which columns of the table these are. */
  readonly columns: readonly number[]
}

/** Ems: a column that breaks its words is read with effort, and below this it is not read at all. */
const least = 6

/**
 * The parts of a table whose words would be broken into a few letters a line; one, the table itself, where they are not, or where
 * no other column has room beside the first one.
 *
 * @param columns as they would be set
 */
export function partsOf(grid: TableGrid, columns: Columns, state: PdfState): readonly TablePart[] {
  const whole = [{grid, columns: grid.rows[0]?.map((_, column) => column) ?? []}]
  const widths = extentsOf(grid, state).map(({min}) => min)
  const [first = 0, ...others] = widths
  const tight = least * state.ground.fontSize * columns.scale
  const unread = widths.some((width, column) => {
    const given = columns.widths[column] ?? 0
    return given < width * columns.scale - 0.01 && given < tight
  })
  const room = state.measure - first - widestGap
  if (!unread || first > state.measure / 2 || others.every(width => width > room)) return whole
  const counts = evenCounts(others, room)
  if (counts.length < 2) return whole
  let from = 1
  return counts.map(count => {
    const chosen = [0, ...Array.from({length: count}, (_, index) => from + index)]
    from += count
    return {grid: {...grid, columns: chosen.length, rows: grid.rows.map(row => cut(row, chosen))}, columns: chosen}
  })
}

/** How many columns each part takes: as few parts as can be, and the widest of them as narrow as that allows. */
function evenCounts(widths: readonly number[], room: number): readonly number[] {
  const fewest = packed(widths, room)
  let [low, high] = [room / 2, room]
  for (let step = 0; step < 8; step++) {
    const tried = (low + high) / 2
    if (packed(widths, tried).length > fewest.length) low = tried
    else high = tried
  }
  return packed(widths, high)
}

function packed(widths: readonly number[], room: number): readonly number[] {
  const counts: number[] = []
  let left = 0
  for (const width of widths) {
    const last = counts.at(-1)
    if (last !== undefined && width + widestGap <= left) {
      counts[counts.length - 1] = last + 1
      left -= width + widestGap
    } else {
      counts.push(1)
      left = room - width
    }
  }
  return counts
}

/** A row of a part. A cell over columns of two parts stands in both, as far as it reaches. */
function cut(row: readonly GridCell[], columns: readonly number[]): readonly GridCell[] {
  const begun = new Set<TableCell>()
  const starts = new Set(row.flatMap(({node}) => node ?? []))
  const later = columns[1] !== 1
  return columns.flatMap((column, index) => {
    const cell = row[column]
    if (!cell) return []
    const {owner} = cell
    // Nothing, or a cell of a row above.
    if (!owner || !starts.has(owner)) return [cell]
    if (begun.has(owner)) return [{...cell, node: undefined, colspan: 1, rowspan: 1}]
    begun.add(owner)
    const origin = row.find(({node}) => node === owner) ?? cell
    const colspan = columns.slice(index).filter(other => row[other]?.owner === owner).length
    const again = later && (column === 0 || !cell.node)
    return [{...origin, node: again ? repeated(owner) : owner, colspan}]
  })
}

const plain: ReadonlySet<PreparedNode['type']> = new Set(['text', 'paragraph', 'emphasis', 'strong', 'inlineCode'])

/** A cell that is set once more: notes are called and places are named by the first alone. */
function repeated(cell: TableCell): TableCell {
  return cell.children.every(isPlain) ? cell : {...cell, children: [{type: 'text', value: plainText(cell.children)}]}
}

function isPlain(node: PreparedNode): boolean {
  return (
    plain.has(node.type) &&
    !('identifier' in node && node.identifier) &&
    (!('children' in node) || node.children.every(isPlain))
  )
}
