/** The edition for paper and screen readers of pages: one PDF, through pdfmake. A chapter is a unit. */
import {defineEmitter} from '../emitter.js'
import type {Emitter} from '../emitter.js'
import {bindBook} from './bind/book.js'
import type {PdfPart} from './part.js'
import {setChapter} from './set.js'

export const pdfEmitter: Emitter = defineEmitter<PdfPart>({
  edition: 'pdf',
  units: publication =>
    publication.chapters
      .filter(({only}) => only === undefined || only.includes('pdf'))
      .map(({id}) => ({id, chapters: [id]})),
  async set(unit, context) {
    const [chapter] = unit.chapters
    if (!chapter) throw new Error(`unit ${unit.id} has no chapter`)
    return setChapter(chapter, context)
  },
  bind: bindBook
})
