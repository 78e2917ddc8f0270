/**
 * The picture of an article in an issue: over the head of its first page, to the edges of the paper on three sides.
 *
 * A photograph covers its place, cut alike above and below or at both sides, where its pixels are enough for that and little
 * of it goes. A drawing is never cut: something may stand at its edge. What suits neither stands below the head, as in a book.
 */
import type {Asset} from '../../../model/asset.js'
import type {ChapterHead} from '../../../model/publication.js'
import {leadFigure} from '../../lead-figure.js'
import type {PdfNode} from '../content.js'
import type {Geometry} from '../geometry.js'
import type {PdfState} from '../state.js'

/** Where it stands, in points from the corner of the page. */
export interface Bleed {
  readonly assetId: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Where it ends, or is cut. */
  readonly foot: number
}

/** Points: a lower page has no room for the large head of an issue's. */
const tall = 700
/** Points beyond the trim: what a printer cuts off, and by how much the text stands nearer to the spine. */
const beyond = 14
/** Lines of a photograph. */
const lines = 24
/** Heights of a drawing, in lines. */
const drawn = {least: 16, most: 28} as const
/** A photograph keeps so much of itself. */
const kept = 0.65
/** Pixels to the inch: fewer are seen. */
const fewest = 150

export function hasLargeHead({columns, height}: Geometry): boolean {
  return columns !== undefined && height > tall
}

export function bleedOf(
  {image}: ChapterHead,
  assets: ReadonlyMap<string, Asset>,
  geometry: Geometry
): Bleed | undefined {
  const facts = image && assets.get(image.assetId)?.picture
  if (!facts || !hasLargeHead(geometry)) return undefined
  const {leading} = geometry
  const wide = geometry.width + 2 * beyond
  const at = {assetId: image.assetId, x: -beyond, y: -beyond} as const
  const ratio = facts.height / facts.width
  if (facts.type === 'image/svg+xml') {
    const height = wide * ratio
    const foot = height - beyond
    const suits = foot >= drawn.least * leading && foot <= drawn.most * leading
    return suits ? {...at, width: wide, height, foot} : undefined
  }
  const foot = lines * leading
  const high = foot + beyond
  const width = Math.max(wide, high / ratio)
  const height = width * ratio
  const dots = (facts.width * 72) / width
  if (dots < fewest || (wide * high) / (width * height) < kept) return undefined
  return {...at, x: (geometry.width - width) / 2, y: foot - high - (height - high) / 2, width, height, foot}
}

/** The figure of the head with its picture there, and its caption below. `undefined`: the picture cannot be shown. */
export function bleedingFigure(
  head: ChapterHead,
  {x, y, width, height, foot}: Bleed,
  state: PdfState
): {readonly node: PdfNode; readonly lines: number} | undefined {
  const [made] = state.walk(leadFigure(head), state)
  if (made?.kind !== 'block' || !('stack' in made.node)) return undefined
  const [picture, ...captions] = made.node.stack
  if (!picture || !('height' in picture)) return undefined
  const {leading} = state.chapter.geometry
  const below = Math.ceil(foot / leading)
  const top = Math.max(y, -beyond)
  const placed = {...picture, width, height, absolutePosition: {x, y}, ...(y + height > foot && {shown: {top, foot}})}
  const {tag} = made.node
  const stack = [placed, ...captions.map(caption => ({...caption, gap: 0, line: below + 1}))]
  return {node: {stack, ...(tag && {tag})}, lines: below}
}
