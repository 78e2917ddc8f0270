/** The tree of contents of a book: what its nav and its NCX list. */
import type {ChapterHead, OutlineEntry, PreparedPublication} from '../../model/publication.js'
import type {Book} from './book.js'
import {chapterTitle} from './chapter-head.js'
import type {BookPlan} from './plan.js'
import {xmlLine} from '../xml.js'

export interface ContentsEntry {
  /** Plain text, never empty. */
  readonly label: string
  /** Path from the package document, perhaps with a fragment. */
  readonly path: string
  readonly children: readonly ContentsEntry[]
}

/** An entry and its level; the tree follows from the order. */
interface FlatEntry {
  readonly level: number
  readonly label: string
  readonly path: string
}

/**
 * Parts and sections hold chapters, chapters hold those listed below them and their own headings, to the depth of
 * `toc.depth` of the publication or of their file (1: chapters only).
 */
export function contentsTree(publication: PreparedPublication, book: Book, plan: BookPlan): readonly ContentsEntry[] {
  const heads = new Map(publication.chapters.map(head => [head.id, head]))
  const entries: FlatEntry[] = []
  publication.divisions.forEach((division, index) => {
    const chapters = division.chapters.map(id => heads.get(id)).filter(head => head !== undefined)
    const [first] = chapters
    const title = xmlLine([division.label, division.title?.text].filter(words => words !== undefined).join(': '))
    const page = plan.parts.get(index)
    const path = page === undefined ? first && book.fileOf.get(first.id) : `${page}.xhtml`
    const named = division.title !== undefined && title !== '' && path !== undefined
    if (named) entries.push({level: 0, label: title, path})
    for (const head of chapters) {
      const own = chapterEntries(head, named ? 1 : 0, book)
      // The text of a part's page is the entry of the part.
      entries.push(...(named && head.id === division.opener ? own.slice(1) : own))
    }
  })
  return nest(entries)
}

function chapterEntries(head: ChapterHead, base: number, book: Book): readonly FlatEntry[] {
  const path = book.fileOf.get(head.id)
  if (path === undefined) return []
  const level = base + head.depth
  const title = chapterTitle(head)
  const label = head.number === undefined || title === head.label ? title : xmlLine(`${head.number} ${title}`)
  const entries: FlatEntry[] = [{level, label, path}]
  let last = -1
  for (const heading of head.outline) {
    // A heading under a condition that leaves it out of this edition stands in no file; contents go forwards only.
    const place = book.placeOf(head.id, heading.identifier) ?? -1
    if (heading.depth > head.contentsDepth || place <= last) continue
    last = place
    entries.push(...headingEntry(heading, head.id, level, book))
  }
  return entries
}

function headingEntry(
  {identifier, depth, number, title}: OutlineEntry,
  chapter: string,
  level: number,
  book: Book
): readonly FlatEntry[] {
  const words = xmlLine(title.text)
  const path = book.pathOf(chapter, identifier)
  if (words === '' || path === undefined) return []
  return [{level: level + depth - 1, label: number === undefined ? words : xmlLine(`${number} ${words}`), path}]
}

/** Levels that skip one are closed up: an entry stands under the last one of a lower level. */
function nest(entries: readonly FlatEntry[]): readonly ContentsEntry[] {
  interface Open {
    readonly level: number
    readonly children: ContentsEntry[]
  }
  const root: Open = {level: -1, children: []}
  const open: Open[] = [root]
  for (const {level, label, path} of entries) {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop()
    const children: ContentsEntry[] = []
    ;(open.at(-1) ?? root).children.push({label, path, children})
    open.push({level, children})
  }
  return root.children
}

export function contentsDepth(entries: readonly ContentsEntry[]): number {
  return entries.length === 0 ? 0 : 1 + Math.max(...entries.map(({children}) => contentsDepth(children)))
}
