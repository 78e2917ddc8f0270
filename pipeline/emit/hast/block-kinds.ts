/** What element a block of each kind is. A closed table: a new kind is a compile error here. */
import {withNumber} from '../../language/numbered.js'
import type {Block, BlockKind, Destination, Phrasing} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

interface BlockElement {
  readonly tagName: 'div' | 'aside'
  /** Only roles of DPUB-ARIA 1.1 that are no landmarks: those would need names of their own. */
  readonly role?: string
}

const plain: BlockElement = {tagName: 'div'}
const aside: BlockElement = {tagName: 'aside', role: 'note'}

const blockElements: Readonly<Record<BlockKind, BlockElement>> = {
  pullquote: {tagName: 'aside', role: 'doc-pullquote'},
  epigraph: {tagName: 'div', role: 'doc-epigraph'},
  letter: plain,
  dateline: plain,
  salutation: plain,
  signature: plain,
  center: plain,
  small: plain,
  box: aside,
  margin: aside,
  dedication: {tagName: 'div', role: 'doc-dedication'},
  standfirst: plain,
  kicker: plain,
  abstract: {tagName: 'div', role: 'doc-abstract'},
  credits: plain,
  colophon: {tagName: 'div', role: 'doc-colophon'},
  correction: aside,
  ad: aside,
  dialogue: plain,
  columns: plain,
  column: plain,
  theorem: plain,
  proof: plain,
  exercise: plain,
  solution: plain,
  answer: plain,
  custom: plain
}

export function blockNodes(node: Block, state: HastState): HastNode[] {
  const {tagName, role} = blockElements[node.kind]
  const children = [...blockHead(node, state), ...state.walk(node.children)]
  if (node.attribution) children.push(attributionElement(node.attribution, state))
  if (node.solution) children.push(...solutionLink(node.solution, state))
  const attributes = commonAttributes(node, state, [node.kind, node.count && `count-${node.count}`])
  // Whoever hears the text has heard it once already.
  if (node.repeated) return [h(tagName, {...attributes, ariaHidden: 'true'}, children)]
  return [h(tagName, {...attributes, role}, children)]
}

/** From an exercise to what is printed apart from it; without a place to lead to it says nothing. */
export function solutionLink(solution: Destination, state: HastState): HastNode[] {
  const href = state.href(solution)
  if (href === undefined) return []
  return [h('p', {className: ['to-solution']}, h('a', {href}, state.strings.solution))]
}

/** "Theorem 2.1 Title", as far as given. */
function blockHead({label, number, title}: Block, state: HastState): HastNode[] {
  const {lang} = state.publication.config
  const name = label !== undefined && number !== undefined ? withNumber(label, number, lang) : (label ?? number ?? '')
  const words = title ? state.walk(title) : []
  if (name === '' && words.length === 0) return []
  const labelled = name === '' ? [] : [h('span', {className: ['label']}, name)]
  const gap = labelled.length > 0 && words.length > 0 ? [text(' ')] : []
  return [h('p', {className: ['block-title']}, [...labelled, ...gap, ...words])]
}

export function attributionElement(attribution: readonly Phrasing[], state: HastState): HastNode {
  return h('p', {className: ['attribution']}, state.walk(attribution))
}
