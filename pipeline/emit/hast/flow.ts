/** The flow half of the base table: plain semantic HTML. */
import type {Flow, Heading, Table, TableRow} from '../../model/nodes.js'
import type {Handlers} from '../handlers.js'
import {admonitionNodes, detailsNodes} from './admonition.js'
import {commonAttributes} from './attributes.js'
import {attributionElement, blockNodes} from './block-kinds.js'
import {codeNodes} from './code.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import {captionNodes, figureNodes} from './figure.js'
import {generatedNodes} from './generated.js'
import {descriptionNodes, listItemNodes, listNodes} from './list.js'
import {mathNodes} from './math.js'
import {mediaNodes} from './media.js'
import type {HastState} from './state.js'
import {tableNodes} from './table.js'
import {lineNodes, speechNodes, verseNodes} from './verse.js'

type FlowHandlers = Pick<Handlers<HastNode, HastState>, Flow['type']>

export const flowHandlers: FlowHandlers = {
  paragraph: (node, state) => [
    h(
      'p',
      commonAttributes(node, state, [node.flush ? 'flush' : undefined, node.dropCap ? 'drop-cap' : undefined]),
      state.walk(node.children)
    )
  ],
  heading: (node, state) => [h(`h${node.depth}`, commonAttributes(node, state), headingContent(node, state))],
  thematicBreak: (node, state) => [h('hr', commonAttributes(node, state))],
  blockquote: (node, state) => {
    if (!node.attribution) return [h('blockquote', commonAttributes(node, state), state.walk(node.children))]
    // What is not quoted stands outside of `blockquote` (HTML Standard, 4.4.4).
    return [
      h('div', commonAttributes(node, state, ['quotation']), [
        h('blockquote', {}, state.walk(node.children)),
        attributionElement(node.attribution, state)
      ])
    ]
  },
  list: listNodes,
  listItem: listItemNodes,
  code: codeNodes,
  math: (node, state) => mathNodes(node, state),
  table: tableNodes,
  // Rows and cells of a table are made by the table, which knows heads and columns; these answer for stray ones.
  tableRow: (node, state) => tableNodes(tableOf(node), state),
  tableCell: (node, state) => tableNodes(tableOf({type: 'tableRow', children: [node]}), state),
  figure: figureNodes,
  caption: captionNodes,
  admonition: admonitionNodes,
  block: blockNodes,
  details: detailsNodes,
  verse: verseNodes,
  line: lineNodes,
  speech: speechNodes,
  definitionList: (node, state) => [h('dl', commonAttributes(node, state), state.walk(node.children))],
  definitionTerm: (node, state) => [h('dt', commonAttributes(node, state), state.walk(node.children))],
  definitionDescription: descriptionNodes,
  media: mediaNodes,
  generated: generatedNodes,
  pageBreak: (node, state) => [h('div', commonAttributes(node, state, ['page-break']))]
}

/** Number, if there is one, and words. */
export function headingContent(node: Heading, state: HastState): HastNode[] {
  const number = node.number === undefined ? [] : [h('span', {className: ['number']}, node.number), text(' ')]
  return [...number, ...state.walk(node.children)]
}

function tableOf(row: TableRow): Table {
  return {type: 'table', align: [], head: 0, children: [row]}
}
