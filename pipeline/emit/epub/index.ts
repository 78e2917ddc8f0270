/**
 * The EPUB edition: EPUB 3.3 that older readers open too (NCX, guide), one XHTML file a chapter, notes that pop up.
 *
 * `set` makes XHTML of a chapter; addresses in other files and of pictures are places in it, since which file an id lands in
 * is known when all chapters are there. `bind` fills them in and makes the container through epub-gen-memory.
 */
import type {Outcome, Treatment} from '../../model/message.js'
import {printedIn, typesetAll} from '../../math/formulas.js'
import {defineEmitter} from '../emitter.js'
import type {PreparedUnit, SettingContext} from '../emitter.js'
import {bindEpub} from './bind.js'
import {setChapter} from './chapter.js'
import type {EpubPart} from './part.js'
import {brokenPictures, isMoving} from './pictures.js'
import {planBook} from './plan.js'

export const epubEmitter = defineEmitter<EpubPart>({
  edition: 'epub',
  units: publication => publication.chapters.map(({id}) => ({id, chapters: [id]})),
  set: setUnit,
  bind: bindEpub
})

/** A chapter is set a second time only when a picture turns out to be none, with its description in place. */
async function setUnit(unit: PreparedUnit, {publication, workshop}: SettingContext): Promise<Outcome<EpubPart>> {
  const [chapter] = unit.chapters
  if (!chapter) throw new Error(`the unit ${unit.id} has no chapter`)
  const plan = planBook(publication)
  const formulas = await typesetAll(printedIn(chapter), workshop)
  const first = setChapter(chapter, {publication, plan, broken: new Set(), formulas})
  const broken = await brokenPictures(first.part.pictures, workshop)
  const {part, state} = broken.size === 0 ? first : setChapter(chapter, {publication, plan, broken, formulas})
  const moving = part.pictures
    .filter(({assetId}) => isMoving(workshop.bytes(assetId) ?? new Uint8Array()))
    .map(({assetId}): Treatment => {
      return {kind: 'degraded', construct: 'image', how: `the first frame of ${assetId}`, file: chapter.head.path}
    })
  return {value: part, messages: state.diagnostics.messages, treatments: [...state.treatments, ...moving]}
}
