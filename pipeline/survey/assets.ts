import {cleanSvg} from '../imaging/clean-svg.js'
import {svgText} from '../imaging/formats/svg.js'
import {measurePicture} from '../imaging/measure.js'
import {unsafeParts} from '../imaging/svg-safety.js'
import type {Asset} from '../model/asset.js'
import type {Library} from '../model/library.js'

/** What chapters show and link to, as `Register` has it. */
interface Shelf {
  readonly assets: ReadonlyMap<string, Asset>
  readonly unsafe: ReadonlyMap<string, string>
}

/**
 * The files that chapters show or link to, measured. Paths that are no file are left out. SVG files that run code or fetch
 * something are named in `unsafe`; they are assets when they can be shown without it, which the workshop sees to.
 *
 * @param chapters paths of chapters: a link to one is no asset
 */
export function measureAssets(paths: Iterable<string>, library: Library, chapters: ReadonlySet<string>): Shelf {
  const assets = new Map<string, Asset>()
  const unsafe = new Map<string, string>()
  for (const path of [...new Set(paths)].sort()) {
    const file = library.files.get(path)
    const bytes = file && !chapters.has(path) ? library.bytes(path) : undefined
    const digest = bytes && library.digest(path)
    if (!file || !bytes || digest === undefined) continue
    const picture = measurePicture(bytes)
    const isSvg = picture?.type === 'image/svg+xml' || /\.svgz?$/i.test(path)
    const text = isSvg ? svgText(bytes) : ''
    const [part] = unsafeParts(text)
    if (part !== undefined) unsafe.set(path, part)
    // What is called SVG and is none cannot be cleaned by whoever writes it.
    const harmless = part === undefined || (picture?.type === 'image/svg+xml' && cleanSvg(text) !== undefined)
    if (harmless) assets.set(path, {id: path, digest, size: file.size, picture})
  }
  return {assets, unsafe}
}
