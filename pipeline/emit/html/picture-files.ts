/** Which files a picture of the publication becomes, and how a page names them. */
import type {Asset} from '../../model/asset.js'
import type {PictureJob} from '../../model/workshop.js'
import {siteStem} from '../../publication/site.js'

/** Pixels. The widest is also the limit of what is served of a wider picture. */
const steps = [480, 960, 1440]
const widest = 1920
/** Pixels of a side: more than this the encoder of AVIF refuses (libheif, seen with sharp 0.34). */
const highestAvif = 16_384

export interface PictureFile {
  readonly path: string
  readonly format: PictureJob['format']
  readonly mediaType: string
  /** Pixels. */
  readonly width: number
}

export interface PictureFiles {
  /** AVIF, narrow to wide; empty for what is kept as it is, and none that would be too high. */
  readonly small: readonly PictureFile[]
  /** For browsers without AVIF, narrow to wide; at least one. */
  readonly plain: readonly PictureFile[]
}

/** SVG (made safe) and GIF (which may move) stay what they are; all else is served as AVIF, with PNG or JPEG for browsers without it. */
export function pictureFiles(asset: Asset): PictureFiles {
  const {picture} = asset
  if (!picture) throw new Error(`${asset.id} is no picture`)
  const base = `images/${siteStem(asset.id)}.${asset.digest.slice(0, 8)}`
  if (picture.type === 'image/svg+xml' || picture.type === 'image/gif') {
    const extension = picture.type === 'image/gif' ? 'gif' : 'svg'
    const width = Math.max(1, Math.round(picture.width))
    return {small: [], plain: [{path: `${base}.${extension}`, format: 'keep', mediaType: picture.type, width}]}
  }
  // A step close to the picture's own width would be the same picture twice.
  const widths = [...steps.filter(step => step < picture.width * 0.8), Math.min(picture.width, widest)]
  const plain = picture.alpha || picture.type === 'image/png' ? ('png' as const) : ('jpeg' as const)
  const file = (format: 'avif' | 'png' | 'jpeg', width: number): PictureFile => ({
    path: `${base}.${width}.${format === 'jpeg' ? 'jpg' : format}`,
    format,
    mediaType: `image/${format}`,
    width
  })
  const small = widths.filter(width => (picture.height * width) / picture.width <= highestAvif)
  return {small: small.map(width => file('avif', width)), plain: widths.map(width => file(plain, width))}
}
