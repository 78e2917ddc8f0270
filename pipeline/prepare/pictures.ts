import type {PictureSource} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {pathsOf, relativeAddress, splitAddress} from '../tree/address.js'
import {destinationOf} from './links.js'
import type {ChapterState} from './state.js'

/**
 * A picture with where its bytes are. Nothing is fetched; what is not there or cannot be shown is printed as its description.
 *
 * Reports `image-alt-missing`, `image-remote`, `image-missing`, `image-invalid`, `svg-unsafe`, `link-scheme`, `path-outside`.
 */
export function findPicture(node: SourceNode, state: ChapterState): SourceNode {
  const {alt, title, position, identifier, classes, lang, dir, only} = node
  const url = typeof node['url'] === 'string' ? node['url'].trim() : ''
  const decorative = node['decorative'] === true
  const words = typeof alt === 'string' ? alt : ''
  if (words.trim() === '' && !decorative) reportUndescribed(node, url, state)
  const source = sourceOf(url, node, state)
  const width = widthOf(node, source, state)
  const dark = typeof node['dark'] === 'string' ? sourceOf(node['dark'], node, state) : undefined
  const longdesc =
    typeof node['longdesc'] === 'string' ? destinationOf({...node, url: node['longdesc']}, state) : undefined
  return {
    type: 'image',
    source,
    alt: words,
    decorative,
    ...(title ? {title} : undefined),
    ...(width ? {width} : undefined),
    ...(dark?.kind === 'asset' ? {dark: dark.assetId} : undefined),
    ...(longdesc ? {longdesc} : undefined),
    identifier,
    classes,
    lang,
    dir,
    only,
    position
  }
}

/** A promise that all can read it is not kept by a picture that only some can see. */
export function reportUndescribed(
  spot: Pick<SourceNode, 'position'>,
  url: string,
  {config, diagnostics}: ChapterState
): void {
  diagnostics.report('image-alt-missing', spot, {url}, config.conformance ? 'error' : undefined)
}

/** The width that was asked for; of a height the width that goes with it, and of both what fits in the box. */
function widthOf({width, height}: SourceNode, source: PictureSource, {register}: ChapterState): unknown {
  const picture = source.kind === 'asset' ? register.assets.get(source.assetId)?.picture : undefined
  const high = pixelsOf(height)
  if (high === undefined || !picture || picture.height === 0) return width
  const fitting = Math.max(1, Math.round((high * picture.width) / picture.height))
  const wide = pixelsOf(width)
  // A part of the measure is no length: it counts alone.
  return width !== undefined && wide === undefined ? width : {value: Math.min(wide ?? fitting, fitting), unit: 'px'}
}

function pixelsOf(size: unknown): number | undefined {
  if (typeof size !== 'object' || size === null || !('value' in size) || !('unit' in size)) return undefined
  return size.unit === 'px' && typeof size.value === 'number' ? size.value : undefined
}

/** @param spot what messages point at */
export function sourceOf(url: string, spot: Pick<SourceNode, 'position'>, state: ChapterState): PictureSource {
  const {register, diagnostics, chapter} = state
  const address = splitAddress(url)
  const missing: PictureSource = {kind: 'missing', url}
  if (address.scheme === 'http' || address.scheme === 'https') {
    const whole = url.startsWith('//') ? `https:${url}` : url
    diagnostics.report('image-remote', spot, {url: whole})
    return {kind: 'remote', url: whole}
  }
  if (address.scheme !== undefined) {
    diagnostics.report('link-scheme', spot, {scheme: address.scheme})
    return missing
  }
  const paths = address.path === '' ? [] : pathsOf(chapter.path, address)
  if (paths.length === 0 && address.path !== '') {
    diagnostics.report('path-outside', spot, {path: address.path})
    return missing
  }
  for (const path of paths) {
    const what = register.unsafe.get(path)
    const asset = register.assets.get(path)
    if (what === undefined && !asset) continue
    if (what !== undefined) diagnostics.report('svg-unsafe', spot, {what, file: path, shown: asset !== undefined})
    else if (!asset?.picture) diagnostics.report('image-invalid', spot, {file: path})
    return asset?.picture ? {kind: 'asset', assetId: path} : missing
  }
  const text = paths.find(path => register.byPath.has(path) || register.drafts.has(path))
  if (text !== undefined) {
    diagnostics.report('image-invalid', spot, {file: text})
    return missing
  }
  const near = paths.map(path => register.nearFiles.get(path)).find(found => found !== undefined)
  diagnostics.report('image-missing', spot, {url, near: near && relativeAddress(chapter.path, near)})
  return missing
}
