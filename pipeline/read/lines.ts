import type {Point, Span} from '../model/position.js'

/** Turns offsets of a text into points. */
export interface Lines {
  point(offset: number): Point
  span(start: number, end: number): Span
}

/** @param text with LF as its only line end, as `decode` gives it; CR LF and CR are understood as well */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length)
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
  return {point, span: (start, end) => ({start: point(start), end: point(Math.max(start, end))})}
}

/** The first place of a file: for problems with the file as a whole. */
export const fileStart: Span = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
