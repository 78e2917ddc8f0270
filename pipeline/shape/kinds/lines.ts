/** The lines of a paragraph as typed: for verse, line blocks, turns of a dialogue. */
import type {SourceNode} from '../../model/source-tree.js'
import {trimRun} from '../../tree/flow.js'
import {placeIn} from '../place.js'

/**
 * Phrasing cut at its line ends, soft and hard. What reaches over one is in both lines, its id in the first. Nothing is trimmed
 * but the line ends.
 */
export function linesOf(nodes: readonly SourceNode[]): readonly (readonly SourceNode[])[] {
  const lines: SourceNode[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text' && node.value?.includes('\n')) {
      let at = 0
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([])
        if (value !== '') lines.at(-1)?.push({...node, value, position: placeIn(node, at, at + value.length)})
        at += value.length + 1
      }
    } else if (node.children) {
      const [first = [], ...others] = linesOf(node.children)
      lines.at(-1)?.push(others.length === 0 ? node : {...node, children: first})
      for (const children of others) lines.push([{...node, identifier: undefined, children}])
    } else lines.at(-1)?.push(node)
  }
  return lines
}

/** A line without white space at its ends. */
export function bareLine(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return trimRun(nodes)
}

/** Number of the line of the file that these nodes begin on; `undefined`: they come from elsewhere. */
export function lineNumber(nodes: readonly SourceNode[]): number | undefined {
  const [first] = nodes
  const position = first?.children ? undefined : first?.position
  if (first?.children) return lineNumber(first.children) ?? startLine(first)
  return position === undefined || position.file !== undefined ? undefined : position.start.line
}

function startLine({position}: SourceNode): number | undefined {
  return position === undefined || position.file !== undefined ? undefined : position.start.line
}

/** From the first node to the last. */
export function placeOf(nodes: readonly SourceNode[]): SourceNode['position'] {
  const first = nodes.find(({position}) => position)?.position
  const last = nodes.findLast(({position}) => position)?.position
  return first && last && {...first, end: last.end}
}
