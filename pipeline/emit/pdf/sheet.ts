/** A page and its grid. */
import type {Design} from './design.js'

/** Points; lines count from the top trim. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly size: number
  readonly leading: number
  readonly first: number
  readonly last: number
  /** What stands right of the edge is in the outer margin; on left-hand pages it goes so far across the text. */
  readonly margin: {readonly edge: number; readonly across: number} | undefined
}

/** Of a right-hand page. */
export function sheetOf({geometry}: Design): Sheet {
  const {width, height, inner, measure, size, leading, first, last, margin: column} = geometry
  const margin = column && {edge: inner + measure + column.gap / 2, across: -(measure + 2 * column.gap + column.width)}
  return {width, height, left: inner, right: width - inner - measure, size, leading, first, last, margin}
}

/** How far the text of a left-hand page moves, in points; 0 for one-sided sheets. */
export function mirrorOf({geometry, twoSided}: Design): number {
  return twoSided ? geometry.width - geometry.measure - 2 * geometry.inner : 0
}
