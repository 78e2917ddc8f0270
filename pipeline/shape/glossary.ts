/** Glossaries: definition lists whose terms can be led to. */
import {slug} from 'github-slugger'
import type {SourceNode} from '../model/source-tree.js'
import {replaceEach} from '../tree/rewrite.js'
import {plainText} from '../tree/text.js'
import {classesOf} from './attributes.js'
import type {MakeBlock} from './fence-fields.js'
import {withoutHead} from './fence-fields.js'

/** `::: glossary` with entries is a glossary; without, it is the place of all entries of the publication. */
export const makeGlossary: MakeBlock = fence => {
  const children = fence.children ?? []
  const dressed = withoutHead(fence)
  if (children.length === 0) return {...dressed, type: 'generated', what: 'glossary'}
  const classes = ['glossary', ...classesOf(fence)]
  return {...dressed, type: 'block', kind: 'custom', classes, children: markTerms(children)}
}

/** Terms of definition lists with ids of their own: `term-tide`. Of two equal terms the first has it. */
export function markTerms(nodes: readonly SourceNode[], taken: Set<string> = new Set()): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    if (node.type === 'block') {
      const children = markTerms(node.children ?? [], taken)
      return children === node.children ? node : {...node, children}
    }
    if (node.type !== 'definitionList') return node
    return {...node, children: (node.children ?? []).map(child => marked(child, taken))}
  })
}

function marked(node: SourceNode, taken: Set<string>): SourceNode {
  if (node.type !== 'definitionTerm' || typeof node['identifier'] === 'string') return node
  const identifier = `term-${slug(plainText([node]).trim())}`
  if (taken.has(identifier)) return node
  taken.add(identifier)
  return {...node, identifier}
}
