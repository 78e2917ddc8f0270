/** Pages of a PDF as another program sees them: words with their places. */
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {emit, testContext} from '../../support/emit.js'
import type {Emitted} from '../../support/emit.js'
import {tourChapters, tourPublication} from '../../support/tour.js'
import {pdfEmitter} from '../../../pipeline/emit/pdf/index.js'
import type {AddedFont} from '../../../pipeline/model/workshop.js'
import type {Config} from '../../../pipeline/model/config.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {ChapterHead, PreparedChapter} from '../../../pipeline/model/publication.js'

export interface Word {
  readonly text: string
  /** Points from the left and from the top trim to the baseline. */
  readonly x: number
  readonly baseline: number
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
}

export async function pageWords(document: PDFDocumentProxy, number: number): Promise<readonly Word[]> {
  const page = await document.getPage(number)
  const [, , , height = 0] = page.view
  const {items} = await page.getTextContent()
  return items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return []
    // pdf.js types the matrix as any: six numbers.
    const [, , , , x = 0, y = 0] = item.transform as readonly number[]
    return [{text: item.str, x, baseline: height - y}]
  })
}

export async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly Word[])[]> {
  const document = await openPdf(bytes)
  const pages: (readonly Word[])[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await pageWords(document, number))
  await document.destroy()
  return pages
}

export function textOf(pages: readonly (readonly Word[])[]): string {
  return pages.map(words => words.map(({text}) => text).join(' ')).join('\n')
}

export interface Sheet {
  readonly config?: Partial<Config>
  readonly head?: Partial<ChapterHead>
  readonly footnotes?: PreparedChapter['footnotes']
  readonly fonts?: readonly AddedFont[]
}

/** A book of one chapter with these blocks. */
export async function printed(
  children: readonly Flow[],
  {config, head, footnotes, fonts}: Sheet = {}
): Promise<Emitted & {readonly bytes: Uint8Array}> {
  const [model] = tourChapters
  if (!model) throw new Error('the tour has no chapter')
  const notesPdf = config?.notes?.pdf ?? model.head.notesPdf
  const chapter = {head: {...model.head, outline: [], notesPdf, ...head}, children, footnotes: footnotes ?? []}
  const publication = {
    ...tourPublication,
    config: {...tourPublication.config, ...config},
    chapters: [chapter.head],
    divisions: [
      {kind: 'plain' as const, matter: 'main' as const, title: undefined, label: undefined, chapters: [chapter.head.id]}
    ]
  }
  const made = await emit(pdfEmitter, publication, [chapter], testContext(publication, undefined, fonts))
  return {...made, bytes: made.artifacts[0]?.bytes ?? new Uint8Array()}
}

/** So many words, each another one. */
export function manyWords(count: number): string {
  return Array.from({length: count}, (_, index) => `w${index}o`).join(' ')
}
