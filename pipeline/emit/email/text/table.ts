/** Tables as columns while they fit, else a line "head: value" for each cell. */
import type {Table} from '../../../model/nodes.js'
import type {TextState} from './state.js'
import {columns, wrap} from './wrap.js'

const gap = '  '

export function tableText(node: Table, state: TextState): string {
  const rows = node.children.map(row =>
    row.children.map(cell => state.blocks(cell.children, state.width).replaceAll('\n', ' '))
  )
  const count = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({length: count}, (_, index) => Math.max(0, ...rows.map(row => columns(row[index] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * Math.max(0, count - 1)
  return total <= state.width ? aligned(rows, widths, node) : stacked(rows, node, state)
}

function aligned(rows: readonly (readonly string[])[], widths: readonly number[], node: Table): string {
  const lines = rows.map(row =>
    widths
      .map((width, index) => pad(row[index] ?? '', width, node.align[index]))
      .join(gap)
      .trimEnd()
  )
  if (node.head > 0 && node.head < lines.length)
    lines.splice(node.head, 0, widths.map(width => '-'.repeat(width)).join(gap))
  return lines.join('\n')
}

function pad(cell: string, width: number, align: Table['align'][number]): string {
  const space = width - columns(cell)
  switch (align) {
    case 'right':
      return ' '.repeat(space) + cell
    case 'center':
      return ' '.repeat(space >> 1) + cell + ' '.repeat(space - (space >> 1))
    case 'left':
    case undefined:
      return cell + ' '.repeat(space)
  }
}

function stacked(rows: readonly (readonly string[])[], node: Table, state: TextState): string {
  const head = rows[node.head - 1]
  const records = rows
    .slice(node.head)
    .map(row =>
      row
        .map((cell, index) => wrap([head?.[index], cell].filter(part => part).join(': '), state.width, '', '  '))
        .join('\n')
    )
  // A table of heads alone still has its words.
  return records.length > 0 ? records.join('\n\n') : rows.map(row => row.join(gap)).join('\n')
}
