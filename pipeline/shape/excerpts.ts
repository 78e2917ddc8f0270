import type {SourceNode} from '../model/source-tree.js'
import {says} from './heading-list.js'

/** The first mark with something before it stays: that is where the excerpt ends. */
export function settleExcerpt(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'excerptEnd')) return nodes
  const first = nodes.findIndex(says)
  const end = first < 0 ? -1 : nodes.findIndex(({type}, index) => type === 'excerptEnd' && index > first)
  return nodes.filter(({type}, index) => type !== 'excerptEnd' || index === end)
}
