/** The outline of a viewer's side bar: contents, parts, chapters, sections, nested. */
import type {ChapterHead} from '../../../model/publication.js'
import type {Bookmark} from './outline.js'
import {partName, places, shownFurniture} from '../furniture/furniture.js'
import type {Furniture} from '../furniture/furniture.js'
import type {PdfSection} from '../part.js'

interface Entry {
  readonly title: string
  readonly dest: string
  readonly depth: number
}

export function bookmarksOf(
  furniture: Furniture,
  sections: ReadonlyMap<string, readonly PdfSection[]>
): readonly Bookmark[] {
  const {publication, strings} = furniture
  const byId = new Map(publication.chapters.map(head => [head.id, head]))
  const entries: Entry[] = []
  const pieces = shownFurniture(publication)
  const put = (chapter: string | undefined, mine: Entry[]) => {
    for (const {what, before} of pieces) {
      if (before !== chapter) continue
      if (what === 'cover') mine.push({title: strings.cover, dest: places.cover, depth: 0})
      if (what === 'title-page') mine.push({title: strings.titlePage, dest: places.title, depth: 0})
      if (what === 'toc') mine.push({title: strings.contents, dest: places.contents, depth: 0})
    }
  }
  for (const [index, division] of publication.divisions.entries()) {
    const part = division.kind === 'part' && division.title !== undefined
    put(division.chapters[0], entries)
    if (part && division.chapters.length > 0) {
      const title = [division.label, division.title?.text].filter(text => text !== undefined).join(': ')
      const own = division.opener === undefined ? undefined : furniture.destinations.name(division.opener)
      entries.push({title, dest: own ?? partName(index), depth: 0})
    }
    for (const id of division.chapters) {
      if (id !== division.chapters[0]) put(id, entries)
      const head = byId.get(id)
      const own = head ? chapterEntries(head, part ? 1 : 0, sections.get(id) ?? [], furniture) : []
      entries.push(...(part && id === division.opener ? own.slice(1) : own))
    }
  }
  put(undefined, entries)
  return nested(entries)
}

function chapterEntries(
  head: ChapterHead,
  above: number,
  sections: readonly PdfSection[],
  furniture: Furniture
): readonly Entry[] {
  const dest = furniture.destinations.name(head.id)
  if (dest === undefined) return []
  const depth = above + head.depth
  const title = head.number === undefined ? head.navTitle.text : `${head.number} ${head.navTitle.text}`
  return [
    {title, dest, depth},
    ...sections.map(section => ({...section, depth: depth + Math.max(section.depth - 1, 1)}))
  ]
}

/** A list with depths as a tree. A step down of more than one level counts as one. */
function nested(entries: readonly Entry[]): readonly Bookmark[] {
  const top: Bookmark[] = []
  const open: {readonly depth: number; readonly children: Bookmark[]}[] = []
  for (const {title, dest, depth} of entries) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const children: Bookmark[] = []
    const siblings = open.at(-1)?.children ?? top
    siblings.push({title, dest, children})
    open.push({depth, children})
  }
  return top
}
