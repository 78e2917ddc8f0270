/** The article of a chapter: head, lead picture, text and notes. */
import {formatDate} from '../../language/dates.js'
import {numberIn} from '../../language/numerals.js'
import {betweenFacts} from '../../language/scripts.js'
import {fill} from '../../language/strings.js'
import type {Strings} from '../../language/strings.js'
import type {Config} from '../../model/config.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {changedOn} from '../../publication/changed.js'
import {partOpenedBy} from '../../publication/contents.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {Phrasing} from '../../model/nodes.js'

export type Walk = (nodes: readonly Phrasing[]) => HastNode[]

/** Kicker, title, subtitle, standfirst, byline. The title is the page's only `h1`. */
export function articleHead(
  head: ChapterHead,
  publication: PreparedPublication,
  strings: Strings,
  walk: Walk
): HastNode {
  const kicker = head.kicker ? walk(head.kicker.children) : kickerWords(head, publication, walk)
  return h('header', {className: ['head']}, [
    kicker.length > 0 ? h('p', {className: ['kicker']}, kicker) : undefined,
    h('h1', {}, walk(head.title.children)),
    head.subtitle && h('p', {className: ['subtitle']}, walk(head.subtitle.children)),
    head.standfirst && h('p', {className: ['standfirst']}, walk(head.standfirst.children)),
    byline(head, publication.config, strings, true)
  ])
}

/** "Chapter 3", or in an issue the name of the section. */
function kickerWords(head: ChapterHead, publication: PreparedPublication, walk: Walk): readonly HastNode[] {
  const label = head.label ?? partOpenedBy(publication, head.id)?.label
  if (label !== undefined) return [text(label)]
  const division = publication.divisions.find(({chapters}) => chapters.includes(head.id))
  return division?.kind === 'section' && division.title ? walk(division.title.children) : []
}

/** "Ann Lee · 4 May 2026 · 17 min", as far as known; `undefined`: nothing is. */
export function byline(head: ChapterHead, config: Config, strings: Strings, dated: boolean): HastNode | undefined {
  const parts: HastNode[] = []
  if (head.byline !== undefined) parts.push(h('b', {dir: head.dir === 'rtl' ? 'auto' : undefined}, head.byline))
  if (dated && head.date !== undefined) parts.push(timeElement(head.date, head.lang))
  const changed = changedOn(head, config)
  if (dated && changed !== undefined) {
    parts.push(h('span', {}, [text(`${strings.updated} `), timeElement(changed, head.lang)]))
  }
  if (head.words > 0) parts.push(h('span', {}, fill(strings.minutes, numberIn(head.lang, head.minutes))))
  if (parts.length === 0) return undefined
  return h('p', {className: ['byline']}, dotted(parts, head.lang))
}

/** Facts in a line, " · " between them. */
export function dotted(parts: readonly HastNode[], lang: string): HastNode[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [text(betweenFacts(lang)), part]))
}

/** @param iso as in `Config.date`; HTML takes the same forms */
export function timeElement(iso: string, lang: string): HastNode {
  return h('time', {dateTime: iso}, formatDate(iso, lang))
}
