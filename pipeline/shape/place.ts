import type {Position} from '../model/nodes.js'
import type {Point} from '../model/position.js'
import type {SourceNode} from '../model/source-tree.js'

/**
 * Where a stretch of an html node's value stands in the file. Columns are a little small where a quote or list takes off
 * the start of the lines: the value does not say how much.
 */
export function placeIn(node: SourceNode | undefined, start: number, end: number): Position | undefined {
  const position = node?.position
  if (!position) return undefined
  const value = node.value ?? ''
  const {offset} = position.start
  const exact = offset !== undefined && position.end.offset === offset + value.length ? offset : undefined
  const from = pointAt(node, start, position.start, exact)
  const to = pointAt(node, end, position.start, exact)
  return position.file === undefined ? {start: from, end: to} : {start: from, end: to, file: position.file}
}

function pointAt(node: SourceNode, at: number, origin: Point, offset: number | undefined): Point {
  const lines = linesOf(node)
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const within = at - (lines[low] ?? 0)
  const column = low === 0 ? origin.column + within : within + 1
  return offset === undefined
    ? {line: origin.line + low, column}
    : {line: origin.line + low, column, offset: offset + at}
}

const lineStarts = new WeakMap<SourceNode, readonly number[]>()

/** Offsets of the starts of lines: kept by node, since all tags of a node are asked for one after another. */
function linesOf(node: SourceNode): readonly number[] {
  const known = lineStarts.get(node)
  if (known) return known
  const lines = [0]
  const value = node.value ?? ''
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) lines.push(at + 1)
  lineStarts.set(node, lines)
  return lines
}
