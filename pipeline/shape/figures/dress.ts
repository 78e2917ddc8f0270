/**
 * What attribute lists and classes say of a figure: where it stands, who made it, what its caption is.
 *
 * Run when a figure is made and again when a list of its own line is joined to it (kramdown's `{: …}`, a label before it): what
 * is settled already stays.
 */
import type {Attributes} from '../../model/attributes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {readLabel} from '../../tree/labels.js'
import {plainText} from '../../tree/text.js'
import {classesOf} from '../attributes.js'
import type {PassState} from '../context.js'
import {settleTable} from '../tables/options.js'
import {captionWords} from './caption-words.js'
import {settlePicture} from './picture.js'

/** Class -> placement; Pandoc's, Quarto's, Tufte's and Hugo's words among them. */
const placements: ReadonlyMap<string, string> = new Map([
  ['full', 'full'],
  ['full-bleed', 'full'],
  ['fullwidth', 'full'],
  ['column-screen', 'full'],
  ['column-page', 'wide'],
  ['wide', 'wide'],
  ['landscape', 'wide'],
  ['left', 'left'],
  ['right', 'right'],
  ['margin', 'margin'],
  ['column-margin', 'margin'],
  ['inline', 'inline'],
  ['float', 'float'],
  ['here', 'here']
])
/** Classes that say something of what stands in the figure, and are no names of styles. */
const consumed: ReadonlySet<string> = new Set([...placements.keys(), 'decorative', 'spans', 'striped'])

/**
 * Reports `image-alt-repeats-caption`, `size-invalid`.
 *
 * @param ofPicture what of the list is said of the picture and not settled with it already
 */
export function dressFigure(
  figure: SourceNode,
  state: PassState,
  ofPicture: Attributes = attributesOf(figure)
): SourceNode {
  const attributes = attributesOf(figure)
  const classes = classesOf(figure)
  const align = attribute(attributes, 'align', 'fig-align')
  const tables = figure['kind'] === 'table'
  const placed = classes.flatMap(name => placements.get(name) ?? [])[0] ?? (tables ? undefined : align)
  const placement = placed === undefined ? undefined : placements.get(placed)
  const by = attribute(attributes, 'credit')
  const credit = by === undefined ? [] : state.inline(by, figure)
  const kept = classes.filter(name => !consumed.has(name))
  const images = picturesOf(figure)
  const [image] = images.length === 1 ? images : []
  // A list of the figure's own line speaks of its picture as well.
  const settled = image ? settlePicture({...image, attributes: ofPicture, classes: undefined}, state) : undefined
  const captioned = figure.children?.some(({type}) => type === 'caption') === true
  const bare = settled && {...(captioned ? settled : withoutTitle(settled)), attributes: undefined}
  const made: SourceNode = {
    ...figure,
    placement: placement ?? figure['placement'] ?? 'auto',
    classes: kept.length > 0 ? kept : undefined,
    attributes: undefined,
    ...(credit.length > 0 ? {credit} : {}),
    ...(tables ? {children: withTables(figure.children ?? [], {...attributes, id: undefined, classes}, state)} : {}),
    ...(image && bare ? {children: replaced(figure.children ?? [], image, bare)} : {})
  }
  return settled ? withCaption(made, settled, attribute(attributes, 'caption', 'fig-cap'), state) : made
}

/** A table of which more is said than a table can bear, such as its label or its place, in a figure of its own. */
export function dressTable(table: SourceNode, state: PassState): SourceNode {
  const {identifier, classes, only, lang, dir, attributes, aliases, ...bare} = table
  const labelled = typeof identifier === 'string' && readLabel(identifier)?.kind === 'tbl'
  if (!labelled && !classesOf(table).some(name => placements.has(name))) return settleTable(table, state)
  const fields = {identifier, classes, only, lang, dir, attributes, aliases, position: table.position}
  const children = [{...bare, type: 'table'}]
  return dressFigure({type: 'figure', kind: 'table', placement: 'auto', ...fields, children}, state)
}

/** What is said of the figure is said of its table. */
function withTables(nodes: readonly SourceNode[], attributes: Attributes, state: PassState): readonly SourceNode[] {
  const pairs = attributes.pairs.filter(([key]) => key !== 'caption')
  return nodes.map(node =>
    node.type === 'table' ? settleTable({...node, attributes: {...attributes, pairs}}, state) : node
  )
}

/** The pictures that stand in a figure, by themselves or in a link. */
export function picturesOf({children = []}: SourceNode): readonly SourceNode[] {
  return children.flatMap(child => {
    if (child.type === 'image') return [child]
    const [only, ...others] = child.type === 'link' ? (child.children ?? []) : []
    return only?.type === 'image' && others.length === 0 ? [only] : []
  })
}

function replaced(nodes: readonly SourceNode[], image: SourceNode, made: SourceNode): readonly SourceNode[] {
  return nodes.map(node => {
    if (node === image) return made
    return node.type === 'link' ? {...node, children: replaced(node.children ?? [], image, made)} : node
  })
}

/** Its words are the caption now. */
function withoutTitle({title, words, ...image}: SourceNode): SourceNode {
  void [title, words]
  return {...image, type: 'image'}
}

function withCaption(figure: SourceNode, image: SourceNode, typed: string | undefined, state: PassState): SourceNode {
  const children = figure.children ?? []
  if (children.some(({type}) => type === 'caption')) return figure
  const {position} = image
  const labelled = typeof figure['identifier'] === 'string' && readLabel(figure['identifier']) !== undefined
  const words = captionWords(image, labelled || state.captionFromAlt, typed, state)
  if (words.length === 0) return figure
  const made = {...figure, children: [...children, {type: 'caption', children: words, position}]}
  // Who asks for captions from descriptions knows that they are the same.
  if (!state.captionFromAlt) reportRepeated(made, state)
  return made
}

/** Reports `image-alt-repeats-caption` for a figure of one picture. */
export function reportRepeated(figure: SourceNode, {diagnostics}: PassState): void {
  const [image, ...others] = picturesOf(figure)
  const caption = figure.children?.find(({type}) => type === 'caption')
  const alt = typeof image?.['alt'] === 'string' ? image['alt'].trim() : ''
  if (!image || others.length > 0 || !caption || alt === '') return
  if (plainText(caption.children ?? []).trim() !== alt) return
  const url = typeof image['url'] === 'string' ? image['url'] : ''
  diagnostics.report('image-alt-repeats-caption', image.position ? image : figure, {url, alt})
}
