/** A list of figures, tables or listings: a row each, with its number before and its page at the end edge. */
import type {Generated} from '../../../model/nodes.js'
import type {PdfNode, TextNode} from '../content.js'
import {block, spansOf, textOf} from '../made.js'
import type {Made} from '../made.js'
import {grounded, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import {phrasing} from './phrasing.js'

export function listed(node: Generated, state: PdfState): readonly Made[] {
  const {geometry, destinations, colours} = state.chapter
  const {factor, leading} = geometry
  const inside = grounded(state, styleOf('contents', state))
  const room = 34 * factor
  const entries = node.entries ?? []
  // What has no number stands under the words of the others.
  const inset = entries.some(({number}) => number !== undefined) ? 34 * factor : 0
  const rows = entries.map(({number, children, destination, depth = 1}, index): PdfNode => {
    const dest =
      destination.kind === 'internal' ? destinations.name(destination.chapter, destination.identifier) : undefined
    const goTo = dest === undefined ? {} : {goTo: dest}
    const spans = spansOf(phrasing(children, {...inside, look: {...inside.look, ...goTo}}))
    const text: TextNode = {
      text: textOf(spans),
      style: 'contents',
      tag: {type: 'Reference'},
      margin: [0, 0, room, 0],
      ...(dest !== undefined && {
        tail: {pageOf: dest, shift: room, font: 'label', fontSize: 9 * factor, features: [], color: colours.ink}
      })
    }
    const marker = number === undefined ? undefined : words(number, inside)
    return {
      ul: [{stack: [text], ...(marker && {marker})}],
      inset,
      style: 'contents',
      tag: {type: 'TOCI'},
      ...(depth > 1 && {margin: [14 * factor * (depth - 1), 0, 0, 0] as const}),
      gap: index === 0 ? 0 : leading * 0.35
    }
  })
  return rows.length === 0 ? [] : [block({stack: rows, tag: {type: 'TOC'}})]
}
