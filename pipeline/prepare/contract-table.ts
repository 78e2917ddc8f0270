import type {Table, TableCell, TableRow} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {isFlow} from '../tree/flow.js'
import type {Contract} from './contract.js'
import {commonOf, numberField} from './fields.js'

export function contractTable(node: SourceNode, contract: Contract): Table {
  const {align, widths} = node
  const rows = node.children ?? []
  return {
    type: 'table',
    align: Array.isArray(align) ? align.map(alignment) : [],
    ...(Array.isArray(widths) ? {widths: widths.map(Number)} : undefined),
    ...(node['landscape'] === true ? {landscape: true} : undefined),
    head: Math.min(numberField(node, 'head') ?? 0, rows.length),
    children: rows.map(row => tableRow(row, contract)),
    ...commonOf(node)
  }
}

function alignment(value: unknown): Table['align'][number] {
  return value === 'left' || value === 'right' || value === 'center' ? value : undefined
}

function tableRow(node: SourceNode, contract: Contract): TableRow {
  return {
    type: 'tableRow',
    children: (node.type === 'tableRow' ? (node.children ?? []) : [node]).map(cell => tableCell(cell, contract)),
    ...commonOf(node)
  }
}

function tableCell(node: SourceNode, {flow, phrasing}: Contract): TableCell {
  const children = node.type === 'tableCell' ? (node.children ?? []) : [node]
  const colspan = numberField(node, 'colspan')
  const rowspan = numberField(node, 'rowspan')
  return {
    type: 'tableCell',
    ...(colspan === undefined ? undefined : {colspan}),
    ...(rowspan === undefined ? undefined : {rowspan}),
    ...(node['header'] === true ? {header: true} : undefined),
    children: children.some(isFlow) ? flow(children) : phrasing(children),
    ...commonOf(node)
  }
}
