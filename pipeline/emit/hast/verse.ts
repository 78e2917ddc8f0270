import type {Line, Speech, Verse} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

/** A paragraph a stanza, lines parted by `br`: it reads right without a style sheet. */
export function verseNodes(node: Verse, state: HastState): HastNode[] {
  const stanzas: Line[][] = []
  for (const line of node.children) {
    if (line.stanza || stanzas.length === 0) stanzas.push([])
    stanzas.at(-1)?.push(line)
  }
  const children: HastNode[] = stanzas.map(stanza => {
    const lines = stanza.flatMap(line => {
      const made = state.walk([line])
      return made.length > 0 ? [h('br'), ...made] : []
    })
    return h('p', {className: ['stanza']}, lines.slice(1))
  })
  if (node.attribution) children.push(h('p', {className: ['attribution']}, state.walk(node.attribution)))
  return [h('div', commonAttributes(node, state, ['verse']), children)]
}

/** Indents are classes of whole em, to 12: `indent-2`. */
export function lineNodes(node: Line, state: HastState): HastNode[] {
  const depth = Math.min(12, Math.round(node.indent))
  const indent = depth > 0 ? `indent-${depth}` : undefined
  return [h('span', commonAttributes(node, state, ['line', indent]), state.walk(node.children))]
}

export function speechNodes(node: Speech, state: HastState): HastNode[] {
  return [
    h('div', commonAttributes(node, state, ['speech', node.question ? 'question' : undefined]), [
      h('p', {className: ['speaker']}, state.walk(node.speaker)),
      ...state.walk(node.children)
    ])
  ]
}
