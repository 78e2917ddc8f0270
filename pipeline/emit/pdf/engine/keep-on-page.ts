/** To the next page with what does not fit where it must stand. */
import {onGrid, overGrid} from './grid-place.js'
import {heightOf, needOf} from './keep.js'
import type {Measuring} from './keep.js'
import type {Grid, LaidNode} from './laid-node.js'
import {atHead, availableHeight, textHeight} from './room.js'
import type {BookWriter} from './writer.js'

/** With a block that must stay with what follows, where both do not fit. */
export function keepWithNext(
  stack: readonly LaidNode[],
  index: number,
  writer: BookWriter,
  grid: Grid,
  measuring: Measuring
): void {
  const context = writer.context()
  if (!stack[index]?.keep || atHead(context)) return
  const place = onGrid(writer) ? {over: overGrid(context, grid), leading: grid.leading} : undefined
  const need = needOf(stack, index, measuring, place)
  if (need <= availableHeight(context)) return
  if (need < textHeight(context)) writer.moveToNextPage()
  else writer.strained++
}

/** @param most points: a higher block may be parted */
export function keepWhole(node: LaidNode, most: number, writer: BookWriter, measuring: Measuring): void {
  const context = writer.context()
  if (atHead(context)) return
  const height = heightOf(node, 0, measuring)
  if (height <= most && (node.gap ?? 0) + height > availableHeight(context) + 0.01) writer.moveToNextPage()
}
