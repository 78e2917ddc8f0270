/** Tables as columns while they fit, else a line "head: value" for each cell. */
import type {Table, TableCell} from '../../../model/nodes.js'
import {gridOf} from '../../../tree/table-grid.js'
import type {TextState} from './state.js'
import {columns, wrap} from './wrap.js'

const gap = '  '

export function tableText(node: Table, state: TextState): string {
  const grid = gridOf(node)
  const text = (cell: TableCell | undefined) =>
    cell === undefined ? '' : state.blocks(cell.children, state.width).replaceAll('\n', ' ')
  const known = new Map<TableCell, string>()
  const rows = grid.rows.map(row =>
    row.map(({node, owner}) => {
      const words = node ? text(node) : ''
      if (node) known.set(node, words)
      return {words, owned: owner === undefined ? '' : (known.get(owner) ?? words), alone: node?.colspan === undefined}
    })
  )
  const widths = Array.from({length: grid.columns}, (_, index) =>
    rows.reduce((most, row) => Math.max(most, row[index]?.alone ? columns(row[index].words) : 0), 0)
  )
  const total = widths.reduce((sum, width) => sum + width, 0) + gap.length * Math.max(0, grid.columns - 1)
  const spread = rows.some(row => row.some(({words, alone}) => !alone && columns(words) > state.width))
  return total <= state.width && !spread
    ? aligned(
        rows.map(row => row.map(({words}) => words)),
        widths,
        node
      )
    : stacked(
        rows.map(row => row.map(({owned}) => owned)),
        node.head,
        state
      )
}

/** What is wider than its column goes on over the empty ones behind it: it joins them. */
function aligned(rows: readonly (readonly string[])[], widths: readonly number[], node: Table): string {
  const lines = rows.map(row => {
    let line = ''
    let start = 0
    for (const [index, width] of widths.entries()) {
      const cell = row[index] ?? ''
      if (cell !== '')
        line += ' '.repeat(Math.max(line === '' ? 0 : 1, start - columns(line))) + pad(cell, width, node.align[index])
      start += width + gap.length
    }
    return line.trimEnd()
  })
  if (node.head > 0 && node.head < lines.length)
    lines.splice(node.head, 0, widths.map(width => '-'.repeat(width)).join(gap))
  return lines.join('\n')
}

function pad(cell: string, width: number, align: Table['align'][number]): string {
  const space = Math.max(0, width - columns(cell))
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

/** A record says what it stands under: of several rows of heads, all. */
function stacked(rows: readonly (readonly string[])[], head: number, state: TextState): string {
  const names = (rows[0] ?? []).map((_, index) =>
    [...new Set(rows.slice(0, head).map(row => row[index] ?? ''))].filter(name => name !== '').join(', ')
  )
  const records = rows.slice(head).map(row =>
    row
      .map((cell, index) =>
        cell === '' ? '' : wrap([names[index], cell].filter(part => part).join(': '), state.width, '', '  ')
      )
      .filter(line => line !== '')
      .join('\n')
  )
  // A table of heads alone still has its words.
  return records.length > 0 ? records.join('\n\n') : rows.map(row => row.join(gap)).join('\n')
}
