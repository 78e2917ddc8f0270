/** Names of files: decided from the publication alone, so that every chapter can be set without the others. */
import type {PreparedPublication} from '../../model/publication.js'
import {asciiSlug, createNamer} from '../../publication/slug.js'

/** Names that other files of the container have. */
const reserved = new Set(['toc', 'nav', 'ncx', 'css', 'style', 'cover', 'title-page', 'imprint', 'content', 'images'])

/** File systems take 255 characters; the path of an unpacked book wants most of them. */
const longestStem = 80

/** Names of files without extension: ASCII, in lower case, each once. */
export interface BookPlan {
  /** By chapter id. */
  readonly chapters: ReadonlyMap<string, string>
  /** Pages of parts, by their place in `divisions`. */
  readonly parts: ReadonlyMap<number, string>
  /** All of them and those that other files have: no id may read as an id of another file. */
  readonly stems: ReadonlySet<string>
}

/** Units are set one by one with the same publication: its plan is made once, or a long book would take squared time. */
const plans = new WeakMap<PreparedPublication, BookPlan>()

export function planBook(publication: PreparedPublication): BookPlan {
  const known = plans.get(publication)
  if (known) return known
  const plan = makePlan(publication)
  plans.set(publication, plan)
  return plan
}

function makePlan(publication: PreparedPublication): BookPlan {
  const name = createNamer(reserved)
  const stem = (text: string): string => name(asciiSlug(text).slice(0, longestStem))
  const chapters = new Map(publication.chapters.map(({id, slug}) => [id, stem(slug)]))
  const parts = new Map<number, string>()
  publication.divisions.forEach(({kind, title, opener, chapters: [first]}, index) => {
    // A part with a text of its own has its page in that.
    if (kind === 'part' && title && first !== undefined && first !== opener)
      parts.set(index, stem(`part-${title.text}`))
  })
  return {chapters, parts, stems: new Set([...reserved, ...chapters.values(), ...parts.values()])}
}
