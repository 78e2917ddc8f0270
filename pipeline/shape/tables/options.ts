/** What a caption's list says of its table: widths, heads, sides, stripes, joined cells. */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {classesOf} from '../attributes.js'
import type {PassState} from '../context.js'
import {joinSpans} from './spans.js'

/** The table with its attribute list settled. Reports `size-invalid`. */
export function settleTable(table: SourceNode, state: PassState): SourceNode {
  const attributes = attributesOf(table)
  if (attributes.classes.length + attributes.pairs.length === 0) return table
  const columns = columnsOf(table)
  const classes = new Set([...classesOf(table), ...attributes.classes])
  const headRows = countOf(attribute(attributes, 'header-rows', 'header'))
  const headColumns = countOf(attribute(attributes, 'header-cols', 'header-columns', 'stub-columns')) ?? 0
  const widths = widthsOf(attribute(attributes, 'widths', 'tbl-colwidths'), columns, table, state)
  const align = alignOf(attribute(attributes, 'align'), columns)
  const kept = [...classesOf(table)].filter(name => !own.has(name))
  const dressed: SourceNode = {
    ...table,
    attributes: undefined,
    classes:
      kept.length + Number(classes.has('striped')) > 0
        ? [...kept, ...(classes.has('striped') ? ['striped'] : [])]
        : undefined,
    ...(widths ? {widths} : {}),
    ...(align ? {align} : {}),
    ...(classes.has('landscape') ? {landscape: true} : {}),
    ...(headRows === undefined ? {} : {head: Math.min(headRows, (table.children ?? []).length)}),
    ...(headColumns > 0
      ? {children: withHeadColumns(table.children ?? [], headColumns, headRows ?? Number(table['head'] ?? 0))}
      : {})
  }
  return classes.has('spans') ? joinSpans(dressed) : dressed
}

/** Classes that are said in other words, of the table or of its figure. */
const own: ReadonlySet<string> = new Set(['spans', 'striped', 'landscape', 'wide', 'full', 'here', 'float'])

export function columnsOf({children = []}: SourceNode): number {
  const [first] = children
  return (first?.children ?? []).reduce((sum, cell) => sum + Number(cell['colspan'] ?? 1), 0)
}

/** `header=1`, `header=true`, `header=no`. */
export function countOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^(?:true|yes|)$/i.test(value)) return 1
  if (/^(?:false|no|none)$/i.test(value)) return 0
  return /^\d{1,3}$/.test(value) ? Number(value) : undefined
}

/** Cells of the rows of heads are heads of columns. */
function withHeadColumns(rows: readonly SourceNode[], count: number, head: number): readonly SourceNode[] {
  return rows.map((row, at) => ({
    ...row,
    children: (row.children ?? []).map((cell, index) => (at >= head && index < count ? {...cell, header: true} : cell))
  }))
}

/** `30 70`, `[30, 70]`, `30%,70%`: parts of the whole, whatever their sum. */
function widthsOf(
  value: string | undefined,
  columns: number,
  place: SourceNode,
  {diagnostics}: PassState
): readonly number[] | undefined {
  if (value === undefined || /^(?:auto|grid)$/.test(value.trim())) return undefined
  const parts = value.split(/[\s,[\]%]+/).filter(part => part !== '')
  const numbers = parts.map(Number)
  const sum = numbers.reduce((total, number) => total + number, 0)
  if (numbers.length !== columns || !numbers.every(number => number > 0) || !Number.isFinite(sum)) {
    diagnostics.report('size-invalid', place, {key: 'widths', value})
    return undefined
  }
  return numbers.map(number => Math.round((number * 1000) / sum) / 10)
}

const sides: ReadonlyMap<string, string> = new Map([
  ['l', 'left'],
  ['r', 'right'],
  ['c', 'center'],
  ['left', 'left'],
  ['right', 'right'],
  ['center', 'center'],
  ['centre', 'center']
])

/** `lrc`, `left right center`, or one for all columns. */
function alignOf(value: string | undefined, columns: number): readonly (string | undefined)[] | undefined {
  if (value === undefined) return undefined
  const words = /^[lrc-]{2,}$/.test(value) ? [...value] : value.split(/[\s,]+/)
  const found = words.map(word => sides.get(word.toLowerCase()))
  if (found.every(side => side === undefined)) return undefined
  const [first] = found
  return found.length === 1 ? Array.from({length: columns}, () => first) : found.slice(0, columns)
}
