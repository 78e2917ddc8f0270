/** What the pages around the chapters are made with. */
import type {Strings} from '../../../language/strings.js'
import type {PreparedPublication} from '../../../model/publication.js'
import {placeFurniture} from '../../../publication/furniture.js'
import type {PlacedFurniture} from '../../../publication/furniture.js'
import type {Look, TextNode} from '../content.js'
import type {Design} from '../design.js'
import type {Destinations} from '../destinations.js'
import type {Glyphs} from '../glyphs.js'
import {textOf} from '../made.js'
import type {Ruler} from '../ruler.js'
import type {StyleName} from '../styles.js'
import type {Words} from './plain-inline.js'

export interface Furniture {
  readonly publication: PreparedPublication
  readonly design: Design
  readonly strings: Strings
  readonly destinations: Destinations
  readonly glyphs: Glyphs
  readonly words: Words
  readonly ruler: Ruler
}

/**
 * The pages around the text that this edition has. An article begins at once unless its author asks for them; what goes to a
 * printer has no cover.
 */
export function shownFurniture(publication: PreparedPublication): readonly PlacedFurniture[] {
  const {type, editions} = publication.config
  const article = type === 'article'
  const printers = editions.pdf !== false && (editions.pdf.bleed ?? 0) > 0
  return placeFurniture(publication, 'pdf').filter(
    ({what, listed}) => (listed || !article) && !(what === 'cover' && printers)
  )
}

/** Names of the places that are no chapter's. */
export const places = {cover: 'b0000', halfTitle: 'b0001', title: 'b0002', imprint: 'b0003', contents: 'b0004'} as const

export function partName(index: number): string {
  return `p${String(index + 1).padStart(4, '0')}`
}

/** The whole look of a style: what a face is chosen by. */
export function lookOfStyle(style: StyleName, {design}: Furniture): Look & {readonly fontSize: number} {
  const {fontSize, font, bold, italics, color, features} = {...design.text, ...design.styles[style]}
  return {
    fontSize: fontSize ?? design.geometry.size,
    ...(font !== undefined && {font}),
    ...(bold !== undefined && {bold}),
    ...(italics !== undefined && {italics}),
    ...(color !== undefined && {color}),
    ...(features !== undefined && {features})
  }
}

export function lineOf(text: string, style: StyleName, furniture: Furniture): TextNode {
  return {text: textOf(furniture.glyphs.fit(text, lookOfStyle(style, furniture), undefined)), style}
}
