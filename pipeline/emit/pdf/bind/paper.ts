/**
 * The paper that pages are printed on: the trim, and for a printer what is cut off around it (ISO 32000-1, 14.11.2).
 *
 * Pages know only their trim. Everything is moved by the room around it when it is written.
 */
import type {PdfConfig} from '../../../model/config.js'
import type {Entries} from '../file/value.js'
import {decimal} from '../paint/numbers.js'

export interface Paper {
  /** Points between the edge of the paper and the trim. */
  readonly around: number
  /** Boxes of a page whose trim is so large. */
  boxes(width: number, height: number): Entries
  /** Operators that draw lines where to cut, in the space of the paper; nothing when there are none. */
  marks(width: number, height: number): string
}

/** Points: a mark begins this far from what is cut, and is so long; its line is a quarter of a point. */
const mark = {away: 6, length: 18, line: 0.25} as const

export function paperOf({bleed = 0, cropMarks = false}: Pick<PdfConfig, 'bleed' | 'cropMarks'>): Paper {
  const away = Math.max(bleed, mark.away)
  const around = cropMarks ? away + mark.length : bleed
  return {
    around,
    boxes(width, height) {
      const media = {MediaBox: [0, 0, width + 2 * around, height + 2 * around]}
      if (around === 0) return media
      const box = (beyond: number): readonly number[] => [
        around - beyond,
        around - beyond,
        around + width + beyond,
        around + height + beyond
      ]
      return {...media, BleedBox: box(bleed), TrimBox: box(0)}
    },
    marks(width, height) {
      if (!cropMarks) return ''
      const lines: string[] = []
      const line = (x: number, y: number, toX: number, toY: number): number =>
        lines.push(`${decimal(x)} ${decimal(y)} m ${decimal(toX)} ${decimal(toY)} l S`)
      for (const x of [around, around + width]) {
        line(x, 0, x, mark.length)
        line(x, 2 * around + height, x, 2 * around + height - mark.length)
      }
      for (const y of [around, around + height]) {
        line(0, y, mark.length, y)
        line(2 * around + width, y, 2 * around + width - mark.length, y)
      }
      return `/Artifact <</Type /Page>> BDC\nq 0 G ${mark.line} w\n${lines.join('\n')}\nQ\nEMC\n`
    }
  }
}
