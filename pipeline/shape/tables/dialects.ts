/**
 * Pandoc's tables of other kinds -> code, line by line as typed: as Markdown their columns would run together.
 *
 * - grid: `+---+---+` begins a paragraph
 * - simple: a line of dashes in columns, below the heads or above and below the rows
 * - multiline: the same between two whole lines of dashes, with empty lines between the rows
 *
 * Reports `table-dialect`. Looked for among siblings as they come from the parser; linear, since a table takes what it looked at.
 *
 * Source: Pandoc, "Tables".
 */
import type {SourceNode} from '../../model/source-tree.js'
import type {PassState} from '../context.js'
import {sourceLines} from './source-lines.js'

const gridLine = /^\+(?:[-=:]{3,}\+)+\s*$/
/** Two runs of dashes at least, with white space between. */
const columnLine = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/
const wholeLine = /^[ \t]*-{5,}[ \t]*$/
/** A row of a multiline table is a block of its own; no table of a text has more. */
const mostBlocks = 200

export function keepDialectTables(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  if (!nodes.some(node => mayBegin(node))) return nodes
  const result: SourceNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const grid = node.type === 'paragraph' && gridLine.test(lineOf(node, 'start', state))
    const end = grid ? index : columnsEnd(nodes, index, state)
    if (end === undefined) {
      result.push(node)
      continue
    }
    const before = grid || lineOf(node, 'start', state).trim().startsWith('--') ? undefined : node
    const parts = nodes.slice(index, end + 1)
    const kind = grid
      ? 'grid'
      : parts.length > 3 || wholeLine.test(lineOf(node, 'start', state))
        ? 'multiline'
        : 'simple'
    state.diagnostics.report('table-dialect', before ?? node, {kind})
    const [first, last] = [parts[0]?.position, parts.at(-1)?.position]
    const position = first && last && {...first, end: last.end}
    result.push({type: 'code', value: sourceLines(parts, state).text, position})
    index = end
  }
  return result
}

function mayBegin({type, children}: SourceNode): boolean {
  if (type === 'thematicBreak') return true
  return type === 'paragraph' && children?.[0]?.type === 'text' && children[0].value?.startsWith('+-') === true
}

function lineOf({position}: SourceNode, end: 'start' | 'end', state: PassState): string {
  if (!position || position.file !== undefined) return ''
  return state.line(position[end].line).slice(position.start.column - 1)
}

/** Where a table of columns that begins at this sibling ends; `undefined`: none begins there. */
function columnsEnd(nodes: readonly SourceNode[], start: number, state: PassState): number | undefined {
  const first = nodes[start]
  if (!first) return undefined
  const opening = isBreak(first, wholeLine, state)
  const at = [start, start + 1, start + 2].find(index => isBreak(nodes[index], columnLine, state))
  if (at === undefined) return undefined
  // Heads stand right above the dashes.
  for (let index = start; index < at; index++) if (!adjoins(nodes[index], nodes[index + 1])) return undefined
  if (at - start === 2 && !opening) return undefined
  if (at - start === 1 && first.type !== 'paragraph' && first.type !== 'code') return undefined
  if (opening || at === start) {
    const closing = closingLine(nodes, at + 1, opening, state)
    if (closing !== undefined) return closing
    if (opening) return undefined
  }
  let end = at
  while (end + 1 < nodes.length && end - at < mostBlocks && adjoins(nodes[end], nodes[end + 1])) end++
  return end > at ? end : undefined
}

/** The line of dashes that ends a table without heads, or one of several lines a row. */
function closingLine(
  nodes: readonly SourceNode[],
  from: number,
  opening: boolean,
  state: PassState
): number | undefined {
  for (let index = from; index < Math.min(nodes.length, from + mostBlocks); index++) {
    const node = nodes[index]
    if (!node) continue
    const line = lineOf(node, 'end', state)
    const whole = wholeLine.test(line) && (node.type === 'thematicBreak' || node.type === 'heading')
    if (whole || isBreak(node, columnLine, state)) return index > from || opening ? index : undefined
    if (node.type === 'heading') return undefined
  }
  return undefined
}

function isBreak(node: SourceNode | undefined, pattern: RegExp, state: PassState): boolean {
  return node?.type === 'thematicBreak' && pattern.test(lineOf(node, 'start', state))
}

/** No empty line between them. */
function adjoins(node: SourceNode | undefined, next: SourceNode | undefined): boolean {
  const end = node?.position?.end.line
  return end !== undefined && next?.position?.start.line === end + 1
}
