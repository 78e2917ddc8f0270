import type {Phrasing} from '../../model/nodes.js'

/**
 * A title as it may stand inside of a link, and twice on a page: links give their words, note calls and marks for the
 * index go, and so do ids.
 */
export function linkableTitle(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    switch (node.type) {
      case 'footnoteReference':
      case 'indexMark':
        return []
      case 'link':
      case 'crossReference':
        return linkableTitle(node.children)
      default:
        if (!('children' in node)) return [{...node, identifier: undefined}]
        // The same node with fewer children keeps its type; the union of all of them hides that.
        return [{...node, identifier: undefined, children: linkableTitle(node.children)} as Phrasing]
    }
  })
}
