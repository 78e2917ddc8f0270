/** Tables of data: real ones while they fit a phone, else a list of "head: value" lines for each row. */
import type {Table, TableRow} from '../../model/nodes.js'
import {plainText} from '../../tree/text.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {tableNodes} from '../hast/table.js'
import type {HastState} from '../hast/state.js'

/** What still fits 320 px without sideways scrolling, which mail clients do not have. */
const mostColumns = 4
const mostCharacters = 60

export function mailTable(node: Table, state: HastState): HastNode[] {
  return fits(node) ? tableNodes(node, state) : stacked(node, state)
}

function fits(node: Table): boolean {
  return node.children.every(
    row =>
      row.children.reduce((columns, cell) => columns + (cell.colspan ?? 1), 0) <= mostColumns &&
      row.children.reduce((sum, cell) => sum + longestLine(plainText(cell.children)), 0) <= mostCharacters
  )
}

/** A cell's text can wrap, so what counts is its longest word and not more than a short line of it. */
function longestLine(value: string): number {
  const word = value.split(/\s+/).reduce((most, part) => Math.max(most, part.length), 0)
  return Math.max(word, Math.min(value.length, 18))
}

function stacked(node: Table, state: HastState): HastNode[] {
  const head = node.children[node.head - 1]
  return node.children.slice(node.head).map(row => h('p', {}, lines(row, head, state)))
}

function lines(row: TableRow, head: TableRow | undefined, state: HastState): HastNode[] {
  return row.children.flatMap((cell, index) => {
    const name = head?.children[index]
    const label =
      name && plainText(name.children) !== ''
        ? [h('strong', {}, [...state.walk(name.children), text(':')]), text(' ')]
        : []
    const value = state.walk(cell.children).flatMap(unwrap)
    return index === 0 ? [...label, ...value] : [h('br'), ...label, ...value]
  })
}

/** A paragraph cannot stand in a paragraph: blocks in a cell are parted by line ends. */
function unwrap(node: HastNode): HastNode[] {
  return node.type === 'element' && node.tagName === 'p' ? [...node.children, h('br')] : [node]
}
