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
  return {...paragraph, dropCap: true, children: joinTexts([...children, ...rest])}
}

/** The first paragraph of a chapter, when its front matter asks for it. */
export function withDropCap(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const index = nodes.findIndex(({type}) => type === 'paragraph')
  return nodes.map((node, at) => (at === index ? {...node, dropCap: true} : node))
}
