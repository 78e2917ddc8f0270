/**
 * Which font shows a character: that of its look, else another of the theme, else the first of those the publication adds.
 *
 * Answers are functions of the fonts alone, and are kept with them: a book asks for every character.
 */
import {characterMap} from '../../fonts/coverage.js'
import {metricsOf} from '../../fonts/metrics.js'
import {suitsRegion} from '../../fonts/regions.js'
import type {AddedFont, FaceName, Workshop} from '../../model/workshop.js'
import type {AddedFontName, FontName, Look, ThemeFont} from './content.js'

export interface FontChoice {
  /** Whether the font of the look has a character. */
  has(codePoint: number, look: Look): boolean
  /** The same question for all characters of a text in one look: asked once, answered a character. */
  test(look: Look): (codePoint: number) => boolean
  /** The font for a character with what stands on it; `undefined`: none has all of it. */
  fontFor(codePoints: readonly number[], look: Look): FontName | undefined
  /** Bytes of the font of a look. */
  bytes(look: Look): Uint8Array
  /** Widths of characters in ems, 0 where the font has none: asked once for a text, as `test` is. */
  advances(look: Look): (codePoint: number) => number
}

export function isAdded(font: FontName | undefined): font is AddedFontName {
  return font?.startsWith('added-') === true
}

/** Its place among the fonts that the publication adds. */
export function placeOf(font: AddedFontName): number {
  return Number(font.slice('added-'.length))
}

/** The face of the theme that a look asks for; an added font is what it is, and has the text face beside it. */
export function faceOf(look: Look): FaceName {
  const font: ThemeFont = look.font === undefined || isAdded(look.font) ? 'text' : look.font
  const italic = look.italics === true
  if (font === 'display') return {family: 'text', weight: look.bold ? 600 : 300, italic}
  return {family: font, weight: look.bold ? 600 : 400, italic}
}

export function createFontChoice(workshop: Workshop): FontChoice {
  const {added} = workshop
  const files = new Map<string, Uint8Array>()
  const bytes = (look: Look): Uint8Array => {
    const key = `${look.font ?? 'text'} ${look.bold === true} ${look.italics === true}`
    let file = files.get(key)
    if (!file) {
      const own = isAdded(look.font) ? added[placeOf(look.font)] : undefined
      files.set(key, (file = own?.bytes ?? workshop.font(faceOf(look))))
    }
    return file
  }
  const test = (look: Look): ((codePoint: number) => boolean) => {
    const glyphOf = charactersOf(bytes(look))
    return codePoint => glyphOf(codePoint) !== 0
  }
  const has = (codePoint: number, look: Look): boolean => test(look)(codePoint)
  const themeFont = (codePoints: readonly number[], look: Look): FontName | undefined => {
    const own = look.font ?? 'text'
    if (codePoints.every(test(look))) return own
    const fonts = (['text', 'label', 'code'] as const).filter(font => font !== own)
    return fonts.find(font => codePoints.every(test({...look, font})))
  }
  const addedFont = (codePoints: readonly number[], look: Look): FontName | undefined => {
    const able = added.filter(font => codePoints.every(codePoint => charactersOf(font.bytes)(codePoint) !== 0))
    const first = able.find(({family}) => suitsRegion(family, look.lang)) ?? able[0]
    if (!first) return undefined
    const best = able.filter(({family}) => family === first.family).sort(byFitness(look))[0] ?? first
    return `added-${added.indexOf(best)}`
  }
  return {
    has,
    test,
    bytes,
    fontFor: (codePoints, look) => themeFont(codePoints, look) ?? addedFont(codePoints, look),
    advances(look) {
      const font = bytes(look)
      const glyphOf = charactersOf(font)
      const widthOf = widthsOf(font)
      return codePoint => {
        const glyph = glyphOf(codePoint)
        return glyph === 0 ? 0 : widthOf(glyph)
      }
    }
  }
}

/** The slant counts more than the weight; a family without italics stands upright. */
function byFitness({bold, italics}: Look): (one: AddedFont, other: AddedFont) => number {
  const wanted = bold === true ? 700 : 400
  const far = ({weight, italic}: AddedFont): number =>
    Math.abs(weight - wanted) + (italic === (italics === true) ? 0 : 1000)
  return (one, other) => far(one) - far(other)
}

const maps = new WeakMap<Uint8Array, (codePoint: number) => number>()
/** Glyphs of characters, with a memory for those of the first plane. */
function charactersOf(bytes: Uint8Array): (codePoint: number) => number {
  const known = maps.get(bytes)
  if (known) return known
  const glyphOf = characterMap(bytes)
  /** A glyph and one; 0: not asked yet. */
  const table = new Uint32Array(0x10000)
  const asked = (codePoint: number): number => {
    if (codePoint > 0xffff) return glyphOf(codePoint)
    const answer = table[codePoint]
    if (answer) return answer - 1
    const glyph = glyphOf(codePoint)
    table[codePoint] = glyph + 1
    return glyph
  }
  maps.set(bytes, asked)
  return asked
}

const widths = new WeakMap<Uint8Array, (glyph: number) => number>()
function widthsOf(bytes: Uint8Array): (glyph: number) => number {
  const known = widths.get(bytes)
  if (known) return known
  const {advances, unitsPerEm} = metricsOf(bytes)
  const width = (glyph: number): number => (advances[glyph] ?? 0) / unitsPerEm
  widths.set(bytes, width)
  return width
}
