import {stringsFor} from '../../language/strings.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {titleOf} from './plain.js'

export const detailsNames = ['details', 'collapse', 'spoiler', 'dropdown'] as const

/** `::: details Words`: folded under its title, an attribute `summary=`, the heading in it, or the language's word. */
export const makeDetails: MakeBlock = (fence, _name, state) => {
  const [first, ...rest] = fence.children ?? []
  const attributes = attributesOf(fence)
  const words = attribute(attributes, 'summary')
  const {title, heading} = titleOf(words === undefined ? fence : {...fence, title: words}, first, state)
  const open = attribute(attributes, 'open')
  return {
    ...withoutHead(fence),
    type: 'details',
    summary: title.length > 0 ? title : [{type: 'text', value: stringsFor(state.lang).details}],
    ...(open !== undefined && !/^(?:false|no)$/i.test(open) ? {open: true} : {}),
    children: heading ? rest : fence.children
  }
}
