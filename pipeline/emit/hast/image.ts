import type {Image} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
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
      return standIn(node, state, [node.alt, `(${source.url})`].filter(words => words !== '').join(' '))
    case 'missing':
      return standIn(node, state, node.alt)
  }
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
