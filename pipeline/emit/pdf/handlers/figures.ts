/** Figures with their captions, films and recordings. */
import type {Destination, Figure, Image, Media, NodeOf} from '../../../model/nodes.js'
import {captionAbove, creditGap} from '../../../tree/figures.js'
import {plainText} from '../../../tree/text.js'
import type {Frame, PdfNode, Span, StackNode} from '../content.js'
import {assemble, block, spansOf, textOf} from '../made.js'
import type {Made} from '../made.js'
import {degraded, grounded, wholeUpTo, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {Tag} from '../structure/tag.js'
import {siteFile} from '../../../publication/site.js'
import {inMargin} from './beside.js'
import {pictureBlock} from './images.js'
import {linkLook} from './phrasing.js'
import {mayTurn, onTurnedPage} from './tables.js'

export function figure(node: Figure, around: PdfState): readonly Made[] {
  const beside = node.placement === 'margin' && node.kind === 'figure' ? besideText(node, around) : undefined
  return beside ?? figureInText(node, around)
}

function besideText(node: Figure, state: PdfState): readonly Made[] | undefined {
  return inMargin(node.children, state, inside => figureInText(node, inside))
}

function figureInText(node: Figure, around: PdfState): readonly Made[] {
  const {leading} = around.chapter.geometry
  const turned = node.children.some(child => child.type === 'table' && child.landscape) && mayTurn(around)
  const state = turned ? onTurnedPage(around) : around
  const body = node.children.filter(child => child.type !== 'caption')
  const captions = node.children.filter(child => child.type === 'caption')
  const panels = body.filter(isPanel)
  const others = body.filter(child => !isPanel(child))
  const side = panels.length > 1 ? [sideBySide(panels, state)] : panels.flatMap(panel => figure(panel, state))
  const made = [...side, ...others.flatMap(child => figureBody(child, state))]
  const caption = captionNodes(node, captions[0], state)
  const above = captionAbove(node)
  const blocks = assemble(made, {indent: 0, grid: false})
  const spaced = (nodes: readonly PdfNode[], gap: number): readonly PdfNode[] => {
    const [first, ...rest] = nodes
    return first ? [{...first, gap}, ...rest] : []
  }
  if (!above) {
    const {tag, body, said} = captioned(blocks, caption, 'Figure')
    const stack = [...body, ...spaced(said, 6)]
    const unbreakable = fitsPage(blocks, caption, state)
    const float = unbreakable && node.placement !== 'here' && mayTurn(state)
    const side = float ? sideOf(node, blocks, state) : undefined
    if (!side && misplaced.has(node.placement)) degraded(node, 'figure', between, state)
    return [block({stack, ...tag, unbreakable, ...(float && {float}), ...(side && {side})}, leading)]
  }
  if (misplaced.has(node.placement)) degraded(node, 'figure', between, state)
  const {tag, body: shown, said} = captioned(blocks, caption, 'Table')
  const stack = caption.length === 0 ? blocks : [...said.map(line => ({...line, keep: true})), ...spaced(shown, 5)]
  return [block({stack, ...tag, ...(turned && {turned})}, leading)]
}

interface Captioned {
  readonly tag: {readonly tag?: Tag}
  readonly body: readonly PdfNode[]
  readonly said: readonly PdfNode[]
}

/** A picture or table alone takes its caption in; what else has one stands beside it, and so does what says nothing by itself. */
function captioned(body: readonly PdfNode[], caption: readonly PdfNode[], type: 'Figure' | 'Table'): Captioned {
  const [only] = body
  if (caption.length === 0) return {tag: {}, body, said: caption}
  if (body.length !== 1 || only?.tag?.type !== type) return {tag: {tag: {type: 'Div'}}, body, said: caption}
  return {
    tag: {tag: only.tag},
    body: [{...only, tag: {type: 'Group'}}],
    said: caption.map(line => ({...line, tag: {type: 'Caption'}}))
  }
}

const between = 'it stands between the paragraphs, as wide as they are'

/** Parts of the measure: a figure at a side leaves room for a line of words beside it, and for those of its caption. */
const widestSide = 0.45
const narrowestSide = 0.25

/** As wide as its pictures, in its bounds. */
function sideOf({placement}: Figure, blocks: readonly PdfNode[], {measure}: PdfState): PdfNode['side'] {
  if (placement !== 'left' && placement !== 'right') return undefined
  const widths = blocks.map(node => ('height' in node ? node.width : measure))
  const width = Math.min(Math.max(...widths, narrowestSide * measure), widestSide * measure)
  return {edge: placement, width}
}

const misplaced: ReadonlySet<Figure['placement']> = new Set(['full', 'left', 'right'] as const)

function isPanel(child: Figure['children'][number]): child is Figure {
  return child.type === 'figure' && child.panel !== undefined
}

/** Points between two parts of a figure. */
const panelGap = 12

/** Two parts in a row, three where their number asks for it, each with its letter and caption below. */
function sideBySide(panels: readonly Figure[], state: PdfState): Made {
  const across = panels.length % 3 === 0 ? 3 : 2
  const width = (state.measure - panelGap * (across - 1)) / across
  const inside = {...state, measure: width}
  const cells = panels.map(panel => ({stack: assemble(figure(panel, inside), {indent: 0, grid: false})}))
  const body = Array.from({length: Math.ceil(cells.length / across)}, (_, row) =>
    onOneLine(Array.from({length: across}, (_, column) => cells[row * across + column] ?? {stack: []}))
  )
  const widths = Array.from({length: across}, () => width)
  return block({
    table: {widths, gap: panelGap, body, headerRows: 0, keepWithHeaderRows: 0, dontBreakRows: true},
    layout: 'side',
    least: 0
  })
}

/** Pictures of a row stand on one line, whatever their heights. */
function onOneLine(cells: readonly StackNode[]): readonly StackNode[] {
  const heights = cells.map(({stack}) => pictureHeight(stack[0]))
  const highest = Math.max(...heights)
  return cells.map((cell, index) => {
    const down = highest - (heights[index] ?? highest)
    return down > 0 ? {...cell, margin: [0, down, 0, 0]} : cell
  })
}

/** Of the picture that a part of a figure begins with; 0: it begins with something else. */
function pictureHeight(node: PdfNode | undefined): number {
  if (!node) return 0
  if ('height' in node) return node.height
  return 'stack' in node ? pictureHeight(node.stack[0]) : 0
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
  const inside = {...grounded(state, styleOf('caption', state)), inLine: true}
  const {colours} = state.chapter
  const spans: Span[] = []
  const label = node.panel === undefined ? node.label : `(${node.panel})`
  if (label !== undefined) {
    const look = {bold: true, color: colours.ink}
    spans.push(...words(label.replace(' ', '\u00a0'), {...inside, look}), {text: '\u00a0 '})
  }
  if (caption) spans.push(...spansOf(state.walk(caption.children, inside)))
  if (node.credit) {
    if (caption) spans.push({text: creditGap(plainText(caption.children))})
    spans.push(...spansOf(state.walk(node.credit, inside)))
  }
  for (const destination of longDescriptions(node)) {
    const look = linkLook(destination, state)
    if (!look) continue
    if (spans.length > 0) spans.push({text: ' · '})
    spans.push(...words(state.chapter.strings.description, {...inside, look}))
  }
  return spans.length === 0 ? [] : [{text: textOf(spans), style: 'caption'}]
}

function longDescriptions({children}: Figure): readonly Destination[] {
  return children.flatMap(child => {
    const image = child.type === 'link' ? child.children[0] : child
    return image?.type === 'image' && image.longdesc ? [image.longdesc] : []
  })
}

/** A caption outside a figure: its words. */
export function caption(node: NodeOf<'caption'>, state: PdfState): readonly Made[] {
  const inside = grounded(state, styleOf('caption', state))
  return [block({text: textOf(spansOf(state.walk(node.children, inside))), style: 'caption'}, 6)]
}

/** Points between the parts of a card and its rules. */
const cardGap = 6

/** A card: "Video: title", and below it the address to type, since nothing on paper is played. */
export function media(node: Media, state: PdfState): readonly Made[] {
  degraded(node, 'media', 'its title and address are printed', state)
  const {geometry, strings, publication, colours} = state.chapter
  const local = publication.assets.get(node.url)
  const {url} = publication.config
  const address = local ? (url === undefined ? undefined : url + siteFile(local)) : node.url
  const look = address === undefined ? {} : (linkLook({kind: 'external', url: address}, state) ?? {})
  const inside = grounded(state, styleOf('caption', state))
  const kind = node.kind === 'embed' ? undefined : node.kind === 'video' ? strings.video : strings.audio
  const title = node.title ?? address ?? node.url
  const spans = [
    ...(kind === undefined ? [] : words(`${kind}: `, {...inside, look: {bold: true, color: colours.ink}})),
    ...words(title, {...inside, look}, node)
  ]
  const below = address === undefined || title === address ? [] : words(address, {...inside, look})
  const poster: Image | undefined =
    node.poster === undefined
      ? undefined
      : {type: 'image', source: {kind: 'asset', assetId: node.poster}, alt: '', decorative: true}
  const above = poster ? (pictureBlock(poster, state) ?? []) : []
  const lines = [spans, below]
    .filter(line => line.length > 0)
    .map(line => block({text: textOf(line), style: 'caption'}))
  const stack = assemble([...above.map(item => ({...item, after: cardGap})), ...lines], {indent: 0, grid: false})
  const rule = {width: 0.5, color: colours.edge}
  const frame: Frame = {top: rule, foot: rule, pad: [0, cardGap, 0, cardGap]}
  return [block({stack, frame, whole: wholeUpTo(state, 1 / 2)}, geometry.leading)]
}
