/** Cover, title pages, contents and the pages of parts: set when the book is bound, since they show what is in it. */
import type {FurniturePiece} from '../../../model/config.js'
import type {PreparedPublication} from '../../../model/publication.js'
import {unreachable} from '../../../model/unreachable.js'
import type {BindingContext} from '../../emitter.js'
import type {PdfNode} from '../content.js'
import {makeGalley} from '../engine/make-galley.js'
import type {GalleySetting} from '../engine/make-galley.js'
import {contents} from '../furniture/contents.js'
import {imprint, titlePages} from '../furniture/front.js'
import {shownFurniture} from '../furniture/furniture.js'
import type {Furniture} from '../furniture/furniture.js'
import {partPages} from '../furniture/parts.js'
import type {Galley} from '../galley.js'
import type {PdfPart, PdfSection} from '../part.js'
import {beginsOnRight} from '../setting.js'
import type {BoundGalley} from './pages.js'

/** What furniture is made from beside the publication. */
export interface Pieces {
  readonly sections: ReadonlyMap<string, readonly PdfSection[]>
  readonly cover: readonly PdfNode[]
}

type MakeGalley = (content: readonly PdfNode[]) => Galley

/**
 * Contents name places and not pages, whose numbers are filled in later: they are set anew only when a title changes.
 * `makeGalley` is a function of the key and of the fonts, which only another build of Fourfold or of its theme has otherwise.
 */
export function holdGalleys(
  {config}: PreparedPublication,
  setting: GalleySetting,
  {workshop, theme}: Pick<BindingContext, 'workshop' | 'theme'>
): MakeGalley {
  const {lang, dir: direction, hyphenation} = config
  const {sheet, styles, text, mirrored} = setting
  const fonts = workshop.added.map(({digest}) => digest)
  const made = JSON.stringify([theme.digest, fonts, lang, direction, hyphenation, sheet, styles, text, mirrored])
  return content =>
    workshop.hold(`galley ${made} ${JSON.stringify(content)}`, () =>
      makeGalley({content: [{stack: content, direction}], notes: [], lang}, setting)
    )
}

/** The pages around the text, each before the chapter it belongs before, and the pages of parts after them. */
export function wholeBook(
  parts: readonly PdfPart[],
  furniture: Furniture,
  pieces: Pieces,
  make: MakeGalley
): readonly BoundGalley[] {
  const partOpeners = partPages(furniture)
  const shown = shownFurniture(furniture.publication)
  const set = (content: readonly PdfNode[]): readonly BoundGalley[] =>
    content.length === 0 ? [] : [{galley: make(content), recto: beginsOnRight(content)}]
  const pagesBefore = (chapter: string | undefined): readonly BoundGalley[] =>
    shown.filter(({before}) => before === chapter).flatMap(({what}) => set(pieceOf(what, furniture, pieces)))
  return [
    ...parts.flatMap(({chapter, galley, recto}) => [
      ...pagesBefore(chapter),
      ...set(partOpeners.get(chapter) ?? []),
      ...(galley ? [{galley, recto}] : [])
    ]),
    ...pagesBefore(undefined)
  ]
}

function pieceOf(what: FurniturePiece, furniture: Furniture, {sections, cover}: Pieces): readonly PdfNode[] {
  switch (what) {
    case 'cover':
      return cover
    case 'title-page':
      return titlePages(furniture)
    case 'imprint':
      return imprint(furniture)
    case 'toc':
      return contents(furniture, sections)
    default:
      return unreachable(what)
  }
}
