import type {Element} from 'hast'
import type {HastNode} from '../hast/element.js'

/**
 * Links without links inside, which HTML forbids: the call of a note goes behind the link it was typed in, any other inner
 * link becomes a `span`.
 */
export function partLinks(nodes: readonly HastNode[]): readonly HastNode[] {
  return nodes.flatMap(node => {
    if (node.type !== 'element' || node.tagName !== 'a' || !node.children.some(holdsLink)) return [node]
    const calls: HastNode[] = []
    return [{...node, children: node.children.flatMap(child => withoutLinks(child, calls))}, ...calls]
  })
}

function holdsLink(node: HastNode): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(holdsLink))
}

/** @param calls takes the calls that were met */
function withoutLinks(node: HastNode, calls: HastNode[]): readonly HastNode[] {
  if (node.type !== 'element') return [node]
  if (node.properties['role'] === 'doc-noteref') {
    calls.push(node)
    return []
  }
  const children = node.children.flatMap(child => withoutLinks(child, calls))
  return [node.tagName === 'a' ? plain(node, children) : {...node, children}]
}

function plain({properties: {id, lang, dir, className}}: Element, children: readonly HastNode[]): Element {
  return {type: 'element', tagName: 'span', properties: {id, lang, dir, className}, children: [...children]}
}
