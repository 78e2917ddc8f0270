/** Pieces that are made of the publication and not written by its author. */
import type {Generated, GeneratedPiece} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {contentsList} from './contents.js'
import {h} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

type Piece = (node: Generated, state: HastState) => readonly HastNode[]

/** A closed table: a new piece is a compile error here. */
const generatedPieces: Readonly<Record<GeneratedPiece, Piece>> = {
  toc: (node, state) => [h('div', commonAttributes(node, state, ['toc']), contentsList(state))],
  refs: unmade,
  glossary: unmade,
  index: unmade,
  'list-of-figures': unmade,
  'list-of-tables': unmade,
  'list-of-listings': unmade,
  contributors: unmade
}

export function generatedNodes(node: Generated, state: HastState): readonly HastNode[] {
  return generatedPieces[node.what](node, state)
}

/** The prepared publication does not bring what these are made of yet. */
function unmade(node: Generated, state: HastState): readonly HastNode[] {
  state.leaveOut(node, 'not made yet')
  return []
}
