/** Fields that hold phrasing beside the children, by where they are printed: notes are numbered in the order of print. */
import type {SourceNode} from '../model/source-tree.js'

export const fieldsBefore = ['title', 'summary', 'speaker'] as const
export const fieldsAfter = ['reading', 'attribution', 'credit'] as const

/** What stands in a field, if it holds nodes. */
export function nodesIn(node: SourceNode, field: string): readonly SourceNode[] | undefined {
  const list = node[field]
  // Where one of these fields holds a list, passes of ours put nodes there.
  return Array.isArray(list) ? (list as readonly SourceNode[]) : undefined
}
