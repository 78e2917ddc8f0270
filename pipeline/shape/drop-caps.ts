import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {joinTexts} from './inline/pieces.js'

/**
 * `[T]{.dropcap}he`: the paragraph says that it begins so, and its first word is whole again for those who hear it.
 *
 * Reports `drop-cap-unset` where it cannot.
 */
export function settleDropCap(paragraph: SourceNode, diagnostics: Diagnostics): SourceNode {
  const [first, ...rest] = paragraph.children ?? []
  if (first?.type !== 'span' || first['role'] !== 'dropcap') return paragraph
  const children = first.children ?? []
  const letters = [...plainText(children)].length
  if (letters === 0 || letters > 3 || first['identifier'] !== undefined) return paragraph
  const whole = {...paragraph, children: joinTexts([...children, ...rest])}
  return dropped(whole, diagnostics)
}

/** The first paragraph of a chapter, when its front matter asks for it. Reports `drop-cap-unset` where it cannot. */
export function withDropCap(nodes: readonly SourceNode[], diagnostics: Diagnostics): readonly SourceNode[] {
  const index = nodes.findIndex(({type}) => type === 'paragraph')
  return nodes.map((node, at) => (at === index ? dropped(node, diagnostics) : node))
}

/**
 * Scripts whose letters are joined: the first cannot be cut from its word, and books in Arabic and Persian, whose words could be set
 * large as a whole, begin without such a letter.
 */
const joined =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}]/u

function dropped(paragraph: SourceNode, diagnostics: Diagnostics): SourceNode {
  const {children = []} = paragraph
  const because =
    children[0]?.type === 'ruby' ? 'reading' : joined.test(plainText(children).slice(0, 20)) ? 'joined' : undefined
  if (because === undefined) return {...paragraph, dropCap: true}
  diagnostics.report('drop-cap-unset', paragraph, {because})
  return paragraph
}
