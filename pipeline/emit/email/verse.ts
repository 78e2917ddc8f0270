/** Verse in a letter: each line is a block of its own, since only a block can hang its second half where it is turned. */
import type {Line, Verse} from '../../model/nodes.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'

export function mailVerse(node: Verse, state: HastState): HastNode[] {
  const stanzas: HastNode[][] = []
  for (const line of node.children) {
    const open = stanzas.at(-1)
    const made = mailLine(line, state)
    if (open && line.stanza !== true) open.push(...made)
    else stanzas.push(made)
  }
  return [
    h('div', {className: ['verse'], lang: node.lang, dir: node.dir}, [
      ...stanzas.map((lines, index) => h('div', {className: index > 0 ? ['stanza'] : undefined}, lines)),
      node.attribution && h('p', {className: ['attribution']}, state.walk(node.attribution))
    ])
  ]
}

export function mailLine(node: Line, state: HastState): HastNode[] {
  const dataIndent = String(Math.min(12, Math.max(0, Math.round(node.indent))))
  return [h('div', {className: ['line'], dataIndent, lang: node.lang}, state.walk(node.children))]
}
