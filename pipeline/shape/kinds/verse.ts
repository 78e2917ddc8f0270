/**
 * Poems: each line of the manuscript is a line, its spaces an indent, an empty line ends a stanza.
 *
 * Markdown takes the spaces before a line away, so they are read from the file again. What no poem can hold (a list, a heading)
 * stands between two parts of it.
 */
import type {SourceNode} from '../../model/source-tree.js'
import type {PassState} from '../context.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {takeAttribution} from './attribution.js'
import {bareLine, lineNumber, linesOf, placeOf} from './lines.js'

interface RawLine {
  /** Width of what stands before it, in characters. */
  readonly spaces: number
  readonly stanza: boolean
  readonly children: readonly SourceNode[]
}

export const makeVerse: MakeBlock = (fence, _name, state) => {
  const {children, attribution} = takeAttribution(fence.children ?? [], state, fence)
  const parts: SourceNode[] = []
  let open: RawLine[] = []
  const close = () => {
    if (open.length > 0) parts.push(verseOf(open))
    open = []
  }
  for (const child of children) {
    const lines = stanzaOf(child, state)
    if (!lines) {
      close()
      parts.push(child)
      continue
    }
    for (const [index, line] of lines.entries()) open.push({...line, stanza: index === 0 && open.length > 0})
  }
  close()
  const title = typeof fence['title'] === 'string' ? state.inline(fence['title'], fence) : []
  const [only] = parts
  const said = attribution ? {attribution} : {}
  const dressed = withoutHead(fence)
  if (title.length === 0 && parts.length === 1 && only?.type === 'verse') {
    return {...dressed, type: 'verse', children: only.children, ...said}
  }
  const lastVerse = parts.findLastIndex(({type}) => type === 'verse')
  const signed = parts.map((part, index) => (index === lastVerse ? {...part, ...said} : part))
  const unsaid = attribution && lastVerse < 0 ? [{type: 'paragraph', children: attribution}] : []
  return {
    ...dressed,
    type: 'block',
    kind: 'custom',
    ...(title.length > 0 ? {title} : {}),
    children: [...signed, ...unsaid]
  }
}

/** The lines of a paragraph, or of what Markdown took for code since it is indented; `undefined`: this is no stanza. */
function stanzaOf(block: SourceNode, state: PassState): readonly Omit<RawLine, 'stanza'>[] | undefined {
  if (block.type === 'paragraph') {
    return linesOf(block.children ?? []).flatMap((line, index) => {
      const children = bareLine(line)
      return children.length === 0 ? [] : [{spaces: spacesBefore(children, block, index, state), children}]
    })
  }
  const start = block.position?.start.line
  if (block.type !== 'code' || start === undefined || block.position?.file !== undefined) return undefined
  if (/^[ \t>]*(?:`{3}|~{3})/.test(state.line(start))) return undefined
  const lines = (block.value ?? '').split('\n').map((text, index) => {
    const line = start + index
    const place = {...block, position: {start: {line, column: 1}, end: {line, column: text.length + 1}}}
    return {spaces: indentOf(state.line(line)), children: state.inline(text, place)}
  })
  return lines.filter(({children}) => children.length > 0)
}

function spacesBefore(line: readonly SourceNode[], block: SourceNode, index: number, state: PassState): number {
  const column = block.position?.start.column
  // The first line of a list's item begins behind its marker.
  if (index === 0 && column !== undefined && block.position?.file === undefined) return column - 1
  const number = lineNumber(line)
  return number === undefined ? 0 : indentOf(state.line(number))
}

/** Spaces, and the marks of quotations the poem stands in, before the first character. A tab is four. */
function indentOf(line: string): number {
  return (/^[ \t>]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length
}

function verseOf(lines: readonly RawLine[]): SourceNode {
  const least = lines.reduce((least, {spaces}) => Math.min(least, spaces), Infinity)
  const children = lines.map(({spaces, stanza, children}) => ({
    type: 'line',
    // Two spaces are about an em of text.
    indent: (spaces - least) / 2,
    ...(stanza ? {stanza: true} : {}),
    children,
    position: placeOf(children)
  }))
  return {type: 'verse', children, position: placeOf(children)}
}

/**
 * Pandoc's line block: a paragraph whose every line begins with `| `. Another pipe in a line speaks of a table.
 *
 * Source: the Pandoc manual, "Line blocks".
 */
export function liftLineBlock(paragraph: SourceNode): SourceNode {
  const [start] = paragraph.children ?? []
  if (start?.type !== 'text' || !/^\|(?:[ \n]|$)/.test(start.value ?? '')) return paragraph
  const lines = linesOf(paragraph.children ?? [])
  const raw: RawLine[] = []
  let stanza = false
  for (const line of lines) {
    const [first, ...rest] = line
    const [head, spaces = ''] = first?.type === 'text' ? (/^\|(?: ( *)|$)/.exec(first.value ?? '') ?? []) : []
    if (!first || head === undefined || pipesIn(line) !== 1) return paragraph
    const children = bareLine([{...first, value: (first.value ?? '').slice(head.length)}, ...rest])
    if (children.length === 0) stanza = raw.length > 0
    else {
      raw.push({spaces: spaces.length, stanza, children})
      stanza = false
    }
  }
  if (raw.length === 0) return paragraph
  return {...paragraph, ...verseOf(raw), position: paragraph.position}
}

function pipesIn(nodes: readonly SourceNode[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum +
      (node.children ? pipesIn(node.children) : node.type === 'text' ? (node.value ?? '').split('|').length - 1 : 0),
    0
  )
}
