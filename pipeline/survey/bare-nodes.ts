import type {SourceNode} from '../model/source-tree.js'

/** Words as another place repeats them: without ids, places, notes and marks of the index, which stay where they were written. */
export function bareNodes(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference' || node.type === 'indexMark') return []
    const bare = {...node, identifier: undefined, position: undefined}
    return [node.children ? {...bare, children: bareNodes(node.children)} : bare]
  })
}
