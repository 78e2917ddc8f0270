/** The entries of a series: its articles, or its issues and, where it asks for them, their articles. */
import {stringsFor} from '../../../language/strings.js'
import type {Diagnostics} from '../../../diagnostics/collector.js'
import {createDiagnostics} from '../../../diagnostics/collector.js'
import type {Message} from '../../../model/message.js'
import type {ChapterHead, PreparedPublication} from '../../../model/publication.js'
import {authorsOf} from '../../../publication/authors.js'
import {issueNumber} from '../../../publication/issue.js'
import {momentOf, newestFirst} from '../../../publication/moments.js'
import {siteAddress, sitePage} from '../../../publication/site.js'
import {h, text} from '../../hast/element.js'
import type {HastNode} from '../../hast/element.js'
import {printHtml} from '../../hast/print.js'
import {linkableTitle} from '../../hast/title.js'
import {xmlCharacters} from '../../xml.js'
import {outsideState} from '../outside.js'
import type {HtmlPart} from '../part.js'
import {fedChapters} from './chosen.js'
import {feedContent, paragraph} from './content.js'
import type {FeedEntry} from './entry.js'

/** A publication whose chapters have entries, with what `set` made of them. */
export interface FeedSource {
  readonly publication: PreparedPublication
  readonly parts: readonly HtmlPart[]
  /** Asset ids of pictures that could not be made. */
  readonly failed: ReadonlySet<string>
}

interface Placed {
  readonly date: string | undefined
  readonly slug: string
  readonly entry: FeedEntry
}

/** What has no day of its own stands at the end of the feed, as if it were of the oldest that computers know. */
const oldest = '1980-01-01'

/** Newest first, as many as the feed has. Reports `date-missing` at an article that has none. */
export function feedEntries(
  series: FeedSource,
  issues: readonly FeedSource[]
): {readonly entries: readonly FeedEntry[]; readonly messages: readonly Message[]} {
  const {feed} = series.publication.config
  if (feed === false) return {entries: [], messages: []}
  const messages: Message[] = []
  const articles = fedArticles(series).map(({head, html}) => {
    const diagnostics = createDiagnostics(head.path)
    if (head.date === undefined) reportUndated(diagnostics)
    messages.push(...diagnostics.messages)
    return articleEntry(head, html, head.slug, series.publication)
  })
  const placed = [
    ...articles,
    ...issues.flatMap(({publication}) => issueEntry(publication)),
    ...issues.flatMap(issue =>
      fedArticles(issue).map(({head, html}) =>
        articleEntry(head, html, `${issue.publication.config.slug}/${head.slug}`, issue.publication)
      )
    )
  ]
  const entries = placed
    .sort(newestFirst)
    .slice(0, feed.items)
    .map(({entry}) => entry)
  return {entries, messages}
}

function reportUndated(diagnostics: Diagnostics): void {
  diagnostics.report('date-missing', {start: {line: 1, column: 1}, end: {line: 1, column: 1}}, {})
}

function fedArticles({
  publication,
  parts,
  failed
}: FeedSource): readonly {readonly head: ChapterHead; readonly html: string}[] {
  const wanted = fedChapters(publication)
  const made = new Map(parts.map(part => [part.chapter, part]))
  return publication.chapters.flatMap(head => {
    const part = made.get(head.id)
    return wanted.has(head.id) && part?.feed !== undefined ? [{head, html: withPictures(part.feed, part, failed)}] : []
  })
}

function withPictures(html: string, {pictures}: HtmlPart, failed: ReadonlySet<string>): string {
  return html.replace(/<!--picture:(\d+)-->/g, (_, index: string) => {
    const picture = pictures[Number(index)]
    if (!picture) return ''
    return failed.has(picture.assetId) ? picture.standIn : (picture.plain ?? '')
  })
}

/** @param slug name in the feed, which no other entry of that day has */
function articleEntry(head: ChapterHead, html: string, slug: string, publication: PreparedPublication): Placed {
  const {config} = publication
  const date = head.date ?? (config.type === 'issue' ? config.date : undefined)
  const url = siteAddress(config.url, sitePage(head, publication)) ?? ''
  const entry = {
    id: tagOf(config.url, date, slug),
    url,
    title: head.title.text,
    summary: head.standfirst?.text ?? head.description,
    html: xmlCharacters(html),
    lang: head.lang,
    authors: head.authors.length > 0 ? head.authors : authorsOf(config),
    published: date && momentOf(date),
    updated: momentOf(head.updated ?? date ?? oldest)
  }
  return {date, slug, entry}
}

/** An issue is told by its contents: each article with who wrote it and what it is about. */
function issueEntry(publication: PreparedPublication): readonly Placed[] {
  const {config, title, description} = publication
  if (config.url === undefined) return []
  const number = issueNumber(config)
  const entry = {
    id: tagOf(config.url, config.date, config.slug),
    url: config.url,
    title: [title.text, number].filter(word => word !== undefined).join(' · '),
    summary: description,
    html: printHtml(feedContent(issueContents(publication), {page: config.url, folder: config.url})),
    lang: config.lang,
    authors: authorsOf(config),
    published: config.date && momentOf(config.date),
    updated: momentOf(config.updated ?? config.date ?? oldest)
  }
  return [{date: config.date, slug: config.slug, entry}]
}

function issueContents(publication: PreparedPublication): readonly HastNode[] {
  const {walk, href} = outsideState(publication)
  const {config, chapters, divisions, description} = publication
  const heads = new Map(chapters.map(head => [head.id, head]))
  const strings = stringsFor(config.lang)
  const sections = divisions.flatMap(division => {
    const shown = division.chapters.flatMap(id => heads.get(id) ?? [])
    const name = division.title ? [h('h2', {}, walk(linkableTitle(division.title.children)))] : []
    return shown.length === 0 ? [] : [...name, ...shown.flatMap(head => issueArticle(head, walk, href))]
  })
  const link = h('p', {}, h('a', {href: config.url}, strings.readOnline))
  return [...(description === undefined ? [] : [paragraph(description)]), ...sections, link]
}

function issueArticle(
  head: ChapterHead,
  walk: ReturnType<typeof outsideState>['walk'],
  href: ReturnType<typeof outsideState>['href']
): readonly HastNode[] {
  const address = href({kind: 'internal', chapter: head.id})
  const words = walk(linkableTitle(head.title.children))
  const about = head.standfirst
    ? walk(linkableTitle(head.standfirst.children))
    : head.description === undefined
      ? []
      : [text(head.description)]
  return [
    h('h3', {}, address === undefined ? words : [h('a', {href: address}, words)]),
    ...(head.byline === undefined ? [] : [h('p', {}, h('em', {}, head.byline))]),
    ...(about.length === 0 ? [] : [h('p', {}, about)])
  ]
}

function tagOf(url: string | undefined, date: string | undefined, slug: string): string {
  return `tag:${url === undefined ? 'fourfold.invalid' : new URL(url).hostname},${(date ?? oldest).slice(0, 10)}:${slug}`
}
