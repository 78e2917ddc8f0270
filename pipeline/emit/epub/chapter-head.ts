/** What stands above a chapter's text: label, title, standfirst, byline, picture. */
import type {Properties} from 'hast'
import type {ChapterHead} from '../../model/publication.js'
import {betweenFacts} from '../../language/scripts.js'
import {partOpenedBy} from '../../publication/contents.js'
import {datesOf} from '../../publication/dates.js'
import {h, text} from '../hast/element.js'
import type {HastChild, HastNode} from '../hast/element.js'
import {listTypes, semantics} from './roles.js'
import type {Semantics} from './roles.js'
import type {EpubState} from './state.js'
import {xmlLine} from '../xml.js'

/** A list that is made of the book is no chapter, but what it lists. */
function semanticsOf({role, generate}: ChapterHead): Semantics {
  const type = listTypes.get(generate)
  if (type !== undefined) return {type, role: undefined}
  return generate?.startsWith('list-of-') ? {type: undefined, role: undefined} : semantics[role]
}

export function sectionAttributes(head: ChapterHead, titleId: string, opensPart: boolean): Properties {
  if (opensPart) return {className: ['part'], 'epub:type': 'part', role: 'doc-part', ariaLabelledBy: [titleId]}
  const {type, role} = semanticsOf(head)
  const className = ['chapter', `role-${head.role}`]
  // Without a role of its own a section with a name would be one landmark more among dozens.
  return {className, 'epub:type': type, role, ariaLabelledBy: role === undefined ? undefined : [titleId]}
}

/** The further files of a long chapter carry its name and no second heading. */
export function continuationAttributes(head: ChapterHead): Properties {
  const {type, role} = semanticsOf(head)
  const ariaLabel = role === undefined ? undefined : chapterTitle(head)
  return {className: ['chapter', 'continued'], 'epub:type': type, role, ariaLabel}
}

/** The title in plain text, never empty: contents and `title` elements must say something. */
export function chapterTitle({navTitle, title, label, slug}: ChapterHead): string {
  return [navTitle.text, title.text, label ?? '', slug].map(xmlLine).find(name => name !== '') ?? '—'
}

export function chapterHead(head: ChapterHead, titleId: string, state: EpubState): HastNode {
  const {title, subtitle, kicker, standfirst, byline} = head
  const facts = [...(byline === undefined ? [] : [byline]), ...datesOf(head, state.publication.config)]
  const label = head.label ?? partOpenedBy(state.publication, head.id)?.label
  const words = xmlLine(title.text) === '' ? [text(chapterTitle(head))] : state.walk(title.children)
  const line = (className: string, content: HastChild | readonly HastChild[], role?: string): HastNode =>
    h('p', {className: [className], role}, content)
  return h('header', {className: ['chapter-head']}, [
    label === undefined ? undefined : line('kicker', label),
    kicker && line('kicker', state.walk(kicker.children)),
    h('h1', {id: titleId}, words),
    subtitle && line('subtitle', state.walk(subtitle.children), 'doc-subtitle'),
    standfirst && line('standfirst', state.walk(standfirst.children)),
    facts.length > 0 ? line('byline', facts.join(betweenFacts(head.lang))) : undefined,
    openingPicture(head, state)
  ])
}

function openingPicture({image}: ChapterHead, state: EpubState): HastNode | undefined {
  const asset = image && state.publication.assets.get(image.assetId)
  if (!image || !asset?.picture) return undefined
  const {alt, caption, credit, assetId} = image
  const source = {kind: 'asset', assetId} as const
  const words = [caption, credit].filter(piece => piece !== undefined).join(' ')
  return h('figure', {}, [
    ...state.picture({type: 'image', source, alt, decorative: false}, asset),
    words === '' ? undefined : h('figcaption', {}, words)
  ])
}
