/** Trees at another place of a text. */
import type {Position} from '../model/nodes.js'
import type {Point} from '../model/position.js'
import type {SourceNode} from '../model/source-tree.js'

/** How far something is moved. Pieces begin in column 1, so columns never change. */
export interface Distance {
  readonly lines: number
  readonly offset: number
}

/** What place() needs of a node; mdast's own types fit it, though they are not open as ours are. */
interface Placeable {
  readonly type: string
  readonly position?: Position | undefined
  readonly children?: readonly Placeable[]
}

/**
 * A copy of the tree with its positions moved. Nodes without a position (remark makes some for addresses it finds in text)
 * keep having none. Recursion is bounded: the tree has at most 500 levels.
 */
export function place(node: Placeable, by: Distance): SourceNode {
  const {position, children, ...fields} = node
  return {
    ...fields,
    ...(children && {children: children.map(child => place(child, by))}),
    ...('position' in node && {position: position && placePosition(position, by)})
  }
}

/** A copy of the tree without positions. */
export function withoutPosition(node: Placeable): SourceNode {
  const {children, position: dropped, ...fields} = node
  void dropped
  return {...fields, ...(children && {children: children.map(withoutPosition)})}
}

export function placePosition({start, end}: Position, by: Distance): Position {
  return {start: placePoint(start, by), end: placePoint(end, by)}
}

function placePoint({line, column, offset}: Point, by: Distance): Point {
  return {line: line + by.lines, column, offset: (offset ?? 0) + by.offset}
}
