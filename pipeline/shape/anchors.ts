import type {SourceNode} from '../model/source-tree.js'
import {isAnchor} from './figures.js'

/**
 * Anchors that stand in a paragraph by themselves go to the start of the paragraph or heading after it: an empty paragraph
 * would show as a gap. Anchors before anything else stay where they are.
 */
export function settleAnchors(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(isBare)) return nodes
  const result: SourceNode[] = []
  let waiting: SourceNode[] = []
  for (const node of nodes) {
    if (isBare(node)) waiting.push(node)
    else if (waiting.length > 0 && (node.type === 'paragraph' || node.type === 'heading')) {
      const anchors = waiting.flatMap(({children}) => children?.filter(isAnchor) ?? [])
      result.push({...node, children: [...anchors, ...(node.children ?? [])]})
      waiting = []
    } else {
      result.push(...waiting, node)
      waiting = []
    }
  }
  return [...result, ...waiting]
}

function isBare(node: SourceNode): boolean {
  const children = node.type === 'paragraph' ? (node.children ?? []) : []
  return (
    children.some(isAnchor) &&
    children.every(child => isAnchor(child) || (child.type === 'text' && (child.value ?? '').trim() === ''))
  )
}
