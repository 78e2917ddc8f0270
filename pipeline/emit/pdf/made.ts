/**
 * What handlers return: spans of a line and blocks of a page, and how a run of them becomes content.
 *
 * Spaces do not add up: between two blocks stands the larger of what the one wants after it and the other before it.
 */
import type {PdfNode, Span, TextNode} from './content.js'

export type Made = MadeSpan | MadeBlock
export interface MadeSpan {
  readonly kind: 'span'
  readonly span: Span
}
export interface MadeBlock {
  readonly kind: 'block'
  readonly node: PdfNode
  /** Wanted space, in points. */
  readonly before: number
  readonly after: number
  /** Body text: indented after body text unless it is flush, and set on the grid. */
  readonly paragraph?: 'indented' | 'flush'
}

export function block(node: PdfNode, before = 0, after = before): MadeBlock {
  return {kind: 'block', node, before, after}
}

export function span(made: Span): MadeSpan {
  return {kind: 'span', span: made}
}

/** Text of spans, as short as it can be said. */
export function textOf(spans: readonly Span[]): TextNode['text'] {
  const [only] = spans
  return spans.length === 1 && only && Object.keys(only).length === 1 ? only.text : spans
}

export interface Assembling {
  /** Indent of a paragraph that follows one, in points. */
  readonly indent: number
  /** Paragraphs take part in the grid of baselines. */
  readonly grid: boolean
}

/**
 * Blocks in order with the space between them. Spans between blocks become paragraphs: nothing an author wrote is dropped
 * because it stood in an odd place.
 */
export function assemble(made: readonly Made[], {indent, grid}: Assembling): readonly PdfNode[] {
  const nodes: PdfNode[] = []
  let space = 0
  let last: MadeBlock | undefined
  /** The last block that does not float, and the space wanted after it. */
  let fixed: {readonly block: MadeBlock; readonly space: number} | undefined
  const blocks = gathered(made)
  for (const [index, item] of blocks.entries()) {
    // What stands in the margin parts nothing.
    if (item.node.beside) {
      nodes.push(item.node)
      continue
    }
    // A heading right below another one belongs to it.
    const headings = last?.node.keep === true && item.node.keep === true
    const gap = nodes.length === 0 ? 0 : headings ? space : Math.max(space, item.before)
    const gapped = gap > 0 ? {gap: gap + (item.node.gap ?? 0)} : {}
    const indented = item.paragraph === 'indented' && last?.paragraph && indent > 0 ? {indent} : {}
    const snapped = item.paragraph && grid ? {snap: true} : {}
    const kept = leadsIn(item, blocks[index + 1]) ? {keep: true} : {}
    const announced = last?.paragraph && nodes.at(-1)?.keep === true && item.node.float ? {float: false} : {}
    const past = nodes.at(-1)?.float && fixed ? {pastFloat: pastFloat(item, fixed, indent)} : {}
    nodes.push({...item.node, ...gapped, ...indented, ...snapped, ...kept, ...announced, ...past})
    space = item.after
    last = item
    if (!nodes.at(-1)?.float) fixed = {block: item, space}
  }
  return nodes
}

function pastFloat(
  {node, before, paragraph}: MadeBlock,
  fixed: {readonly block: MadeBlock; readonly space: number},
  indent: number
): NonNullable<PdfNode['pastFloat']> {
  const indented = paragraph !== undefined && fixed.block.paragraph !== undefined && indent > 0
  return {gap: Math.max(fixed.space, before) + (node.gap ?? 0), ...(indented && {indent})}
}

/** Up to so many characters, a line or two, a paragraph goes to the next page with what it announces; up to so many with what it names. */
const longest = {leadIn: 120, name: 60} as const
const leadInEnd = /[:\uff1a]\s*$/u
/** Marks that end a sentence, and quotation marks and brackets behind them. */
const sentenceEnd = /(?:\p{Sentence_Terminal}|\u2026)[\p{Pe}\p{Pf}\p{Pi}"']*\s*$/u

/** "For example:" before code, a list, a picture, or "The file main.rs", which is no sentence but the name of what follows. */
function leadsIn(item: MadeBlock, next: MadeBlock | undefined): boolean {
  if (!item.paragraph || !next || next.paragraph || next.node.keep || !('text' in item.node)) return false
  const {text} = item.node
  const words = typeof text === 'string' ? text : text.map(part => part.text).join('')
  if (leadInEnd.test(words)) return words.length <= longest.leadIn
  return !next.node.float && words.length <= longest.name && !sentenceEnd.test(words)
}

function gathered(made: readonly Made[]): readonly MadeBlock[] {
  const blocks: MadeBlock[] = []
  let spans: Span[] = []
  const close = (): void => {
    if (spans.length > 0) blocks.push({...block({text: textOf(spans)}), paragraph: 'flush'})
    spans = []
  }
  for (const item of made) {
    if (item.kind === 'span') spans.push(item.span)
    else {
      close()
      blocks.push(item)
    }
  }
  close()
  return blocks
}

export function spansOf(made: readonly Made[]): readonly Span[] {
  return made.flatMap(item => (item.kind === 'span' ? [item.span] : []))
}
