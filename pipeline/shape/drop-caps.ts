import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {joinTexts} from './inline/pieces.js'

/** `[T]{.dropcap}he`: the paragraph says that it begins so, and its first word is whole again for those who hear it. */
export function settleDropCap(paragraph: SourceNode): SourceNode {
  const [first, ...rest] = paragraph.children ?? []
  if (first?.type !== 'span' || first['role'] !== 'dropcap') return paragraph
  const children = first.children ?? []
  const letters = [...plainText(children)].length
  if (letters === 0 || letters > 3 || first['identifier'] !== undefined) return paragraph
  const whole = {...paragraph, children: joinTexts([...children, ...rest])}
  return mayDrop(whole) ? {...whole, dropCap: true} : whole
}

/** The first paragraph of a chapter, when its front matter asks for it. */
export function withDropCap(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const index = nodes.findIndex(({type}) => type === 'paragraph')
  return nodes.map((node, at) => (at === index && mayDrop(node) ? {...node, dropCap: true} : node))
}

/** Scripts whose letters are joined: the first cannot be cut from its word. */
const joined =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}]/u

/** A character with its reading above it would lose it. */
function mayDrop({children = []}: SourceNode): boolean {
  return children[0]?.type !== 'ruby' && !joined.test(plainText(children).slice(0, 20))
}
