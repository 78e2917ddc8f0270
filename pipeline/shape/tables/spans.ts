/**
 * Cells that hold only `^` join the one above, only `<` the one to the left. What would make no rectangle, reaches over the
 * edge of the table or out of its head stays as typed.
 */
import type {SourceNode} from '../../model/source-tree.js'

interface Place {
  readonly row: number
  readonly column: number
}

export function joinSpans(table: SourceNode): SourceNode {
  const rows = (table.children ?? []).map(row => row.children ?? [])
  const head = typeof table['head'] === 'number' ? table['head'] : 0
  const owners = ownersOf(rows, head)
  const extents = extentsOf(owners)
  const key = ({row, column}: Place) => `${row} ${column}`
  const children = (table.children ?? []).map((row, index) => ({
    ...row,
    children: (row.children ?? []).flatMap((cell, column): readonly SourceNode[] => {
      const owner = owners[index]?.[column] ?? {row: index, column}
      const extent = extents.get(key(owner))
      if (!extent) return [cell]
      if (owner.row !== index || owner.column !== column) return []
      const rowspan = extent.row - index + 1
      const colspan = extent.column - column + 1
      return [{...cell, ...(rowspan > 1 ? {rowspan} : {}), ...(colspan > 1 ? {colspan} : {})}]
    })
  }))
  return {...table, children}
}

function ownersOf(rows: readonly (readonly SourceNode[])[], head: number): readonly (readonly Place[])[] {
  const owners: Place[][] = []
  for (const [row, cells] of rows.entries()) {
    const line: Place[] = []
    for (const [column, cell] of cells.entries()) {
      const mark = markOf(cell)
      const above = mark === '^' && row !== head ? owners[row - 1]?.[column] : undefined
      const before = mark === '<' ? line[column - 1] : undefined
      line.push(above ?? before ?? {row, column})
    }
    owners.push(line)
  }
  return owners
}

function markOf({children = []}: SourceNode): string {
  const [only, ...others] = children
  return only?.type === 'text' && others.length === 0 ? (only.value ?? '').trim() : ''
}

/** The last place of each group of more than one cell that is a rectangle. */
function extentsOf(owners: readonly (readonly Place[])[]): ReadonlyMap<string, Place> {
  const groups = new Map<string, {owner: Place; last: Place; count: number}>()
  for (const [row, line] of owners.entries()) {
    for (const [column, owner] of line.entries()) {
      const key = `${owner.row} ${owner.column}`
      const group = groups.get(key) ?? {owner, last: owner, count: 0}
      const last = {row: Math.max(group.last.row, row), column: Math.max(group.last.column, column)}
      groups.set(key, {owner, last, count: group.count + 1})
    }
  }
  const extents = new Map<string, Place>()
  for (const [key, {owner, last, count}] of groups) {
    const area = (last.row - owner.row + 1) * (last.column - owner.column + 1)
    if (count > 1 && count === area) extents.set(key, last)
  }
  return extents
}
