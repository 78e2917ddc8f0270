/** Units of the theme and their conversion. The only place where one unit becomes another. */
import * as z from 'zod'

export interface Length {
  readonly value: number
  readonly unit: 'pt' | 'px' | 'em' | 'rem'
}

/** CSS defines 1in = 96px = 72pt. */
export const pointsPerPixel = 72 / 96

/** CSS pixels in each absolute unit (CSS Values and Units 4, section 6.2). */
const pixelsIn: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96]
])

/** `undefined`: no absolute unit. */
export function pixelsOf(value: number, unit: string): number | undefined {
  const pixels = pixelsIn.get(unit)
  return pixels === undefined ? undefined : value * pixels
}

/** Points of a length on paper, `20mm` or `0.75in`; `undefined`: it is none. */
export function pointsOf(text: string): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?) ?(pt|mm|cm|in)$/.exec(text.trim()) ?? []
  if (digits === undefined || unit === undefined) return undefined
  return (pixelsOf(Number(digits), unit) ?? 0) * pointsPerPixel
}

/** Points of width and height of a sheet, `148x210mm`; `undefined`: it is none. */
export function sheetPoints(text: string): readonly [width: number, height: number] | undefined {
  const [, width, height, unit] = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(pt|mm|cm|in)$/.exec(text) ?? []
  if (width === undefined || height === undefined || unit === undefined) return undefined
  const points = (digits: string): number => (pixelsOf(Number(digits), unit) ?? 0) * pointsPerPixel
  return [points(width), points(height)]
}

/** A length as the theme writes it: `1.4em`, `38rem`, `0.25pt`, `600px`. */
export const length = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?(?:pt|px|em|rem)$/, 'a number and pt, px, em or rem')
  .transform((text): Length => {
    const value = Number.parseFloat(text)
    // The expression above admits these units only.
    return {value, unit: text.replace(/^-?[\d.]+/, '') as Length['unit']}
  })

export function cssLength({value, unit}: Length): string {
  return `${value}${unit}`
}
