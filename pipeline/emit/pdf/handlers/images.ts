/** Pictures, and the words in their place. */
import type {Image} from '../../../model/nodes.js'
import {pointsPerPixel} from '../../../theme/length.js'
import type {PdfNode} from '../content.js'
import {block, span} from '../made.js'
import type {Made} from '../made.js'
import {degraded, takeWaiting, words} from '../state.js'
import type {PdfState} from '../state.js'
import type {PlacedPicture} from '../pictures.js'
import type {Tag} from '../structure/tag.js'
import {asciiUrl} from './phrasing.js'

/** Room kept on the page of a picture for its caption, in lines of captions. */
const captionLines = 4

/** A picture up to so many lines high stands in the line of its words, as large as it is; a higher one where its width was asked for. */
const tallestInLine = {natural: 1.6, asked: 2.5} as const

/** The picture or its description. A large one that stands in a paragraph parts it, unless it is asked into the line. */
export function inlineImage(node: Image, state: PdfState): readonly Made[] {
  const inLine = linePicture(node, state)
  if (inLine) return inLine
  const block = pictureBlock(node, state)
  if (block && state.flowing) degraded(node, 'image', 'it stands between the lines of its paragraph', state)
  return block ?? describedImage(node, state)
}

/** What is printed in the place of a picture that cannot be shown. */
function describedImage(node: Image, state: PdfState): readonly Made[] {
  const {source} = node
  const address = source.kind === 'remote' ? source.url : ''
  const description = node.alt === '' ? (node.title ?? '') : node.alt
  const shown = [description, address].filter(part => part !== '').join(', ')
  if (shown === '') return []
  if (source.kind === 'remote') degraded(node, 'image', 'its description and address are printed', state)
  else degraded(node, 'image', 'its description is printed', state)
  const look = source.kind === 'remote' ? {link: asciiUrl(source.url)} : {}
  return words(`[${shown}]`, {...state, look: {...state.look, ...look}}, node).map(span)
}

/** Dots to the inch: printers ask for so many at the least. */
const fewest = 200

/** Small pictures in the text are seldom meant to be looked at closely: those of half the measure and more are told. */
function reportSmall(node: Image, {asset, form}: PlacedPicture, width: number, state: PdfState): void {
  const pixels = asset.picture?.width ?? 0
  const dpi = Math.round((pixels * 72) / width)
  if (form.kind === 'drawing' || asset.picture?.type === 'image/svg+xml') return
  if (dpi >= fewest || width < state.measure / 2 || pixels === 0) return
  const {diagnostics} = state.chapter
  diagnostics.report('image-small', node.position ? node : state.spot, {url: asset.id, width: pixels, dpi})
}

/** Without a description it is said that there is a picture; `image-alt-missing` has told it, and the file claims no conformance. */
function tagOf({alt, title, decorative}: Image, {chapter}: PdfState): Tag {
  if (decorative) return {type: 'Artifact'}
  return {type: 'Figure', alt: [alt, title].find(Boolean) ?? chapter.strings.image}
}

/** `undefined`: it cannot be shown, or is none for a line. */
function linePicture(node: Image, state: PdfState): readonly Made[] | undefined {
  const {pictures, geometry} = state.chapter
  const picture = pictures.of(node)
  if (!picture) return undefined
  const asked = state.inLine === true || node.classes?.includes('inline') === true
  if (!asked && state.flowing !== true) return undefined
  const ratio = picture.height / picture.width
  const wanted = wantedWidth(node, state)
  const natural = {width: wanted ?? picture.width, height: (wanted ?? picture.width) * ratio}
  const small = natural.height <= tallestInLine[wanted === undefined ? 'natural' : 'asked'] * geometry.leading
  if (!asked && !small) return undefined
  const em = state.look.fontSize ?? state.ground.fontSize
  // As high as the line where nobody has said how wide it is.
  const height = wanted === undefined && !small ? em : Math.min(natural.height, 4 * geometry.leading)
  const scale = Math.min(1, state.measure / (height / ratio))
  const dests = takeWaiting(state)
  const form = picture.form.kind === 'drawing' ? {svg: picture.form.svg} : {image: picture.asset.id}
  const size = {width: Math.max((height / ratio) * scale, 1), height: Math.max(height * scale, 1)}
  return [
    span({
      ...state.look,
      text: '',
      picture: {...form, ...size, tag: tagOf(node, state)},
      ...(dests.length > 0 && {dests})
    })
  ]
}

function wantedWidth({width}: Image, {measure}: PdfState): number | undefined {
  return width && (width.unit === '%' ? (measure * width.value) / 100 : width.value * pointsPerPixel)
}

/** The picture as a block; `undefined` when it cannot be shown. */
export function pictureBlock(node: Image, state: PdfState): readonly Made[] | undefined {
  const {pictures, geometry, diagnostics} = state.chapter
  if (node.source.kind !== 'asset') return undefined
  const picture = pictures.of(node)
  if (!picture) {
    if (pictures.broken(node.source.assetId)) {
      diagnostics.report('image-invalid', node.position ? node : state.spot, {file: node.source.assetId})
    }
    return undefined
  }
  const wanted = wantedWidth(node, state)
  const tallest = (geometry.last - geometry.first - captionLines) * geometry.leading
  // A raster is never enlarged; a drawing may be, when that is asked for.
  const natural =
    wanted !== undefined && picture.form.kind === 'drawing' ? wanted : Math.min(wanted ?? picture.width, picture.width)
  const scale = Math.min(1, state.measure / natural, tallest / (natural * (picture.height / picture.width)))
  const width = Math.max(natural * scale, 1)
  // A picture that is a line, as thin as can be printed, stays on the page.
  const height = Math.max(Math.min(width * (picture.height / picture.width), tallest), 1)
  reportSmall(node, picture, width, state)
  const dests = takeWaiting(state)
  const tag = tagOf(node, state)
  const placed = {width, height, tag, ...(dests.length > 0 && {dests})}
  const made: PdfNode =
    picture.form.kind === 'drawing' ? {svg: picture.form.svg, ...placed} : {image: picture.asset.id, ...placed}
  return [block(made, geometry.leading / 2)]
}
