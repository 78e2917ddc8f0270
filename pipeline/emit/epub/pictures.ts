/** Pictures of chapters: in which form they go into the book, and what they are called there. */
import {Buffer} from 'node:buffer'
import type {Asset, ImageType, PictureFacts} from '../../model/asset.js'
import type {Image} from '../../model/nodes.js'
import {unreachable} from '../../model/unreachable.js'
import type {DerivedPicture, Workshop} from '../../model/workshop.js'
import {svgText} from '../../imaging/formats/svg.js'
import {PictureError} from '../../imaging/picture-error.js'
import {commonAttributes} from '../hast/attributes.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {imgElement} from '../hast/image.js'
import type {PictureUse} from './part.js'
import {portableSvg} from './portable-svg.js'
import type {EpubHooks, EpubState} from './state.js'

/** Shops refuse pictures of more than 5.6 million pixels (Apple), and advise 4 (Standard Ebooks). */
const mostPixels = 4_000_000

/**
 * What to ask the workshop for. JPEG, PNG and SVG stay what they are. WebP and AVIF are no media types of EPUB 3.2, by
 * which shops still check; GIF is none of Kobo's.
 */
export function planPicture(assetId: string, facts: PictureFacts): PictureUse {
  const widest = Math.floor(Math.sqrt((mostPixels * facts.width) / facts.height))
  return {assetId, format: formatOf(facts), width: Math.max(1, Math.min(facts.width, widest))}
}

function formatOf({type, alpha}: PictureFacts): PictureUse['format'] {
  switch (type) {
    case 'image/jpeg':
    case 'image/png':
    case 'image/svg+xml':
      return 'keep'
    case 'image/gif':
      return 'png'
    case 'image/webp':
    case 'image/avif':
      return alpha ? 'png' : 'jpeg'
    default:
      return unreachable(type)
  }
}

/** The extension of a picture in the container. */
export function extensionOf(type: ImageType): 'jpg' | 'png' | 'svg' {
  switch (type) {
    case 'image/jpeg':
      return 'jpg'
    case 'image/svg+xml':
      return 'svg'
    case 'image/png':
      return 'png'
    case 'image/gif':
    case 'image/webp':
    case 'image/avif':
      throw new Error(`${type} goes into no book`)
    default:
      return unreachable(type)
  }
}

/** The hook of the (X)HTML family. Counts the picture for the metadata. */
export function pictureElement(image: Image, asset: Asset, hooks: EpubHooks): HastNode[] {
  const {picture} = asset
  if (!picture || hooks.broken.has(asset.id)) {
    hooks.diagnostics.report('image-invalid', image, {file: asset.id})
    return image.alt === '' ? [] : [h('span', commonAttributes(image, hooks, ['no-picture']), image.alt)]
  }
  const use = planPicture(asset.id, picture)
  hooks.pictures.set(asset.id, use)
  hooks.counts.pictures++
  if (image.alt === '' && !image.decorative) hooks.counts.undescribed++
  if (image.longdesc) hooks.counts.longDescriptions++
  if (image.width?.unit === '%') hooks.widths.add(Math.round(image.width.value))
  const size = {width: use.width, height: Math.max(1, Math.round((picture.height * use.width) / picture.width))}
  // The element needs the state's id hook alone, and the hooks have it.
  return [imgElement(image, hooks as EpubState, hooks.late({kind: 'picture', assetId: asset.id}), size)]
}

/** Which of the pictures are none. What else goes wrong in the workshop is our mistake and is thrown. */
export async function brokenPictures(uses: Iterable<PictureUse>, workshop: Workshop): Promise<ReadonlySet<string>> {
  const broken = new Set<string>()
  for (const use of uses) {
    try {
      await makePicture(use, workshop)
    } catch (cause) {
      if (!(cause instanceof PictureError)) throw cause
      broken.add(use.assetId)
    }
  }
  return broken
}

/** The picture as it goes into the container. Rejects with `PictureError` when it is none. */
export async function makePicture({assetId, format, width}: PictureUse, workshop: Workshop): Promise<DerivedPicture> {
  const source = {kind: 'asset', assetId} as const
  const made = await workshop.picture({source, format, width, ground: undefined})
  if (made.mediaType !== 'image/svg+xml') return made
  const markup = portableSvg(svgText(made.bytes))
  if (markup !== undefined) return {...made, bytes: new TextEncoder().encode(markup)}
  // Two pixels of the picture for one of CSS: reading devices have fine screens.
  const fine = Math.min(2 * width, Math.floor(Math.sqrt((mostPixels * made.width) / made.height)))
  return workshop.picture({source, format: 'png', width: Math.max(1, fine), ground: undefined})
}

/** Whether the file holds a moving picture, of which a book shows the first frame. */
export function isMoving(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
  const webp = start.toString('latin1', 8, 16) === 'WEBPVP8X' && start.includes('ANIM')
  return webp || (start.toString('latin1', 0, 3) === 'GIF' && start.includes('NETSCAPE2.0'))
}
