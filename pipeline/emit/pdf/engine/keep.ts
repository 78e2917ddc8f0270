/** How much room a block that stays with the next one asks for: itself and the first lines of what follows. */
import type {Placing} from '../content.js'
import {firstLines} from './line-counts.js'
import {heightOfLines} from './lines.js'
import type {BookLine} from './book-line.js'
import type {LaidNode} from './laid-node.js'

export interface Measuring {
  /** Lines of a text node in a column so many points narrower than the present one. */
  lines(node: LaidNode, narrower: number): readonly BookLine[]
  /** Points that the notes of lines ask for at the foot of the page, at the least. */
  notes(lines: readonly BookLine[]): number
}

/** The head of a table and two rows, about. */
const tableStart = 60

/** Where a block stands to the grid: so many points below a line of it. */
interface OnGrid {
  readonly over: number
  readonly leading: number
}

/** @param place `undefined` where blocks do not stand on the grid */
export function needOf(stack: readonly LaidNode[], index: number, measuring: Measuring, place?: OnGrid): number {
  let need = 0
  for (let at = index; at < stack.length; at++) {
    const node = stack[at]
    if (!node) break
    // A figure moves away where it does not fit, and the text below it comes up; what is turned has pages of its own.
    if ((node.float && at > index) || node.beside || node.turned) continue
    const gap = node.gap ?? 0
    need += gap
    if (place) need += toGrid(node.snap, gap, (place.over + need) % place.leading, place.leading)
    if (!node.keep) return need + startOf(node, 0, measuring)
    need += heightOf(node, 0, measuring)
  }
  return need
}

/** How far a block has to go down to stand on the grid, or at its own distance below it. */
export function toGrid(snap: Placing['snap'], gap: number, over: number, leading: number): number {
  if (snap === undefined || snap === false) return 0
  const wanted = snap === true || gap === 0 ? 0 : snap
  const distance = (((wanted - over) % leading) + leading) % leading
  return distance > 0.05 && leading - distance > 0.05 ? distance : 0
}

/** The least of a block that may stand at the foot of a page: two lines, or all of what does not break. */
function startOf(node: LaidNode, narrower: number, measuring: Measuring): number {
  if (node.unbreakable) return heightOf(node, narrower, measuring)
  if (node.whole !== undefined) {
    const height = heightOf(node, narrower, measuring)
    if (height <= node.whole) return height
  }
  const {above, beside} = sides(node)
  const inner = narrower + beside
  if (node.text !== undefined) {
    const lines = measuring.lines(node, inner)
    const first = lines.slice(0, firstLines(lines))
    return above + heightOfLines(first) + measuring.notes(first)
  }
  const children = node.stack ?? node.ul
  const [first] = children ?? []
  if (first?.keep && children)
    return above + needOf(children, 0, {...measuring, lines: (child, more) => measuring.lines(child, inner + more)})
  if (children) return above + (first ? startOf(first, inner, measuring) : 0)
  return above + (node.least ?? node._height ?? tableStart)
}

export function heightOf(node: LaidNode, narrower: number, measuring: Measuring): number {
  const {above, below, beside} = sides(node)
  const inner = narrower + beside
  if (node.text !== undefined) {
    const lines = measuring.lines(node, inner)
    return above + below + heightOfLines(lines) + measuring.notes(lines)
  }
  const children = node.stack ?? node.ul
  if (!children) return above + below + (node.least ?? node._height ?? tableStart)
  return children.reduce((sum, child) => sum + (child.gap ?? 0) + heightOf(child, inner, measuring), above + below)
}

function sides(node: LaidNode): {readonly above: number; readonly below: number; readonly beside: number} {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0]
  const pad = node.frame?.pad ?? [0, 0, 0, 0]
  return {above: top + pad[1], below: bottom + pad[3], beside: left + right + pad[0] + pad[2] + (node.inset ?? 0)}
}
