/**
 * The place in an author's file of a character of a formula.
 *
 * A node knows where it begins and ends, and its value lacks the marks around it. Between fences (`$$` or a code fence on
 * lines of their own) the value has two lines less than the node; in a line of text it begins after one dollar, or two.
 */
import type {Position} from '../model/node-fields.js'
import type {Span} from '../model/position.js'

/**
 * @param at index into the value, in UTF-16 units; `undefined`: the whole formula
 * @returns from that character to the end of the formula
 */
export function placeOf(
  {position, value, display}: {readonly position: Position; readonly value: string; readonly display: boolean},
  at: number | undefined
): Span {
  const {start, end} = position
  if (at === undefined) return {start, end}
  const before = value.slice(0, at).split('\n')
  const line = before.length - 1
  const column = before.at(-1)?.length ?? 0
  const lines = value.split('\n').length
  const fenced = end.line - start.line + 1 > lines
  if (fenced) return {start: {line: start.line + 1 + line, column: start.column + column}, end}
  const marks = display ? 2 : 1
  if (line > 0) return {start: {line: start.line + line, column: column + 1}, end}
  const offset = start.offset === undefined ? undefined : start.offset + marks + column
  return {start: {line: start.line, column: start.column + marks + column, offset}, end}
}
