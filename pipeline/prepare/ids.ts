import {inDigits, numeralsFor} from '../language/numerals.js'
import type {SourceNode} from '../model/source-tree.js'
import {isListed} from '../tree/figures.js'
import type {Inside} from './notes.js'
import type {ChapterState} from './state.js'

/**
 * A heading with its id. Survey gave out ids in document order, and this traversal meets the headings in the same order.
 * Reports `heading-repeated` once for equal texts, `id-duplicate` for an id given by hand twice.
 */
export function identifyHeading(node: SourceNode, state: ChapterState): SourceNode {
  const {facts, ids, repeated, diagnostics, register} = state
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
  const number = register.chapters.get(facts.id)?.sections.get(identifier)
  if (number === undefined) return {...node, identifier}
  return {...node, identifier, number: inDigits(number, numeralsFor(state.chapter.lang))}
}

/**
 * A figure with the id by which lists lead to it: its own, or the one that survey gave it. Survey counts the figures of the
 * text in document order, and so does this traversal; those in notes are in no list.
 */
export function identifyFigure(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const fact = isListed(node) && inside.notes.length === 0 ? state.facts.figures[state.figures.next++] : undefined
  const own = checkIdentifier(node, state)
  const wanted = fact && node['identifier'] === undefined && state.register.lists.has(fact.kind)
  return wanted ? {...own, identifier: fact.identifier} : own
}

/**
 * Any other node that may bear an id. An anchor in a heading or right before it that has its id says the same, and gives way.
 * Of two given by hand the first counts (`id-duplicate`).
 */
export function checkIdentifier(node: SourceNode, {ids, diagnostics}: ChapterState): SourceNode {
  const identifier = node['identifier']
  if (typeof identifier !== 'string') return node
  const line = ids.seen.get(identifier)
  const own = node.position?.start.line ?? 0
  if (line === undefined && !ids.ofHeadings.has(identifier)) {
    ids.seen.set(identifier, own)
    return node
  }
  const besideHeading = ids.ofHeadings.has(identifier) && (line === undefined || own <= line)
  if (!besideHeading) diagnostics.report('id-duplicate', node, {id: identifier, line: line ?? own})
  return {...node, identifier: undefined}
}
