/** Blocks without content, `::name{…}` on a line of its own, that show something. Others stay what they are. */
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf} from '../tree/attributes.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {figureOfAttributes} from './figures/block.js'
import {mediaNames, mediaOfLeaf} from './media.js'
import {dataTable} from './tables/data.js'

export function shownByLeaf(leaf: SourceNode, state: PassState): SourceNode {
  const name = String(leaf['name']).toLowerCase()
  if (mediaNames.includes(name)) return mediaOfLeaf(leaf, name, state)
  switch (name) {
    case 'table':
    case 'csv-table':
      return dataTable(leaf, state)
    case 'figure':
    case 'image':
      return figureOfAttributes(leaf, state) ?? leaf
    case 'download':
      return downloadOf(leaf, state)
    default:
      return leaf
  }
}

/** A file to take along: `::download[The data]{src=data.csv}` -> a line apart with a link to it, and with its type and size. */
function downloadOf(leaf: SourceNode, state: PassState): SourceNode {
  const attributes = attributesOf(leaf)
  const src = attribute(attributes, 'src', 'file', 'url')?.trim()
  if (src === undefined || src === '') {
    state.diagnostics.report('source-missing', leaf, {name: 'download'})
    return leaf
  }
  const {position} = leaf
  const words = typeof leaf['title'] === 'string' ? leaf['title'] : attribute(attributes, 'title')
  const children = words === undefined ? [{type: 'text', value: src, position}] : state.inline(words, leaf)
  // With its type and size, as a link with `.download` in a text.
  const link = {type: 'link', url: src, classes: ['download'], children, position}
  const line = {type: 'paragraph', flush: true, children: [link], position}
  const block = {type: 'block', kind: 'custom', classes: ['download'], children: [line], position}
  return {...withAttributes(block, attributes, state), attributes: undefined}
}
