import type {Position} from '../../model/nodes.js'
import type {Point} from '../../model/position.js'
import type {SourceNode} from '../../model/source-tree.js'
import type {Scope} from './leaves.js'

/**
 * Where a character of a scope stands in the file.
 *
 * Lines after a text node's first begin in the column of the paragraph: that is so in lists and quotations too, unless an
 * author lets a line hang. Characters typed as entities before it on its line make the column too small.
 */
export function spotOf(scope: Scope, at: number, parent: SourceNode | undefined): Position | undefined {
  const leaf = scope.leaves.find(({start, length}) => at >= start && at < start + length)
  const position = leaf?.node.position
  if (leaf === undefined || position === undefined) return position
  const before = (leaf.node.value ?? '').slice(0, at - leaf.start)
  const lines = before.split('\n')
  const last = lines.at(-1) ?? ''
  const first = lines.length === 1
  const start: Point = {
    line: position.start.line + lines.length - 1,
    column: (first ? position.start.column : (parent?.position?.start.column ?? 1)) + last.length,
    ...(first && position.start.offset !== undefined && {offset: position.start.offset + last.length})
  }
  const end: Point = {
    ...start,
    column: start.column + 1,
    ...(start.offset !== undefined && {offset: start.offset + 1})
  }
  return {start, end, ...(position.file !== undefined && {file: position.file})}
}
