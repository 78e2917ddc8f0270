/** The mark of Fourfold: four leaves round one point, one sheet folded twice, four editions of one source. */
import {leafPath} from './shapes.js'
import type {Way} from './shapes.js'

/** Space from the middle to each leaf, as a part of half the mark. */
const gap = 0.045
/** Clockwise from the upper left; where there are two colours, the third has its own. */
const ways: readonly (readonly [Way, Way])[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1]
]

/** Path data of the four leaves, clockwise from the upper left, round (x, y). */
export function markLeaves(x: number, y: number, size: number, space = gap): readonly string[] {
  const half = size / 2
  return ways.map(([across, down]) =>
    leafPath(x + across * half * space, y + down * half * space, half * (1 - space), across, down, 0.8)
  )
}
