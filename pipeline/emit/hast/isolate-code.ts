/**
 * Code and addresses in a block that runs from right to left, in a text that may run the other way: they say that they run
 * from left to right, or their brackets and dots would change sides. Style sheets may do that for a page; e-books and mail
 * need it in the markup.
 *
 * Source: Unicode Standard Annex 9, 2.7; HTML, 3.2.6.4 (an element with `dir` is isolated).
 */
import type {Element} from 'hast'
import type {HastNode} from './element.js'

const codeTags: ReadonlySet<string> = new Set(['code', 'kbd', 'samp'])

/** @param dir the way the text around runs. Shares what does not change. */
export function isolateCode<Node extends HastNode>(node: Node, dir: 'ltr' | 'rtl'): Node {
  if (node.type !== 'element') return node
  const own = node.properties['dir']
  const inside = own === 'ltr' || own === 'rtl' ? own : dir
  const children = node.children.map(child => isolateCode(child, inside))
  const same = children.every((child, index) => child === node.children[index])
  const says = own === undefined && dir === 'rtl' && (codeTags.has(node.tagName) || isBareAddress(node))
  if (same && !says) return node
  // The same element with other children and one property more keeps its type.
  return {...node, properties: says ? {...node.properties, dir: 'ltr'} : node.properties, children}
}

/** A link whose words are its address. */
function isBareAddress({tagName, properties, children}: Element): boolean {
  const [words, second] = children
  if (tagName !== 'a' || words?.type !== 'text' || second) return false
  return ['', 'mailto:', 'http://', 'https://'].some(scheme => scheme + words.value === properties['href'])
}
