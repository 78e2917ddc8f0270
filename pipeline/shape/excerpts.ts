import type {SourceNode} from '../model/source-tree.js'
import {says} from './heading-list.js'

/** The first mark with something before it stays: that is where the excerpt ends. */
export function settleExcerpt(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'excerptEnd')) return nodes
  const end = nodes.findIndex(({type}, index) => type === 'excerptEnd' && nodes.slice(0, index).some(says))
  return nodes.filter(({type}, index) => type !== 'excerptEnd' || index === end)
}
