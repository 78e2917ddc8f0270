/** Where something stands in an author's file. Lines and columns count from 1, offsets from 0 (UTF-16 units), as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

/** `end` is the first point after the thing. */
export interface Span {
  readonly start: Point
  readonly end: Point
}
