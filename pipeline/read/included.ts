import {createDiagnostics} from '../diagnostics/collector.js'
import type {IncludedFile, IncludeSource} from '../model/included.js'
import type {Library} from '../model/library.js'
import {decode} from './decode.js'
import {findFrontMatter} from './front-matter/find.js'
import {linesOf} from './lines.js'

/** A file as text, for a manuscript that includes it; its front matter is another chapter's and is left out. */
export function readIncluded(library: Library, path: string): IncludedFile | undefined {
  const bytes = library.bytes(path)
  if (!bytes) return undefined
  const diagnostics = createDiagnostics(path)
  const text = decode(bytes, diagnostics)
  const {messages} = diagnostics
  const isMarkdown = /\.(?:md|markdown|qmd|rmd)$/i.test(path)
  const body = isMarkdown ? findFrontMatter(text, linesOf(text), createDiagnostics(path)).text : text
  return {path, text, body, messages}
}

/** The files of a publication, and which of them were asked for, with their digests: what was made of them depends on them. */
export function watchIncluded(library: Library): {
  readonly included: IncludeSource
  readonly reads: ReadonlyMap<string, string | undefined>
} {
  const reads = new Map<string, string | undefined>()
  const included: IncludeSource = {
    read(path) {
      reads.set(path, library.digest(path))
      return readIncluded(library, path)
    },
    paths: () => library.files.keys()
  }
  return {included, reads}
}
