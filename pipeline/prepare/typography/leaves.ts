import {phrasingTypes} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {opaque} from './characters.js'
import type {Edit} from './edits.js'

/** A piece of a scope's text: a text node, or something that stands in it and stays as it is. */
export interface Leaf {
  readonly node: SourceNode
  /** Where it begins in the scope's text. */
  readonly start: number
  readonly length: number
  readonly fixed: boolean
  /** What stands in its place afterwards: set already, by the rules of its own language. */
  readonly made: SourceNode
}

export interface Scope {
  readonly text: string
  readonly leaves: readonly Leaf[]
}

const phrasing: ReadonlySet<string> = new Set([...phrasingTypes, 'literal'])
export function isPhrasing(node: SourceNode): boolean {
  return phrasing.has(node.type)
}

/** Shown as typed: `kbd`, `samp` and `var` name keys, output and variables. */
const verbatimRoles: ReadonlySet<unknown> = new Set(['kbd', 'samp', 'var'])

/**
 * The text of a paragraph across its inline nodes, with the nodes it comes from.
 *
 * Code, formulas and pictures are one opaque character, note calls and marks nothing, a hard break a line end. `island`
 * gives the result of a node that has rules of its own (another language); it is opaque here.
 */
export function gatherScope(nodes: readonly SourceNode[], island: (node: SourceNode) => SourceNode | undefined): Scope {
  const leaves: Leaf[] = []
  let text = ''
  const add = (node: SourceNode, value: string, fixed: boolean, made = node): void => {
    leaves.push({node, start: text.length, length: value.length, fixed, made})
    text += value
  }
  const walk = (children: readonly SourceNode[]): void => {
    for (const node of children) {
      if (node.type === 'text') {
        add(node, node.value ?? '', false)
        continue
      }
      const made = island(node)
      if (made !== undefined) add(node, opaque, true, made)
      else if (node.type === 'literal') add(node, node.value ?? '', true)
      else if (node.type === 'break') add(node, '\n', true)
      else if (isSilent(node)) add(node, '', true)
      else if (isOpaque(node)) add(node, opaque, true)
      else {
        walk(node.children ?? [])
        if (node.type === 'line') text += '\n'
      }
    }
  }
  walk(nodes)
  return {text, leaves}
}

/** The runs that stand in one text node each: what reaches over a border or was typed with a backslash is left alone. */
export function withinLeaves<Run extends {readonly at: number; readonly length: number}>(
  runs: readonly Run[],
  leaves: readonly Leaf[]
): readonly Run[] {
  let next = 0
  return runs.filter(({at, length}) => {
    let leaf = leaves[next]
    while (leaf !== undefined && leaf.start + leaf.length <= at) leaf = leaves[++next]
    return leaf !== undefined && !leaf.fixed && leaf.start <= at && at + length <= leaf.start + leaf.length
  })
}

function isSilent(node: SourceNode): boolean {
  return (
    node.type === 'footnoteReference' ||
    node.type === 'indexMark' ||
    node.type === 'html' ||
    (node.type === 'span' && node.children?.length === 0)
  )
}

/** `{.verbatim}`: the author wants every mark as typed. */
export function isVerbatim({classes}: SourceNode): boolean {
  return Array.isArray(classes) && classes.includes('verbatim')
}

function isOpaque(node: SourceNode): boolean {
  if (node.children === undefined || isVerbatim(node)) return true
  if (node.type === 'cite' || node.type === 'crossReference') return true
  return node.type === 'span' ? verbatimRoles.has(node['role']) : node.type === 'link' && isAutolink(node)
}

/** A link whose text is its address. */
function isAutolink(node: SourceNode): boolean {
  const [child, ...rest] = node.children ?? []
  if (child?.type !== 'text' || rest.length > 0 || child.value === undefined) return false
  const address = addressOf(node)
  return ['', 'mailto:', 'http://', 'https://'].some(scheme => address === scheme + (child.value ?? ''))
}

function addressOf(node: SourceNode): unknown {
  const destination = node['destination']
  if (typeof destination !== 'object' || destination === null) return node['url']
  return 'url' in destination ? destination.url : undefined
}

/**
 * Put the edits into the text nodes. Nodes without a change are the same objects. An edit of a fixed leaf, and one that
 * would reach over the border of a node, is left out.
 *
 * @param edits in the order of their places; insertions before replacements at the same place
 */
export function replaceText(
  nodes: readonly SourceNode[],
  leaves: readonly Leaf[],
  edits: readonly Edit[]
): readonly SourceNode[] {
  const made = settleLeaves(leaves, edits)
  let next = 0
  const walk = (children: readonly SourceNode[]): readonly SourceNode[] => {
    let changed = false
    const result = children.map(node => {
      const leaf = leaves[next]
      if (leaf?.node === node) {
        const settled = made[next++] ?? node
        changed ||= settled !== node
        return settled
      }
      if (!node.children) return node
      const inner = walk(node.children)
      if (inner === node.children) return node
      changed = true
      return {...node, children: inner}
    })
    return changed ? result : children
  }
  return walk(nodes)
}

function settleLeaves(leaves: readonly Leaf[], edits: readonly Edit[]): readonly SourceNode[] {
  let next = 0
  return leaves.map(leaf => {
    if (leaf.fixed) return leaf.made
    const value = leaf.node.value ?? ''
    const end = leaf.start + leaf.length
    let result = ''
    let done = 0
    for (let edit = edits[next]; edit !== undefined && edit.at < end; edit = edits[next]) {
      next++
      const at = edit.at - leaf.start
      if (at < done || edit.at + edit.length > end) continue
      result += value.slice(done, at) + edit.value
      done = at + edit.length
    }
    return done === 0 && result === '' ? leaf.node : {...leaf.node, value: result + value.slice(done)}
  })
}
