/** Pictures of the letter: PNG or JPEG, at most twice as wide as they are shown, by whole addresses or inside the message. */
import {PictureError} from '../../imaging/picture-error.js'
import type {Asset} from '../../model/asset.js'
import type {Image} from '../../model/nodes.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture, PictureJob, Workshop} from '../../model/workshop.js'
import {siteStem} from '../../publication/site.js'
import type {Theme} from '../../theme/theme.js'

/** Widest a picture is shown, in CSS pixels: the letter less its padding. */
export function widest(theme: Theme): number {
  return theme.mail.width - 2 * theme.mail.pad
}

/** Width on screen in CSS pixels: as wanted, never more than the column or the picture. */
export function shownWidth(image: Image, asset: Asset, theme: Theme): number {
  const most = widest(theme)
  const natural = asset.picture?.width ?? most
  const wanted =
    image.width === undefined
      ? natural
      : image.width.unit === 'px'
        ? image.width.value
        : (most * image.width.value) / 100
  return Math.max(1, Math.round(Math.min(most, wanted, asset.picture?.type === 'image/svg+xml' ? most : natural)))
}

/** SVG, WebP, AVIF and GIF become PNG: Gmail shows no SVG, Outlook for Windows none of the others (caniemail: image formats). */
function pictureJob(asset: Asset, theme: Theme): PictureJob {
  const format = asset.picture?.type === 'image/jpeg' ? 'jpeg' : 'png'
  return {source: {kind: 'asset', assetId: asset.id}, format, width: 2 * widest(theme), ground: undefined}
}

/** File name under email/images/: readable, stable while the picture is the same. */
export function pictureName(asset: Asset): string {
  return `${siteStem(asset.id)}-${asset.digest.slice(0, 8)}.${asset.picture?.type === 'image/jpeg' ? 'jpg' : 'png'}`
}

/**
 * Pictures as `images/name` in the parts; this is what a reader's copy says instead.
 *
 * @param folder below email/, with `/` at its end; '' for a letter that stands there itself
 */
export function pictureAddress({config}: PreparedPublication, name: string, folder: string): string {
  const up = folder === '' ? '' : '../'
  return config.url === undefined ? `${up}images/${name}` : `${config.url}email/images/${name}`
}

export async function derivePictures(
  ids: readonly string[],
  publication: PreparedPublication,
  theme: Theme,
  workshop: Workshop
): Promise<ReadonlyMap<string, DerivedPicture>> {
  const derived = new Map<string, DerivedPicture>()
  for (const id of ids) {
    const asset = publication.assets.get(id)
    if (!asset?.picture || derived.has(pictureName(asset))) continue
    derived.set(pictureName(asset), await workshop.picture(pictureJob(asset, theme)))
  }
  return derived
}

/** Which of the pictures are none. What else goes wrong in the workshop is our mistake and is thrown. */
export async function brokenPictures(
  ids: Iterable<string>,
  publication: PreparedPublication,
  theme: Theme,
  workshop: Workshop
): Promise<ReadonlySet<string>> {
  const broken = new Set<string>()
  for (const id of ids) {
    const asset = publication.assets.get(id)
    if (!asset?.picture) continue
    try {
      await workshop.picture(pictureJob(asset, theme))
    } catch (cause) {
      if (!(cause instanceof PictureError)) throw cause
      broken.add(id)
    }
  }
  return broken
}
