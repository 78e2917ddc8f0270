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
}

/** Of a right-hand page. */
export function sheetOf({geometry}: Design): Sheet {
  const {width, height, inner, measure, size, leading, first, last} = geometry
  return {width, height, left: inner, right: width - inner - measure, size, leading, first, last}
}

/** How far the text of a left-hand page moves, in points; 0 for one-sided sheets. */
export function mirrorOf({geometry, twoSided}: Design): number {
  return twoSided ? geometry.width - geometry.measure - 2 * geometry.inner : 0
}
