import type {Caption, Figure} from '../../model/nodes.js'
import {numbered} from '../../language/numbered.js'
import {plainText} from '../../tree/text.js'
import {commonAttributes} from './attributes.js'
import {h, text, withProperties} from './element.js'
import type {HastChild, HastNode} from './element.js'
import type {HastState} from './state.js'

/** `figure` with its caption: above a table, below everything else. Number, words and credit are one caption. */
export function figureNodes(node: Figure, state: HastState): HastNode[] {
  const caption = figureCaption(node, state)
  const content = state.walk(node.children.filter(child => child.type !== 'caption'))
  const placed = node.placement === 'auto' || node.placement === 'here' ? undefined : `place-${node.placement}`
  const attributes = commonAttributes(node, state, [`figure-${node.kind}`, placed])
  const children = node.kind === 'table' ? [caption, ...content] : [...content, caption]
  return [h('figure', attributes, children)]
}

function figureCaption(node: Figure, state: HastState): HastNode | undefined {
  const captions = node.children.filter(child => child.type === 'caption')
  const label =
    node.number === undefined
      ? undefined
      : h('span', {className: ['label']}, numbered(node.kind, node.number, state.publication.config.lang))
  const words = captions.flatMap(caption => state.walk(caption.children))
  const credit = node.credit && h('span', {className: ['credit']}, state.walk(node.credit))
  const parts: HastChild[] = [label, ...words, credit].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  const spaced: HastChild[] = [
    label,
    label && (words.length > 0 || credit) ? text(' ') : undefined,
    ...words,
    words.length > 0 && credit ? text(creditGap(plainText(captions))) : undefined,
    credit
  ]
  const [first] = captions
  const caption = h('figcaption', {}, spaced)
  return first ? withProperties(caption, commonAttributes(first, state)) : caption
}

/** A caption without a full stop does not run into the credit. */
export function creditGap(caption: string): string {
  return /[.!?…。！？]["'”’»)]?\s*$/u.test(caption) ? ' ' : ' · '
}

/** A caption that stands in no figure keeps its words. */
export function captionNodes(node: Caption, state: HastState): HastNode[] {
  return [h('p', commonAttributes(node, state, ['caption']), state.walk(node.children))]
}
