/**
 * What is made of the publication where the text asks for it, out of the register, so that no emitter looks anything up.
 *
 * Lists of figures, tables and listings stay nodes, since print sets page numbers beside their entries; the contributors and
 * the colophon become paragraphs. What there is nothing of is left out.
 */
import type {SourceNode} from '../model/source-tree.js'
import {floatKindOf} from '../tree/figures.js'
import {colophonNodes} from './colophon.js'
import {contributorNodes} from './contributors.js'
import type {ChapterState} from './state.js'

export function generatedNodes(node: SourceNode, state: ChapterState): readonly SourceNode[] {
  const {register, chapter} = state
  switch (node['what']) {
    case 'list-of-figures':
    case 'list-of-tables':
    case 'list-of-listings': {
      const kind = floatKindOf(node['what'])
      const entries = register.floats
        .filter(float => float.kind === kind)
        .map(({chapter, identifier, number, caption}) => ({
          type: 'entry',
          number,
          children: caption.children,
          destination: {kind: 'internal', chapter, identifier}
        }))
      return entries.length === 0 ? [] : [{...node, entries}]
    }
    case 'contributors':
      return contributorNodes(register.people, chapter.lang)
    case 'colophon':
      return colophonNodes(titleOf(node), state)
    default:
      return [node]
  }
}

/** Title of the publication, which shape has parsed. */
function titleOf({title}: SourceNode): readonly SourceNode[] {
  // Where this field of a node holds a list, shape put nodes there.
  return Array.isArray(title) ? (title as readonly SourceNode[]) : []
}
