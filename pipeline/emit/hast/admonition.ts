import type {Admonition, Details} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

/** An aside with role `note`, not a landmark: a chapter may have dozens. A folded one opens like `details`. */
export function admonitionNodes(node: Admonition, state: HastState): HastNode[] {
  const attributes = commonAttributes(node, state, ['admonition', node.kind])
  const label = [
    h('span', {className: ['label']}, node.label),
    ...(node.title ? [text(' '), h('span', {className: ['title']}, state.walk(node.title))] : [])
  ]
  const children = state.walk(node.children)
  if (node.folded) {
    return [h('details', attributes, [h('summary', {className: ['admonition-head']}, label), ...children])]
  }
  return [h('aside', {...attributes, role: 'note'}, [h('p', {className: ['admonition-head']}, label), ...children])]
}

export function detailsNodes(node: Details, state: HastState): HastNode[] {
  return [
    h('details', {...commonAttributes(node, state), open: node.open === true ? true : undefined}, [
      h('summary', {}, state.walk(node.summary)),
      ...state.walk(node.children)
    ])
  ]
}
