/**
 * Blocks divided over columns of like height. Heights are estimated, since lines are broken later: a column may be a line or
 * two longer than another, and none is cut.
 */
import type {Flow, List, PreparedNode} from '../../../model/nodes.js'
import {itemNumbers} from '../../../tree/item-numbers.js'
import {plainText} from '../../../tree/text.js'
import type {PdfState} from '../state.js'

interface Piece {
  readonly node: Flow
  /** The list that the node is an item of, with its number there. */
  readonly of?: {readonly list: List; readonly number: number}
  /** Points. */
  readonly height: number
}

/** @param width of a column, in points. @returns at most so many columns, none empty */
export function balanced(
  nodes: readonly Flow[],
  count: number,
  width: number,
  state: PdfState
): readonly (readonly Flow[])[] {
  const pieces = nodes.flatMap(node => piecesOf(node, width, state))
  const columns: Piece[][] = []
  let rest = pieces.reduce((sum, {height}) => sum + height, 0)
  let from = 0
  for (let left = count; left > 1 && from < pieces.length; left--) {
    const to = cutAfter(pieces, from, rest / left)
    columns.push(pieces.slice(from, to))
    rest -= heightOf(pieces.slice(from, to))
    from = to
  }
  if (from < pieces.length) columns.push(pieces.slice(from))
  return columns.map(joined)
}

/** The end of a column that comes nearest to a height; rather longer than the next. No heading stands at the end of one. */
function cutAfter(pieces: readonly Piece[], from: number, wanted: number): number {
  let height = 0
  let at = from
  while (at < pieces.length) {
    const next = pieces[at]?.height ?? 0
    const enough = at > from && height + next - wanted > wanted - height
    if (enough && pieces[at - 1]?.node.type !== 'heading') break
    height += next
    at++
  }
  return at
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {height}) => sum + height, 0)
}

/** A list may be parted between its items. */
function piecesOf(node: Flow, width: number, state: PdfState): readonly Piece[] {
  if (node.type !== 'list') return [{node, height: estimate(node, width, state)}]
  const numbers = itemNumbers(node)
  return node.children.map((item, index) => ({
    node: item,
    of: {list: node, number: numbers[index] ?? 1},
    height: estimate(item, width - 14, state)
  }))
}

/** Items of one list that stand together are a list again, which counts on. */
function joined(pieces: readonly Piece[]): readonly Flow[] {
  const nodes: Flow[] = []
  let open: {readonly list: List; readonly items: List['children'][number][]} | undefined
  for (const {node, of} of pieces) {
    if (!of || node.type !== 'listItem') {
      nodes.push(node)
      open = undefined
    } else if (open?.list === of.list) open.items.push(node)
    else {
      open = {list: of.list, items: [node]}
      nodes.push({...of.list, ...(of.list.ordered && {start: of.number}), children: open.items})
    }
  }
  return nodes
}

function estimate(node: PreparedNode, width: number, state: PdfState): number {
  const {leading, fontSize} = state.ground
  const {ruler, geometry} = state.chapter
  switch (node.type) {
    case 'code':
      return (node.value.split('\n').length + 1) * leading
    case 'math':
    case 'thematicBreak':
      return 2 * leading
    case 'table':
      return node.children.length * leading * 1.4
    case 'figure':
      return node.children.reduce((sum, child) => sum + (isPicture(child) ? width * 0.7 : lines([child])), leading)
    case 'paragraph':
    case 'line':
    case 'caption':
    case 'definitionTerm':
      return lines(node.children)
    case 'heading':
      return lines(node.children) + geometry.leading
    default:
      return 'children' in node
        ? node.children.reduce((sum, child) => sum + estimate(child, width, state), leading / 2)
        : leading
  }

  function lines(nodes: Parameters<typeof plainText>[0]): number {
    return Math.max(1, Math.ceil(ruler.width(plainText(nodes), state.ground, fontSize) / width)) * leading
  }
}

function isPicture({type}: {readonly type: string}): boolean {
  return type === 'image' || type === 'link'
}
