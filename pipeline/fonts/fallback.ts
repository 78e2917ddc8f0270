import type {FaceName} from '../model/workshop.js'
import {englishFrequencies, fallbackWidths} from './fallback-widths.js'
import {openFont} from './open-font.js'

/** What an `@font-face` of a font of the reader's machine needs to take the room of ours. Percentages, one decimal. */
export interface FallbackFace {
  /** Names to look for with `local()`, in this order; all have the same widths. */
  readonly local: readonly string[]
  readonly sizeAdjust: number
  readonly ascentOverride: number
  readonly descentOverride: number
  readonly lineGapOverride: number
}

interface StandIn {
  readonly widths: keyof typeof fallbackWidths
  readonly names: readonly string[]
}
const serif: readonly StandIn[] = [
  {widths: 'georgia', names: ['Georgia', 'Gelasio']},
  {widths: 'times', names: ['Times New Roman', 'Times', 'Liberation Serif', 'Tinos', 'Nimbus Roman']}
]
const sans: readonly StandIn[] = [
  {widths: 'arial', names: ['Arial', 'Helvetica', 'Helvetica Neue', 'Liberation Sans', 'Arimo', 'Nimbus Sans']}
]

/**
 * The fonts that stand in for a face until it is there, fitted so that nothing moves when it comes.
 *
 * `size-adjust` makes a mean line as long as ours: mean advance of our face by that of the stand-in, each weighed by the letters
 * of English, which is within a hundredth for German, French and Spanish. One factor a face: of a serif's upright, italic and
 * bold they differ by a tenth. The other three give the line the height that our face's own `hhea` gives it, undone for the
 * adjusted size. Code has none: it is set in the system's monospace. Source: CSS Fonts 5, section 3 (metrics overrides).
 */
export function fallbackFaces(face: FaceName, bytes: Uint8Array): readonly FallbackFace[] {
  if (face.family === 'code') return []
  const font = openFont(bytes)
  const own = mean(letters.map(letter => (font.glyphForCodePoint(letter).advanceWidth * 1000) / font.unitsPerEm))
  const style = styleOf(face)
  return (face.family === 'text' ? serif : sans).map(({widths, names}) => {
    const factor = own / mean(fallbackWidths[widths][style])
    const part = (units: number): number => percent(Math.abs(units) / font.unitsPerEm / factor)
    return {
      local: names.flatMap(name => localNames(name, style)),
      sizeAdjust: percent(factor),
      ascentOverride: part(font.ascent),
      descentOverride: part(font.descent),
      lineGapOverride: part(font.lineGap)
    }
  })
}

type Style = keyof (typeof fallbackWidths)['times']

const letters = [...' abcdefghijklmnopqrstuvwxyz'].map(letter => letter.codePointAt(0) ?? 0)

/** The stand-ins have two weights: a Light is set in their regular, a SemiBold in their bold. */
function styleOf({weight, italic}: FaceName): Style {
  if (weight === 600) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'upright'
}

/** `local()` asks for the full name of one face, not for a family. Source: CSS Fonts 4, section 4.3.4. */
function localNames(family: string, style: Style): readonly string[] {
  switch (style) {
    case 'upright':
      return [family]
    case 'italic':
      return [`${family} Italic`]
    case 'bold':
      return [`${family} Bold`]
    case 'boldItalic':
      return [`${family} Bold Italic`]
  }
}

function mean(widths: readonly number[]): number {
  let sum = 0
  let count = 0
  for (const [index, frequency] of englishFrequencies.entries()) {
    sum += frequency * (widths[index] ?? 0)
    count += frequency
  }
  return sum / count
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10
}
