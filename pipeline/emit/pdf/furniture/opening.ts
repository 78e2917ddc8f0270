/** The head of a chapter or an article: kicker, title, subtitle, standfirst, byline, on the lines the theme gives them. */
import type {ChapterRole} from '../../../model/config.js'
import type {ChapterHead, Inline} from '../../../model/publication.js'
import type {PdfNode, Span, TextNode} from '../content.js'
import {betweenFacts} from '../../../language/scripts.js'
import {partOpenedBy} from '../../../publication/contents.js'
import {datesOf} from '../../../publication/dates.js'
import {bleedingFigure, hasLargeHead} from './bleed.js'
import type {Bleed} from './bleed.js'
import {phrasing} from '../handlers/phrasing.js'
import {spansOf, textOf} from '../made.js'
import {grounded, takeWaiting, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {StyleName} from '../styles.js'

/** Titles above so many characters are set smaller. */
const longTitle = 60

/** Lines of an article's head over columns, without a picture above it; with one they are counted from four lines above its foot. */
const ofIssue = {kicker: 7, title: 10.5, text: 24} as const
const pictureBegins = 4

/** @param bleed where its picture stands, if that is above its words */
export function opening(head: ChapterHead, state: PdfState, bleed?: Bleed): readonly PdfNode[] {
  const {publication, theme, geometry, name} = state.chapter
  const article = publication.config.type === 'article'
  const large = hasLargeHead(geometry)
  const picture = bleed && bleedingFigure(head, bleed, state)
  const down = picture ? picture.lines - pictureBegins : 0
  const lines = large ? ofIssue : article ? {kicker: 5, title: 8, text: 12} : theme.print.opening
  const {leading, spread} = geometry
  // With the leading of another script, the same height is another number of lines.
  const at = (line: number): number => (spread === 1 ? line : Math.round(line / spread)) + down
  const start = startOf(head, state)
  const nodes: PdfNode[] = picture ? [picture.node] : []
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
  const byline = bylineOf(head, state)
  if (byline.length > 0) nodes.push({text: textOf(byline), style: 'byline', gap: leading * 0.9, keep: true})
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

/** "**Ann Lee** · 4 May 2026". */
function bylineOf(head: ChapterHead, state: PdfState): readonly Span[] {
  const inside = grounded(state, styleOf('byline', state))
  const names = head.byline === undefined ? [] : words(head.byline, {...inside, look: {bold: true}})
  const dates = datesOf(head, state.chapter.publication.config).join(betweenFacts(head.lang))
  const between = names.length > 0 && dates !== '' ? betweenFacts(head.lang) : ''
  return [...names, ...words(between + dates, inside)]
}

function inline(title: Inline, style: StyleName, state: PdfState): TextNode {
  const inside = grounded(state, styleOf(style, state))
  return {text: textOf(spansOf(phrasing(title.children, inside))), style}
}

function plain(text: string, style: StyleName, state: PdfState): TextNode {
  return {text: textOf(words(text, grounded(state, styleOf(style, state)))), style}
}
