import type {SourceNode} from '../../model/source-tree.js'
import {asFlow, asPhrasing, isFlow, trimRun} from '../../tree/flow.js'
import type {ElementHandler, HtmlElement} from './convert.js'

export const tableElements: readonly (readonly [string, ElementHandler])[] = [
  ['table', table],
  ['thead', section],
  ['tbody', section],
  ['tfoot', section],
  ['tr', ({children, base}) => [{type: 'tableRow', children: rowCells(children), ...base}]],
  ['td', cell],
  ['th', cell],
  ['caption', ({children, base}) => [{type: 'caption', children: asPhrasing(children), ...base}]],
  // Widths and colours of columns: the editions set their own.
  ['colgroup', () => []],
  ['col', () => []]
]

function section({name, children, base}: HtmlElement): readonly SourceNode[] {
  return [{type: 'tableSection', section: name, children, ...base}]
}

function rowCells(children: readonly SourceNode[]): readonly SourceNode[] {
  return children.flatMap((child): readonly SourceNode[] => {
    if (child.type === 'tableCell') return [child]
    const blocks = asFlow([child])
    return blocks.length === 0 ? [] : [{type: 'tableCell', children: blocks, position: child.position}]
  })
}

function cell({name, children, base, attributes}: HtmlElement): readonly SourceNode[] {
  const colspan = span(attributes.get('colspan'))
  const rowspan = span(attributes.get('rowspan'))
  const align = attributes.get('align')?.toLowerCase()
  return [
    {
      type: 'tableCell',
      ...(colspan > 1 ? {colspan} : undefined),
      ...(rowspan > 1 ? {rowspan} : undefined),
      ...(name === 'th' ? {header: true} : undefined),
      align: align === 'left' || align === 'right' || align === 'center' ? align : undefined,
      children: children.some(isFlow) ? asFlow(children) : trimRun(children),
      ...base
    }
  ]
}

/** HTML allows 1,000; no page has room for a hundred. */
function span(value: string | undefined): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number >= 1 ? Math.min(number, 100) : 1
}

/**
 * Rows in the order head, body, foot; the head is `thead`, or the first rows whose cells are all `th`.
 *
 * What stands between rows (a Markdown block after a blank line) goes before the table. A caption makes it a figure.
 */
function table({children, base}: HtmlElement): readonly SourceNode[] {
  const rows: SourceNode[] = []
  const foot: SourceNode[] = []
  const before: SourceNode[] = []
  const captions: SourceNode[] = []
  let head = 0
  const take = (child: SourceNode, section: string) => {
    if (child.type === 'tableSection') {
      for (const inner of child.children ?? []) take(inner, String(child['section']))
    } else if (child.type === 'caption') captions.push(child)
    else if (child.type !== 'tableRow') before.push(child)
    else if ((child.children ?? []).length === 0) return
    else if (section === 'tfoot') foot.push(child)
    else {
      if (section === 'thead') head++
      rows.push(child)
    }
  }
  for (const child of children) take(child, 'tbody')
  rows.push(...foot)
  if (head === 0) head = headRows(rows)
  const around = asFlow([...before, ...(rows.length === 0 ? captions : [])])
  if (rows.length === 0) return around
  const made: SourceNode = {
    type: 'table',
    align: alignment(rows),
    head,
    children: rows.map((row, index) => settledRow(row, index < head, rows.length - index)),
    ...(captions.length === 0 ? base : {position: base.position})
  }
  if (captions.length === 0) return [...around, made]
  const caption: SourceNode = {
    type: 'caption',
    children: captions.flatMap(({children}, index) => [...(index > 0 ? [{type: 'break'}] : []), ...(children ?? [])]),
    position: captions[0]?.position
  }
  return [...around, {type: 'figure', kind: 'table', placement: 'auto', children: [caption, made], ...base}]
}

function headRows(rows: readonly SourceNode[]): number {
  const first = rows.findIndex(({children}) => !children?.every(({header}) => header === true))
  return first === -1 ? 0 : first
}

/** Cells of head rows are heads without saying so; no cell reaches below the last row. */
function settledRow(row: SourceNode, head: boolean, below: number): SourceNode {
  const children = (row.children ?? []).map(child => {
    const {header, rowspan, ...rest} = child
    const spanned = Math.min(Number(rowspan ?? 1), below)
    return {
      ...rest,
      align: undefined,
      ...(spanned > 1 ? {rowspan: spanned} : undefined),
      ...(header === true && !head ? {header} : undefined)
    }
  })
  return {...row, children}
}

/** One value a column: that of the first cell which says one. */
function alignment(rows: readonly SourceNode[]): readonly unknown[] {
  const align: unknown[] = []
  const taken: number[] = []
  for (const row of rows) {
    let column = 0
    for (const child of row.children ?? []) {
      while ((taken[column] ?? 0) > 0) column++
      const width = Number(child['colspan'] ?? 1)
      for (let index = column; index < column + width; index++) {
        taken[index] = Number(child['rowspan'] ?? 1)
        if (align.length <= index) align.length = index + 1
        if (width === 1) align[index] ??= child['align']
      }
      column += width
    }
    for (let index = 0; index < taken.length; index++) taken[index] = Math.max(0, (taken[index] ?? 0) - 1)
  }
  return Array.from(align)
}
