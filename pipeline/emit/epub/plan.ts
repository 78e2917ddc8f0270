/** Names of files: decided from the publication alone, so that every chapter can be set without the others. */
import type {PreparedPublication} from '../../model/publication.js'
import {asciiId} from './ids.js'

/** Names that other files of the container have. */
const reserved = new Set(['toc', 'nav', 'ncx', 'css', 'style', 'cover', 'title-page', 'imprint', 'content', 'images'])

/** Names of files without extension: ASCII, in lower case, each once. */
export interface BookPlan {
  /** By chapter id. */
  readonly chapters: ReadonlyMap<string, string>
  /** Pages of parts, by their place in `divisions`. */
  readonly parts: ReadonlyMap<number, string>
  /** All of them and those that other files have: no id may read as an id of another file. */
  readonly stems: ReadonlySet<string>
}

export function planBook(publication: PreparedPublication): BookPlan {
  const name = createNamer(reserved)
  const chapters = new Map(publication.chapters.map(({id, slug}) => [id, name(asciiId(slug))]))
  const parts = new Map<number, string>()
  publication.divisions.forEach(({kind, title, chapters}, index) => {
    if (kind === 'part' && title && chapters.length > 0) parts.set(index, name(`part-${asciiId(title.text)}`))
  })
  return {chapters, parts, stems: new Set([...reserved, ...chapters.values(), ...parts.values()])}
}

/** Gives each name once: the second `wave` becomes `wave-2`. What is reserved gets `-text`. */
export function createNamer(reservedNames: ReadonlySet<string>): (wanted: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return wanted => {
    const base = reservedNames.has(wanted) ? `${wanted}-text` : wanted
    let name = base
    let count = counts.get(base) ?? 2
    for (; taken.has(name) || reservedNames.has(name); count++) name = `${base}-${count}`
    counts.set(base, count)
    taken.add(name)
    return name
  }
}
