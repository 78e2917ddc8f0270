/**
 * Figures written as blocks: `::: figure {#fig-x}` with pictures and a last paragraph, MyST's `:::{figure} x.png`, Quarto's
 * `::: {#fig-x}` and `::: {#tbl-x}`, MyST's `:::{table} Caption`. Several pictures are panels (a), (b) …
 */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf, noAttributes} from '../../tree/attributes.js'
import {readLabel} from '../../tree/labels.js'
import {withAttributes} from '../attributes.js'
import type {PassState} from '../context.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {liftFigure} from '../figures.js'
import {dressFigure, picturesOf, reportRepeated} from './dress.js'
import {settlePicture} from './picture.js'

export const figureNames = ['figure', 'image', 'table'] as const

/** A fence that only its label calls a figure or a table. */
export function isFigureLabel({identifier}: SourceNode): boolean {
  const kind = typeof identifier === 'string' ? readLabel(identifier)?.kind : undefined
  return kind === 'fig' || kind === 'tbl'
}

export const makeFigure: MakeBlock = (fence, name, state) => {
  const attributes = attributesOf(fence)
  const words = typeof fence['title'] === 'string' ? fence['title'].trim() : ''
  const named = name === 'table' || fence['style'] !== 'myst' ? attribute(attributes, 'src') : words
  const image = named === undefined || named === '' ? [] : [pictureOf(named, fence, state)]
  const title = image.length > 0 && named === words ? '' : words
  const body = [...image, ...(fence.children ?? [])].flatMap(partsOf)
  const {caption, rest} = takeCaption(body, title, fence, state)
  const pictures = rest.filter(isPicture)
  const content = pictures.length > 1 ? asPanels(rest, state) : rest.flatMap(bareParts)
  const table = content.some(({type}) => type === 'table')
  const kind = table ? 'table' : content.some(({type}) => type === 'code') ? 'listing' : 'figure'
  const inner = pictures.length === 1 ? captionIn(pictures[0]) : []
  const captions = caption.length > 0 ? caption : inner
  const own = caption.length > 0 ? inner.map(asParagraph) : []
  const made = dressFigure(
    {
      ...withoutHead(fence),
      type: 'figure',
      kind,
      placement: 'auto',
      children: table ? [...captions, ...content, ...own] : [...content, ...own, ...captions]
    },
    state,
    image.length > 0 ? noAttributes : attributes
  )
  reportRepeated(made, state)
  return made
}

/** `::figure{src=x.png alt="…" caption="…"}` and shortcodes: the list says all. `undefined`: it names no picture. */
export function figureOfAttributes(node: SourceNode, state: PassState): SourceNode | undefined {
  const attributes = attributesOf(node)
  const src = attribute(attributes, 'src', 'file', 'url')?.trim()
  if (src === undefined || src === '') {
    state.diagnostics.report('source-missing', node, {name: 'figure'})
    return undefined
  }
  const {position} = node
  const words = attribute(attributes, 'caption')
  const lead = attribute(attributes, 'title')
  const caption = [
    ...(lead === undefined || lead === '' ? [] : [{type: 'strong', children: state.inline(lead, node), position}]),
    ...(lead && words ? [{type: 'text', value: ' ', position}] : []),
    ...(words === undefined ? [] : state.inline(words, node))
  ]
  const by = attribute(attributes, 'credit', 'attr')
  const link = attribute(attributes, 'link')
  const image = pictureOf(src, node, state)
  const shown = link === undefined ? image : {type: 'link', url: link, children: [image], position}
  const pairs = attributes.pairs.filter(([key]) => key !== 'caption' && key !== 'title' && key !== 'attr')
  const figure = withAttributes(
    {
      type: 'figure',
      kind: 'figure',
      placement: 'auto',
      children: [shown, ...(caption.length > 0 ? [{type: 'caption', children: caption, position}] : [])],
      position
    },
    {...attributes, pairs: by === undefined ? pairs : [...pairs, ['credit', by]]},
    state
  )
  const made = dressFigure(figure, state, noAttributes)
  reportRepeated(made, state)
  return made
}

function pictureOf(url: string, place: SourceNode, state: PassState): SourceNode {
  const attributes = attributesOf(place)
  const image = {type: 'image', url, alt: attribute(attributes, 'fig-alt', 'alt') ?? '', position: place.position}
  return {...settlePicture({...image, attributes}, state), words: undefined, attributes: undefined}
}

/** A paragraph of nothing but pictures gives them; a figure that only one of them needs stays until it is known whether. */
function partsOf(block: SourceNode): readonly SourceNode[] {
  const children = block.children ?? []
  const isGap = (child: SourceNode) =>
    child.type === 'break' || (child.type === 'text' && (child.value ?? '').trim() === '')
  const shown = children.filter(child => !isGap(child))
  if (block.type !== 'paragraph' || shown.length === 0) return [block]
  return shown.every(child => picturesOf({type: 'figure', children: [child]}).length === 1) ? shown : [block]
}

function isPicture(node: SourceNode): boolean {
  if (node.type === 'figure') return node['kind'] === 'figure' && picturesOf(node).length > 0
  return picturesOf({type: 'figure', children: [node]}).length > 0
}

/** The words of the head, else the last paragraph: of a figure that holds something else. */
function takeCaption(
  body: readonly SourceNode[],
  title: string,
  fence: SourceNode,
  state: PassState
): {readonly caption: readonly SourceNode[]; readonly rest: readonly SourceNode[]} {
  const {position} = fence
  const typed = title === '' ? attribute(attributesOf(fence), 'caption', 'fig-cap', 'tbl-cap') : title
  if (typed !== undefined)
    return {caption: [{type: 'caption', children: state.inline(typed, fence), position}], rest: body}
  const last = body.at(-1)
  if (last?.type !== 'paragraph' || body.length < 2) return {caption: [], rest: body}
  const before = body.slice(0, -1)
  // MyST's caption is the first paragraph, and what follows a legend: all paragraphs behind the pictures are one caption.
  const start = before.findLastIndex(block => block.type !== 'paragraph') + 1
  const words = [...before.slice(start), last]
  const children = words.flatMap((paragraph, index) => [
    ...(index > 0 ? [{type: 'break'}] : []),
    ...(paragraph.children ?? [])
  ])
  if (start === 0) return {caption: [], rest: body}
  return {caption: [{type: 'caption', children, position: words[0]?.position}], rest: before.slice(0, start)}
}

function captionIn(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.type === 'figure' ? (node.children ?? []).filter(({type}) => type === 'caption') : []
}

/** The pictures of a lone figure, its caption aside; everything else as it is. */
function bareParts(node: SourceNode): readonly SourceNode[] {
  const {children = []} = node
  if (node.type !== 'figure') return [node]
  return children.filter(({type}) => type !== 'caption' || node['kind'] !== 'figure')
}

function asParagraph({children, position}: SourceNode): SourceNode {
  return {type: 'paragraph', children, position}
}

/** Each picture with its own caption, lettered. */
function asPanels(parts: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  let count = 0
  return parts.map(part => {
    if (!isPicture(part)) return part
    const figure =
      part.type === 'figure' ? part : liftFigure({type: 'paragraph', children: [part], position: part.position}, state)
    return {...figure, panel: letter(count++)}
  })
}

/** a … z, then aa, ab … */
function letter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(97 + (index % 26))
}
