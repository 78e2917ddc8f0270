/** The head of a chapter or an article: kicker, title, subtitle, standfirst, byline, on the lines the theme gives them. */
import type {ChapterRole} from '../../../model/config.js'
import type {ChapterHead, Inline} from '../../../model/publication.js'
import type {PdfNode, TextNode} from '../content.js'
import {formatDate} from '../../../language/dates.js'
import {betweenFacts} from '../../../language/scripts.js'
import {changedLine} from '../../../publication/changed.js'
import {partOpenedBy} from '../../../publication/contents.js'
import {phrasing} from '../handlers/phrasing.js'
import {spansOf, textOf} from '../made.js'
import {grounded, takeWaiting, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {StyleName} from '../styles.js'

/** Titles above so many characters are set smaller. */
const longTitle = 60

/** Points: a lower page has no room for the large head of an issue's. */
const tall = 700
/** Lines of an article's head over columns, without a picture above it. */
const ofIssue = {kicker: 7, title: 10.5, text: 24} as const

export function opening(head: ChapterHead, state: PdfState): readonly PdfNode[] {
  const {publication, theme, geometry, name} = state.chapter
  const article = publication.config.type === 'article'
  const large = geometry.columns !== undefined && geometry.height > tall
  const lines = large ? ofIssue : article ? {kicker: 5, title: 8, text: 12} : theme.print.opening
  const {leading, spread} = geometry
  // With the leading of another script, the same height is another number of lines.
  const at = (line: number): number => (spread === 1 ? line : Math.round(line / spread))
  const start = startOf(head, state)
  const nodes: PdfNode[] = []
  const part = partOpenedBy(publication, head.id)
  const label = head.label ?? part?.label
  const kicker = head.kicker
    ? inline(head.kicker, 'kicker', state)
    : label === undefined
      ? undefined
      : plain(label, 'kicker', state)
  if (kicker) nodes.push({...kicker, line: at(lines.kicker), keep: true})
  const chapter = head.title.text.length > longTitle ? 'chapter-long' : part ? 'part' : 'chapter'
  const style = large ? 'headline-a4' : article ? 'headline' : chapter
  state.chapter.waiting.push(name)
  const title = inline(head.title, style, state)
  // A title without a glyph of its own still is a place.
  nodes.push({...title, tag: {type: 'H1'}, dests: takeWaiting(state), line: at(lines.title), keep: true})
  if (head.subtitle) nodes.push({...inline(head.subtitle, 'subtitle', state), gap: leading * 0.7, keep: true})
  if (head.standfirst)
    nodes.push({
      ...inline(head.standfirst, large ? 'standfirst-a4' : 'standfirst', state),
      gap: leading * 0.7,
      keep: true
    })
  const byline = bylineOf(head, article, state)
  if (byline !== undefined) nodes.push({...plain(byline, 'byline', state), gap: leading * 0.9, keep: true})
  const [first, ...rest] = nodes
  const opened = first ? [{...first, start}, ...rest] : []
  return [...opened, {stack: [], gap: 2 * leading, line: at(lines.text)}]
}

/** Pieces of a book that readers look for on the right, wherever they stand. Chapters and what ends a text follow on. */
const rectoRoles: ReadonlySet<ChapterRole> = new Set<ChapterRole>([
  'dedication',
  'epigraph',
  'foreword',
  'preface',
  'acknowledgments',
  'introduction',
  'prologue',
  'glossary',
  'bibliography',
  'index'
])

/** The first chapter of the main matter and of a part, the first appendix, and what its role puts on a right-hand page. */
function startOf(head: ChapterHead, state: PdfState): 'page' | 'recto' {
  const {publication} = state.chapter
  const {config, chapters} = publication
  const first = (fits: (one: ChapterHead) => boolean) => chapters.find(fits)?.id === head.id
  if (config.type === 'book' && (rectoRoles.has(head.role) || first(({role}) => role === 'appendix'))) return 'recto'
  const opensPart = publication.divisions.some(
    ({kind, title, chapters}) => kind === 'part' && title && chapters[0] === head.id
  )
  return first(({matter}) => matter === 'main') || opensPart ? 'recto' : 'page'
}

function bylineOf(head: ChapterHead, article: boolean, state: PdfState): string | undefined {
  const {config} = state.chapter.publication
  const date = article ? (head.date ?? config.date) : undefined
  const parts = [head.byline, date === undefined ? undefined : formatDate(date, head.lang)]
  const line = parts.filter(part => part !== undefined).join(', ')
  const facts = [line, changedLine(head, config) ?? ''].filter(fact => fact !== '')
  return facts.length > 0 ? facts.join(betweenFacts(head.lang)) : undefined
}

function inline(title: Inline, style: StyleName, state: PdfState): TextNode {
  const inside = grounded(state, styleOf(style, state))
  return {text: textOf(spansOf(phrasing(title.children, inside))), style}
}

function plain(text: string, style: StyleName, state: PdfState): TextNode {
  return {text: textOf(words(text, grounded(state, styleOf(style, state)))), style}
}
