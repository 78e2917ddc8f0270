/**
 * Text in columns: what stands across them parts it into runs, and each run ends with columns of one height.
 *
 * A run is set in columns as high as the pages leave them. Then what came to stand on its last page is set again, in columns
 * just high enough for it. Setting begins again at a block, the last one that begins before that page: a few times at the
 * most, so the work grows with the text. What was set there before is taken away again, with its notes and elements.
 */
import type {Columns} from '../content.js'
import type {ColumnHost} from './column-host.js'
import {close, fitsBelow, hasRoom, linesOn, open, startOf} from './column-room.js'
import {isFigure, runsOf} from './column-runs.js'
import type {Run} from './column-runs.js'
import {mark} from './flow-mark.js'
import type {Mark} from './flow-mark.js'
import {createFrames} from './frames.js'
import type {Frames} from './frames.js'
import type {LaidNode} from './laid-node.js'
import {leastThatFits} from './least.js'
import {atHead, availableHeight} from './room.js'

/** Lines: columns that are lower are no columns. */
const fewestLines = 3

export function flowInColumns(stack: readonly LaidNode[], columns: Columns, host: ColumnHost): void {
  const {writer, box, grid} = host
  const frames = createFrames(box, columns, grid.leading)
  for (const [index, page] of writer.top.pages.entries()) page.frame ??= {sheet: index, column: undefined}
  writer.top.frames = frames
  for (const run of runsOf(stack)) {
    if (run.across) acrossColumns(run.blocks, frames, host)
    else textRun(run, frames, host)
  }
}

/** Text with the figures that stand across it: below the columns, or above those of the next page. */
function textRun(run: Run, frames: Frames, host: ColumnHost): void {
  let rest: Run | undefined = run
  while (rest) {
    const [first]: readonly LaidNode[] = rest.blocks
    if (first && isFigure(first)) {
      if (rest.blocks.length === 1 || hasRoom(first, frames, host)) acrossColumns([first], frames, host)
      else frames.waiting.push(host.setApart(first, frames.measure))
      rest = {...rest, blocks: rest.blocks.slice(1), anew: false}
    } else rest = {...rest, blocks: rest.blocks.slice(inColumns(rest, frames, host)), anew: false}
    if (rest.blocks.length === 0) rest = undefined
  }
}

/** Below the columns, where there is room for how it begins. */
function acrossColumns(blocks: readonly LaidNode[], frames: Frames, host: ColumnHost): void {
  const {writer, box, need, place} = host
  const {top} = writer
  const [first] = blocks
  const {frame} = top.getCurrentPage()
  if (!first) return
  if (frame?.column !== undefined) {
    const {foot} = frames.stretch(frame.sheet)
    const gap = first.gap ?? 0
    open(frames.full(frame.sheet, Math.min(foot - close + gap, box.height - box.margins.bottom)), host)
    if (need(blocks, 0) - gap > availableHeight(top)) writer.moveToNextPage()
  }
  place(blocks, {index: 0, floated: false})
  // What waits is as wide as the page.
  writer.finishFloats()
  writer.finishNotes()
}

/** @returns how many of the blocks are set: all, or those before a figure that has room below the columns */
function inColumns({blocks, anew}: Run, frames: Frames, host: ColumnHost): number {
  const {writer, grid} = host
  const {top} = writer
  const whole = mark({index: 0, floated: false}, frames, host)
  const start = startOf(blocks, anew, host)
  frames.begin(start)
  const sheetNow = (): number => top.getCurrentPage().frame?.sheet ?? start.sheet
  /** The last block that begins before the page that the layout is on. */
  let before = whole
  let set = blocks.length
  const waits = new Set<LaidNode>()
  const fill = (from: Mark): void => {
    from.back()
    if (from === whole) open(frames.first(), host)
    let last = from
    let sheet = sheetNow()
    const look = (): void => {
      if (sheetNow() !== sheet) before = last
      sheet = sheetNow()
    }
    host.place(blocks.slice(0, set), from.place, (place, node) => {
      look()
      last = mark(place, frames, host)
      if (!isFigure(node)) return undefined
      const block = host.setApart(node, frames.measure)
      if (!waits.has(node) && fitsBelow(block, node.gap ?? 0, frames, host)) {
        last.back()
        set = place.index
        return 'ends'
      }
      waits.add(node)
      frames.waiting.push(block)
      return 'waits'
    })
    writer.finishFloats()
    writer.finishNotes()
    look()
  }
  fill(whole)
  const from = before
  const sheet = sheetNow()
  const allowed = writer.strained
  const {top: head, foot} = frames.stretch(sheet)
  const most = Math.floor((foot - head + close) / grid.leading)
  leastThatFits(linesOn(frames, host), {fewest: Math.min(fewestLines, most), most}, lines => {
    frames.endAt(sheet, lines === most ? undefined : head + lines * grid.leading + close)
    fill(from)
    return sheetNow() === sheet && writer.strained <= allowed
  })
  placeWaiting(frames, host)
  return set
}

/** What waits for a page that the text has not come to stands below it, or on that page. */
function placeWaiting(frames: Frames, host: ColumnHost): void {
  const {writer, box, grid} = host
  const {top} = writer
  const {sheet = 0} = top.getCurrentPage().frame ?? {}
  if (frames.waiting.length === 0) return
  open(frames.full(sheet, Math.min(frames.stretch(sheet).foot + grid.leading, box.height - box.margins.bottom)), host)
  for (const block of frames.waiting.splice(0)) {
    if (block.height > availableHeight(top) && !atHead(top)) writer.moveToNextPage()
    writer.addFragment(block)
    top.moveDown(grid.leading)
  }
}
