/** The list of contents as nested lists: parts or sections, chapters, chapters below chapters. */
import type {Announcement, ChapterHead, Division} from '../../model/publication.js'
import {rowsOf} from '../../publication/contents.js'
import type {ContentsRow} from '../../publication/contents.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'
import {linkableTitle} from './title.js'

type Entry = (head: ChapterHead, state: HastState) => readonly HastNode[]

/**
 * `ol` of the whole publication. A named division is an item with a list of its own; those without a name are the plain
 * run. A chapter whose destination has no address is printed as text.
 *
 * @param entry what stands for a chapter; by default its number and title, linked
 */
export function contentsList(state: HastState, entry: Entry = chapterEntry): HastNode {
  const chapters = new Map(state.publication.chapters.map(chapter => [chapter.id, chapter]))
  const items = state.publication.divisions.flatMap(division => {
    const rows = rowsOf(division, chapters)
    const list = nested(rows, state, entry)
    if (division.title === undefined || (rows.length === 0 && division.opener === undefined)) return list
    const below = rows.length === 0 ? undefined : h('ol', {}, list)
    return [h('li', {className: ['division']}, [divisionName(division, state), below])]
  })
  return h('ol', {className: ['contents']}, items)
}

/** "Part 1: Upstream", in two spans for the style sheet to part them; a part with a page of its own leads there. */
function divisionName({label, title, opener}: Division, state: HastState): HastNode {
  const words = title ? state.walk(linkableTitle(title.children)) : []
  const labelled = label === undefined ? [] : [h('span', {className: ['label']}, label), text(' ')]
  const href = opener === undefined ? undefined : state.href({kind: 'internal', chapter: opener})
  const name = [...labelled, ...words]
  return h('span', {className: ['division-name']}, href === undefined ? name : [h('a', {href}, name)])
}

/** Items in reading order; `depth` says which stand below which. */
function nested(rows: readonly ContentsRow[], state: HastState, entry: Entry): HastNode[] {
  const items: HastNode[] = []
  let index = 0
  while (index < rows.length) {
    const row = rows[index]
    if (row === undefined) break
    let end = index + 1
    for (let next = rows[end]; next && depthOf(next) > depthOf(row); next = rows[++end]);
    const below = nested(rows.slice(index + 1, end), state, entry)
    const own = row.kind === 'chapter' ? entry(row.head, state) : [announced(row.announcement, state)]
    items.push(h('li', {}, [...own, below.length > 0 ? h('ol', {}, below) : undefined]))
    index = end
  }
  return items
}

function depthOf(row: ContentsRow): number {
  return row.kind === 'chapter' ? row.head.depth : row.announcement.depth
}

/** A chapter to come: its title, and that it is to come. */
function announced({title}: Announcement, {strings, walk}: HastState): HastNode {
  return h('span', {className: ['row', 'announced']}, [
    h('span', {className: ['title']}, walk(linkableTitle(title.children))),
    text(' '),
    h('small', {}, strings.comingSoon)
  ])
}

function chapterEntry(head: ChapterHead, state: HastState): readonly HastNode[] {
  const href = state.href({kind: 'internal', chapter: head.id})
  const number = head.number === undefined ? [] : [h('span', {className: ['number']}, head.number), text(' ')]
  const content = [...number, chapterTitle(head, state)]
  return [href === undefined ? h('span', {}, content) : h('a', {href}, content)]
}

/** Title for lists, with its language when it is not the publication's. */
export function chapterTitle(head: ChapterHead, state: HastState): HastNode {
  const foreign = head.lang === state.publication.config.lang ? undefined : head.lang
  return h('span', {className: ['title'], lang: foreign}, state.walk(linkableTitle(head.navTitle.children)))
}
