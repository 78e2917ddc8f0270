/** Markup of pictures: `picture` with AVIF, or a plain `img`; size always, so that nothing moves when it comes. */
import type {Asset} from '../../model/asset.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {PictureFile} from './picture-files.js'
import {pictureFiles} from './picture-files.js'

export interface PictureLook {
  readonly alt: string
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly className?: readonly string[] | undefined
  /** CSS pixels it is asked to have; `undefined`: its own. */
  readonly width?: number | undefined
  /** The first of a page: it is on the screen, or soon. */
  readonly first: boolean
  /** How wide it is shown, for `srcset`. */
  readonly sizes: string
}

/** The measure of the text, or the window without its gutters. */
export const textSizes = '(min-width: 43rem) 38rem, 90vw'

export function pictureElement(asset: Asset, look: PictureLook): HastNode {
  const {small, plain} = pictureFiles(asset)
  const facts = asset.picture
  if (!facts) throw new Error(`${asset.id} is no picture`)
  const width = Math.max(1, Math.round(look.width ?? facts.width))
  const sizes = look.width === undefined ? look.sizes : `${width}px`
  // The middle one: what has no srcset is old, and its window is hardly wide.
  const middle = plain.find(file => file.width >= 960) ?? plain.at(-1)
  const img = h('img', {
    src: middle?.path,
    srcSet: plain.length > 1 ? srcSet(plain) : undefined,
    sizes: plain.length > 1 ? sizes : undefined,
    alt: look.alt,
    title: look.title,
    id: look.id,
    className: look.className && look.className.length > 0 ? [...look.className] : undefined,
    width,
    height: Math.max(1, Math.round((facts.height * width) / facts.width)),
    loading: look.first ? undefined : 'lazy',
    fetchPriority: look.first ? 'high' : undefined,
    decoding: 'async'
  })
  if (small.length === 0) return img
  return h('picture', {}, [h('source', {type: 'image/avif', srcSet: srcSet(small), sizes}), img])
}

function srcSet(files: readonly PictureFile[]): string {
  return files.map(file => `${file.path} ${file.width}w`).join(', ')
}
