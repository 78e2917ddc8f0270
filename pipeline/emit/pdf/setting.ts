/** What the galleys of a book are made with, the same for chapters and for the pages around them. */
import {hyphenationOf} from '../../language/hyphenation/wish.js'
import type {HyphenationConfig} from '../../model/hyphenation.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {Workshop} from '../../model/workshop.js'
import type {SettingContext} from '../emitter.js'
import type {PdfNode} from './content.js'
import type {Design} from './design.js'
import type {GalleySetting} from './engine/make-galley.js'
import {openFaces} from './faces.js'
import {sheetOf} from './sheet.js'
import {createWordBook} from './typeset/words.js'
import type {WordBook} from './typeset/words.js'

/** Words are measured once for all that is parted in one way. */
const wordBooks = new WeakMap<Workshop['hyphenate'], WordBook>()

export async function galleySetting(
  {config}: PreparedPublication,
  design: Design,
  {theme, workshop}: Pick<SettingContext, 'theme' | 'workshop'>,
  ofChapter?: HyphenationConfig
): Promise<GalleySetting> {
  const faces = await openFaces(workshop)
  const wish = hyphenationOf(theme, config.hyphenation, ofChapter)
  let words = wordBooks.get(workshop.hyphenate)
  if (!words) wordBooks.set(workshop.hyphenate, (words = createWordBook()))
  return {
    sheet: sheetOf(design),
    styles: design.styles,
    text: design.text,
    types: {face: faces.face, hyphenate: lang => workshop.hyphenate(lang, wish)},
    words,
    mirrored: config.dir === 'rtl'
  }
}

/** Whether the first block of a galley asks for a right-hand page. */
export function beginsOnRight(content: readonly PdfNode[]): boolean {
  const [first] = content
  if (!first) return false
  return first.start === 'recto' || (first.start === undefined && 'stack' in first && beginsOnRight(first.stack))
}
