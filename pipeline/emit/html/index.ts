/**
 * The web edition: a page for each chapter, a landing page, and all they need, as flat files with relative links.
 *
 * Works from disk, at any sub-path, without script, and asks nobody else for anything.
 */
import {printedIn, typesetAll} from '../../math/formulas.js'
import type {Emitter} from '../emitter.js'
import {defineEmitter} from '../emitter.js'
import {bindPages} from './bind.js'
import type {HtmlPart} from './part.js'
import {setChapter} from './set.js'
import {webPublication} from './web-publication.js'

export const htmlEmitter: Emitter = defineEmitter<HtmlPart>({
  edition: 'html',
  units: publication => webPublication(publication).chapters.map(chapter => ({id: chapter.id, chapters: [chapter.id]})),
  async set(unit, {publication, workshop}) {
    const [chapter] = unit.chapters
    if (!chapter || unit.chapters.length > 1) throw new Error(`a unit of one chapter was expected: ${unit.id}`)
    return setChapter(chapter, webPublication(publication), await typesetAll(printedIn(chapter), workshop))
  },
  hasPlaces: ({pictures}) => pictures.some(({position}) => position !== undefined),
  bind: (publication, parts, context) => bindPages(webPublication(publication), parts, context)
})
