import {createDiagnostics} from '../diagnostics/collector.js'
import type {Message} from '../model/message.js'
import {decode} from './decode.js'
import type {Folder} from './folder.js'
import {findFrontMatter} from './front-matter/find.js'
import {settleFrontMatter} from './front-matter/settle.js'
import type {SettledFrontMatter} from './front-matter/settle.js'
import {fileStart, linesOf} from './lines.js'

export interface ReadFile {
  readonly path: string
  readonly text: string
  readonly digest: string
  readonly settled: SettledFrontMatter
  readonly messages: readonly Message[]
}

export interface FileReader {
  /** `undefined` when the file cannot be read: see `Folder.whyUnreadable`. Each file is read once. */
  (path: string): ReadFile | undefined
}

/**
 * Read files of Markdown: bytes to text, front matter settled and blanked out. Reports `text-invalid`, `text-empty` and what
 * the front matter gives.
 *
 * @param publicationKeys keys that the front matter may have besides those of a chapter: a lone article's is the publication
 */
export function createFileReader(folder: Folder, prefix: string, publicationKeys: ReadonlySet<string>): FileReader {
  const known = new Map<string, ReadFile | undefined>()
  const readOne = (path: string): ReadFile | undefined => {
    const bytes = folder.library.bytes(path)
    if (!bytes) return undefined
    const diagnostics = createDiagnostics(prefix + path)
    const whole = decode(bytes, diagnostics)
    const found = findFrontMatter(whole, linesOf(whole), diagnostics)
    const settled = settleFrontMatter(found, publicationKeys, diagnostics)
    if (found.text.trim() === '') diagnostics.report('text-empty', fileStart, {})
    const digest = folder.library.digest(path) ?? ''
    return {path, text: found.text, digest, settled, messages: diagnostics.messages}
  }
  return path => {
    if (!known.has(path)) known.set(path, readOne(path))
    return known.get(path)
  }
}
