/** Pieces that are made of the publication and not written by its author. */
import type {Generated, GeneratedPiece} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {contentsList} from './contents.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'
import {linkableTitle} from './title.js'

type Piece = (node: Generated, state: HastState) => readonly HastNode[]

/** A closed table: a new piece is a compile error here. */
const generatedPieces: Readonly<Record<GeneratedPiece, Piece>> = {
  toc: (node, state) => [h('div', commonAttributes(node, state, ['toc']), contentsList(state))],
  refs: unmade,
  glossary: unmade,
  index: unmade,
  'list-of-figures': listed,
  'list-of-tables': listed,
  'list-of-listings': listed
}

export function generatedNodes(node: Generated, state: HastState): readonly HastNode[] {
  return generatedPieces[node.what](node, state)
}

/** Number and caption of each, leading to it. */
function listed(node: Generated, state: HastState): readonly HastNode[] {
  const {entries = []} = node
  if (entries.length === 0) {
    state.leaveOut(node, 'nothing to list')
    return []
  }
  const items = entries.map(({number, children, destination}) => {
    const href = state.href(destination)
    const words = [
      ...(number === undefined ? [] : [h('span', {className: ['number']}, number), text(' ')]),
      h('span', {className: ['title']}, state.walk(linkableTitle(children)))
    ]
    return h('li', {}, [href === undefined ? h('span', {}, words) : h('a', {href}, words)])
  })
  return [h('div', commonAttributes(node, state, ['toc']), h('ol', {className: ['contents', node.what]}, items))]
}

/** The prepared publication does not bring what these are made of yet. */
function unmade(node: Generated, state: HastState): readonly HastNode[] {
  state.leaveOut(node, 'not made yet')
  return []
}
