import type {Font, Glyph, GlyphRun} from 'fontkit'
import {openFont} from './open-font.js'
import {visualRuns} from './visual-runs.js'

/** A face with which text is measured and drawn. Sizes and places are in one unit, whatever that is: pixels, points. */
export interface Outliner {
  /** Advance of a text set in one line, with kerning and ligatures. */
  width(text: string, style: OutlineStyle): number
  /** Path data (SVG `d`) of a text in one line; `x` is where it starts, `y` its baseline, y grows downwards. */
  path(text: string, style: OutlineStyle & {readonly x: number; readonly y: number}): string
  /** Empty room before the ink of the first glyph and after that of the last; below 0 where ink stands over. */
  bearings(text: string, style: OutlineStyle): {readonly before: number; readonly after: number}
  has(codePoint: number): boolean
}
export interface OutlineStyle {
  readonly size: number
  /** Space after each glyph, in ems. Ligatures are not made where it is not 0. */
  readonly tracking: number
  /** OpenType features beyond kerning and ligatures, for example `onum`. */
  readonly features: readonly string[]
}

/**
 * Text as outlines, so that a drawing needs no font where it is shown.
 *
 * Characters without a glyph become the font's empty box; whoever cares asks `has` first.
 *
 * @param dir the way its lines run: words of the other direction in them run their own
 */
export function createOutliner(bytes: Uint8Array, dir: 'ltr' | 'rtl' = 'ltr'): Outliner {
  const font = openFont(bytes)
  const runs = new Map<string, SetGlyphs>()
  const layout = (text: string, {tracking, features}: OutlineStyle): SetGlyphs => {
    const key = JSON.stringify([text, tracking === 0, features])
    const known = runs.get(key)
    if (known) return known
    const on = new Map(features.map(feature => [feature, true]))
    if (tracking !== 0) on.set('liga', false)
    const wished = Object.fromEntries(on)
    const run = joined(
      visualRuns(text, dir).map(part => font.layout(part.text, wished, undefined, undefined, part.direction))
    )
    runs.set(key, run)
    return run
  }
  return {
    width(text, style) {
      if (text === '') return 0
      const run = layout(text, style)
      // The space after the last glyph is none: lines end where their last glyph does.
      const spaces = Math.max(0, run.glyphs.length - 1) * style.tracking * style.size
      return (run.advanceWidth * style.size) / font.unitsPerEm + spaces
    },
    path: (text, style) => (text === '' ? '' : drawRun(font, layout(text, style), style)),
    bearings(text, style) {
      const {glyphs} = layout(text, style)
      const [first, last] = [glyphs[0], glyphs.at(-1)]
      const scale = style.size / font.unitsPerEm
      const drawn = (glyph: Glyph): boolean => Number.isFinite(glyph.bbox.minX)
      return {
        before: first && drawn(first) ? first.bbox.minX * scale : 0,
        after: last && drawn(last) ? (last.advanceWidth - last.bbox.maxX) * scale : 0
      }
    },
    has: codePoint => font.hasGlyphForCodePoint(codePoint)
  }
}

/** Glyphs of a line from left to right, in units of the font. */
type SetGlyphs = Pick<GlyphRun, 'glyphs' | 'positions' | 'advanceWidth'>

function joined(parts: readonly GlyphRun[]): SetGlyphs {
  return {
    glyphs: parts.flatMap(({glyphs}) => glyphs),
    positions: parts.flatMap(({positions}) => positions),
    advanceWidth: parts.reduce((sum, {advanceWidth}) => sum + advanceWidth, 0)
  }
}

const letters = {moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z'} as const

function drawRun(
  font: Font,
  run: SetGlyphs,
  {size, tracking, x, y}: OutlineStyle & {readonly x: number; readonly y: number}
): string {
  const scale = size / font.unitsPerEm
  let pen = x
  let data = ''
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]
    if (!position) continue
    const left = pen + position.xOffset * scale
    const base = y - position.yOffset * scale
    for (const {command, args} of glyph.path.commands) {
      const places = args.map((value, at) => round(at % 2 === 0 ? left + value * scale : base - value * scale))
      data += letters[command] + places.join(' ')
    }
    pen += position.xAdvance * scale + tracking * size
  }
  return data
}

/** A twentieth of a pixel on a cover is not seen; a third decimal would add a sixth to the file. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
