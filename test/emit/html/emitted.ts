import {htmlEmitter} from '../../../pipeline/emit/html/index.js'
import type {MadeFile} from '../../../pipeline/model/artifact.js'
import type {Message} from '../../../pipeline/model/message.js'
import {emit, testContext} from '../../support/emit.js'
import type {Sample} from './publications.js'
import {tourChapters, tourPublication} from '../../support/tour.js'

export const tour: Sample = {publication: tourPublication, chapters: tourChapters}

const file = (edition: MadeFile['edition'], path: string, mediaType: string, size: number): MadeFile => ({
  edition,
  path,
  mediaType,
  size,
  sha256: ''
})
/** The other editions as bound before. */
export const otherEditions: readonly MadeFile[] = [
  file('pdf', 'the-slow-river.pdf', 'application/pdf', 2_100_000),
  file('epub', 'the-slow-river.epub', 'application/epub+zip', 640_000),
  file('email', 'email/index.html', 'text/html', 9000)
]

export interface Site {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Paths of pages. */
  readonly pages: readonly string[]
  readonly page: (path: string) => string
  readonly messages: readonly Message[]
}

/** The web edition of a sample, as files. */
export async function siteOf({publication, chapters}: Sample, made: readonly MadeFile[] = []): Promise<Site> {
  const {artifacts, messages} = await emit(htmlEmitter, publication, chapters, {...testContext(publication), made})
  const files = new Map(artifacts.map(({path, bytes}) => [path, bytes]))
  return {
    files,
    pages: [...files.keys()].filter(path => path.endsWith('.html')),
    page(path) {
      const bytes = files.get(path)
      if (!bytes) throw new Error(`no page ${path}`)
      return new TextDecoder().decode(bytes)
    },
    messages
  }
}
