/** Pieces that are made of the publication where the text asks for them: contents, works cited, lists. */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {makeGlossary} from '../glossary.js'
import {titleOf} from './plain.js'

/** Name -> piece, for fences and for leaf blocks. */
const pieces: ReadonlyMap<string, string> = new Map([
  ['toc', 'toc'],
  ['refs', 'refs'],
  ['references', 'refs'],
  ['bibliography', 'refs'],
  ['glossary', 'glossary'],
  ['index', 'index'],
  ['list-of-figures', 'list-of-figures'],
  ['list-of-tables', 'list-of-tables'],
  ['list-of-listings', 'list-of-listings'],
  ['contributors', 'contributors']
])

export const generatedNames: readonly string[] = [...pieces.keys()]

/** Words in the fence come before what is made, its title as a heading above. A glossary that brings its entries is a block. */
export const makeGenerated: MakeBlock = (fence, name, state) => {
  const children = fence.children ?? []
  const {title} = titleOf(fence, undefined, state)
  const heading: readonly SourceNode[] =
    title.length > 0 ? [{type: 'heading', depth: 2, children: title, position: fence.position}] : []
  if (name === 'glossary' && children.length > 0) {
    const made = makeGlossary(fence, name, state)
    return [...heading, ...[made].flat()]
  }
  return [...heading, ...children, generatedNode({...withoutHead(fence), children: undefined}, name)]
}

/** Asked for by a leaf block, a mark or a fence. */
export function generatedNode(node: SourceNode, name: string): SourceNode {
  const depth = Number(attribute(attributesOf(node), 'depth', 'toc-depth'))
  return {
    ...node,
    type: 'generated',
    what: pieces.get(name) ?? name,
    ...(Number.isInteger(depth) && depth > 0 ? {depth} : {})
  }
}
