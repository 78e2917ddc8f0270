/**
 * Lines of colons -> fences, by pairing them among siblings.
 *
 * A closing line ends the innermost open fence of its length, with all inside it; when none has that length, the innermost. So
 * both Pandoc's fences of equal length and longer ones around shorter ones nest.
 *
 * Reports `fence-unclosed`, `fence-stray`, `fence-unknown`.
 */
import {nearest} from '../diagnostics/near.js'
import type {Attributes} from '../model/attributes.js'
import type {SourceNode} from '../model/source-tree.js'
import {noAttributes} from '../tree/attributes.js'
import type {PassState} from './context.js'
import {isBlockName, knownBlockNames} from './named-blocks.js'
import {placeIn} from './place.js'

/** Nobody nests fences by hundreds. */
const deepest = 100

interface Open {
  readonly size: number
  readonly mark: SourceNode
  readonly children: SourceNode[]
  /** Its head was printed as text, so its content stays where it is and its end is looked for in silence. */
  readonly ghost: boolean
}

/** The siblings with their fences as nodes: `fence {name?, title?, attributes, style, children}`, `leafBlock {…}`. */
export function pairFences(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  const siblings = nodes.flatMap(giveBack)
  if (!siblings.some(({type}) => type === 'fenceMark')) return nodes
  const {diagnostics} = state
  const result: SourceNode[] = []
  const open: Open[] = []
  const target = (): SourceNode[] => open.findLast(({ghost}) => !ghost)?.children ?? result

  const close = (end: SourceNode | undefined): void => {
    const fence = open.pop()
    if (!fence || fence.ghost) return
    const {mark, children} = fence
    const last = end?.position ?? children.at(-1)?.position ?? mark.position
    const position = mark.position && last && {...mark.position, end: last.end}
    target().push({...fieldsOf(mark), type: 'fence', children, position})
  }

  for (const node of siblings) {
    if (node.type !== 'fenceMark') {
      target().push(node)
      continue
    }
    if (node['closing'] === true) {
      if (open.length === 0) {
        diagnostics.report('fence-stray', node, {raw: node.value ?? ''})
        target().push(asParagraph(node))
        continue
      }
      const size = Number(node['size'])
      const found = open.findLastIndex(fence => fence.size === size)
      const end = found < 0 ? open.length - 1 : found
      while (open.length > end) close(node)
    } else if (node['size'] === 2) {
      target().push({...fieldsOf(node), type: 'leafBlock', value: node.value ?? '', position: node.position})
    } else if (open.length >= deepest || isProse(node)) {
      const name = String(node['name'] ?? '')
      if (open.length >= deepest) diagnostics.report('nesting-too-deep', node, {levels: deepest})
      else diagnostics.report('fence-unknown', node, {name, near: nearest(name, knownBlockNames())})
      target().push(asParagraph(node))
      open.push({size: Number(node['size']), mark: node, children: [], ghost: true})
    } else open.push({size: Number(node['size']), mark: node, children: [], ghost: false})
  }
  while (open.length > 0) {
    const fence = open.at(-1)
    if (fence && !fence.ghost) {
      diagnostics.report('fence-unclosed', fence.mark, {
        head: (fence.mark.value ?? '').split('\n')[0] ?? '',
        colons: ':'.repeat(fence.size)
      })
    }
    close(undefined)
  }
  return result
}

/** An unknown name with words behind it is a sentence that begins with three colons. */
function isProse(mark: SourceNode): boolean {
  const {name, title, style} = mark
  if (style !== 'name' || typeof title !== 'string') return false
  return typeof name !== 'string' || !isBlockName(name)
}

function fieldsOf(mark: SourceNode) {
  const {name, title, style} = mark
  return {
    ...(typeof name === 'string' ? {name} : {}),
    ...(typeof title === 'string' ? {title} : {}),
    style,
    // The parser's leaf has them always.
    attributes: (mark['attributes'] as Attributes | undefined) ?? noAttributes
  }
}

function asParagraph({value = '', position}: SourceNode): SourceNode {
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}

/** An HTML block goes on to the next blank line and so swallows a fence on the line behind it: the line is given back. */
function giveBack(node: SourceNode): readonly SourceNode[] {
  const {value = ''} = node
  const match = node.type === 'html' ? /(?:\r\n?|\n) {0,3}(:{3,})[ \t]*$/.exec(value) : undefined
  if (!match) return [node]
  const [line, colons = ''] = match
  const start = match.index + line.indexOf(colons)
  return [
    {...node, value: value.slice(0, match.index), position: placeIn(node, 0, match.index)},
    {
      type: 'fenceMark',
      value: colons,
      size: colons.length,
      closing: true,
      attributes: noAttributes,
      style: 'name',
      position: placeIn(node, start, start + colons.length)
    }
  ]
}
