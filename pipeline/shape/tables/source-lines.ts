import type {SourceNode} from '../../model/source-tree.js'
import {plainText} from '../../tree/text.js'
import type {PassState} from '../context.js'

/**
 * The lines of the file on which these siblings stand, as typed, without what stands before their first column (the mark of a
 * quotation, an indent). Siblings of an included file, whose lines are not at hand, give their plain text.
 */
export function sourceLines(
  nodes: readonly SourceNode[],
  state: Pick<PassState, 'line'>
): {readonly text: string; readonly line: number | undefined} {
  const first = nodes[0]?.position
  const last = nodes.at(-1)?.position
  if (!first || !last || first.file !== undefined) {
    return {text: nodes.map(node => plainText([node])).join('\n'), line: undefined}
  }
  const count = last.end.line - first.start.line + 1
  const lines = Array.from({length: count}, (_, index) => state.line(first.start.line + index))
  // What stands before the text of all lines is no part of it: a column may begin further left on the second line.
  const before = lines.reduce(
    (least, line) => (/^[ \t>]*$/.test(line) ? least : Math.min(least, /^[ \t>]*/.exec(line)?.[0].length ?? 0)),
    first.start.column - 1
  )
  return {text: lines.map(line => line.slice(before)).join('\n'), line: first.start.line}
}
