import type {Image, Phrasing} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastChild, HastNode} from './element.js'
import type {HastHooks, HastState} from './state.js'

/** A picture by the edition's hook; of one that is not there its description, of one elsewhere its address as well. */
export function imageNodes(node: Image, state: HastState): readonly HastNode[] {
  const {source} = node
  switch (source.kind) {
    case 'asset': {
      const asset = state.publication.assets.get(source.assetId)
      return asset?.picture ? state.picture(node, asset) : standIn(node, state, node.alt)
    }
    case 'remote':
      return [h('span', commonAttributes(node, state, ['no-picture']), remoteWords(node, source.url, state))]
    case 'missing':
      return standIn(node, state, node.alt)
  }
}

/** "A wave (https://…)", the address a link: nothing is asked of others before a reader follows it. */
function remoteWords({alt}: Image, url: string, state: HastState): HastChild[] {
  const href = state.href({kind: 'external', url})
  const words = alt === '' ? [] : [text(alt), text(' ')]
  const address = href === undefined ? text(url) : h('a', {href}, url)
  return alt === '' ? [address] : [...words, text('('), address, text(')')]
}

/** In a link nothing can be a link: a picture that is elsewhere is words alone. */
export function asWords(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.map(node => {
    if ('children' in node) return {...node, children: asWords(node.children)}
    if (node.type !== 'image' || node.source.kind !== 'remote') return node
    const {url} = node.source
    return {...node, source: {kind: 'missing', url}, alt: node.alt === '' ? url : `${node.alt} (${url})`}
  })
}

function standIn(node: Image, state: HastState, words: string): HastNode[] {
  if (words === '') return node.identifier === undefined ? [] : [h('span', commonAttributes(node, state))]
  return [h('span', commonAttributes(node, state, ['no-picture']), [text(words)])]
}

/** A plain `img` with its size: the base of what editions make of a picture. */
export function imgElement(
  node: Image,
  state: Pick<HastHooks, 'id'>,
  src: string,
  size: PictureSize | undefined
): HastNode {
  const width = node.width?.unit === 'px' ? node.width.value : size?.width
  const height = size && width !== undefined ? Math.round((size.height * width) / size.width) : undefined
  const share = node.width?.unit === '%' ? `w-${Math.round(node.width.value)}` : undefined
  return h('img', {
    ...commonAttributes(node, state, [share]),
    src,
    alt: node.decorative ? '' : node.alt,
    title: node.title,
    width,
    height
  })
}

export interface PictureSize {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}
