/**
 * Covers, cards for links, bands for mail: drawn from a publication's words and slug, the same every time.
 *
 * All are SVG with text as outlines, ready for `Workshop.picture`. Words stand on flat ground, the picture takes whole cells
 * of what they leave, so words never lie on it.
 */
import {Buffer} from 'node:buffer'
import {compositionOf, paletteOf, seedOf} from '../../theme/palette.js'
import type {Chooser} from '../../theme/palette.js'
import type {Palette, Theme} from '../../theme/theme.js'
import {rectangle} from '../shapes.js'
import type {Box} from '../shapes.js'
import {chanceFrom} from './chance.js'
import {drawComposition} from './compositions.js'
import type {Field} from './compositions.js'
import type {Fonts} from './voices.js'
import {authorLines, createPen, setWords} from './words.js'
import type {CoverWords, SetWords} from './words.js'

export interface CoverFacts extends CoverWords {
  readonly slug: string
  /** As the author names them; `undefined`: chosen by the slug. */
  readonly palette: string | undefined
  readonly composition: string | undefined
  /** A PNG or JPEG in the place of the drawn picture, cut to its box. Derive it first: at most 1600 pixels wide are seen. */
  readonly image: {readonly bytes: Uint8Array; readonly mediaType: 'image/png' | 'image/jpeg'} | undefined
}
export interface Cover {
  readonly svg: string
  /** Words were shortened: title, subtitle or authors have no room at the smallest size (`cover-title-cut`). */
  readonly cut: boolean
  /** Characters left out, since no font has a glyph for them (`glyph-missing`). */
  readonly missing: readonly string[]
}

/** Clear space between the words and the picture, in pixels of the cover. */
const clear = 110

/** The cover, 1600 by 2560. */
export function drawCover(facts: CoverFacts, theme: Theme, fonts: Fonts): Cover {
  const {sheet, cell, margin, top, rows, author, gap, subtitle, sizes} = theme.cover
  const [width, height] = sheet
  const {palette, field} = design(facts, theme)
  const box = {x: margin, y: top, width: width - 2 * margin, height: rows[1] * cell - clear - top}
  const scale = {small: author, gap, subtitle: subtitle[0], subtitleStep: subtitle[1], titles: sizes}
  const words = setWords(facts, box, scale, createPen(fonts, palette.ink, facts))
  const row = Math.min(rows[1], Math.max(rows[0], Math.ceil((words.end + clear) / cell)))
  return sheetOf(width, height, palette, words, field({x: 0, y: row * cell, width, height: height - row * cell, cell}))
}

/** The card that other sites show with a link, 1200 by 630: words at the start, picture at the end. */
export function drawCard(facts: CoverFacts, theme: Theme, fonts: Fonts): Cover {
  const [width, height] = theme.cover.card
  const [inset, picture, cell] = [64, 400, 70]
  const {palette, field} = design(facts, theme)
  const pen = createPen(fonts, palette.ink, facts)
  const pictureAt = facts.dir === 'rtl' ? 0 : width - picture
  const box = {
    x: (facts.dir === 'rtl' ? picture : 0) + inset,
    y: inset,
    width: width - picture - 2 * inset,
    height: 400
  }
  const titles = [104, 92, 80, 70, 62, 54, 47, 41, 36, 32]
  const scale = {small: 30, gap: 30, subtitle: 34, subtitleStep: 41, titles}
  const words = setWords({...facts, authors: []}, box, scale, pen)
  // Authors stand at the foot: the last line on 566, a second above it.
  const who = authorLines({...facts, authors: oneLine(facts)}, box.width, 2, scale.small, pen)
  const names = who.lines.map((name, index) => {
    const y = 566 - (who.lines.length - 1 - index) * 38
    return pen.line('author', name, box, y, scale.small)
  })
  const set = {...words, svg: words.svg + names.join(''), cut: words.cut || who.cut, missing: [...pen.missing]}
  return sheetOf(width, height, palette, set, field({x: pictureAt, y: 0, width: picture, height, cell}))
}

/** The strip above a mail, 1200 by 160, shown at half that size: the picture alone, since a mail's words stay text. */
export function drawBand(facts: Pick<CoverFacts, 'slug' | 'palette' | 'composition'>, theme: Theme): string {
  const [width, height] = theme.cover.band
  const {palette, field} = design({...facts, image: undefined}, theme)
  const none = {svg: '', cut: false, missing: []}
  return sheetOf(width, height, palette, none, field({x: 0, y: 0, width, height, cell: 40})).svg
}

/** On a card two authors share a line: `setWords` would give each its own. */
function oneLine({authors}: CoverFacts): readonly string[] {
  return authors.length === 2 ? [authors.join(', ')] : authors
}

function design(
  {slug, palette: named, composition, image}: Pick<CoverFacts, 'slug' | 'palette' | 'composition' | 'image'>,
  theme: Theme
): {readonly palette: Palette; readonly field: (field: Field) => string} {
  const chooser: Chooser = {slug, cover: {palette: named, composition}}
  const {palette} = paletteOf(chooser, theme)
  return {
    palette,
    field: field =>
      image === undefined
        ? drawComposition(compositionOf(chooser, theme), field, palette.tones, chanceFrom(seedOf(slug)))
        : photograph(field, image)
  }
}

/** The image covers its box, cut on both sides alike. */
function photograph({x, y, width, height}: Box, {bytes, mediaType}: NonNullable<CoverFacts['image']>): string {
  const address = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
  const place = `x="0" y="0" width="${width}" height="${height}"`
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="hidden"><image ${place} preserveAspectRatio="xMidYMid slice" href="${address}"/></svg>`
}

function sheetOf(
  width: number,
  height: number,
  palette: Palette,
  {svg, cut, missing}: Pick<SetWords, 'svg' | 'cut' | 'missing'>,
  picture: string
): Cover {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  const ground = rectangle({x: 0, y: 0, width, height}, palette.ground)
  return {svg: `${head}${ground}${picture}${svg}</svg>`, cut, missing}
}
