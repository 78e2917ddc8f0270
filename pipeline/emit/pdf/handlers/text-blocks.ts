/** Paragraphs, headings, breaks, quotes, verse, speech. */
import {primary} from '../../../language/tag.js'
import type {NodeOf, Phrasing} from '../../../model/nodes.js'
import type {PdfNode, Span} from '../content.js'
import {assemble, block, spansOf, textOf} from '../made.js'
import type {Made, MadeBlock} from '../made.js'
import {dinkus} from '../ornament.js'
import {apart, grounded, indents, narrowed, room, wholeUpTo} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'

/** Blocks of a container, spaced, as the children of a stack. */
export function flow(children: Parameters<PdfState['walk']>[0], state: PdfState): readonly PdfNode[] {
  return assemble(state.walk(children, state), assembling(state))
}

function assembling(state: PdfState): {readonly indent: number; readonly grid: boolean} {
  return {
    indent: room(state, (state.chapter.geometry.indent / state.chapter.geometry.size) * state.ground.fontSize),
    grid: state.grid
  }
}

/** A paragraph; pictures in it stand between its lines. */
export function paragraph(node: NodeOf<'paragraph'>, state: PdfState): readonly Made[] {
  const made = state.walk(node.children, {...state, spot: node.position ? node : state.spot, flowing: true})
  const blocks: MadeBlock[] = []
  let from = 0
  const text = (to: number, flush: boolean): void => {
    const spans = spansOf(made.slice(from, to))
    if (spans.length === 0) return
    const paragraph = flush || blocks.length > 0 ? 'flush' : 'indented'
    blocks.push(
      blocks.length === 0 && node.dropCap ? initialed(spans, state) : {...block({text: textOf(spans)}), paragraph}
    )
  }
  for (const [index, item] of made.entries()) {
    if (item.kind === 'span') continue
    text(index, node.flush === true)
    blocks.push(item)
    from = index + 1
  }
  text(made.length, node.flush === true)
  return blocks
}

const initial = /^[^\p{L}\p{N}\s]{0,2}[\p{L}\p{N}]\p{M}*/u
/** IJ is one letter in Dutch, and both parts of it are large (Taaladvies, "IJ in hoofdletters"). */
const dutchInitial = /^[^\p{L}\p{N}\s]{0,2}(?:IJ|[\p{L}\p{N}]\p{M}*)/u

/** Its first letter, and the mark before it, stand as one large letter beside its first lines. */
function initialed(spans: readonly Span[], {chapter: {colours, theme, lang}, look}: PdfState): MadeBlock {
  const [first, ...rest] = spans
  const [letter] = (primary(look.lang ?? lang) === 'nl' ? dutchInitial : initial).exec(first?.text ?? '') ?? []
  if (!first || letter === undefined || first.formula || first.lacking)
    return {...block({text: textOf(spans)}), paragraph: 'flush'}
  const {dests, ...shown} = first
  const after = first.text.slice(letter.length)
  const text: readonly Span[] = [
    {...shown, text: letter, initial: true, ...(dests && {dests})},
    ...(after === '' ? [] : [{...shown, text: after}]),
    ...rest
  ]
  const large = {lines: theme['drop-cap'].lines, color: colours.accent}
  return {...block({text, initial: large}), paragraph: 'flush'}
}

const headingStyles = {1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h4', 6: 'h4'} as const
/**
 * Lines of space above and below. What is left to the next line of the grid goes above a heading, not between it and its text:
 * the heading of a section stands half a line below the grid.
 */
const headingSpace = {1: [2, 0.5], 2: [2, 0.5], 3: [1, 0], 4: [1, 0], 5: [1, 0], 6: [1, 0]} as const

export function heading(node: NodeOf<'heading'>, state: PdfState): readonly Made[] {
  const {geometry} = state.chapter
  const style = headingStyles[node.depth]
  const inside = {...grounded(state, styleOf(style, state)), spot: node.position ? node : state.spot, inLine: true}
  const number = node.number === undefined ? [] : state.walk([{type: 'text', value: `${node.number}\u00a0 `}], inside)
  const spans = spansOf([...number, ...state.walk(node.children, inside)])
  const [above, below] = headingSpace[node.depth]
  const space = below * geometry.leading
  const snap = state.grid ? {snap: space} : {}
  const tag = {type: `H${node.depth}`} as const
  return [block({text: textOf(spans), style, keep: true, tag, ...snap}, above * geometry.leading, space)]
}

export function thematicBreak(_node: NodeOf<'thematicBreak'>, state: PdfState): readonly Made[] {
  const {geometry, colours} = state.chapter
  return [block(dinkus(geometry.size * 0.46, colours.ink), geometry.leading, geometry.leading)]
}

export function blockquote(node: NodeOf<'blockquote'>, state: PdfState): readonly Made[] {
  const inset = room(state, 14 * 2) / 2
  const inside = narrowed(state, 2 * inset)
  const stack = [...flow(node.children, inside), ...attribution(node.attribution, inside)]
  // A source alone on the next page is nobody's.
  const whole = node.attribution ? {whole: wholeUpTo(state, 1 / 3)} : {}
  return [block({stack, margin: [inset, 0, inset, 0], tag: {type: 'BlockQuote'}, ...whole}, apart(state))]
}

/** The source of a quotation, under it. */
export function attribution(source: readonly Phrasing[] | undefined, state: PdfState): readonly PdfNode[] {
  if (!source) return []
  const inside = grounded(state, {...styleOf('caption', state), italics: false})
  return [{text: textOf(spansOf(state.walk(source, inside))), style: 'caption', italics: false, gap: 3}]
}

export function verse(node: NodeOf<'verse'>, state: PdfState): readonly Made[] {
  const {factor} = state.chapter.geometry
  const inset = room(state, 14)
  const inside = narrowed(state, inset)
  const stack = [
    ...assemble(state.walk(node.children, inside), {indent: 0, grid: false}),
    ...attribution(node.attribution, inside)
  ]
  const margin = indents(state, inset, 0)
  const tag = {type: node.attribution ? 'BlockQuote' : 'Div'} as const
  return [block({stack, tag, margin, alignment: 'left', hang: 20 * factor, whole: wholeUpTo(state)}, apart(state))]
}

export function verseLine(node: NodeOf<'line'>, state: PdfState): readonly Made[] {
  const indent = room(state, node.indent * state.ground.fontSize)
  const spans = spansOf(state.walk(node.children, {...state, inLine: true}))
  return [block({text: textOf(spans), indent}, node.stanza ? apart(state) : 0, 0)]
}

export function speech(node: NodeOf<'speech'>, state: PdfState): readonly Made[] {
  const speaker = spansOf(state.walk(node.speaker, grounded(state, styleOf('label', state))))
  const said = {...state, grid: false, look: node.question ? {...state.look, bold: true} : state.look}
  const {leading} = state.chapter.geometry
  // As high as a line of the text, where that stands on the grid: what follows the last speech is not far from it.
  const lined = state.grid ? {leading} : {}
  const head: PdfNode = {text: textOf(speaker), style: 'label', keep: true, ...lined}
  return [block({stack: [head, ...flow(node.children, said)], tag: {type: 'Div'}}, leading / 2)]
}
