/** Flow as plain text: blocks with their line ends. */
import {inCapitals} from '../../../language/capitals.js'
import {listCounter} from '../../../language/list-counter.js'
import {withNumber} from '../../../language/numbered.js'
import type {
  Admonition,
  Block,
  BlockKind,
  Code,
  DefinitionList,
  Figure,
  Flow,
  List,
  Media
} from '../../../model/nodes.js'
import {calledOut, calloutMark, codeLines} from '../../../tree/code-lines.js'
import {captionAbove} from '../../../tree/figures.js'
import {itemNumbers} from '../../../tree/item-numbers.js'
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
  code: node => [[...(node.title === undefined ? [] : [node.title]), codeText(node)].join('\n')],
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
  admonition: (node, state) => [labelled(node.label, node, state)],
  block: (node, state) => {
    // Whoever reads the text reads these words in it.
    if (node.repeated) return []
    if (node.label !== undefined && labelledKinds.has(node.kind)) return [labelled(node.label, node, state)]
    const {label, number} = node
    const name = label !== undefined && number !== undefined ? withNumber(label, number, state.lang) : (label ?? number)
    const head = [name, node.title && state.run(node.title)].filter(part => part).join(' ')
    const by = node.attribution ? wrap(`— ${state.run(node.attribution)}`, state.width) : ''
    return [[head, state.blocks(node.children, state.width), by].filter(part => part !== '').join('\n\n')]
  },
  details: (node, state) => [
    `${wrap(state.run(node.summary), state.width)}\n\n${state.blocks(node.children, state.width)}`
  ],
  verse: (node, state) => {
    const lines = node.children.map(line => {
      const margin = ' '.repeat(2 + Math.round(line.indent * 2))
      // What is too long for a line goes on deeper than any line begins beside it.
      const words = wrap(state.run(line.children), Math.max(20, state.width - margin.length - 4))
      return (line.stanza ? '\n' : '') + indent(words, margin, `${margin}    `)
    })
    return [lines.join('\n') + (node.attribution ? `\n\n  — ${state.run(node.attribution)}` : '')]
  },
  line: (node, state) => [state.run(node.children)],
  speech: (node, state) => [
    led(`${inCapitals(state.run(node.speaker), state.lang)}: `, node.children, state.width, state)
  ],
  definitionList: (node, state) => [definitionsText(node, state)],
  definitionTerm: (node, state) => [wrap(state.run(node.children), state.width)],
  definitionDescription: (node, state) => [indent(state.blocks(node.children, state.width - 4), '    ')],
  media: (node, state) => [mediaText(node, state)],
  generated: () => [], // a letter prints no generated lists
  pageBreak: () => [] // a letter has no pages
}

const labelledKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['ad', 'correction'])

/** "NOTE: words", the further lines indented; a title stands on the first line, and the words below. */
function labelled(label: string, {title, children}: Admonition | Block, state: TextState): string {
  const word = inCapitals(label, state.lang)
  if (!title && children.length === 0) return word
  const name = `${word}: `
  if (!title) return indent(led(name, children, state.width - 4, state), '', '    ')
  const body = indent(state.blocks(children, state.width - 4), '    ')
  return [wrap(name + state.run(title), state.width), body].filter(part => part !== '').join('\n')
}

/** Blocks with a word before the first of them. */
function led(word: string, blocks: readonly Flow[], width: number, state: TextState): string {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || (first.only && !first.only.includes('text'))) {
    return `${word}\n${state.blocks(blocks, width)}`.trimEnd()
  }
  return state.blocks([{...first, children: [{type: 'text', value: word}, ...first.children]}, ...rest], width)
}

/** Terms close to what is said of them, an empty line before the next. */
function definitionsText({children}: DefinitionList, state: TextState): string {
  return children
    .map((child, index) => {
      const text = state.blocks([child], state.width)
      return index === 0
        ? text
        : (child.type === 'definitionTerm' && children[index - 1]?.type !== 'definitionTerm' ? '\n\n' : '\n') + text
    })
    .join('')
}

/** Never broken, so that it can be copied; a marked line has its arrow in the indent. */
function codeText(node: Code): string {
  return codeLines(node)
    .map(line => {
      const number = line.number === undefined ? '' : `${line.number}  `
      return `${line.marked ? '  → ' : '    '}${number}${line.sign}${line.text}${calledOut(line)}`.trimEnd()
    })
    .join('\n')
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
  const counters = itemNumbers(node).map(number => listCounter(number, node))
  const widest = Math.max(0, ...counters.map(counter => counter.length))
  const items = node.children.map((item, index) => {
    const counter = (counters[index] ?? '').padStart(widest)
    const number = node.callouts ? `${calloutMark(counter)} ` : `${counter}. `
    const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ '
    const marker = (node.ordered ? number : box === '' ? '- ' : '') + box
    const hang = ' '.repeat(columns(marker))
    return indent(state.blocks(item.children, state.width - hang.length, !spread), marker, hang)
  })
  return items.join(spread ? '\n\n' : '\n')
}

/** "Description {3}": where a picture is described at length. */
function longDescriptions({children}: Figure, {href, linkNumber, strings}: TextState): readonly string[] {
  return children.flatMap(child => {
    const image = child.type === 'link' ? child.children[0] : child
    const url = image?.type === 'image' && image.longdesc ? href(image.longdesc) : undefined
    return url === undefined ? [] : [`${strings.description} {${linkNumber(url)}}`]
  })
}

/** "[Video: title] address"; a film of ours stands on the web, if anywhere. */
function mediaText({kind, url, title, transcript}: Media, state: TextState): string {
  const {video, audio, transcript: name} = state.strings
  const address = (given: string) =>
    /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : state.href({kind: 'file', assetId: given})
  const word = kind === 'embed' ? undefined : kind === 'video' ? video : audio
  const head = [word, title ?? url].filter(part => part !== undefined).join(': ')
  const words = transcript === undefined ? undefined : address(transcript)
  const line = [`[${head}]`, title === undefined ? undefined : address(url)]
    .filter(part => part !== undefined)
    .join(' ')
  return words === undefined ? line : `${line}\n${name}: ${words}`
}

function figureText(node: Figure, state: TextState): string {
  const label = node.panel === undefined ? (node.label ?? '') : `(${node.panel})`
  const captions = node.children.filter(child => child.type === 'caption')
  const words = captions.map(caption => state.run(caption.children)).join(' ')
  const credit = node.credit ? ` (${state.run(node.credit)})` : ''
  const content = state.blocks(
    node.children.filter(child => child.type !== 'caption'),
    state.width
  )
  const gap = label !== '' && words + credit !== '' ? (node.panel === undefined ? ': ' : ' ') : ''
  const said = label + gap + (words === '' ? credit.trimStart() : words + credit)
  const caption = wrap([said, ...longDescriptions(node, state)].filter(part => part !== '').join(' '), state.width)
  const parts = captionAbove(node) ? [caption, content] : [content, caption]
  // Below parts with captions of their own that of the whole stands apart.
  const parted = node.children.some(child => child.type === 'figure' && child.panel !== undefined)
  return parts.filter(part => part !== '').join(parted ? '\n\n' : '\n')
}
