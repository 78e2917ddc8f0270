/**
 * MyST's `{list-table}`: a list of rows, each a list of cells, which may hold any blocks.
 *
 * Source: MyST, "Tables"; docutils, "List table".
 */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {dressFigure} from '../figures/dress.js'
import {countOf, settleTable} from './options.js'
import {reportRagged} from './ragged.js'

/** Reports `table-ragged`, and `list-table-rows` where the content is no list of lists; it is kept as it is. */
export const makeListTable: MakeBlock = (fence, _name, state) => {
  const attributes = attributesOf(fence)
  const [list, ...others] = fence.children ?? []
  const rows = others.length === 0 && list?.type === 'list' ? rowsOf(list) : undefined
  const words = typeof fence['title'] === 'string' ? state.inline(fence['title'], fence) : []
  if (!rows) {
    state.diagnostics.report('list-table-rows', fence, {})
    const title = words.length > 0 ? [{type: 'paragraph', children: words, position: fence.position}] : []
    return [...title, ...(fence.children ?? [])]
  }
  const columns = rows.reduce((most, row) => Math.max(most, (row.children ?? []).length), 0)
  const ragged = rows.map(row => ({spot: row, cells: (row.children ?? []).length})).filter(({cells}) => cells < columns)
  reportRagged(ragged, columns, state.diagnostics)
  const table = settleTable(
    {
      type: 'table',
      align: Array.from({length: columns}, () => null),
      head: Math.min(countOf(attribute(attributes, 'header-rows')) ?? 0, rows.length),
      attributes: {...attributes, id: undefined},
      children: rows.map(row => filled(row, columns)),
      position: list?.position
    },
    state
  )
  const caption = words.length > 0 ? [{type: 'caption', children: words, position: fence.position}] : []
  return dressFigure(
    {...withoutHead(fence), type: 'figure', kind: 'table', placement: 'auto', children: [...caption, table]},
    state
  )
}

function rowsOf(list: SourceNode): readonly SourceNode[] | undefined {
  const rows = (list.children ?? []).map((item): SourceNode | undefined => {
    const [cells, ...others] = item.children ?? []
    if (cells?.type !== 'list' || others.length > 0) return undefined
    return {type: 'tableRow', children: (cells.children ?? []).map(cellOf), position: item.position}
  })
  const found = rows.filter(row => row !== undefined)
  return found.length === rows.length && found.length > 0 ? found : undefined
}

/** A paragraph alone is the words of the cell. */
function cellOf({children = [], position}: SourceNode): SourceNode {
  const [only, ...others] = children
  const words = only?.type === 'paragraph' && others.length === 0 ? (only.children ?? []) : children
  return {type: 'tableCell', children: words, position}
}

function filled(row: SourceNode, columns: number): SourceNode {
  const cells = row.children ?? []
  const missing = Array.from({length: columns - cells.length}, () => ({type: 'tableCell', children: []}))
  return missing.length > 0 ? {...row, children: [...cells, ...missing]} : row
}
