import {nearest} from '../diagnostics/near.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {termKey} from '../tree/term-key.js'
import type {Inside} from './notes.js'
import type {ChapterState} from './state.js'

/**
 * A term of the text as a reference to its entry in the glossary; the first use in a chapter is marked as a term, the others are
 * words like others. Reports `term-undefined`.
 */
export function resolveTerm(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const {register, terms, diagnostics, suggestions} = state
  const text = plainText(node.children ?? [])
    .replace(/\s+/g, ' ')
    .trim()
  const named = typeof node['entry'] === 'string' ? node['entry'] : text
  const key = termKey(named)
  const entry = register.terms.get(key)
  if (!entry) {
    const near = suggestions.left-- > 0 ? nearest(key, register.terms.keys()) : undefined
    diagnostics.report('term-undefined', node, {term: named, near})
    return node
  }
  if (inside.link) return node
  const first = !terms.has(key)
  terms.add(key)
  const {position} = node
  return {
    type: 'crossReference',
    kind: 'term',
    form: 'full',
    destination: {kind: 'internal', chapter: entry.chapter, identifier: entry.identifier},
    classes: ['glossary-link'],
    children: [{...node, role: first ? 'term' : 'plain'}],
    position
  }
}
