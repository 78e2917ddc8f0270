/** Tables: columns measured before they are set, so that a table is as wide as the page and no wider. */
import type {NodeOf, PreparedNode, Table, TableCell} from '../../../model/nodes.js'
import {gridOf} from '../../../tree/table-grid.js'
import type {GridCell, TableGrid} from '../../../tree/table-grid.js'
import {plainText} from '../../../tree/text.js'
import type {CellNode, PdfNode, TableNode} from '../content.js'
import {rowPad} from '../engine/table-layouts.js'
import {assemble, block} from '../made.js'
import type {Made} from '../made.js'
import {degraded, grounded, wholeUpTo} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {Tag} from '../structure/tag.js'
import {fitColumns} from '../table-columns.js'
import type {Columns} from '../table-columns.js'
import {partsOf} from '../table-parts.js'
import type {TablePart} from '../table-parts.js'

/** A table in a cell of a table in a cell has no width left; pdfmake measures each table again for every one around it. */
const mostTables = 3

export function table(node: Table, around: PdfState): readonly Made[] {
  const open = around.tables ?? 0
  if (open >= mostTables) return cellByCell(node, around)
  const turned = node.landscape === true && mayTurn(around)
  const state = {...(turned ? onTurnedPage(around) : around), tables: open + 1}
  const grid = gridOf(node)
  if (grid.columns === 0) return []
  const inside = grounded(state, styleOf('table', state))
  const whole = fitColumns(grid, node.widths, inside)
  const parts = partsOf(grid, whole, inside)
  if (node.landscape && !state.turned) degraded(node, 'table', 'its page is not turned', state)
  const did = parts.length > 1 ? `it is set in ${parts.length} parts, each with its first column` : whole.step
  if (did !== undefined) {
    const step = state.turned ? `its page is turned, and ${did}` : did
    const facts = {columns: grid.columns, step, turned: node.landscape === true}
    state.chapter.diagnostics.report('table-too-wide', node.position ? node : state.spot, facts)
  }
  return parts.map(part => {
    const columns = parts.length > 1 ? fitColumns(part.grid, undefined, inside) : whole
    const made = partTable(node, part, columns, {state, inside, outermost: open === 0})
    return block({...made, ...(turned && {turned})}, state.chapter.geometry.leading)
  })
}

interface TableSetting {
  readonly state: PdfState
  /** The state in the look of tables. */
  readonly inside: PdfState
  /** In no other table. */
  readonly outermost: boolean
}

function partTable(node: Table, part: TablePart, columns: Columns, setting: TableSetting): TableNode {
  const {state, inside, outermost} = setting
  const {grid} = part
  const {geometry} = state.chapter
  const small = columns.scale === 1 ? {} : scaled(inside, columns.scale)
  const ground = {...inside, ground: {...inside.ground, ...small}}
  const body = grid.rows.map((row, index) =>
    row.map((cell, column) =>
      cellNode(node.align[part.columns[column] ?? column], cell, [index < grid.head, column], columns, ground)
    )
  )
  const page =
    (geometry.last - geometry.first) * geometry.leading - (state.turned ? geometry.height - geometry.width : 0)
  const heights = grid.rows.map(row => rowHeight(row, columns, ground))
  const headHeight = heights.slice(0, grid.head).reduce((sum, height) => sum + height, 0)
  const repeat = grid.head < grid.rows.length && headHeight < page / 3 ? grid.head : 0
  const bound = endingInTwo(boundRows(grid.rows), grid, heights, page)
  // Rows that must not break and are higher than a page would be lost (pdfmake sets one page of them).
  const whole = groupHeights(heights, bound).every(height => height < page / 2)
  const height = heights.reduce((sum, row) => sum + row, 0)
  const unbreakable = outermost && height <= wholeUpTo(state, 1 / 3)
  return {
    table: {
      widths: columns.widths,
      gap: columns.gap,
      body,
      headerRows: repeat,
      keepWithHeaderRows: repeat > 0 && whole ? rowsBelowHead(grid, bound, heights, page) : 0,
      dontBreakRows: whole,
      ...(whole && bound.includes(true) && {bound}),
      ...(node.classes?.includes('striped') && {stripes: {from: grid.head, fill: state.chapter.colours.panel}})
    },
    layout: 'ruled',
    least: unbreakable ? height : heights.slice(0, grid.head + 2).reduce((sum, row) => sum + row, 0),
    style: 'table',
    tag: {type: 'Table'},
    ...(unbreakable && {unbreakable}),
    ...small
  }
}

/** Whether each row shares a cell with the next one: they stand on one page then. */
function boundRows(rows: TableGrid['rows']): readonly boolean[] {
  let last = 0
  return rows.map((row, index) => {
    for (const {rowspan} of row) last = Math.max(last, index + rowspan - 1)
    return index < Math.min(last, rows.length - 1)
  })
}

/** The last row of a table is not alone under the head on another page, where it and the one before are no great part of one. */
function endingInTwo(
  bound: readonly boolean[],
  {rows, head}: TableGrid,
  heights: readonly number[],
  page: number
): readonly boolean[] {
  const last = rows.length - 1
  const height = heights.slice(-2).reduce((sum, row) => sum + row, 0)
  if (last - head < 3 || height > page / 6) return bound
  return bound.map((joined, index) => joined || index === last - 1)
}

function groupHeights(heights: readonly number[], bound: readonly boolean[]): readonly number[] {
  const groups: number[] = []
  for (const [index, height] of heights.entries()) {
    if (bound[index - 1]) groups.push((groups.pop() ?? 0) + height)
    else groups.push(height)
  }
  return groups
}

/** Two rows stay with their heads, and the rows that share a cell with these; none where that is more than a page. */
function rowsBelowHead(
  {rows, head}: TableGrid,
  bound: readonly boolean[],
  heights: readonly number[],
  page: number
): number {
  let count = Math.min(2, rows.length - head)
  while (bound[head + count - 1]) count++
  const height = heights.slice(0, head + count).reduce((sum, row) => sum + row, 0)
  return height < page * 0.9 ? count : 0
}

/** Whether nothing but the chapter is around: not a list, a box or another table, nor a page that is turned already. */
export function mayTurn({chapter, measure, grid, listed, tables, turned}: PdfState): boolean {
  return measure === chapter.geometry.measure && grid && !listed && !tables && !turned
}

/** The page on its side: the margins stay what they are at the left and the right. */
export function onTurnedPage(state: PdfState): PdfState {
  const {height, width, measure} = state.chapter.geometry
  return {...state, measure: height - width + measure, turned: true}
}

/** The cells as blocks, one below the other. */
function cellByCell(node: Table, state: PdfState): readonly Made[] {
  degraded(node, 'table', 'its cells are set one below the other, since it stands in tables in tables', state)
  const cells = node.children.flatMap(row => row.children)
  return cells.map(cell => block({stack: cellFlow(cell, state)}))
}

function scaled({ground}: PdfState, scale: number): {readonly fontSize: number; readonly leading: number} {
  return {fontSize: ground.fontSize * scale, leading: ground.leading * scale}
}

function cellNode(
  align: Table['align'][number] | undefined,
  cell: GridCell,
  [inHead, column]: readonly [inHead: boolean, column: number],
  columns: Columns,
  state: PdfState
): CellNode {
  if (!cell.node) return {stack: [{text: ''}], tag: {type: 'TD'}}
  const width = spanWidth(columns, column, cell.colspan)
  // Heads of rows are told by their place, those of columns by their weight.
  const strong = cell.header && cell.node.header !== true ? {bold: true} : {}
  const inside = {...state, measure: width, ground: {...state.ground, ...strong}}
  const stack = cellFlow(cell.node, inside)
  const alignment = align ?? 'left'
  return {
    stack: stack.length > 0 ? stack : [{text: ''}],
    alignment,
    tag: cellTag(cell, inHead),
    ...(inHead && {verticalAlignment: 'bottom' as const}),
    ...strong,
    ...(cell.colspan > 1 && {colSpan: cell.colspan}),
    ...(cell.rowspan > 1 && {rowSpan: cell.rowspan})
  }
}

function cellTag({header, colspan, rowspan}: GridCell, inHead: boolean): Tag {
  const spans = {...(colspan > 1 && {colSpan: colspan}), ...(rowspan > 1 && {rowSpan: rowspan})}
  return header || inHead ? {type: 'TH', scope: inHead ? 'Column' : 'Row', ...spans} : {type: 'TD', ...spans}
}

function cellFlow(cell: TableCell, state: PdfState): readonly PdfNode[] {
  return assemble(state.walk(cell.children, state), {indent: 0, grid: false})
}

function spanWidth({widths, gap}: Columns, column: number, count: number): number {
  let width = 0
  for (let index = column; index < column + count; index++) width += widths[index] ?? 0
  return width + (count - 1) * gap
}

/** About how high a row will be, in points: enough to know whether it may stay whole. */
function rowHeight(row: readonly GridCell[], columns: Columns, state: PdfState): number {
  const {ruler} = state.chapter
  const {fontSize, leading} = state.ground
  let lines = 1
  for (const [column, cell] of row.entries()) {
    if (!cell.node) continue
    const width = spanWidth(columns, column, cell.colspan)
    const text = plainText(cell.node.children)
    const full = Math.ceil((ruler.width(text, state.ground, fontSize) * 1.15) / width) + blocksIn(cell.node.children)
    lines = Math.max(lines, full / cell.rowspan)
  }
  return lines * leading + 2 * rowPad
}

function blocksIn(nodes: readonly PreparedNode[]): number {
  let count = 0
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'listItem' || node.type === 'break') count++
    // A picture may take half a page, and code a line for each of its own.
    if (node.type === 'image') count += 20
    if (node.type === 'code') count += node.value.split('\n').length + 2
    if ('children' in node) count += blocksIn(node.children)
  }
  return count
}

/** A row or a cell outside a table: its blocks. */
export function looseCells(node: NodeOf<'tableRow'> | NodeOf<'tableCell'>, state: PdfState): readonly Made[] {
  return [block({stack: assemble(state.walk(node.children, state), {indent: 0, grid: false})})]
}
