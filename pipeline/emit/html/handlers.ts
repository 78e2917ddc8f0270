/** What the web edition makes differently from the base of the family. */
import type {Properties} from 'hast'
import type {TypesetFormula} from '../../model/formula.js'
import type {Code, Figure, Heading, Media, PreparedNode, Table} from '../../model/nodes.js'
import {plainText} from '../../tree/text.js'
import {siteFragment, siteId} from '../../publication/site.js'
import type {Handlers} from '../handlers.js'
import {commonAttributes} from '../hast/attributes.js'
import {codeElement, codeTitle} from '../hast/code.js'
import {h, text, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {figureNodes} from '../hast/figure.js'
import {headingContent} from '../hast/flow.js'
import {baseHandlers} from '../hast/handlers.js'
import {addressOf as mediaAddress, mediaCaption, mediaNodes} from '../hast/media.js'
import {inlineMathNodes, mathNodes} from '../hast/math.js'
import type {HastState} from '../hast/state.js'
import {withFrames} from './frames.js'
import {tableNodes} from '../hast/table.js'

export const htmlHandlers: Handlers<HastNode, HastState> = {
  ...baseHandlers,
  heading: headingNodes,
  code: codeBox,
  math: (node, state) => mathNodes(node, state, formula => scrolling(formula, state)).map(withFrames),
  inlineMath: (node, state) => inlineMathNodes(node, state, formula => scrolling(formula, state)).map(withFrames),
  table: tableBox,
  figure: namedFigure,
  media: player,
  // A page of the web has no pages; only one that is the target of a link leaves something.
  pageBreak: (node, state) => (node.identifier === undefined ? [] : baseHandlers.pageBreak(node, state))
}

/** A heading with an id is its own permalink. One that holds links cannot be one link: it gets a sign after it. */
function headingNodes(node: Heading, state: HastState): HastNode[] {
  const content = headingContent(node, state)
  const tag = `h${node.depth}`
  const attributes = commonAttributes(node, state)
  if (node.identifier === undefined || content.length === 0) return [h(tag, attributes, content)]
  const href = siteFragment(siteId(node.identifier))
  if (!holdsLink(node.children)) return [h(tag, attributes, h('a', {className: ['self'], href}, content))]
  const sign = h('a', {className: ['permalink'], href, ariaLabel: plainText(node.children)}, '#')
  return [h(tag, attributes, [...content, text(' '), sign])]
}

const linkTypes = new Set(['link', 'crossReference', 'footnoteReference'])

function holdsLink(nodes: readonly PreparedNode[]): boolean {
  const isLink = (node: PreparedNode) =>
    linkTypes.has(node.type) || (node.type === 'image' && node.source.kind === 'remote')
  return nodes.some(node => isLink(node) || ('children' in node && holdsLink(node.children)))
}

/**
 * What may be wider than the page scrolls in a box of its own, which takes the focus and has a name, so that the keyboard
 * can scroll it. Not a `region`: a chapter may hold dozens, and landmarks must be few.
 */
function scrollBox(tagName: string, name: string, children: readonly HastNode[], dir?: 'ltr'): HastNode {
  return h(tagName, {className: ['scroll'], role: 'group', tabIndex: 0, ariaLabel: name, dir}, children)
}

/** Ems of text in the narrowest column of a phone: what is wider scrolls there, and takes the focus. */
const narrowest = 16

function scrolling({pieces}: TypesetFormula, {strings}: HastState): Properties | undefined {
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  return width < narrowest ? undefined : {role: 'group', tabIndex: 0, ariaLabel: strings.equation}
}

function codeBox(node: Code, state: HastState): HastNode[] {
  const {strings} = state
  const name = [node.title ?? strings.scrollableCode, node.language].filter(word => word !== undefined).join(', ')
  const content = [codeElement(node, state)]
  // What is turned never scrolls, and needs no focus.
  const pre =
    node.wrap === true ? h('pre', {className: ['wrap'], dir: 'ltr'}, content) : scrollBox('pre', name, content, 'ltr')
  const attributes = {...commonAttributes(node, state, ['code']), dataCopy: strings.copy}
  if (node.title === undefined) return [h('div', attributes, pre)]
  const box = h('div', {className: ['code'], dataCopy: strings.copy}, pre)
  const outer = commonAttributes(node, state, ['listing'])
  return [h('figure', outer, [codeTitle(node.title), box])]
}

function tableBox(node: Table, state: HastState): HastNode[] {
  return [scrollBox('div', state.strings.scrollableTable, tableNodes(node, state))]
}

/** A film or a recording of ours is played on the page; what is elsewhere is a card, since a page asks nothing of others. */
function player(node: Media, state: HastState): readonly HastNode[] {
  const {assets} = state.publication
  if (node.kind === 'embed' || !assets.has(node.url)) return mediaNodes(node, state)
  const address = (url: string | undefined) =>
    url === undefined || !assets.has(url) ? undefined : mediaAddress(url, state)
  const captions = address(node.captions)
  const srcLang = state.chapter?.lang ?? state.publication.config.lang
  const track = captions === undefined ? [] : [h('track', {kind: 'captions', src: captions, srcLang, default: true})]
  const attributes = {src: address(node.url), controls: true, preload: 'metadata', ariaLabel: node.title}
  const shown = node.kind === 'audio' ? attributes : {...attributes, poster: address(node.poster), playsInline: true}
  return [
    h('figure', commonAttributes(node, state, ['media', node.kind]), [
      h(node.kind, shown, track),
      mediaCaption(node, state, false)
    ])
  ]
}

/** The box inside takes the name of the figure. */
function namedFigure(node: Figure, state: HastState): HastNode[] {
  const {label: ariaLabel} = node
  if (ariaLabel === undefined) return figureNodes(node, state)
  return figureNodes(node, state).map(figure => {
    if (figure.type !== 'element') return figure
    const children = figure.children.map(child =>
      child.type === 'element' && child.properties.role === 'group' ? withProperties(child, {ariaLabel}) : child
    )
    return {...figure, children}
  })
}
