/** Captions that stand below a block: `: Words {#id}` on a line of its own, or a paragraph that begins with a word for it. */
import type {Attributes} from '../model/attributes.js'
import type {SourceNode} from '../model/source-tree.js'
import {noAttributes} from '../tree/attributes.js'
import {listOf, takeEndAttributes} from './block-attributes.js'

export interface CaptionBelow {
  /** Its phrasing, not shaped yet. */
  readonly caption: SourceNode
  /** The list at its end. */
  readonly attributes: Attributes
  /** What else stood with it: a colon may begin several blocks. */
  readonly rest: readonly SourceNode[]
}

/**
 * What a node says of the block right above it; `undefined`: it is no caption.
 *
 * @param word what such a paragraph begins with, with its colon
 */
export function captionBelow(node: SourceNode | undefined, word: RegExp): CaptionBelow | undefined {
  if (node?.type === 'definitionDescription') {
    const [first, ...rest] = node.children ?? []
    return first?.type === 'paragraph' ? captionOf(first, rest) : undefined
  }
  const [first, ...others] = node?.type === 'paragraph' ? (node.children ?? []) : []
  const value = first?.type === 'text' ? (first.value ?? '') : ''
  const [found] = word.exec(value) ?? []
  if (!node || !first || found === undefined) return undefined
  const words = value.slice(found.length).trimStart()
  return captionOf({...node, children: words === '' ? others : [{...first, value: words}, ...others]}, [])
}

function captionOf(paragraph: SourceNode, rest: readonly SourceNode[]): CaptionBelow {
  const {node, list} = takeEndAttributes(paragraph)
  const {children = [], position} = node
  return {
    caption: {type: 'caption', children, position},
    attributes: list ? listOf(list) : noAttributes,
    rest
  }
}
