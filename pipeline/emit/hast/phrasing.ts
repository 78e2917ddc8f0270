/** The phrasing half of the base table: plain semantic HTML. */
import type {Common, Phrasing, PreparedNode} from '../../model/nodes.js'
import {plainText} from '../../tree/text.js'
import type {Handlers} from '../handlers.js'
import {commonAttributes, hasAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import {asWords, imageNodes} from './image.js'
import {inlineMathNodes} from './math.js'
import {spanElements} from './span-roles.js'
import type {HastState} from './state.js'

type PhrasingHandlers = Pick<Handlers<HastNode, HastState>, Phrasing['type']>

export const phrasingHandlers: PhrasingHandlers = {
  text: node => [text(node.value)],
  emphasis: wrap('em'),
  strong: wrap('strong'),
  delete: wrap('del'),
  superscript: wrap('sup'),
  subscript: wrap('sub'),
  // A line end in a code span is a space (CommonMark 6.1).
  inlineCode: (node, state) => [h('code', {...commonAttributes(node, state), ...isolate(node, state)}, node.value)],
  inlineMath: inlineMathNodes,
  break: (node, state) => [h('br', commonAttributes(node, state))],
  link: (node, state) => linkNodes(node, state, node.title),
  crossReference: (node, state) => linkNodes(node, state, undefined),
  image: imageNodes,
  footnoteReference: (node, state) => state.noteCall(node),
  cite: (node, state) => [h('span', commonAttributes(node, state, ['cite']), state.walk(node.children))],
  span: (node, state) => [spanElements[node.role](node, state)],
  ruby: (node, state) => [
    h('ruby', commonAttributes(node, state), [
      ...state.walk(node.children),
      // Readers that know no ruby show the reading in brackets.
      h('rp', {}, '（'),
      h('rt', {}, state.walk(node.reading)),
      h('rp', {}, '）')
    ])
  ],
  // A mark is for the index alone; only one that is the target of a link leaves something.
  indexMark: (node, state) => (hasAttributes(node) ? [h('span', commonAttributes(node, state))] : [])
}

function wrap(tagName: string) {
  return (node: PreparedNode & {readonly children: readonly Phrasing[]}, state: HastState) => [
    h(tagName, commonAttributes(node, state), state.walk(node.children))
  ]
}

type Leading = Extract<Phrasing, {type: 'link' | 'crossReference'}>

function linkNodes(node: Leading, state: HastState, title: string | undefined): HastNode[] {
  const address = state.href(node.destination)
  const href = address === undefined || node.destination.kind !== 'external' ? address : validUrl(address)
  const attributes = commonAttributes(node, state)
  const children = state.walk(asWords(node.children))
  if (href === undefined) return hasAttributes(node) ? [h('span', attributes, children)] : children
  // A link without words has no name to say; its address is one.
  const named = children.length > 0 && plainText(node.children).trim() !== '' ? children : [...children, text(href)]
  const bare = node.type === 'link' && addressSchemes.some(scheme => `${scheme}${plainText(node.children)}` === href)
  return [h('a', {...attributes, ...(bare ? isolate(node, state) : undefined), href, title}, named)]
}

/** What a link is shown with when its words are its address. */
const addressSchemes = ['', 'mailto:', 'http://', 'https://']

/**
 * Code and addresses run from left to right in every text; in one from right to left they say so, or their brackets and
 * dots would change sides (Unicode Standard Annex 9, 2.7).
 */
function isolate(node: Common, state: HastState): {readonly dir?: 'ltr'} {
  const around = state.chapter?.dir ?? state.publication.config.dir
  return node.dir === undefined && around === 'rtl' ? {dir: 'ltr'} : {}
}

/** Characters that no URL may hold are written as bytes; what is written so already stays (CommonMark, 6.5; WHATWG URL). */
function validUrl(address: string): string {
  return address.replace(/%(?![0-9A-Fa-f]{2})|[^!#$%&-;=?-Z_a-z~]/gu, character =>
    /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character)
  )
}
