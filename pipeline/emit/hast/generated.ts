/** Pieces that are made of the publication and not written by its author. */
import type {Generated, GeneratedEntry, GeneratedPiece} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {contentsList} from './contents.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'
import {linkableTitle} from './title.js'

type Piece = (node: Generated, state: HastState) => readonly HastNode[]

/** A closed table: a new piece is a compile error here. */
const generatedPieces: Readonly<Record<GeneratedPiece, Piece>> = {
  toc: (node, state) => [h('div', commonAttributes(node, state, ['toc']), contents(node, state))],
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

/** Of the file that asks for them; of the whole where no file does. */
function contents({entries}: Generated, state: HastState): HastNode {
  return entries ? h('ol', {className: ['contents']}, nested(entries, state)) : contentsList(state)
}

/** Headings below a heading in a list of their own. */
function nested(entries: readonly GeneratedEntry[], state: HastState): HastNode[] {
  const items: HastNode[] = []
  for (let index = 0; index < entries.length;) {
    const entry = entries[index]
    if (!entry) break
    let end = index + 1
    while ((entries[end]?.depth ?? 0) > (entry.depth ?? 1)) end++
    const below = nested(entries.slice(index + 1, end), state)
    items.push(h('li', {}, [entryNode(entry, state), below.length > 0 ? h('ol', {}, below) : undefined]))
    index = end
  }
  return items
}

function entryNode({number, children, destination}: GeneratedEntry, state: HastState): HastNode {
  const href = state.href(destination)
  const words = [
    ...(number === undefined ? [] : [h('span', {className: ['number']}, number), text(' ')]),
    h('span', {className: ['title']}, state.walk(linkableTitle(children)))
  ]
  return href === undefined ? h('span', {}, words) : h('a', {href}, words)
}

/** Number and caption of each, leading to it. */
function listed(node: Generated, state: HastState): readonly HastNode[] {
  const {entries = []} = node
  if (entries.length === 0) {
    state.leaveOut(node, 'nothing to list')
    return []
  }
  const items = entries.map(entry => h('li', {}, entryNode(entry, state)))
  return [h('div', commonAttributes(node, state, ['toc']), h('ol', {className: ['contents', node.what]}, items))]
}

/** The prepared publication does not bring what these are made of yet. */
function unmade(node: Generated, state: HastState): readonly HastNode[] {
  state.leaveOut(node, 'not made yet')
  return []
}
