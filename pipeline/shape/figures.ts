import type {SourceNode} from '../model/source-tree.js'
import {attributesOf, joinAttributes, noAttributes} from '../tree/attributes.js'
import type {PassState} from './context.js'
import {dressFigure, reportRepeated} from './figures/dress.js'
import {classesOf} from './attributes.js'
import {isMediaFile} from './media-kinds.js'
import {mediaOfPicture} from './media.js'

/**
 * A paragraph that holds one picture, or a link around one, and nothing else -> figure; `{.inline}` keeps it in its line. A film
 * or a recording written as a picture is one. What the attribute lists say of the figure is settled by figures/dress.ts.
 */
export function liftFigure(paragraph: SourceNode, state: PassState): SourceNode {
  const shown = (paragraph.children ?? []).filter(child => !isBlankText(child) && !isAnchor(child))
  const [only] = shown
  if (shown.length === 1 && only?.type === 'media') return only
  const picture = only?.type === 'link' ? lonePicture(only) : only
  if (shown.length !== 1 || !only || picture?.type !== 'image') return paragraph
  const link = only === picture ? undefined : only
  if (!link && typeof picture['url'] === 'string' && isMediaFile(picture['url'])) return mediaOfPicture(picture, state)
  // kramdown's list on the line below speaks of the paragraph.
  const dressed = [picture, ...(link ? [link] : []), paragraph]
  const classes = dressed.flatMap(classesOf)
  if (classes.includes('inline')) return paragraph
  const {position} = paragraph
  const bare = bareOf(picture)
  const identifier = [paragraph, paragraph.children?.find(isAnchor), link, picture]
    .map(node => node?.['identifier'])
    .find(isText)
  const attributes = dressed.map(attributesOf).reduce(joinAttributes, noAttributes)
  return dressFigure(
    {
      ...fieldsOf(dressed),
      type: 'figure',
      kind: 'figure',
      placement: 'auto',
      ...(identifier === undefined ? undefined : {identifier}),
      ...(classes.length > 0 ? {classes} : undefined),
      attributes,
      children: [link ? {...bareOf(link), children: [bare]} : bare],
      position
    },
    state,
    dressed.slice(1).map(attributesOf).reduce(joinAttributes, noAttributes)
  )
}

/** What a picture says of its language and its editions is said of its caption as well. */
function fieldsOf(nodes: readonly SourceNode[]) {
  const fields: [string, unknown][] = nodes.flatMap(node =>
    ['lang', 'dir', 'only'].flatMap((name): [string, unknown][] =>
      node[name] === undefined ? [] : [[name, node[name]]]
    )
  )
  return Object.fromEntries(fields)
}

/** Without what the figure has now. */
function bareOf(node: SourceNode): SourceNode {
  const {identifier, classes, only, attributes, ...bare} = node
  void [identifier, classes, only, attributes]
  return {...bare, type: node.type}
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function lonePicture(link: SourceNode): SourceNode | undefined {
  const shown = (link.children ?? []).filter(child => !isBlankText(child))
  return shown.length === 1 ? shown[0] : undefined
}

function isBlankText(node: SourceNode): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === ''
}

export function isAnchor(node: SourceNode): boolean {
  return node.type === 'span' && (node.children ?? []).length === 0 && typeof node['identifier'] === 'string'
}

/** A figure written as HTML, or made of a caption and a table, holds its pictures directly, and is of the kind of what it holds. */
export function settleFigure(figure: SourceNode, state: PassState): SourceNode {
  const inner = (figure.children ?? []).filter(({type}) => type === 'figure')
  const children = (figure.children ?? []).flatMap(child =>
    child.type === 'figure' && child['panel'] === undefined ? (child.children ?? []) : [child]
  )
  const {captionText} = figure
  const typed = typeof captionText === 'string' ? state.inline(captionText, figure) : []
  const given = typed.length > 0 ? [{type: 'caption', children: typed, position: figure.position}] : []
  const captions = [...given, ...children.filter(({type}) => type === 'caption')]
  const body = children.filter(({type}) => type !== 'caption')
  const table = body.some(({type}) => type === 'table')
  const kind = table ? 'table' : body.some(({type}) => type === 'code') ? 'listing' : 'figure'
  const words = captions.flatMap(({children}, index) => [...(index > 0 ? [{type: 'break'}] : []), ...(children ?? [])])
  const caption: readonly SourceNode[] =
    captions.length < 2 ? captions : [{type: 'caption', children: words, position: captions[0]?.position}]
  const identifier = [figure, ...inner].map(node => node['identifier']).find(isText)
  const settled = {
    ...figure,
    captionText: undefined,
    kind,
    ...(identifier === undefined ? {} : {identifier}),
    children: table ? [...caption, ...body] : [...body, ...caption]
  }
  const dressed = dressFigure(settled, state)
  reportRepeated(dressed, state)
  return dressed
}
