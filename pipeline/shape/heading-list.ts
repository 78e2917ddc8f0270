/**
 * The headings that divide a file: those at the top of its tree and in plain divisions (`<div align="center">`), not those in
 * quotes, lists and notes, which belong to what is quoted.
 */
import type {SourceNode} from '../model/source-tree.js'
import {replaceEach} from '../tree/rewrite.js'
import {plainText} from '../tree/text.js'
import {isAnchor} from './figures.js'

export function headingsOf(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node =>
    node.type === 'heading' ? [node] : node.type === 'block' ? headingsOf(node.children ?? []) : []
  )
}

/** Rewrite each of these headings; divisions that become empty go. */
export function replaceHeadings(
  nodes: readonly SourceNode[],
  replace: (heading: SourceNode) => readonly SourceNode[] | SourceNode
): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    if (node.type === 'heading') return replace(node)
    if (node.type !== 'block') return node
    const children = replaceHeadings(node.children ?? [], replace)
    if (children === node.children) return node
    return children.length === 0 ? [] : {...node, children}
  })
}

export function depthOf(heading: SourceNode): number {
  return typeof heading['depth'] === 'number' ? heading['depth'] : 1
}

/** Something a reader sees. */
export function says(node: SourceNode): boolean {
  if (node.type === 'thematicBreak' || isAnchor(node)) return false
  if (node.type === 'image' || node.type === 'media') return true
  return node.children ? node.children.some(says) : (node.value ?? '').trim() !== ''
}

export function textOf(nodes: readonly SourceNode[]): string {
  return plainText(nodes).replace(/\s+/g, ' ').trim()
}
