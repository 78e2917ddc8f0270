/**
 * Tables made of values: `::table{src=data.csv}`, ```` ```csv {.table} ````, MyST's `{csv-table}`.
 *
 * Values of a file are data and printed as they are; those that stand in the manuscript are Markdown of a line each.
 */
import type {Attributes} from '../../model/attributes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf, joinAttributes, noAttributes, readAttributes} from '../../tree/attributes.js'
import {replaceEach} from '../../tree/rewrite.js'
import {readCsv} from '../../tree/csv.js'
import type {CsvRecord} from '../../tree/csv.js'
import {withAttributes} from '../attributes.js'
import type {PassState} from '../context.js'
import {optionsOf} from '../directive-bodies.js'
import {dressFigure} from '../figures/dress.js'
import {countOf, settleTable} from './options.js'
import {reportRagged} from './ragged.js'
import {sourceLines} from './source-lines.js'

/** More cells than this are no table of a text: every edition would be hundreds of pages of them. */
export const mostCells = 60_000
export const mostRows = 20_000

interface Values {
  readonly text: string
  /** Line of the manuscript on which the values begin; `undefined`: they stand in a file of their own, or nobody knows. */
  readonly line: number | undefined
  /** Path of the file of their own. */
  readonly file?: string
  readonly attributes: Attributes
  readonly caption: string | undefined
  readonly separator: string | undefined
  /** How many heads there are when nothing is said of it. */
  readonly head: number
}

/** Code that is a table, as a block of its own kind: no pass that looks at code is to see it. */
export function settleDataCode(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'code')) return nodes
  return replaceEach(nodes, node =>
    node.type === 'code' && codeValues(node)
      ? {type: 'leafBlock', name: 'csv-table', code: node, position: node.position}
      : node
  )
}

/** Whether `dataTable` makes a table of it, if it can. */
export function isDataTable(node: SourceNode): boolean {
  if (node.type === 'leafBlock') return node['name'] === 'table' || node['name'] === 'csv-table'
  return node.type === 'fence' && node['name'] === 'csv-table'
}

/**
 * The figure with its table; the node as it is when there is nothing to make one of.
 *
 * Reports `source-missing`, `include-missing`, `include-outside`, `csv-quote-open`, `table-long`, `table-ragged`, `size-invalid`.
 */
export function dataTable(given: SourceNode, state: PassState): SourceNode {
  // Only settleDataCode puts a node there.
  const node = (given['code'] as SourceNode | undefined) ?? given
  const values = node.type === 'code' ? codeValues(node) : node.type === 'fence' ? fenceValues(node, state) : undefined
  const found = values?.text.trim() === '' || !values ? fileValues(node, values, state) : values
  return (found && figureOf(node, found, state)) ?? node
}

function codeValues(node: SourceNode): Values | undefined {
  const {lang, meta, position, value = ''} = node
  const info = [lang, meta].filter(part => typeof part === 'string').join(' ')
  const line = position?.file === undefined && position ? position.start.line + 1 : undefined
  if (/^\{csv-table\}/.test(info)) {
    const lines = value.split('\n')
    const {attributes, count} = optionsOf(lines)
    const caption = info.replace(/^\{csv-table\}\s*/, '')
    const start = line === undefined ? undefined : line + count
    return directiveValues(lines.slice(count).join('\n'), start, attributes, caption)
  }
  const [, word = '', list = ''] = /^(?:(csv|tsv)\s+)?(\{[^{}]*\})\s*$/i.exec(info) ?? []
  const attributes = list === '' ? noAttributes : readAttributes(list)
  const language = [word.toLowerCase(), ...attributes.classes].find(name => name === 'csv' || name === 'tsv')
  if (language === undefined || !attributes.classes.includes('table')) return undefined
  const separator = separatorOf(attributes) ?? (language === 'tsv' ? '\t' : undefined)
  return {text: value, line, attributes, caption: attribute(attributes, 'caption', 'title'), separator, head: 1}
}

function fenceValues(node: SourceNode, state: PassState): Values {
  const caption = typeof node['title'] === 'string' ? node['title'] : ''
  const {text, line} = sourceLines(node.children ?? [], state)
  return directiveValues(text, line, attributesOf(node), caption)
}

function directiveValues(text: string, line: number | undefined, attributes: Attributes, caption: string): Values {
  const separator = separatorOf(attributes) ?? ','
  const words = caption === '' ? undefined : caption
  // Docutils: without `header-rows` no row is a head; `header` is a row of its own.
  const given = attribute(attributes, 'header')
  const first = given !== undefined && countOf(given) === undefined ? `${given}\n` : ''
  const pairs = attributes.pairs.filter(([key]) => first === '' || key !== 'header')
  return {
    text: first + text,
    line: line === undefined ? undefined : line - (first === '' ? 0 : 1),
    attributes: {...attributes, pairs},
    caption: words,
    separator,
    head: first === '' ? 0 : 1
  }
}

const separators: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['space', ' '],
  ['comma', ','],
  ['semicolon', ';']
])

function separatorOf(attributes: Attributes): string | undefined {
  const typed = attribute(attributes, 'delimiter', 'delim', 'separator', 'sep')
  if (typed === undefined || typed === '') return undefined
  return separators.get(typed.toLowerCase()) ?? typed.slice(0, 1)
}

function fileValues(node: SourceNode, given: Values | undefined, state: PassState): Values | undefined {
  const attributes = given?.attributes ?? attributesOf(node)
  const path = attribute(attributes, 'src', 'file')?.trim()
  const name = typeof node['name'] === 'string' ? node['name'] : 'csv-table'
  if (path === undefined || path === '') {
    state.diagnostics.report('source-missing', node, {name})
    return undefined
  }
  const file = state.dataFile(path, node)
  if (!file) return undefined
  const tabs = /\.tsv$/i.test(file.path) ? '\t' : undefined
  const words = typeof node['title'] === 'string' ? node['title'] : undefined
  return {
    text: (given?.text ?? '').trim() === '' ? file.text : `${given?.text ?? ''}${file.text}`,
    line: undefined,
    ...((given?.text ?? '').trim() === '' ? {file: file.path} : {}),
    attributes,
    caption: given?.caption ?? words ?? attribute(attributes, 'caption', 'title'),
    separator: given?.separator ?? separatorOf(attributes) ?? tabs,
    head: given?.head ?? 1
  }
}

function figureOf(node: SourceNode, values: Values, state: PassState): SourceNode | undefined {
  const {attributes, caption, separator, head, text, line} = values
  const placed = (at: number): SourceNode =>
    values.file === undefined ? placeOf(node, line, at) : inFile(values.file, at)
  const {records, open} = readCsv(text, separator)
  if (open !== undefined) {
    state.diagnostics.report('csv-quote-open', placed(open), {line: open})
  }
  const columns = records.reduce((most, {fields}) => Math.max(most, fields.length), 0)
  if (columns === 0) return undefined
  const most = Math.max(1, Math.min(mostRows, Math.floor(mostCells / columns)))
  if (records.length > most) {
    state.diagnostics.report('table-long', node, {rows: records.length, printed: most})
  }
  const cells = records[0]?.fields.length ?? 0
  const ragged = records.filter(({fields}) => fields.length !== cells)
  const rows = ragged.map(({fields, line: at}) => ({spot: placed(at), cells: fields.length}))
  reportRagged(rows, cells, state.diagnostics)
  const shown = records.slice(0, most)
  const table: SourceNode = {
    type: 'table',
    align: Array.from({length: columns}, () => null),
    head: Math.min(countOf(attribute(attributes, 'header', 'header-rows')) ?? head, shown.length),
    attributes: {...attributes, id: undefined},
    children: shown.map(record => rowOf(record, columns, node, line, state)),
    position: node.position
  }
  const words = caption === undefined ? [] : state.inline(caption, node)
  const captions = words.length > 0 ? [{type: 'caption', children: words, position: node.position}] : []
  const pairs = attributes.pairs.filter(([key]) => key !== 'align' && key !== 'caption')
  const figure = {
    type: 'figure',
    kind: 'table',
    placement: 'auto',
    children: [...captions, settleTable(table, state)],
    position: node.position
  }
  const classes = attributes.classes.filter(name => !['csv', 'tsv', 'table'].includes(name))
  return dressFigure(
    withAttributes(figure, joinAttributes(noAttributes, {...attributes, classes, pairs}), state),
    state
  )
}

function inFile(file: string, line: number): SourceNode {
  const point = {line, column: 1}
  return {type: 'tableRow', position: {start: point, end: point, file}}
}

/** A line of the values, as the manuscript counts; of values whose place nobody knows, the place that asks for them. */
function placeOf(node: SourceNode, first: number | undefined, line: number): SourceNode {
  if (first === undefined) return node
  const point = {line: first + line - 1, column: node.position?.start.column ?? 1}
  return {type: 'tableRow', position: {start: point, end: point}}
}

function rowOf(
  {fields, line}: CsvRecord,
  columns: number,
  node: SourceNode,
  first: number | undefined,
  state: PassState
): SourceNode {
  const place = first === undefined ? undefined : placeOf(node, first, line)
  const cells = fields.map(field => ({type: 'tableCell', children: cellOf(field.trim(), place, state)}))
  const missing = Array.from({length: columns - cells.length}, () => ({type: 'tableCell', children: []}))
  return {type: 'tableRow', children: missing.length > 0 ? [...cells, ...missing] : cells}
}

/** Most values hold nothing that Markdown could mean, and parsing each would cost more than all the rest. */
const markup = /[\\`*_[\]<>&!~^$@:{}#|=%]/

function cellOf(field: string, place: SourceNode | undefined, state: PassState): readonly SourceNode[] {
  if (field === '') return []
  if (place && markup.test(field)) return state.inline(field.replace(/\n/g, ' '), place)
  const position = place?.position
  if (!field.includes('\n')) return [{type: 'text', value: field, position}]
  return field
    .split('\n')
    .flatMap((value, index) => [...(index > 0 ? [{type: 'break'}] : []), {type: 'text', value, position}])
}
