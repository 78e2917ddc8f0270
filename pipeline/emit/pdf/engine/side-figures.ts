/**
 * Figures beside which text runs: at the left or the right of the column, with the head of the picture on that of the capitals
 * of the first line beside it, and lines that give way until its foot.
 *
 * Only plain paragraphs run beside one: there must be enough of them to fill its height, on the page that it stands on. Where the
 * page has no room for it, it waits for a paragraph of the next one; else it stands between the blocks as any other figure.
 */
import type {LayoutContext, LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {SideRoom} from '../typeset/paragraph.js'
import type {BookLine} from './book-line.js'
import {heightOf} from './keep.js'
import type {Measuring} from './keep.js'
import type {LaidNode} from './laid-node.js'
import {heightOfLines} from './lines.js'
import {baselineIn} from './looks.js'
import type {MeasuredText} from './measure.js'
import {atHead, availableHeight, textHeight} from './room.js'

/** A figure that stands on a page, and what it takes of the lines beside it. */
export interface SideFigure {
  readonly page: LayoutPage
  /** Points from the top of the page to where lines are whole again. */
  readonly foot: number
  /** Points with the gap beside the text. */
  readonly room: number
  readonly edge: 'left' | 'right'
}

export interface SidePlace {
  readonly figure: LaidNode
  /** Points from the left of the column, and from the top of the page. */
  readonly x: number
  readonly y: number
  readonly beside: SideFigure
}

/** Points between a figure and the text, on the 6 x 9 page. */
const gap = 14
/** The text keeps this part of the column at the least. */
const leastText = 0.4
/** Lines below its foot that must have room on its page: so no paragraph leaves it. */
const linesBelow = 3

/**
 * Where a figure at a side is to stand. `plainly`: between the blocks. `later`: before a paragraph of the next page, since this one
 * has no room for it.
 *
 * @param stack the blocks, of which that at `index` follows the figure
 */
export function sidePlace(
  node: LaidNode,
  stack: readonly LaidNode[],
  index: number,
  context: LayoutContext,
  leading: number,
  measuring: Measuring
): SidePlace | 'later' | 'plainly' {
  const next = stack[index]
  if (!node.side || !next || !runsBeside(next)) return 'plainly'
  const {edge, width} = node.side
  const column = context.availableWidth
  const room = width + gap * (leading / 14)
  if (column - room < leastText * column) return 'plainly'
  const figure = {...narrowed(node, width), gap: 0}
  const height = heightOf(figure, column - width, measuring)
  const above = atHead(context) ? 0 : (next.pastFloat?.gap ?? next.gap ?? 0)
  // `runsBeside` says that it is a text, which measuring has settled.
  const {look, paragraph} = next as unknown as MeasuredText
  const cap = baselineIn(paragraph.leading, look) - (look.face.capHeight * look.size) / 1000
  const beside = linesBeside(stack, index, cap + height, room, measuring)
  if (!beside) return 'plainly'
  const needed = above + cap + height + linesBelow * leading
  if (needed + measuring.notes(beside) > availableHeight(context)) {
    return atHead(context) || needed > textHeight(context) ? 'plainly' : 'later'
  }
  const y = context.y + above + cap
  const foot = y + height + leading / 2
  const x = edge === 'left' ? 0 : column - width
  return {figure, x, y, beside: {page: context.getCurrentPage(), foot, room, edge}}
}

/** The lines of the paragraphs from `index` on that reach so far down; `undefined` where other blocks follow before. */
function linesBeside(
  stack: readonly LaidNode[],
  index: number,
  height: number,
  room: number,
  measuring: Measuring
): readonly BookLine[] | undefined {
  const found: BookLine[] = []
  let filled = 0
  for (let at = index; filled < height; at++) {
    const node = stack[at]
    if (!node || !runsBeside(node)) return undefined
    const lines = measuring.lines(node, room)
    filled += heightOfLines(lines) + (at === index ? 0 : (node.gap ?? 0))
    found.push(...lines)
  }
  return found
}

/** A paragraph of the text: no heading, list or quotation, no large letter, no lines of its own. */
export function runsBeside(node: LaidNode): boolean {
  if (node.text === undefined || node.tag || node.keep || node.margin || node.frame) return false
  // `text` says that it is a text node, and measuring has settled it.
  const {paragraph, initial} = node as unknown as MeasuredText
  const {alignment, preserve, balance, direction} = paragraph
  return !initial && !preserve && !balance && direction === 'ltr' && (alignment === 'justify' || alignment === 'left')
}

/** What a figure takes of the lines of a text that begins at `y`. */
export function roomBeside({foot, room, edge}: SideFigure, node: LaidNode, y: number): SideRoom | undefined {
  const {look, paragraph} = node as unknown as MeasuredText
  const {leading} = paragraph
  const head = y + baselineIn(leading, look) - (look.face.capHeight * look.size) / 1000
  const lines = Math.ceil((foot - head) / leading)
  return lines > 0 ? {lines, room, end: edge === 'right'} : undefined
}

/** A figure whose pictures are no wider than it is to be. */
function narrowed(node: LaidNode, width: number): LaidNode {
  const {stack} = node
  if (stack) return {...node, stack: stack.map(child => narrowed(child, width))}
  const {_width = 0, _height = 0} = node
  if ((node.image === undefined && node.svg === undefined) || _width <= width) return node
  const height = (_height * width) / _width
  return {...node, width, height, _width: width, _height: height, _minWidth: width, _maxWidth: width}
}
