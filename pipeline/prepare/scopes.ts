import type {SourceNode} from '../model/source-tree.js'
import {fieldsAfter, fieldsBefore, nodesIn} from '../tree/fields.js'
import {replaceEach} from '../tree/rewrite.js'
import {isPhrasing, withinLeaves} from './typography/leaves.js'
import type {Scope} from './typography/leaves.js'

/**
 * Rewrite each run of phrasing among flow: paragraphs, headings, cells, captions, titles of blocks. Nodes without a change are
 * the same objects.
 */
export function rewriteRuns(
  nodes: readonly SourceNode[],
  rewrite: (run: readonly SourceNode[], parent: SourceNode | undefined) => readonly SourceNode[],
  parent?: SourceNode
): readonly SourceNode[] {
  const result: SourceNode[] = []
  let changed = false
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index]
    if (!node) break
    let end = index + 1
    if (isPhrasing(node)) {
      while (end < nodes.length && isPhrasing(nodes[end] ?? node)) end++
      const run = index === 0 && end === nodes.length ? nodes : nodes.slice(index, end)
      const made = rewrite(run, parent)
      changed ||= made !== run
      result.push(...made)
    } else {
      const made = inBlock(node, rewrite)
      changed ||= made !== node
      result.push(made)
    }
    index = end
  }
  return changed ? result : nodes
}

function inBlock(node: SourceNode, rewrite: Parameters<typeof rewriteRuns>[1]): SourceNode {
  let made = node
  for (const field of [...fieldsBefore, ...fieldsAfter]) {
    const list = nodesIn(node, field)
    const inner = list && rewriteRuns(list, rewrite, node)
    if (inner !== list) made = {...made, [field]: inner}
  }
  if (!node.children) return made
  const children = rewriteRuns(node.children, rewrite, node)
  return children === node.children ? made : {...made, children}
}

/** A stretch of the text of a scope. */
export interface Stretch {
  readonly at: number
  readonly length: number
}

/**
 * A run with nodes in place of stretches of its text: those that stand in one text node and were not typed with a backslash.
 *
 * @param make the nodes for a stretch; `place` is where the text node stands
 */
export function replaceStretches<Found extends Stretch>(
  run: readonly SourceNode[],
  scope: Scope,
  found: readonly Found[],
  make: (stretch: Found, place: SourceNode['position']) => readonly SourceNode[]
): readonly SourceNode[] {
  const whole = withinLeaves(found, scope.leaves)
  if (whole.length === 0) return run
  const pieces = new Map<SourceNode, readonly SourceNode[]>()
  let next = 0
  for (const {node, start, length} of scope.leaves) {
    const {value = '', position} = node
    const made: SourceNode[] = []
    let done = 0
    for (let one = whole[next]; one && one.at < start + length; one = whole[++next]) {
      const from = one.at - start
      if (from > done) made.push({...node, value: value.slice(done, from)})
      made.push(...make(one, position))
      done = from + one.length
    }
    if (made.length === 0) continue
    if (done < value.length) made.push({...node, value: value.slice(done)})
    pieces.set(node, made)
  }
  return put(run, pieces)
}

function put(
  nodes: readonly SourceNode[],
  pieces: ReadonlyMap<SourceNode, readonly SourceNode[]>
): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    const made = pieces.get(node)
    if (made) return made
    if (!node.children) return node
    const children = put(node.children, pieces)
    return children === node.children ? node : {...node, children}
  })
}
