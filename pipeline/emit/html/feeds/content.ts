/**
 * An article as a feed carries it: plain elements, whole addresses, no ids, no classes.
 *
 * Feed readers drop styles, scripts and most attributes, show entries of many sites on one page, and some show `picture`
 * as nothing. What is said twice on the page (numbers beside code, lifted quotations, ways back from notes) is said once.
 * Source: W3C Feed Validation Service on relative references in content; getpelican/pelican#1640 on links to notes.
 */
import type {Element, ElementContent, Properties} from 'hast'
import type {ChapterHead, PreparedPublication} from '../../../model/publication.js'
import {siteAddress, sitePage} from '../../../publication/site.js'
import {h, text} from '../../hast/element.js'
import type {HastNode} from '../../hast/element.js'
import {printHtml} from '../../hast/print.js'

export interface FeedPlace {
  /** Address of the page that the nodes stand on. */
  readonly page: string
  /** Address of the folder of that page, with `/` at its end. */
  readonly folder: string
}

const saying = [
  'href',
  'src',
  'poster',
  'alt',
  'title',
  'width',
  'height',
  'lang',
  'dir',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
  'reversed',
  'value',
  'type',
  'dateTime',
  'controls',
  'kind',
  'srcLang'
] as const
const leading: ReadonlySet<string> = new Set(['href', 'src', 'poster'])
/** Boxes that are nothing without their class. */
const hollow: ReadonlySet<string> = new Set(['div', 'span', 'section', 'article', 'header'])

/** Comments stay: a late picture is one. */
export function feedContent(nodes: readonly ElementContent[], place: FeedPlace): HastNode[] {
  return nodes.flatMap((node, index): HastNode[] => {
    if (node.type === 'text') return isBack(nodes[index + 1]) ? [] : [node]
    if (node.type !== 'element') return [node]
    return feedElement(node, place)
  })
}

function feedElement(node: Element, place: FeedPlace): HastNode[] {
  const {tagName, properties} = node
  if (isBack(node) || properties.ariaHidden === 'true' || hasClass(node, 'permalink')) return []
  if (tagName === 'math') return [node]
  const children = feedContent(node.children, place)
  if (tagName === 'aside') return [h('blockquote', {}, children)]
  if (hasClass(node, 'label')) return [h('strong', {}, children)]
  if (hasClass(node, 'speaker')) return [h('p', {}, h('strong', {}, children))]
  if (hasClass(node, 'formula')) return children
  // A formula and its number.
  if (hasClass(node, 'math') && tagName === 'div')
    return [h('p', {}, children.flatMap(child => [child, text(' ')]).slice(0, -1))]
  if (hasClass(node, 'line')) return [text('\u{A0}'.repeat(2 * indentOf(node))), ...children]
  if (hasClass(node, 'self')) return children
  const kept = Object.fromEntries(
    saying.flatMap(name => {
      const value = properties[name]
      if (value === undefined || value === null) return []
      return [[name, leading.has(name) ? addressFrom(String(value), place) : value] as const]
    })
  ) satisfies Properties
  if (Object.keys(kept).length > 0 || !hollow.has(tagName)) return [{...node, properties: kept, children}]
  // Without its box a run of words would go on from what is before it.
  return tagName === 'span' || !children.every(isPhrasing) ? children : [h('p', {}, children)]
}

const phrasing: ReadonlySet<string> = new Set(
  'a abbr b br cite code del em i ins kbd math mark q s samp small span strong sub sup time u var'.split(' ')
)

function isPhrasing(node: HastNode): boolean {
  return node.type === 'text' || (node.type === 'element' && phrasing.has(node.tagName))
}

function isBack(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.properties['role'] === 'doc-backlink'
}

function hasClass(node: Element, name: string): boolean {
  const {className} = node.properties
  return Array.isArray(className) && className.includes(name)
}

function addressFrom(address: string, {page, folder}: FeedPlace): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  if (address.startsWith('//')) return new URL(page).protocol + address
  return address.startsWith('#') ? page + address : folder + address
}

/** Ems that a line of verse is moved in. */
function indentOf({properties: {className}}: Element): number {
  const [, ems = '0'] = /\bindent-(\d+)/.exec(Array.isArray(className) ? className.join(' ') : '') ?? []
  return Number(ems)
}

/** The text of a chapter as a feed has it. */
export function feedHtml(
  nodes: readonly (HastNode | undefined)[],
  head: ChapterHead,
  publication: PreparedPublication
): string | undefined {
  const {url} = publication.config
  const page = siteAddress(url, sitePage(head, publication))
  if (url === undefined || page === undefined) return undefined
  const content = feedContent(
    nodes.filter(node => node !== undefined),
    {page, folder: url}
  )
  // Who reads the entry alone sees no page that says how it runs.
  return printHtml(head.dir === 'rtl' ? [h('div', {dir: 'rtl'}, content)] : content)
}

/** The `img` of a picture; `undefined`: it is the one for dark pages. */
export function feedPicture(picture: HastNode, {config}: PreparedPublication): string | undefined {
  if (picture.type !== 'element' || config.url === undefined) return undefined
  const img = picture.tagName === 'img' ? picture : picture.children.find(child => isImage(child))
  if (img?.type !== 'element' || hasClass(img, 'on-dark')) return undefined
  return printHtml(feedContent([img], {page: config.url, folder: config.url}))
}

function isImage(node: HastNode): boolean {
  return node.type === 'element' && node.tagName === 'img'
}

/** Words as a paragraph. */
export function paragraph(words: string): HastNode {
  return h('p', {}, words)
}
