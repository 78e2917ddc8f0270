/** How much room a block that stays with the next one asks for: itself and the first lines of what follows. */
import type {BookLine} from './lines.js'
import type {LaidNode} from './layout.js'

type LinesOf = (node: LaidNode) => readonly BookLine[]

export function needOf(stack: readonly LaidNode[], index: number, linesOf: LinesOf): number {
  let need = 0
  for (let at = index; at < stack.length; at++) {
    const node = stack[at]
    if (!node) break
    const gap = at === index ? 0 : (node.gap ?? 0)
    if (!node.keep) return need + gap + startOf(node, linesOf)
    need += gap + heightOf(node, linesOf)
  }
  return need
}

/** The least of a block that may stand at the foot of a page: two lines, or all of what does not break. */
function startOf(node: LaidNode, linesOf: LinesOf): number {
  if (node.unbreakable) return heightOf(node, linesOf)
  const inside = sides(node)
  if (node.text !== undefined) {
    const lines = linesOf(node)
    return inside + Math.min(lines.length, 2) * (lines[0]?.leading ?? 0)
  }
  const children = node.stack ?? node.ul
  if (children) return inside + (children[0] ? startOf(children[0], linesOf) : 0)
  // The head of a table and two rows, about.
  return inside + (node._height ?? 60)
}

function heightOf(node: LaidNode, linesOf: LinesOf): number {
  const inside = sides(node)
  if (node.text !== undefined) {
    const lines = linesOf(node)
    return inside + lines.length * (lines[0]?.leading ?? 0)
  }
  const children = node.stack ?? node.ul
  if (children) return children.reduce((sum, child) => sum + (child.gap ?? 0) + heightOf(child, linesOf), inside)
  return inside + (node._height ?? 60)
}

function sides(node: LaidNode): number {
  const margin = node.margin ?? [0, 0, 0, 0]
  const pad = node.frame?.pad ?? [0, 0, 0, 0]
  return margin[1] + margin[3] + pad[1] + pad[3]
}
