/**
 * Who says it: the last paragraph of a quotation, epigraph, poem or pull quote, when it begins with a dash or is marked
 * `{.attribution}`.
 *
 * In a dialogue set with dashes each paragraph begins with one: when the paragraph before does as well, none is the source.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {plainText} from '../../tree/text.js'
import {classesOf} from '../attributes.js'
import type {PassState} from '../context.js'

/** An em dash or bar; two or three hyphens or an en dash with a space behind. */
const dash = /^\s*(?:[—―]\s*|(?:–|---?)\s+)(?=\S)/
/** Characters: what is longer is no source but a last word. */
const longest = 300

export interface Attributed {
  readonly children: readonly SourceNode[]
  readonly attribution?: readonly SourceNode[]
}

/** The blocks without their last, and its words; or all of them. An attribute `attribution=` counts before both. */
export function takeAttribution(
  blocks: readonly SourceNode[],
  state: Pick<PassState, 'inline'>,
  owner?: SourceNode
): Attributed {
  const given = owner && attribute(attributesOf(owner), 'attribution', 'by')
  if (owner && given !== undefined) {
    const attribution = state.inline(given, owner)
    return attribution.length > 0 ? {children: blocks, attribution} : {children: blocks}
  }
  const last = blocks.at(-1)
  const marked = last && markedWords(last)
  if (marked) return {children: blocks.slice(0, -1), attribution: marked}
  const before = blocks.at(-2)
  if (!last || !before || !beginsWithDash(last) || beginsWithDash(before)) return {children: blocks}
  const attribution = withoutDash(last.children ?? [])
  if (plainText(attribution).length > longest) return {children: blocks}
  return {children: blocks.slice(0, -1), attribution}
}

/** `[X]{.attribution}`, or several, alone in a paragraph, `{: .attribution}` on the paragraph, `::: attribution`. */
function markedWords(block: SourceNode): readonly SourceNode[] | undefined {
  const children = block.children ?? []
  const [only] = children
  const marked = (node: SourceNode) => classesOf(node).includes('attribution')
  if (block.type === 'block' && marked(block) && children.length === 1 && only?.type === 'paragraph') {
    return withoutDash(only.children ?? [])
  }
  if (block.type !== 'paragraph') return undefined
  if (marked(block)) return withoutDash(children)
  const spans = children.filter(child => !isGap(child))
  if (spans.length === 0 || !spans.every(child => child.type === 'span' && marked(child))) return undefined
  return withoutDash(children.flatMap(child => (isGap(child) ? [child] : (child.children ?? []))))
}

/** What may stand between two spans. */
function isGap({type, value}: SourceNode): boolean {
  return type === 'break' || (type === 'text' && (value ?? '').trim() === '')
}

export function beginsWithDash({type, children = []}: SourceNode): boolean {
  const [first] = children
  return type === 'paragraph' && first?.type === 'text' && dash.test(first.value ?? '')
}

function withoutDash(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = (first.value ?? '').replace(dash, '')
  return value === '' ? rest : [{...first, value}, ...rest]
}

/** A quotation of Markdown: `>` lines. */
export function attributeQuote(quote: SourceNode, state: PassState): SourceNode {
  const {children, attribution} = takeAttribution(quote.children ?? [], state)
  return attribution ? {...quote, children, attribution} : quote
}
