/** The landing page of a book or an issue: cover, title, people, description, ways to read it, contents. */
import {joinNames} from '../../language/lists.js'
import {numberIn} from '../../language/numerals.js'
import {fill} from '../../language/strings.js'
import type {Strings} from '../../language/strings.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {authorsOf, creditedNames} from '../../publication/authors.js'
import {creditLines, titlePageRoles} from '../../publication/credits.js'
import {placeFurniture} from '../../publication/furniture.js'
import {imprintOf} from '../../publication/imprint.js'
import {issueName} from '../../publication/issue.js'
import {chapterTitle, contentsList} from '../hast/contents.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'
import {linkableTitle} from '../hast/title.js'
import {dotted, timeElement} from './article.js'
import {licenceNode, wordsText} from './foot.js'
import type {Download} from './foot.js'
import {archive, seriesLinks} from './archive.js'
import {feedLinks} from './feeds/links.js'
import {issueSections} from './issue.js'

export interface LandingFacts {
  readonly cover: HastNode
  readonly downloads: readonly Download[]
  /** Picture of a chapter, for the cards of an issue; `undefined`: it has none. */
  readonly picture: (head: ChapterHead) => HastNode | undefined
  /** Cover of an issue, as seen from the page of its series. */
  readonly issueCover: (issue: PreparedPublication) => HastNode
}

export function landing(state: HastState, facts: LandingFacts): HastNode[] {
  const {publication} = state
  const lists = publication.config.type === 'book' ? [contents(state)] : issueSections(state, facts.picture)
  if (publication.issues.length > 0)
    return [opening(state, facts), archive(state, facts.issueCover), ...seriesLinks(state)]
  return [
    opening(state, facts),
    ...(publication.chapters.length > 0 ? lists : []),
    ...imprintSection(state),
    ...seriesLinks(state)
  ]
}

function opening(state: HastState, facts: LandingFacts): HastNode {
  const {publication, strings} = state
  const {config, title, subtitle, description} = publication
  const authors = authorsOf(config)
  const credits = authors.length > 0 ? creditLines(config.people, config.lang, titlePageRoles) : []
  const people = joinNames(creditedNames(config), config.lang)
  const kicker = issueName(config)
  return h('div', {className: ['open']}, [
    facts.cover,
    h('div', {className: ['words']}, [
      kicker === undefined ? undefined : h('p', {className: ['kicker']}, kicker),
      h('h1', {}, state.walk(title.children)),
      subtitle && h('p', {className: ['subtitle']}, state.walk(linkableTitle(subtitle.children))),
      people === '' ? undefined : h('p', {className: ['people']}, people),
      ...credits.map(line => h('p', {className: ['people', 'credit']}, line)),
      description === undefined ? undefined : h('p', {className: ['blurb']}, description),
      h('ul', {className: ['get']}, ways(state, facts.downloads)),
      factsLine(publication, strings)
    ])
  ])
}

function ways({publication, strings, href}: HastState, files: readonly Download[]): HastNode[] {
  const [first] = publication.chapters
  const start = first && href({kind: 'internal', chapter: first.id})
  const items = files.map(({name, href: address, mediaType, size}) =>
    h('a', {href: address, type: mediaType}, [
      text(name),
      ...(size === undefined ? [] : [text(' '), h('small', {}, size)])
    ])
  )
  // One is enough for a person: programs that read feeds find the others in the head of the page.
  const [feed] = publication.series ? [] : feedLinks(publication)
  if (feed) items.push(h('a', {href: feed.href, type: feed.mediaType}, feed.name))
  if (start !== undefined) items.unshift(h('a', {className: ['main'], href: start}, strings.startReading))
  return items.map(item => h('li', {}, item))
}

function factsLine({config, words}: PreparedPublication, strings: Strings): HastNode | undefined {
  const parts: HastNode[] = []
  if (config.edition !== undefined) parts.push(text(config.edition))
  if (config.date !== undefined) parts.push(timeElement(config.date, config.lang))
  if (words > 0) parts.push(text(wordsText(words, config.lang, strings)))
  parts.push(...licenceNode(config.license))
  return parts.length === 0 ? undefined : h('p', {className: ['facts']}, dotted(parts, config.lang))
}

/** The imprint, where the author asks for it; otherwise the foot of the page says the most of it. */
function imprintSection({publication, strings}: HastState): HastNode[] {
  const asked = placeFurniture(publication, 'html').some(({what, listed}) => what === 'imprint' && listed)
  if (!asked) return []
  const paragraphs = imprintOf(publication).map(lines => {
    const words = lines.map(({text: line, url}) => (url === undefined ? text(line) : h('a', {href: url}, line)))
    return h(
      'p',
      {},
      words.flatMap((word, index) => (index === 0 ? [word] : [h('br'), word]))
    )
  })
  return [
    h('section', {className: ['list', 'imprint'], ariaLabelledBy: ['page-imprint']}, [
      h('h2', {id: 'page-imprint'}, strings.imprint),
      ...paragraphs
    ])
  ]
}

/** The list of contents with minutes, as `nav`. */
export function contents(state: HastState): HastNode {
  const {strings} = state
  return h('nav', {className: ['list'], id: 'page-contents', ariaLabelledBy: ['page-contents-title']}, [
    h('h2', {id: 'page-contents-title'}, strings.contents),
    contentsList(state, row)
  ])
}

function row(head: ChapterHead, state: HastState): readonly HastNode[] {
  const {strings} = state
  const href = state.href({kind: 'internal', chapter: head.id})
  const children = [
    ...(head.number === undefined ? [] : [h('span', {className: ['number']}, head.number), text(' ')]),
    chapterTitle(head, state),
    text(' '),
    head.words > 0
      ? h('span', {className: ['minutes']}, fill(strings.minutes, numberIn(head.lang, head.minutes)))
      : undefined
  ]
  return [h(href === undefined ? 'span' : 'a', {className: ['row'], href}, children)]
}
