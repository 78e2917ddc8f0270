/** Tables of data: real ones while they fit a phone, else a list of "head: value" lines for each row. */
import type {Table, TableCell} from '../../model/nodes.js'
import {gridOf} from '../../tree/table-grid.js'
import type {GridCell} from '../../tree/table-grid.js'
import {plainText} from '../../tree/text.js'
import {h, text, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {tableNodes} from '../hast/table.js'
import type {HastState} from '../hast/state.js'

/** What still fits 320 px without sideways scrolling, which mail clients do not have. */
const mostColumns = 4
const mostCharacters = 60

export function mailTable(node: Table, state: HastState): HastNode[] {
  if (!fits(node)) return stacked(node, state)
  const made = tableNodes(node, state)
  return node.classes?.includes('striped') ? made.map(striped) : made
}

/** Clients know no `:nth-child`: each cell of a table with stripes says what it is. */
function striped(table: HastNode): HastNode {
  if (table.type !== 'element') return table
  const children = table.children.map(part => {
    if (part.type !== 'element') return part
    const rows = part.children.filter(row => row.type === 'element')
    const name = (index: number) =>
      part.tagName === 'thead' ? 'striped-head' : index % 2 === 1 ? 'striped' : 'unstriped'
    const dressed = rows.map((row, index) => ({
      ...row,
      children: row.children.map(cell =>
        cell.type === 'element' ? withProperties(cell, {className: [name(index)]}) : cell
      )
    }))
    return {...part, children: dressed}
  })
  return {...table, children}
}

function fits(node: Table): boolean {
  const grid = gridOf(node)
  if (grid.columns > mostColumns) return false
  return node.children.every(
    row => row.children.reduce((sum, cell) => sum + longestLine(plainText(cell.children)), 0) <= mostCharacters
  )
}

/** A cell's text can wrap, so what counts is its longest word and not more than a short line of it. */
function longestLine(value: string): number {
  const word = value.split(/\s+/).reduce((most, part) => Math.max(most, part.length), 0)
  return Math.max(word, Math.min(value.length, 18))
}

function stacked(node: Table, state: HastState): HastNode[] {
  const {rows, head} = gridOf(node)
  const names = (rows[0] ?? []).map((_, index) => headsOf(rows.slice(0, head).map(row => row[index])))
  return rows.slice(head).map(row => h('p', {className: ['record']}, lines(row, names, state)))
}

/** All heads above a column, each once. */
function headsOf(cells: readonly (GridCell | undefined)[]): readonly TableCell[] {
  const owners = cells.flatMap(cell => cell?.owner ?? [])
  return [...new Set(owners)].filter(({children}) => plainText(children) !== '')
}

/** Each record is read by itself, so what joins several rows stands in each of them. */
function lines(row: readonly GridCell[], names: readonly (readonly TableCell[])[], state: HastState): HastNode[] {
  const said = row.flatMap(({owner, node}, index) => {
    const before = row[index - 1]?.owner
    if (!owner || (!node && owner === before) || owner.children.length === 0) return []
    const heads = names[index] ?? []
    const named = heads.flatMap((cell, at) => [...(at > 0 ? [text(', ')] : []), ...state.walk(cell.children)])
    const label = named.length === 0 ? [] : [h('strong', {}, [...named, text(':')]), text(' ')]
    return [[...label, ...state.walk(owner.children).flatMap(unwrap)]]
  })
  return said.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line]))
}

/** A paragraph cannot stand in a paragraph: blocks in a cell are parted by line ends. */
function unwrap(node: HastNode): HastNode[] {
  return node.type === 'element' && node.tagName === 'p' ? [...node.children, h('br')] : [node]
}
