/** The page of one chapter: its article, and the chapters before and after. */
import type {ChapterHead} from '../../model/publication.js'
import {siteAddress, sitePage} from '../../publication/site.js'
import {chapterTitle} from '../hast/contents.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import type {HastState} from '../hast/state.js'
import {contents} from './landing.js'
import {describe, factsOfPage} from './page-parts.js'
import type {PageParts} from './page-parts.js'
import type {HtmlPart} from './part.js'
import {pageBar} from './shell.js'
import type {Page} from './shell.js'
import {sheetsFor} from './sheets.js'

/**
 * @param article HTML of the article, pictures in place
 */
export function chapterPage(
  head: ChapterHead,
  article: string,
  {marginNotes, sheets}: HtmlPart,
  {state, foot, counted}: PageParts
): {readonly name: string; readonly page: Page} {
  const {publication, strings} = state
  const {config} = publication
  const place = publication.chapters.findIndex(({id}) => id === head.id)
  // Where the newest stands first, what came before it stands after it.
  const step = config.newestFirst ? -1 : 1
  const before = publication.chapters[place - step]
  const after = publication.chapters[place + step]
  const turn = counted(turnLinks(before, after, state))
  const name = sitePage(head, publication)
  const several = config.type === 'article' && publication.chapters.length > 1
  const linked = config.type === 'article' && !several ? undefined : 'index.html#page-contents'
  // An article of several chapters has no page before its first: the list stands below that.
  const list = several && place === 0 ? counted([contents(state)]) : undefined
  const below = printHtml(list === undefined ? turn : [...turn, ...list])
  const title =
    head.title.text === publication.title.text ? head.title.text : `${head.title.text} · ${publication.title.text}`
  return {
    name,
    page: {
      lang: config.lang,
      dir: config.dir,
      title,
      facts: factsOfPage(publication, head),
      description: head.metaDescription ?? head.description ?? describe(publication),
      canonical: canonicalOf(head) ?? siteAddress(config.url, name),
      list: list !== undefined,
      margin: marginNotes > 0,
      sheets: [...new Set([...sheets, ...sheetsFor(below, publication.config.lang)])],
      previous: before && sitePage(before, publication),
      next: after && sitePage(after, publication),
      bar: counted(pageBar(publication, strings, {home: 'index.html', contents: linked})),
      main: `\n${article}\n${below}\n`,
      foot
    }
  }
}

/** Where the text first stood, if its author says so. */
function canonicalOf({canonical}: ChapterHead): string | undefined {
  return canonical !== undefined && /^https?:\/\//i.test(canonical) ? canonical : undefined
}

function turnLinks(before: ChapterHead | undefined, after: ChapterHead | undefined, state: HastState): HastNode[] {
  const {publication, strings} = state
  if (!before && !after) return []
  const link = (head: ChapterHead, rel: string, word: string) =>
    h('a', {rel: [rel], href: sitePage(head, publication)}, [h('small', {}, word), chapterTitle(head, state)])
  return [
    h('nav', {className: ['turn'], ariaLabel: strings.chapter}, [
      before && link(before, 'prev', strings.previous),
      after && link(after, 'next', strings.next)
    ])
  ]
}
