import type {SourceNode} from '../model/source-tree.js'
import type {ChapterState} from './state.js'

/**
 * A heading with its id. Survey gave out ids in document order, and this traversal meets the headings in the same order.
 * Reports `heading-repeated` once for equal texts, `id-duplicate` for an id given by hand twice.
 */
export function identifyHeading(node: SourceNode, {facts, ids, repeated, diagnostics}: ChapterState): SourceNode {
  const fact = facts.headings[ids.next++]
  if (!fact) throw new Error('prepare meets a heading that survey did not')
  const {identifier, text} = fact
  const given = node['identifier']
  if (typeof given === 'string' && given !== identifier) {
    diagnostics.report('id-duplicate', node, {id: given, line: ids.seen.get(given) ?? 0})
  }
  ids.seen.set(identifier, node.position?.start.line ?? 0)
  const group = given === undefined ? repeated.get(text) : undefined
  if (group && ++group.met === 2) diagnostics.report('heading-repeated', node, {text, count: group.count})
  return {...node, identifier}
}

/**
 * Any other node that may bear an id. One that a heading of the chapter has is left to the heading: an anchor beside it says
 * the same. Of two given by hand the first counts (`id-duplicate`).
 */
export function checkIdentifier(node: SourceNode, {ids, diagnostics}: ChapterState): SourceNode {
  const identifier = node['identifier']
  if (typeof identifier !== 'string') return node
  const line = ids.seen.get(identifier)
  if (!ids.ofHeadings.has(identifier)) {
    if (line === undefined) {
      ids.seen.set(identifier, node.position?.start.line ?? 0)
      return node
    }
    diagnostics.report('id-duplicate', node, {id: identifier, line})
  }
  return {...node, identifier: undefined}
}
