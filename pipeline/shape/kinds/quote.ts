import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {takeAttribution} from './attribution.js'
import {titleOf} from './plain.js'

export const quoteNames = ['quote', 'blockquote', 'quotation'] as const

/** A quotation written as a fence; its title is a line of its own above. */
export const makeQuote: MakeBlock = (fence, _name, state) => {
  const {title} = titleOf(fence, undefined, state)
  const {children, attribution} = takeAttribution(fence.children ?? [], state, fence)
  const head = title.length > 0 ? [{type: 'paragraph', children: title, position: fence.position}] : []
  return {
    ...withoutHead(fence),
    type: 'blockquote',
    ...(attribution ? {attribution} : {}),
    children: [...head, ...children]
  }
}
