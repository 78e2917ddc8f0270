import type {Flow, Heading} from '../model/nodes.js'
import type {OutlineEntry} from '../model/publication.js'
import {bareInline} from './inline.js'

/** The headings that divide a chapter, those of quotes and lists aside, as contents show them. */
export function outlineOf(nodes: readonly Flow[]): readonly OutlineEntry[] {
  return headings(nodes).map(({identifier, depth, number, children}) => ({
    identifier: identifier ?? '',
    depth,
    number,
    title: bareInline(children)
  }))
}

function headings(nodes: readonly Flow[]): readonly Heading[] {
  return nodes.flatMap(node =>
    node.type === 'heading' ? [node] : node.type === 'block' ? headings(node.children) : []
  )
}
