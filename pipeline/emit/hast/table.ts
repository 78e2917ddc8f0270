import type {Table, TableCell, TableRow} from '../../model/nodes.js'
import {gridOf} from '../../tree/table-grid.js'
import type {GridCell} from '../../tree/table-grid.js'
import {commonAttributes} from './attributes.js'
import {h} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

/**
 * A table with its head rows, body rows and the sides its columns are set to as classes (`align-right`, `align-center`): a strict
 * content security policy allows no `style`, and `align` is obsolete.
 *
 * @param named class of the cells of a column, from 0
 */
export function tableNodes(
  node: Table,
  state: HastState,
  named: (column: number) => string | undefined = () => undefined
): HastNode[] {
  const grid = gridOf(node)
  const rows = node.children.map((row, index) =>
    rowElement(row, grid.rows[index] ?? [], node, index < node.head, {state, named})
  )
  const head = rows.slice(0, node.head)
  const body = rows.slice(node.head)
  return [
    h('table', commonAttributes(node, state), [
      node.widths &&
        h(
          'colgroup',
          {},
          node.widths.map(width => h('col', {className: [`w-${Math.round(width)}`]}))
        ),
      head.length > 0 ? h('thead', {}, head) : undefined,
      body.length > 0 ? h('tbody', {}, body) : undefined
    ])
  ]
}

/** @param places of the row: a cell of the row above may reach into it, and then its own stand further on */
function rowElement(
  row: TableRow,
  places: readonly GridCell[],
  table: Table,
  head: boolean,
  setting: CellSetting
): HastNode {
  const {state} = setting
  const columns = new Map(places.map(({node}, column) => [node, column] as const))
  const cells = row.children.map(cell => {
    const column = columns.get(cell) ?? -1
    return cellElement(cell, column, table.align[column], head ? 'col' : cell.header ? 'row' : undefined, setting)
  })
  return h('tr', commonAttributes(row, state), cells)
}

interface CellSetting {
  readonly state: HastState
  readonly named: (column: number) => string | undefined
}

/** @param scope what the cell is the head of */
function cellElement(
  cell: TableCell,
  column: number,
  align: Table['align'][number],
  scope: 'col' | 'row' | undefined,
  {state, named}: CellSetting
): HastNode {
  const children = state.walk(cell.children)
  const attributes = {
    ...commonAttributes(cell, state, [
      align === 'right' || align === 'center' ? `align-${align}` : undefined,
      named(column)
    ]),
    colSpan: cell.colspan === 1 ? undefined : cell.colspan,
    rowSpan: cell.rowspan === 1 ? undefined : cell.rowspan
  }
  // A head without words heads nothing; screen readers say "blank" for it.
  if (scope === undefined || children.length === 0) return h('td', attributes, children)
  return h('th', {...attributes, scope}, children)
}
