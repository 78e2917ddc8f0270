/** Nodes that no manuscript wrote: words, and words that lead somewhere. */
import type {SourceNode} from '../model/source-tree.js'

export function text(value: string): SourceNode {
  return {type: 'text', value}
}

export function link(url: string, children: readonly SourceNode[]): SourceNode {
  return {type: 'link', destination: {kind: 'external', url}, children}
}
