/** Flow as plain text: blocks with their line ends. */
import type {Figure, Flow, List} from '../../../model/nodes.js'
import type {Handlers} from '../../handlers.js'
import type {TextState} from './state.js'
import {tableText} from './table.js'
import {columns, indent, wrap} from './wrap.js'

type FlowHandlers = Pick<Handlers<string, TextState>, Flow['type']>

export const flowHandlers: FlowHandlers = {
  paragraph: (node, state) => [wrap(state.run(node.children), state.width)],
  heading: (node, state) => {
    const words = [node.number, state.run(node.children)].filter(word => word !== undefined).join(' ')
    return [underlined(wrap(words, state.width), node.depth <= 2 ? '-' : '')]
  },
  thematicBreak: () => ['* * *'],
  blockquote: (node, state) => {
    const quoted = state.blocks(node.children, state.width - 2)
    const by = node.attribution ? `\n\n${wrap(`— ${state.run(node.attribution)}`, state.width - 2)}` : ''
    return [indent(quoted + by, '> ')]
  },
  list: (node, state) => [listText(node, state)],
  listItem: (node, state) => [state.blocks(node.children, state.width)],
  code: node => [
    indent([node.title, node.value.replace(/\n$/, '')].filter(part => part !== undefined).join('\n'), '    ')
  ],
  math: (node, state) => {
    const formula = state.formula(node)
    const number = node.number === undefined ? formula?.tag : `(${node.number})`
    return [indent(ended(formula?.plain ?? node.value, number, state.width - 4), '    ')]
  },
  table: (node, state) => [tableText(node, state)],
  tableRow: (node, state) => [tableText({type: 'table', align: [], head: 0, children: [node]}, state)],
  tableCell: (node, state) => [
    tableText({type: 'table', align: [], head: 0, children: [{type: 'tableRow', children: [node]}]}, state)
  ],
  figure: (node, state) => [figureText(node, state)],
  caption: (node, state) => [wrap(state.run(node.children), state.width)],
  admonition: (node, state) => {
    const head = [node.label.toUpperCase(), node.title && state.run(node.title)].filter(part => part).join(': ')
    return [`${wrap(head, state.width)}\n${indent(state.blocks(node.children, state.width - 4), '    ')}`]
  },
  block: (node, state) => {
    const head = [node.label, node.number, node.title && state.run(node.title)].filter(part => part).join(' ')
    const by = node.attribution ? wrap(`— ${state.run(node.attribution)}`, state.width) : ''
    return [[head, state.blocks(node.children, state.width), by].filter(part => part !== '').join('\n\n')]
  },
  details: (node, state) => [
    `${wrap(state.run(node.summary), state.width)}\n\n${state.blocks(node.children, state.width)}`
  ],
  verse: (node, state) => {
    const lines = node.children.map(
      line => `${line.stanza ? '\n' : ''}${' '.repeat(2 + Math.round(line.indent * 2))}${state.run(line.children)}`
    )
    return [lines.join('\n') + (node.attribution ? `\n\n  — ${state.run(node.attribution)}` : '')]
  },
  line: (node, state) => [state.run(node.children)],
  speech: (node, state) => [`${state.run(node.speaker).toUpperCase()}: ${state.blocks(node.children, state.width)}`],
  definitionList: (node, state) => [state.blocks(node.children, state.width)],
  definitionTerm: (node, state) => [wrap(state.run(node.children), state.width)],
  definitionDescription: (node, state) => [indent(state.blocks(node.children, state.width - 4), '    ')],
  media: node => [[node.title === undefined ? '' : `[${node.title}]`, node.url].filter(part => part !== '').join(' ')],
  generated: () => [], // a letter prints no generated lists
  pageBreak: () => [] // a letter has no pages
}

/** A formula with its number at the end of the line, or on a line of its own when there is no room. */
function ended(formula: string, number: string | undefined, width: number): string {
  if (number === undefined) return formula
  const last = columns(formula.split('\n').at(-1) ?? '')
  const room = width - columns(number)
  return last + 2 <= room
    ? formula + ' '.repeat(room - last) + number
    : `${formula}\n${' '.repeat(Math.max(0, room))}${number}`
}

export function underlined(title: string, mark: string): string {
  if (mark === '' || title === '') return title
  const width = Math.max(...title.split('\n').map(columns))
  return `${title}\n${mark.repeat(width)}`
}

function listText(node: List, state: TextState): string {
  const spread = node.spread || node.children.some(item => item.spread)
  const first = node.start ?? 1
  const widest = String(first + node.children.length - 1).length
  const items = node.children.map((item, index) => {
    const number = `${String(first + index).padStart(widest)}. `
    const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ '
    const marker = (node.ordered ? number : box === '' ? '- ' : '') + box
    const hang = ' '.repeat(columns(marker))
    return indent(state.blocks(item.children, state.width - hang.length, !spread), marker, hang)
  })
  return items.join(spread ? '\n\n' : '\n')
}

function figureText(node: Figure, state: TextState): string {
  const label = node.number === undefined ? '' : `${state.strings[node.kind]} ${node.number}: `
  const captions = node.children.filter(child => child.type === 'caption')
  const words = captions.map(caption => state.run(caption.children)).join(' ')
  const credit = node.credit ? ` (${state.run(node.credit)})` : ''
  const content = state.blocks(
    node.children.filter(child => child.type !== 'caption'),
    state.width
  )
  const caption = wrap(label + words + credit, state.width)
  const parts = node.kind === 'table' ? [caption, content] : [content, caption]
  return parts.filter(part => part !== '').join('\n')
}
