import type {HastNode} from '../hast/element.js'

/** The picture as seen from the folder above; it is decoration here, for the title beside it says what it leads to. */
export function inFolder(node: HastNode, folder: string): HastNode {
  if (node.type !== 'element') return node
  const {src, srcSet} = node.properties
  const children = node.children.map(child => inFolder(child, folder))
  const properties = {
    ...node.properties,
    alt: node.tagName === 'img' ? '' : undefined,
    src: typeof src === 'string' ? `${folder}/${src}` : undefined,
    srcSet: typeof srcSet === 'string' ? srcSet.replace(/(^|, )/g, `$1${folder}/`) : undefined
  }
  return {...node, properties, children}
}
