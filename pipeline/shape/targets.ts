/**
 * Ids that stand in the text: MyST's `(label)=` on a line before a block or heading, Obsidian's `^id` at the end of a block, or on
 * a line of its own below one.
 */
import type {SourceNode} from '../model/source-tree.js'
import {readLabel} from '../tree/labels.js'

/** One line of MyST; two characters at least, so that `(x)=` may be a formula's. */
const targetLine = /^\(([^\s()]{2,100})\)=[ \t]*(?:\n|$)/
/** A word, or six characters as Obsidian makes them: `m ^2` is none. */
const blockId = /(?:^|[ \t\n])\^([A-Za-z][A-Za-z0-9-]{2,}|(?=[a-z0-9]*\d)[a-z0-9]{6})$/

/** The blocks with these ids on them. A label that stands before nothing is text. */
export function settleTargets(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(node => beginsWithTarget(node) || endsWithId(node))) return nodes
  const result: SourceNode[] = []
  let waiting: {readonly node: SourceNode; readonly names: readonly string[]} | undefined
  for (const node of nodes) {
    const {names, rest} = beginsWithTarget(node) ? takeTargets(node) : {names: [], rest: node}
    const all = [...(waiting?.names ?? []), ...names]
    if (!rest) {
      waiting = {node: waiting?.node ?? node, names: all}
      continue
    }
    waiting = undefined
    const {id, node: bare} = takeBlockId(rest)
    const above = result.at(-1)
    if (id === undefined) result.push(named(rest, all))
    else if (bare) result.push(named(bare, [...all, id]))
    else if (above && all.length === 0) result[result.length - 1] = named(above, [id])
    else result.push(named(rest, all))
  }
  if (waiting) result.push(waiting.node)
  return result
}

function beginsWithTarget({type, children}: SourceNode): boolean {
  const [first] = type === 'paragraph' ? (children ?? []) : []
  return first?.type === 'text' && first.value?.startsWith('(') === true && targetLine.test(first.value)
}

function endsWithId({type, children}: SourceNode): boolean {
  const last = type === 'paragraph' ? children?.at(-1) : undefined
  return last?.type === 'text' && last.value?.includes('^') === true && blockId.test(last.value)
}

/** `rest` is `undefined` when the paragraph held nothing else. */
function takeTargets(paragraph: SourceNode): {names: readonly string[]; rest: SourceNode | undefined} {
  const [first, ...others] = paragraph.children ?? []
  const names: string[] = []
  let value = first?.value ?? ''
  for (let match = targetLine.exec(value); match; match = targetLine.exec(value)) {
    names.push(match[1] ?? '')
    value = value.slice(match[0].length)
  }
  const children = value === '' || !first ? others : [{...first, value}, ...others]
  return {names, rest: children.length === 0 ? undefined : {...paragraph, children}}
}

/** `node` is `undefined` when the id stands alone. */
function takeBlockId(node: SourceNode): {id: string | undefined; node: SourceNode | undefined} {
  const last = endsWithId(node) ? node.children?.at(-1) : undefined
  const match = last && blockId.exec(last.value ?? '')
  if (!last || !match) return {id: undefined, node}
  const value = (last.value ?? '').slice(0, match.index).trimEnd()
  const before = (node.children ?? []).slice(0, -1)
  const children = value === '' ? before : [...before, {...last, value}]
  return {id: match[1], node: children.length === 0 ? undefined : {...node, children}}
}

/** The first label of all its names is the id, else its own, else the first; the others lead to it as well. */
function named(node: SourceNode, names: readonly string[]): SourceNode {
  if (names.length === 0) return node
  const own = typeof node['identifier'] === 'string' ? [node['identifier']] : []
  const given = Array.isArray(node['aliases']) ? node['aliases'].map(String) : []
  const all = [...new Set([...own, ...names])]
  const identifier = all.find(name => readLabel(name)) ?? all[0]
  const aliases = [...all.filter(name => name !== identifier), ...given]
  const dressed = {...node, identifier, ...(aliases.length > 0 ? {aliases} : {})}
  return inFigure(dressed, readLabel(identifier ?? '')?.kind)
}

/** Code and tables print their numbers as the figures they stand in. */
function inFigure(node: SourceNode, kind: string | undefined): SourceNode {
  const fits = (node.type === 'code' && kind === 'lst') || (node.type === 'table' && kind === 'tbl')
  if (!fits) return node
  const {identifier, aliases, position} = node
  const inner = {...node, identifier: undefined, aliases: undefined}
  const what = node.type === 'code' ? 'listing' : 'table'
  const figure = {type: 'figure', kind: what, placement: 'auto', identifier, children: [inner], position}
  return aliases === undefined ? figure : {...figure, aliases}
}
