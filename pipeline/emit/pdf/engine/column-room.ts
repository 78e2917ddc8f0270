/** Where columns begin and end on a page, and what has room below them. */
import type {ColumnHost} from './column-host.js'
import type {NoteBlock} from './footnotes.js'
import type {Frame, Frames, Start} from './frames.js'
import type {LaidNode} from './laid-node.js'
import {atHead} from './room.js'

/** Lines: where less is left of a page, text begins on the next. */
const fewestBelow = 5
/** Points: sums of leadings are not exact. */
export const close = 0.1

/** A part of a page that begins. */
export function open({margins, frame, head}: Frame, {writer, box: {width, height}}: ColumnHost): void {
  if (frame.sheet !== writer.sheet) writer.turned.insert()
  writer.top.addPage({...writer.top.getCurrentPage().pageSize, width, height}, margins)
  writer.top.getCurrentPage().frame = frame
  if (head) writer.top.putHead?.(head)
}

/** Where a run begins: below what stands across, or on the next page. */
export function startOf(blocks: readonly LaidNode[], anew: boolean, host: ColumnHost): Start {
  const {writer, box, grid, need} = host
  const {top: context, footnotes} = writer
  const page = context.getCurrentPage()
  const {sheet, column} = page.frame ?? {sheet: 0, column: undefined}
  const foot = box.height - box.margins.bottom
  const next = {sheet: sheet + 1 + writer.turned.waiting, top: box.margins.top, foot, fresh: true}
  const blank = column === undefined && page.items.length === 0 && context.y <= box.margins.top + close
  if (anew && blank) return {...next, sheet}
  if (anew || column !== undefined) return next
  const gap = blocks[0]?.gap ?? 0
  const y = context.y + (atHead(context) ? 0 : gap)
  const lines = Math.ceil((y - box.margins.top - close) / grid.leading)
  const top = box.margins.top + Math.max(lines, 0) * grid.leading
  const room = foot - footnotes.taken(page) - top
  const asked = Math.max(fewestBelow * grid.leading, need(blocks, 0) - gap)
  return lines > 0 && room < asked ? next : {sheet, top, foot: foot - footnotes.taken(page), fresh: false}
}

/** About how many lines columns of a page ask for, when what stands in them is shared out. */
export function linesOn(frames: Frames, {writer, grid}: ColumnHost): number {
  const {top: context, footnotes} = writer
  const {frame} = context.getCurrentPage()
  const {top, foot} = frames.stretch(frame?.sheet ?? 0)
  const full = (frame?.column ?? 0) * (foot - top)
  const last = context.y - top + footnotes.taken(context.getCurrentPage())
  return Math.floor((full + last) / frames.count / grid.leading)
}

/** Whether there is room for a block where the layout is. */
export function hasRoom(node: LaidNode, frames: Frames, {writer, box, need}: ColumnHost): boolean {
  const {frame} = writer.top.getCurrentPage()
  const from = frame?.column === undefined ? writer.top.y : frames.stretch(frame.sheet).foot
  return from + need([node], 0) <= box.height - box.margins.bottom
}

/** Whether there is room for a block when the columns end here. */
export function fitsBelow({height}: NoteBlock, gap: number, frames: Frames, host: ColumnHost): boolean {
  const {writer, box, grid} = host
  const {top} = frames.stretch(writer.sheet)
  // Columns may become a little higher than shared out, for the sake of what stays together.
  const lines = linesOn(frames, host) + 2
  return top + lines * grid.leading + gap + height <= box.height - box.margins.bottom
}
