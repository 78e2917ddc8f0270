/** Long chapters in several files: e-ink readers stall on one large file. */

export interface Piece {
  /** UTF-16 units of markup. */
  readonly length: number
  /** Level of the heading the piece is, 2 to 6; `undefined`: no heading. */
  readonly heading: number | undefined
}

/** Reading systems slow down from 240 to 300 kB (issues of Pandoc and others tell); Adobe's engine had its limit at 300. */
const longestFile = 250_000

/**
 * Where files begin: indices into `pieces`, the first being 0. A chapter that is short enough is one file. Else each file
 * ends before the last h2 that leaves it more than half full, or the last h3, or any heading, or between two blocks, and
 * never behind a heading. A single longer block stays whole.
 *
 * Linear: a piece is looked at twice for the file it is in and once for the one before.
 */
export function splitPoints(pieces: readonly Piece[], limit: number = longestFile): readonly number[] {
  const points = [0]
  let start = 0
  let length = 0
  let index = 0
  while (index < pieces.length) {
    length += pieces[index]?.length ?? 0
    if (length > limit && index > start) {
      start = cutBefore(pieces, start, index, limit)
      points.push(start)
      length = 0
      index = start
    } else index++
  }
  return points
}

/** The best place for a cut in the pieces from `start` (kept) up to `end` (the first that does not fit). */
function cutBefore(pieces: readonly Piece[], start: number, end: number, limit: number): number {
  let best: {readonly at: number; readonly level: number} | undefined
  let length = 0
  for (let at = start; at <= end; at++) {
    const level = pieces[at]?.heading
    if (at > start && level !== undefined && length > limit / 2 && (!best || Math.min(level, 4) <= best.level)) {
      best = {at, level: Math.min(level, 4)}
    }
    length += pieces[at]?.length ?? 0
  }
  if (best) return best.at
  let at = end
  while (at - 1 > start && pieces[at - 1]?.heading !== undefined) at--
  return at
}
