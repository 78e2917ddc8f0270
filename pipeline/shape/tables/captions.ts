/**
 * Captions of tables: `: Caption {#tbl-x}` right behind a table, `Table: Caption {#tbl-x}` before or behind it -> figure.
 *
 * Looked for among siblings as they come from the parser: there a caption in the form of a definition is still one. Before a
 * table it is taken for a caption when it ends in an attribute list, else it may well be a definition.
 *
 * Source: Pandoc, "Extension: table_captions"; Quarto, "Tables".
 */
import type {SourceNode} from '../../model/source-tree.js'
import {attributesOf} from '../../tree/attributes.js'
import {replaceEach} from '../../tree/rewrite.js'
import {withAttributes} from '../attributes.js'
import {captionBelow} from '../captions.js'
import type {CaptionBelow} from '../captions.js'
import type {PassState} from '../context.js'
import {isDataTable} from './data.js'

const word = /^[Tt]able:[ \t]+/

export function captionTables(siblings: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  if (!siblings.some(isTable)) return siblings
  const nodes = replaceEach(siblings, node => (node.type === 'table' ? withListRow(node, state) : node))
  const result: SourceNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    const next = nodes[index + 1]
    if (!node) continue
    const caption = isTable(node) ? captionBelow(next, word) : next && isTable(next) && captionBefore(node)
    if (!caption || !next) {
      result.push(node)
      continue
    }
    result.push(figureOf(isTable(node) ? node : next, caption, state), ...caption.rest)
    index++
  }
  return result
}

/** kramdown's list right below the last row, which is a row of one cell to GFM. */
function withListRow(table: SourceNode, state: PassState): SourceNode {
  const rows = table.children ?? []
  const [cell, ...cells] = rows.at(-1)?.children ?? []
  const [list, ...others] = cell?.children ?? []
  const isList = list?.type === 'attributeList' && list.value?.startsWith('{:') === true
  if (!isList || cells.length + others.length > 0 || rows.length < 2) return table
  return withAttributes({...table, children: rows.slice(0, -1)}, attributesOf(list), state, list)
}

function isTable(node: SourceNode): boolean {
  return node.type === 'table' || isDataTable(node)
}

/** A description before a table is a caption when a list says so: it may well define the paragraph above it. */
function captionBefore(node: SourceNode): CaptionBelow | undefined {
  if (node.type === 'definitionDescription') {
    const [only, ...others] = node.children ?? []
    if (others.length > 0 || only?.children?.at(-1)?.type !== 'attributeList') return undefined
  }
  return captionBelow(node, word)
}

/** What the list says of the table itself is settled with the figure, when the table has its rows. */
function figureOf(table: SourceNode, {caption, attributes}: CaptionBelow, state: PassState): SourceNode {
  const captions = (caption.children ?? []).length > 0 ? [caption] : []
  const end = [table, caption].map(({position}) => position?.end)
  const start = table.position?.start
  const last = end.reduce((most, one) => (one && (!most || one.line > most.line) ? one : most), undefined)
  const figure = {
    type: 'figure',
    kind: 'table',
    placement: 'auto',
    children: [...captions, table],
    position: table.position && start && last ? {...table.position, start, end: last} : table.position
  }
  return withAttributes(figure, attributes, state, caption)
}
