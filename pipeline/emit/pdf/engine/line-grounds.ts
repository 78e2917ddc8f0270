/** Flat colours under and on the words of a line: grounds, bands, strokes. */
import type {BookLine, LineRun} from './book-line.js'

export interface Ground {
  readonly color: string
  /** Points from the corner of the page: left, top, width, height. */
  readonly box: readonly [number, number, number, number]
}

/** Points. */
const bandRule = 2
const none: readonly Ground[] = []

/** Under all of a line, as far as it reaches: lines that follow each other have one ground. */
export function bandOf({runs, leading, maxWidth}: BookLine, x: number, y: number): readonly Ground[] {
  const band = runs.find(({look}) => look.band !== undefined)?.look.band
  if (!band) return none
  const {fill, rule, reach} = band
  const ground: readonly Ground[] =
    fill === undefined ? [] : [{color: fill, box: [x - reach, y, maxWidth + 2 * reach, leading]}]
  return [...ground, {color: rule, box: [x - reach, y, bandRule, leading]}]
}

/** Under the words of a run. */
export function groundOf({look, x: start, width}: LineRun, x: number, base: number): readonly Ground[] {
  if (look.background === undefined || width <= 0) return none
  const {ascender, descender} = look.face
  const top = base - (ascender * look.size * 0.92) / 1000
  const height = ((ascender - descender) * look.size * 0.94) / 1000
  return [{color: look.background, box: [x + start - 1, top, width + 2, height]}]
}

/** Under and through them. */
export function strokesOf({look, x: start, width}: LineRun, x: number, base: number): readonly Ground[] {
  const {underline, strike, color, size} = look
  if (underline === undefined && !strike) return none
  const from = x + start
  return [
    ...(underline === undefined ? [] : [{color: underline, box: [from, base + size * 0.16, width, 0.4] as const}]),
    ...(strike ? [{color, box: [from, base - size * 0.25, width, 0.5] as const}] : [])
  ]
}
