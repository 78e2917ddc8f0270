import type {PreparedNode} from '../../../model/nodes.js'

/** Whether a node is or has a picture that says something, and nobody has said what. */
export function isUndescribed(node: PreparedNode): boolean {
  if (node.type === 'image') return !node.decorative && node.alt === ''
  return 'children' in node && node.children.some(isUndescribed)
}
