/** Pieces of blocks that are no blocks themselves: items of lists, lines of verse, entries of what is generated. */
import type {Destination, GeneratedEntry, Line, ListItem} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import type {Contract} from './contract.js'
import {commonOf, numberField, optional, textField} from './fields.js'

export function generatedEntry(entry: SourceNode, phrasing: Contract['phrasing']): GeneratedEntry {
  // Only generated.ts makes entries, and each has a destination.
  const destination = entry['destination'] as Destination
  const depth = optional('depth', numberField(entry, 'depth'))
  return {number: textField(entry, 'number'), children: phrasing(entry.children ?? []), destination, ...depth}
}

export function listItem(node: SourceNode, {flow}: Contract): ListItem {
  const {checked} = node
  return {
    type: 'listItem',
    spread: node['spread'] === true,
    ...(typeof checked === 'boolean' ? {checked} : undefined),
    ...optional('number', numberField(node, 'number')),
    children: flow(node.type === 'listItem' ? (node.children ?? []) : [node]),
    ...(node.type === 'listItem' ? commonOf(node) : undefined)
  }
}

export function line(node: SourceNode, {phrasing}: Contract): Line {
  return {
    type: 'line',
    indent: numberField(node, 'indent') ?? 0,
    ...(node['stanza'] === true ? {stanza: true} : undefined),
    children: phrasing(node.type === 'line' ? (node.children ?? []) : [node]),
    ...commonOf(node)
  }
}
