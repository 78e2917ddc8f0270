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
  const siblings = nodes.flatMap(node => giveBack(node, state))
  if (!siblings.some(({type}) => type === 'fenceMark')) return nodes
  const {diagnostics} = state
  const result: SourceNode[] = []
  const open: Open[] = []
  /** Where the fences of each length stand in `open`: looking for one stays quick however many there are. */
  const bySize = new Map<number, number[]>()
  /** The children of the innermost real fence last. */
  const targets: SourceNode[][] = [result]
  const target = (): SourceNode[] => targets.at(-1) ?? result

  let tooDeep = false

  const begin = (mark: SourceNode, ghost: boolean): void => {
    const size = Number(mark['size'])
    const children: SourceNode[] = []
    const places = bySize.get(size) ?? []
    places.push(open.length)
    bySize.set(size, places)
    open.push({size, mark, children, ghost})
    if (!ghost) targets.push(children)
  }

  const close = (end: SourceNode | undefined): void => {
    const fence = open.pop()
    if (!fence) return
    bySize.get(fence.size)?.pop()
    if (fence.ghost) return
    targets.pop()
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
      const end = bySize.get(Number(node['size']))?.at(-1) ?? open.length - 1
      while (open.length > end) close(node)
    } else if (node['size'] === 2) {
      target().push({...fieldsOf(node), type: 'leafBlock', value: node.value ?? '', position: node.position})
    } else if (targets.length > deepest || isProse(node)) {
      const name = String(node['name'] ?? '')
      // One message is enough to act on.
      if (targets.length > deepest) {
        if (!tooDeep) diagnostics.report('nesting-too-deep', node, {levels: deepest})
        tooDeep = true
      } else diagnostics.report('fence-unknown', node, {name, near: nearest(name, knownBlockNames())})
      target().push(asParagraph(node))
      begin(node, true)
    } else begin(node, false)
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

/**
 * An HTML block goes on to the next blank line and so swallows fences on the lines behind it: those at its end are given back.
 * An opening must be one of ours; in braces it is always.
 */
function giveBack(node: SourceNode, state: PassState): readonly SourceNode[] {
  const {value = ''} = node
  if (node.type !== 'html' || !value.includes(':::')) return [node]
  const marks: SourceNode[] = []
  let end = value.length
  while (marks.length < deepest) {
    const start = value.lastIndexOf('\n', end - 1)
    const [, indent = '', line = ''] = /^( {0,3})(:{3,}.*)$/.exec(value.slice(start + 1, end).trimEnd()) ?? []
    const mark = start < 0 || line === '' ? undefined : markOf(line, state)
    if (!mark) break
    const at = start + 1 + indent.length
    marks.unshift({...mark, position: placeIn(node, at, at + line.length)})
    end = value[start - 1] === '\r' ? start - 1 : start
  }
  if (marks.length === 0) return [node]
  return [{...node, value: value.slice(0, end), position: placeIn(node, 0, end)}, ...marks]
}

function markOf(line: string, state: PassState): SourceNode | undefined {
  if (/^:+$/.test(line))
    return {type: 'fenceMark', value: line, size: line.length, closing: true, attributes: noAttributes, style: 'name'}
  const [mark, ...others] = state.parseBlocks(line).children
  if (mark?.type !== 'fenceMark' || others.length > 0) return undefined
  const known = mark['style'] === 'pandoc' || (typeof mark['name'] === 'string' && isBlockName(mark['name']))
  return known ? mark : undefined
}
