import type {SourceNode} from '../model/source-tree.js'

/** Words as another place repeats them: without ids, places, notes and marks of the index, which stay where they were written. */
export function bareNodes(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference' || node.type === 'indexMark') return []
    const bare = {...node, identifier: keptIdentifier(node), position: undefined}
    return [node.children ? {...bare, children: bareNodes(node.children)} : bare]
  })
}

/** An id stays where it was written; what a reference names goes with it. */
export function keptIdentifier({type, identifier}: SourceNode): unknown {
  return type === 'crossReference' ? identifier : undefined
}
