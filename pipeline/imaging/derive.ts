/** Pictures made from pictures: smaller, in another format, flattened. The only file that calls sharp to make bytes. */
import {createHash} from 'node:crypto'
import sharp from 'sharp'
import type {Metadata, Sharp} from 'sharp'
import type {PictureFacts} from '../model/asset.js'
import {unreachable} from '../model/unreachable.js'
import type {DerivedPicture, PictureJob} from '../model/workshop.js'
import {cleanSvg} from './clean-svg.js'
import {drawSvg} from './draw-svg.js'
import {svgText} from './formats/svg.js'
import {measurePicture} from './measure.js'
import {PictureError} from './picture-error.js'
import {stripMetadata} from './strip-metadata.js'

// One job, one thread: results do not depend on the machine's cores, and the build has its own order. Jobs may overlap.
sharp.concurrency(1)
sharp.cache(false)

export {PictureError}

/** The largest sensors give 151 million pixels (14,204 x 10,652); all frames of a moving picture count together. */
const mostPixels = 160_000_000

/**
 * Make one picture. Throws `PictureError` when the bytes are none that can be drawn, or would need too much memory.
 *
 * Turned upright, in sRGB, without metadata, never larger than it was; of a moving picture the first frame, but for `keep`.
 * `keep` gives the same format: the author's own bytes where they need no change but the removal of metadata, or else
 * encoded again. An SVG is kept without what runs or fetches, and drawn with our fonts for any other format.
 */
export async function derivePicture(
  job: PictureJob,
  bytesOf: (assetId: string) => Uint8Array | undefined
): Promise<DerivedPicture> {
  const bytes = job.source.kind === 'svg' ? Buffer.from(job.source.markup) : bytesOf(job.source.assetId)
  if (!bytes) throw new PictureError('the file is not there')
  const facts = measurePicture(bytes)
  if (!facts) throw new PictureError('no PNG, JPEG, GIF, WebP, AVIF or SVG')
  try {
    return facts.type === 'image/svg+xml' ? await fromSvg(bytes, facts, job) : await fromRaster(bytes, facts, job)
  } catch (cause) {
    if (cause instanceof PictureError) throw cause
    throw new PictureError(cause instanceof Error ? cause.message : String(cause), {cause})
  }
}

async function fromSvg(bytes: Uint8Array, facts: PictureFacts, job: PictureJob): Promise<DerivedPicture> {
  const source = svgText(bytes)
  const svg = cleanSvg(source)
  if (svg === undefined) throw new PictureError('an SVG that runs code or fetches files')
  if (job.format === 'keep') return described(svg === source ? bytes : Buffer.from(svg), facts.type, facts)
  const {pixels, width, height} = drawSvg(svg, job.width)
  const picture = sharp(pixels, {raw: {width, height, channels: 4}})
  return encoded(ground(picture, job), job.format, {drawing: true, palette: false})
}

async function fromRaster(bytes: Uint8Array, facts: PictureFacts, job: PictureJob): Promise<DerivedPicture> {
  const keep = job.format === 'keep'
  const options = {animated: keep, limitInputPixels: mostPixels, failOn: 'error'} as const
  const picture = sharp(bytes, options)
  const metadata = await picture.metadata()
  if (keep) {
    const own = unchanged(bytes, facts, metadata, job)
    if (own) {
      // A header may be sound and the pixels cut short: all of them are read, of a JPEG in an eighth of its size.
      await sharp(bytes, options).resize({width: 16}).raw().toBuffer()
      return described(own, facts.type, facts)
    }
  }
  const upright = picture.autoOrient().toColourspace('srgb').resize({width: job.width, withoutEnlargement: true})
  return encoded(ground(upright, job), job.format === 'keep' ? formatOf(facts) : job.format, {
    drawing: false,
    palette: metadata.isPalette === true
  })
}

function ground(picture: Sharp, job: PictureJob): Sharp {
  return job.ground === undefined ? picture : picture.flatten({background: job.ground})
}

/** The author's bytes without their metadata, when nothing else would change. */
function unchanged(
  bytes: Uint8Array,
  facts: PictureFacts,
  metadata: Metadata,
  job: PictureJob
): Uint8Array | undefined {
  const {orientation = 1, space, icc, exif, xmp, iptc} = metadata
  const plain = space === 'srgb' || space === 'b-w'
  // Profiles carry their name in their text: "sRGB IEC61966-2.1" and its relatives need no conversion.
  const known = icc === undefined || icc.includes('sRGB') || icc.includes('s\0R\0G\0B')
  if (!plain || !known || orientation !== 1 || facts.width > job.width) return undefined
  if (job.ground !== undefined && facts.alpha) return undefined
  if (facts.type === 'image/jpeg' || facts.type === 'image/png') return stripMetadata(bytes, facts.type)
  return (exif ?? xmp ?? iptc) ? undefined : bytes
}

type Encoding = 'png' | 'jpeg' | 'avif' | 'gif' | 'webp'

function formatOf({type}: PictureFacts): Encoding {
  switch (type) {
    case 'image/png':
      return 'png'
    case 'image/jpeg':
      return 'jpeg'
    case 'image/gif':
      return 'gif'
    case 'image/webp':
      return 'webp'
    case 'image/avif':
      return 'avif'
    case 'image/svg+xml':
      throw new Error('an SVG is kept or drawn')
    default:
      return unreachable(type)
  }
}

interface Nature {
  /** Flat colours and hard edges, where coarse colour shows as fringes. */
  readonly drawing: boolean
  /** Had a palette, and gets one again: without it a screenshot at half its size has twice its bytes. */
  readonly palette: boolean
}

async function encoded(picture: Sharp, format: Encoding, nature: Nature): Promise<DerivedPicture> {
  const {data, info} = await encoder(picture, format, nature).toBuffer({resolveWithObject: true})
  // Frames of a moving picture stand below each other.
  return described(data, `image/${format}`, {width: info.width, height: info.pageHeight ?? info.height})
}

function encoder(picture: Sharp, format: Encoding, {drawing, palette}: Nature): Sharp {
  switch (format) {
    case 'png':
      return picture.png({compressionLevel: 9, palette})
    case 'jpeg': {
      const chromaSubsampling = drawing ? '4:4:4' : '4:2:0'
      return picture
        .flatten({background: '#ffffff'})
        .jpeg({quality: drawing ? 88 : 82, mozjpeg: true, chromaSubsampling})
    }
    case 'avif':
      // Effort 2 costs an eighth of the default's time for 5 to 14 % more bytes.
      return picture.avif({quality: 55, effort: 2})
    case 'gif':
      return picture.gif()
    case 'webp':
      return picture.webp({quality: 80})
    default:
      return unreachable(format)
  }
}

function described(
  data: Uint8Array,
  mediaType: DerivedPicture['mediaType'],
  {width, height}: {readonly width: number; readonly height: number}
): DerivedPicture {
  return {
    bytes: new Uint8Array(data),
    mediaType,
    width,
    height,
    digest: createHash('sha256').update(data).digest('hex')
  }
}
