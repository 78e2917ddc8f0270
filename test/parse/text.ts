import type {SourceNode} from '../../pipeline/model/source-tree.js'

/** The words of some nodes. */
export function toText(nodes: readonly SourceNode[]): string {
  return nodes.map(({value, children}) => value ?? toText(children ?? [])).join('')
}
