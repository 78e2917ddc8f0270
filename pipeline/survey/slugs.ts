import type {Diagnostics} from '../diagnostics/collector.js'
import type {Facts} from '../model/publication.js'
import {asciiSlug, createNamer, slugOf} from '../publication/slug.js'

/** A file's name has no place in it. */
const fileStart = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
/** Names that the editions need for themselves. */
const reserved = 'index search 404 parity accessibility email assets images files toc nav cover'.split(' ')

/**
 * Names of chapters in the addresses of all editions, unique in the publication.
 *
 * `slug:` of the file; else from the file's name, `index` and its like from the folder's; chapters of a split file from their
 * titles. A name that is taken gets the folder's in front, then a number. Reports `slug-taken`: an error where two files wish
 * for the same.
 *
 * @param diagnosticsOf the collector for a file
 */
export function slugsOf(
  chapters: readonly Facts[],
  publicationSlug: string,
  diagnosticsOf: (path: string) => Diagnostics
): ReadonlyMap<string, string> {
  const taken = new Map<string, Facts>()
  const kept = new Set([...reserved, publicationSlug])
  const name = createNamer(kept)
  const split = new Set(chapters.filter(({id, path}) => id !== path).map(({path}) => path))
  const slugs = new Map<string, string>()
  // Wishes first: a name given by hand is not taken away by a file that happens to be called so.
  const wished = chapters.filter(({slug}) => slug !== undefined)
  for (const chapter of [...wished, ...chapters.filter(({slug}) => slug === undefined)]) {
    const parts = split.has(chapter.path)
    const base = baseOf(chapter, publicationSlug, parts)
    const own = kept.has(base) ? `${base}-text` : base
    const other = taken.get(own)
    const folder = folderOf(chapter.path)
    const candidate = other && folder !== undefined && !parts ? `${slugOf(folder, undefined)}-${own}` : own
    const slug = name(candidate)
    if (other && !parts) {
      const severity = chapter.slug !== undefined && other.slug === chapter.slug ? 'error' : 'warn'
      diagnosticsOf(chapter.path).report('slug-taken', fileStart, {slug: own, other: other.path}, severity)
    }
    taken.set(slug, chapter)
    slugs.set(chapter.id, slug)
  }
  return slugs
}

function baseOf(chapter: Facts, publicationSlug: string, part: boolean): string {
  if (chapter.slug !== undefined) return asciiSlug(chapter.slug.split('/').filter(Boolean).at(-1) ?? chapter.slug)
  if (part) return asciiSlug(shortened(chapter.titleText))
  const folder = folderOf(chapter.path)
  return slugOf(
    chapter.path.split('/').at(-1) ?? chapter.path,
    folder === undefined ? publicationSlug : slugOf(folder, undefined)
  )
}

/** The first words of a title, about as many as fit into an address one can read. */
function shortened(title: string): string {
  return title.length <= 48 ? title : title.slice(0, 48).replace(/\s+\S*$/, '')
}

/** Name of the folder a file stands in; `undefined` at the top. */
function folderOf(path: string): string | undefined {
  return path.split('/').at(-2)
}
