import type {SourceNode} from '../../model/source-tree.js'
import type {PassState} from '../context.js'

/** What messages call a note that has no name. */
const inPlace = '^[…]'

/** `^[words]` -> a call, and its words as the text of a note. No label has a space in it, so the name is nobody else's. */
export function noteOf({children = [], position}: SourceNode, {notes}: PassState): SourceNode {
  const identifier = `inline note ${notes.length + 1}`
  notes.push({
    type: 'footnoteDefinition',
    identifier,
    label: inPlace,
    children: [{type: 'paragraph', children, position}],
    position
  })
  return {type: 'footnoteReference', identifier, label: inPlace, position}
}
