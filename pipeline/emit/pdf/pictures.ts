/**
 * The pictures of a chapter: asked for before its nodes are walked, so that a broken one is a message where it stands.
 *
 * Photographs go in as JPEG at 300 to the inch of the place they get; what has transparency or few colours as PNG on white, for
 * pdfkit takes alpha apart with Node's zlib. SVG goes in as drawing when it is plain, else as a PNG of 300 to the inch.
 */
import {cleanSvg} from '../../imaging/clean-svg.js'
import {svgText} from '../../imaging/formats/svg.js'
import {PictureError} from '../../imaging/picture-error.js'
import type {Asset} from '../../model/asset.js'
import type {Image, PreparedNode} from '../../model/nodes.js'
import type {PictureJob, Workshop} from '../../model/workshop.js'
import {pointsPerPixel} from '../../theme/length.js'
import {isPlainDrawing} from './engine/drawing.js'

export interface PlacedPicture {
  readonly asset: Asset
  /** Points in which it is not enlarged. */
  readonly width: number
  readonly height: number
  readonly form: {readonly kind: 'drawing'; readonly svg: string} | {readonly kind: 'raster'; readonly job: PictureJob}
}

export interface Pictures {
  /** `undefined`: it is no picture of the publication, or one that cannot be shown. */
  of(image: Image): PlacedPicture | undefined
  /** Whether making it failed. */
  broken(assetId: string): boolean
  /** Those that were asked for with `of`. */
  readonly used: ReadonlyMap<string, PictureJob>
}

const dotsPerPoint = 300 / 72

/**
 * @param widest points of the widest place a picture can get
 * @param wider one that is larger than that
 */
export async function preparePictures(
  nodes: readonly PreparedNode[],
  assets: ReadonlyMap<string, Asset>,
  workshop: Workshop,
  widest: number,
  wider?: {readonly assetId: string; readonly width: number}
): Promise<Pictures> {
  const placed = new Map<string, PlacedPicture>()
  const broken = new Set<string>()
  const used = new Map<string, PictureJob>()
  for (const assetId of picturesIn(nodes)) {
    const asset = assets.get(assetId)
    if (!asset?.picture || placed.has(assetId)) continue
    const picture = place(asset, workshop, assetId === wider?.assetId ? wider.width : widest)
    try {
      if (picture.form.kind === 'raster') await workshop.picture(picture.form.job)
      placed.set(assetId, picture)
    } catch (cause) {
      // `image-invalid` is reported where it is shown.
      if (!(cause instanceof PictureError)) throw cause
      broken.add(assetId)
    }
  }
  return {
    used,
    broken: assetId => broken.has(assetId),
    of({source}) {
      const picture = source.kind === 'asset' ? placed.get(source.assetId) : undefined
      if (picture?.form.kind === 'raster') used.set(picture.asset.id, picture.form.job)
      return picture
    }
  }
}

function place(asset: Asset, workshop: Workshop, widest: number): PlacedPicture {
  const facts = asset.picture
  if (!facts) throw new Error(`${asset.id} is no picture`)
  const width = Math.max(facts.width * pointsPerPixel, 1)
  const height = Math.max(facts.height * pointsPerPixel, 1)
  if (facts.type === 'image/svg+xml') {
    const svg = cleanSvg(svgText(workshop.bytes(asset.id) ?? new Uint8Array()))
    if (svg !== undefined && isPlainDrawing(svg)) return {asset, width, height, form: {kind: 'drawing', svg}}
  }
  const shown = Math.min(width, widest) * dotsPerPoint
  const pixels = Math.round(facts.type === 'image/svg+xml' ? shown : Math.min(facts.width, shown))
  const photograph =
    facts.type === 'image/jpeg' || (!facts.alpha && (facts.type === 'image/webp' || facts.type === 'image/avif'))
  const job: PictureJob = {
    source: {kind: 'asset', assetId: asset.id},
    format: photograph ? 'jpeg' : 'png',
    width: Math.max(pixels, 1),
    ground: '#ffffff'
  }
  return {asset, width, height, form: {kind: 'raster', job}}
}

/** Asset ids of the pictures shown, in order. */
function picturesIn(nodes: readonly PreparedNode[]): readonly string[] {
  const found: string[] = []
  const visit = (list: readonly PreparedNode[]): void => {
    for (const node of list) {
      if (node.type === 'image' && node.source.kind === 'asset') found.push(node.source.assetId)
      if (node.type === 'media' && node.poster !== undefined) found.push(node.poster)
      if ('children' in node) visit(node.children)
    }
  }
  visit(nodes)
  return found
}
