import {EpubCheck} from '@likecoin/epubcheck-ts'
import JSZip from 'jszip'
import {emit, testContext} from '../../support/emit.js'
import type {Emitted} from '../../support/emit.js'
import type {PreparedChapter, PreparedPublication} from '../../../pipeline/model/publication.js'
import type {Library} from '../../../pipeline/model/library.js'
import {epubEmitter} from '../../../pipeline/emit/epub/index.js'

export interface MadeBook extends Emitted {
  readonly bytes: Uint8Array
  /** Text of every file by its path in the container. */
  readonly files: ReadonlyMap<string, string>
  /** Text of a file of OEBPS. */
  readonly read: (path: string) => string
}

/** The edition of a publication, unpacked. Without arguments: of the tour. */
export async function makeBook(
  publication?: PreparedPublication,
  chapters?: readonly PreparedChapter[],
  library?: Library
): Promise<MadeBook> {
  const emitted = await emit(epubEmitter, publication, chapters, testContext(publication, library))
  const [artifact] = emitted.artifacts
  if (!artifact) throw new Error(`no book: ${JSON.stringify(emitted.messages)}`)
  const zip = await JSZip.loadAsync(artifact.bytes)
  const files = new Map<string, string>()
  for (const file of Object.values(zip.files)) files.set(file.name, await file.async('string'))
  return {
    ...emitted,
    bytes: artifact.bytes,
    files,
    read(path) {
      const text = files.get(`OEBPS/${path}`)
      if (text === undefined) throw new Error(`no file ${path} among ${[...files.keys()].join(', ')}`)
      return text
    }
  }
}

/** What EPUBCheck says, one line a message. */
export async function complaints(bytes: Uint8Array): Promise<readonly string[]> {
  const {messages} = await EpubCheck.validate(bytes)
  return messages
    .filter(({severity}) => severity !== 'info' && severity !== 'usage')
    .map(({id, message, location}) => `${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`)
}
