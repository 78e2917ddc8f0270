/** Figures with their captions, films and recordings. */
import {numbered} from '../../../language/numbered.js'
import type {Figure, Image, Media, NodeOf} from '../../../model/nodes.js'
import type {PdfNode, Span} from '../content.js'
import {assemble, block, spansOf, textOf} from '../made.js'
import type {Made} from '../made.js'
import {degraded, grounded, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import {pictureBlock} from './images.js'
import {linkLook} from './phrasing.js'

export function figure(node: Figure, state: PdfState): readonly Made[] {
  const {leading} = state.chapter.geometry
  const body = node.children.filter(child => child.type !== 'caption')
  const captions = node.children.filter(child => child.type === 'caption')
  const made = body.flatMap(child => figureBody(child, state))
  const caption = captionNodes(node, captions[0], state)
  const above = node.kind !== 'figure'
  const blocks = assemble(made, {indent: 0, grid: false})
  const spaced = (nodes: readonly PdfNode[], gap: number): readonly PdfNode[] => {
    const [first, ...rest] = nodes
    return first ? [{...first, gap}, ...rest] : []
  }
  if (!above) {
    const stack = [...blocks, ...spaced(caption, 6)]
    return [block({stack, unbreakable: fitsPage(blocks, caption, state)}, leading)]
  }
  if (caption.length === 0) return [block({stack: blocks}, leading)]
  return [block({stack: [...caption.map(line => ({...line, keep: true})), ...spaced(blocks, 5)]}, leading)]
}

/** What may not break must fit: pdfmake sets one page of it and drops the rest. */
function fitsPage(blocks: readonly PdfNode[], caption: readonly PdfNode[], state: PdfState): boolean {
  const {geometry, ruler} = state.chapter
  const {fontSize, leading, ...look} = styleOf('caption', state)
  let height = 0
  for (const node of blocks) {
    if (!('height' in node)) return false
    height += node.height + (node.gap ?? 0)
  }
  for (const node of caption) {
    if (!('text' in node)) return false
    const text = typeof node.text === 'string' ? node.text : node.text.map(span => span.text).join('')
    height += (Math.ceil((ruler.width(text, look, fontSize) * 1.1) / state.measure) + 1) * leading
  }
  return height < (geometry.last - geometry.first) * geometry.leading
}

function figureBody(child: Figure['children'][number], state: PdfState): readonly Made[] {
  if (child.type !== 'image') return state.walk([child], state)
  const made = state.walk([child], state)
  // A picture that is only its description is a paragraph here, not words of a line.
  return made.some(item => item.kind === 'block') ? made : [block({text: textOf(spansOf(made))})]
}

/** "Figure 2.1  Words of the caption. Credit", in the label face. */
function captionNodes(node: Figure, caption: NodeOf<'caption'> | undefined, state: PdfState): readonly PdfNode[] {
  const inside = grounded(state, styleOf('caption', state))
  const {publication, colours} = state.chapter
  const spans: Span[] = []
  if (node.number !== undefined) {
    const look = {bold: true, color: colours.ink}
    spans.push(
      ...words(numbered(node.kind, node.number, publication.config.lang).replace(' ', '\u00a0'), {...inside, look}),
      {text: '\u00a0 '}
    )
  }
  if (caption) spans.push(...spansOf(state.walk(caption.children, inside)))
  if (node.credit) {
    if (spans.length > 0) spans.push({text: ' '})
    spans.push(...spansOf(state.walk(node.credit, inside)))
  }
  return spans.length === 0 ? [] : [{text: textOf(spans), style: 'caption'}]
}

/** A caption outside a figure: its words. */
export function caption(node: NodeOf<'caption'>, state: PdfState): readonly Made[] {
  const inside = grounded(state, styleOf('caption', state))
  return [block({text: textOf(spansOf(state.walk(node.children, inside))), style: 'caption'}, 6)]
}

export function media(node: Media, state: PdfState): readonly Made[] {
  degraded(node, 'media', 'its title and address are printed', state)
  const {publication, geometry} = state.chapter
  const local = publication.assets.has(node.url)
  const look = local ? {} : (linkLook({kind: 'external', url: node.url}, state) ?? {})
  const shown = node.title === undefined || node.title === node.url ? node.url : `${node.title}: ${node.url}`
  const poster: Image | undefined =
    node.poster === undefined
      ? undefined
      : {type: 'image', source: {kind: 'asset', assetId: node.poster}, alt: '', decorative: true}
  const inside = grounded(state, styleOf('caption', state))
  const text = words(shown, {...inside, look}, node)
  const above = poster ? (pictureBlock(poster, state) ?? []) : []
  const stack = assemble([...above, block({text: textOf(text), style: 'caption'})], {indent: 0, grid: false})
  return [block({stack}, geometry.leading)]
}
