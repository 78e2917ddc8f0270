import type {PictureSource} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {pathsOf, relativeAddress, splitAddress} from '../tree/address.js'
import type {ChapterState} from './state.js'

/**
 * A picture with where its bytes are. Nothing is fetched; what is not there or cannot be shown is printed as its description.
 *
 * Reports `image-alt-missing`, `image-remote`, `image-missing`, `image-invalid`, `svg-unsafe`, `link-scheme`, `path-outside`.
 */
export function findPicture(node: SourceNode, state: ChapterState): SourceNode {
  const {alt, title, width, position, identifier, classes, lang, dir} = node
  const url = typeof node['url'] === 'string' ? node['url'].trim() : ''
  const decorative = node['decorative'] === true
  const words = typeof alt === 'string' ? alt : ''
  if (words.trim() === '' && !decorative) state.diagnostics.report('image-alt-missing', node, {url})
  return {
    type: 'image',
    source: sourceOf(url, node, state),
    alt: words,
    decorative,
    ...(title ? {title} : undefined),
    ...(width ? {width} : undefined),
    identifier,
    classes,
    lang,
    dir,
    position
  }
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
