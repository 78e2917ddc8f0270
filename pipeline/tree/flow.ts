/**
 * Flow and phrasing, put in order: raw HTML and what comes of it mixes them more freely than the tree allows.
 *
 * Words are never left out: what cannot stand where it is gives its content.
 */
import {flowTypes} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'

const flow: ReadonlySet<string> = new Set<string>([
  ...flowTypes,
  'definition',
  'footnoteDefinition',
  'html',
  'fenceMark',
  'fence',
  'leafBlock',
  'excerptEnd'
])
/** Pieces that have a meaning only in their own parent. */
const pieces: ReadonlySet<string> = new Set([
  'listItem',
  'tableRow',
  'tableCell',
  'tableSection',
  'definitionTerm',
  'definitionDescription',
  'summary',
  'caption',
  'rubyReading',
  'mediaSource'
])

/** A row, an item, a cell: what is only something in its parent. */
export function isPiece(node: SourceNode): boolean {
  return pieces.has(node.type)
}

export function isFlow(node: SourceNode): boolean {
  return flow.has(node.type) || pieces.has(node.type)
}

/** Runs of phrasing become paragraphs; white space between blocks goes; pieces without their parent give their content. */
export function asFlow(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const result: SourceNode[] = []
  let run: SourceNode[] = []
  const close = () => {
    const children = trimRun(run)
    run = []
    if (children.length > 0) result.push({type: 'paragraph', children, position: spanOf(children)})
  }
  for (const node of nodes) {
    if (pieces.has(node.type)) {
      close()
      result.push(...asFlow(node.children ?? []))
    } else if (flow.has(node.type)) {
      close()
      result.push(node)
    } else run.push(node)
  }
  close()
  return result
}

/** Blocks give their phrasing, a line break between two of them. */
export function asPhrasing(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(isFlow)) return nodes
  const result: SourceNode[] = []
  let apart = false
  for (const node of nodes) {
    if (!isFlow(node)) {
      if (apart && !isBlank(node)) {
        result.push({type: 'break'})
        apart = false
      }
      result.push(node)
      continue
    }
    const inner = phrasingOf(node)
    if (inner.length === 0) continue
    if (result.some(before => !isBlank(before))) result.push({type: 'break'})
    result.push(...inner)
    apart = true
  }
  return trimRun(result)
}

function phrasingOf(node: SourceNode): readonly SourceNode[] {
  const {type, position} = node
  if (type === 'code' || type === 'math') return [{type: 'inlineCode', value: node.value ?? '', position}]
  if (type === 'media') {
    const url = typeof node['url'] === 'string' ? node['url'] : ''
    const title = typeof node['title'] === 'string' ? node['title'] : url
    return [{type: 'link', url, children: [{type: 'text', value: title, position}], position}]
  }
  const heads = [node['summary'], node['title']].flatMap(list => (Array.isArray(list) ? phrasingList(list) : []))
  const body = asPhrasing(node.children ?? [])
  return heads.length > 0 && body.length > 0 ? [...heads, {type: 'break'}, ...body] : [...heads, ...body]
}

function phrasingList(list: readonly unknown[]): readonly SourceNode[] {
  // `summary` and `title` hold lists of nodes or text; only passes of ours put lists there.
  return list as readonly SourceNode[]
}

function isBlank(node: SourceNode): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === ''
}

/** Without white space at both ends. */
export function trimRun(nodes: readonly SourceNode[]): readonly SourceNode[] {
  let start = 0
  let end = nodes.length
  while (start < end && blankAt(nodes, start)) start++
  while (end > start && blankAt(nodes, end - 1)) end--
  return nodes.slice(start, end).map((node, index, all) => {
    if (node.type !== 'text' || node.value === undefined) return node
    let {value} = node
    if (index === 0) value = value.trimStart()
    if (index === all.length - 1) value = value.trimEnd()
    return value === node.value ? node : {...node, value}
  })
}

function blankAt(nodes: readonly SourceNode[], index: number): boolean {
  const node = nodes[index]
  return node !== undefined && (isBlank(node) || node.type === 'break')
}

/** From the first position to the last. */
function spanOf(nodes: readonly SourceNode[]): SourceNode['position'] {
  const first = nodes.find(node => node.position)?.position
  const last = nodes.findLast(node => node.position)?.position
  return first && last && {...first, end: last.end}
}
