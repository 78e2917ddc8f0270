import type {SourceNode} from '../model/source-tree.js'

/** Link definitions of a file, wherever they stand. CommonMark 0.31.2, 4.7: the first of a name counts. */
export function definitionsOf(nodes: readonly SourceNode[]): ReadonlyMap<string, SourceNode> {
  const found = new Map<string, SourceNode>()
  const look = (list: readonly SourceNode[]) => {
    for (const node of list) {
      if (node.type === 'definition') {
        const name = String(node['identifier'])
        if (!found.has(name)) found.set(name, node)
      } else if (node.children && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
        look(node.children)
      }
    }
  }
  look(nodes)
  return found
}

/** A reference as the link or picture it stands for. One without definition (an included text's) stays as it is. */
export function resolveReference(
  node: SourceNode,
  definitions: Pick<ReadonlyMap<string, SourceNode>, 'get'>
): SourceNode {
  const definition = definitions.get(String(node['identifier']))
  if (!definition) return node
  const {url, title} = definition
  const {position} = node
  if (node.type === 'imageReference') return {type: 'image', url, title, alt: node['alt'], position}
  return {type: 'link', url, title, children: node.children, position}
}

/** Names of the notes that have a text, wherever it stands. */
export function notesDefined(nodes: readonly SourceNode[]): readonly string[] {
  return nodes.flatMap(node => [
    ...(node.type === 'footnoteDefinition' ? [String(node['label'] ?? node['identifier'])] : []),
    ...(node.children && node.type !== 'paragraph' && node.type !== 'table' ? notesDefined(node.children) : [])
  ])
}
