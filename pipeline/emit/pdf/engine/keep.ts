/** How much room a block that stays with the next one asks for: itself and the first lines of what follows. */
import type {Placing} from '../content.js'
import {heightOfLines} from './lines.js'
import type {BookLine} from './lines.js'
import type {LaidNode} from './layout.js'

/** Lines of a text node in a column so many points narrower than the present one. */
type LinesOf = (node: LaidNode, narrower: number) => readonly BookLine[]

/** The head of a table and two rows, about. */
const tableStart = 60

/** Where a block stands to the grid: so many points below a line of it. */
interface OnGrid {
  readonly over: number
  readonly leading: number
}

/** @param place `undefined` where blocks do not stand on the grid */
export function needOf(stack: readonly LaidNode[], index: number, linesOf: LinesOf, place?: OnGrid): number {
  let need = 0
  for (let at = index; at < stack.length; at++) {
    const node = stack[at]
    if (!node) break
    const gap = node.gap ?? 0
    need += gap
    if (place) need += toGrid(node.snap, gap, (place.over + need) % place.leading, place.leading)
    if (!node.keep) return need + startOf(node, 0, linesOf)
    need += heightOf(node, 0, linesOf)
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
function startOf(node: LaidNode, narrower: number, linesOf: LinesOf): number {
  if (node.unbreakable) return heightOf(node, narrower, linesOf)
  if (node.whole !== undefined) {
    const height = heightOf(node, narrower, linesOf)
    if (height <= node.whole) return height
  }
  const {above, beside} = sides(node)
  const inner = narrower + beside
  if (node.text !== undefined) {
    const lines = linesOf(node, inner)
    // Three lines stay together: two and one would leave one alone.
    return above + heightOfLines(lines.slice(0, lines.length === 3 ? 3 : 2))
  }
  const children = node.stack ?? node.ul
  const [first] = children ?? []
  if (first?.keep && node.stack) return above + needOf(node.stack, 0, (child, more) => linesOf(child, inner + more))
  if (children) return above + (first ? startOf(first, inner, linesOf) : 0)
  return above + (node.least ?? node._height ?? tableStart)
}

export function heightOf(node: LaidNode, narrower: number, linesOf: LinesOf): number {
  const {above, below, beside} = sides(node)
  const inner = narrower + beside
  if (node.text !== undefined) {
    const lines = linesOf(node, inner)
    return above + below + heightOfLines(lines)
  }
  const children = node.stack ?? node.ul
  if (!children) return above + below + (node.least ?? node._height ?? tableStart)
  return children.reduce((sum, child) => sum + (child.gap ?? 0) + heightOf(child, inner, linesOf), above + below)
}

function sides(node: LaidNode): {readonly above: number; readonly below: number; readonly beside: number} {
  const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0]
  const pad = node.frame?.pad ?? [0, 0, 0, 0]
  return {above: top + pad[1], below: bottom + pad[3], beside: left + right + pad[0] + pad[2] + (node.inset ?? 0)}
}
