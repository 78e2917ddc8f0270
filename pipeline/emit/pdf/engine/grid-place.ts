/** Blocks on the grid of baselines. */
import type {LayoutContext} from 'pdfmake/js/LayoutBuilder.js'
import type {Placing} from '../content.js'
import {toGrid} from './keep.js'
import type {Grid, LaidNode} from './laid-node.js'
import {baselineIn} from './looks.js'
import {firstText} from './made-lines.js'
import {moveDown} from './room.js'
import type {BookWriter} from './writer.js'

/** Moves down to where the block is to begin. */
export function putOnGrid(node: LaidNode, gap: number, writer: BookWriter, grid: Grid): void {
  if (node.line !== undefined) moveToLine(node.line, node, writer, grid)
  snap(node.snap, gap, writer, grid)
}

/** The block's first baseline on a line of the grid, or on the next one below what is there. */
function moveToLine(line: number, node: LaidNode, writer: BookWriter, grid: Grid): void {
  const context = writer.context()
  const text = firstText(node)
  const baseline = text ? baselineIn(text.paragraph.leading, text.look) : grid.baseline
  const wanted = line * grid.leading - baseline
  if (wanted > context.y) moveDown(context, wanted - context.y)
  else snap(true, 0, writer, grid)
}

function snap(wanted: Placing['snap'], gap: number, writer: BookWriter, grid: Grid): void {
  if (!onGrid(writer)) return
  const context = writer.context()
  const distance = toGrid(wanted, gap, overGrid(context, grid), grid.leading)
  if (distance > 0) moveDown(context, distance)
}

/** Not within what pdfmake places later. */
export function onGrid(writer: BookWriter): boolean {
  return writer.transactionLevel === 0 && writer.context().snapshots.length === 0
}

export function overGrid(context: LayoutContext, {top, leading}: Grid): number {
  // What stands below columns begins anywhere on its page; a block laid out by itself has a grid of its own.
  const head = context.getCurrentPage().frame ? top : context.pageMargins.top
  return (((context.y - head) % leading) + leading) % leading
}
