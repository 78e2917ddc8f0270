/**
 * Text in columns: what stands across them parts it into runs, and each run ends with columns of one height.
 *
 * A run is set in columns as high as the pages leave them. Then what came to stand on its last page is set again, in columns
 * just high enough for it. Setting begins again at a block, the last one that begins before that page: a few times at the
 * most, so the work grows with the text. What was set there before is taken away again, with its notes and elements.
 */
import type {Columns} from '../content.js'
import type {StructureTree} from '../structure/tree.js'
import type {NoteBlock} from './footnotes.js'
import {createFrames} from './frames.js'
import type {Frame, Frames, Start} from './frames.js'
import {leastThatFits} from './least.js'
import type {Grid, LaidNode, PageBox} from './laid-node.js'
import {atHead, availableHeight} from './room.js'
import type {BookWriter} from './writer.js'

/** Where the layout is in a list of blocks. */
export interface BlockPlace {
  readonly index: number
  /** The block before it is a figure that waits for the next page. */
  readonly floated: boolean
}

/**
 * Is asked before a block is laid out. `waits`: it stands somewhere else, and the text goes on; `ends`: it is not laid out now,
 * nor what comes after it.
 */
export type BeforeBlock = (place: BlockPlace, node: LaidNode) => 'waits' | 'ends' | undefined

/** What the layout does with blocks. */
export interface ColumnHost {
  readonly writer: BookWriter
  readonly grid: Grid
  readonly box: PageBox
  readonly tree: StructureTree
  place(blocks: readonly LaidNode[], from: BlockPlace, before?: BeforeBlock): void
  /** A block that is placed later, so many points wide. */
  setApart(node: LaidNode, width: number): NoteBlock
  /** Points that the first lines of a block ask for, with its gap, without their notes. */
  need(blocks: readonly LaidNode[], index: number): number
  /** Turns the page for what stands on its side, or upright again. */
  turn(node: LaidNode): void
}

/** Lines: columns that are lower are no columns. */
const fewestLines = 3
/** Lines: where less is left of a page, text begins on the next. */
const fewestBelow = 5
/** Points: sums of leadings are not exact. */
const close = 0.1

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

interface Run {
  readonly across: boolean
  readonly blocks: readonly LaidNode[]
  /** It begins on a page of its own. */
  readonly anew: boolean
}

/**
 * What leads to a block that stands across stands there with it: a heading is not left behind in a column. A figure that may
 * move is no end of a run.
 */
function runsOf(stack: readonly LaidNode[]): readonly Run[] {
  const runs: (Run & {blocks: LaidNode[]})[] = []
  for (const node of stack) {
    const last = runs.at(-1)
    const announced = last?.blocks.at(-1)?.keep === true
    const across = (node.across === true || node.turned === true) && !(last && !announced && isFigure(node))
    if (last?.across === across && node.start === undefined) {
      last.blocks.push(node)
      continue
    }
    const leading: LaidNode[] = []
    while (across && last && !last.across && last.blocks.at(-1)?.keep) leading.unshift(...last.blocks.splice(-1))
    runs.push({across, blocks: [...leading, node], anew: node.start !== undefined && runs.length > 0})
  }
  return runs.filter(({blocks}) => blocks.length > 0)
}

/** A picture or a table that is not parted, with its caption. */
function isFigure({across, turned, start, float, unbreakable, stack}: LaidNode): boolean {
  if (!across || turned || start !== undefined) return false
  return float === true || unbreakable === true || stack?.at(-1)?.unbreakable === true
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
  const {writer, box, need, turn, place} = host
  const {top} = writer
  const [first] = blocks
  const {frame} = top.getCurrentPage()
  if (!first) return
  if (frame?.column !== undefined) {
    const {foot} = frames.stretch(frame.sheet)
    const gap = first.gap ?? 0
    open(frames.full(frame.sheet, Math.min(foot - close + gap, box.height - box.margins.bottom)), host)
    if (!first.turned && need(blocks, 0) - gap > availableHeight(top)) writer.moveToNextPage()
  }
  turn(first)
  place(blocks, {index: 0, floated: false})
  // What waits is as wide as the page.
  writer.finishFloats()
  writer.finishNotes()
}

/** A part of a page that begins. */
function open({margins, frame, head}: Frame, {writer, box: {width, height}}: ColumnHost): void {
  writer.top.addPage({...writer.top.getCurrentPage().pageSize, width, height}, margins)
  writer.top.getCurrentPage().frame = frame
  if (head) writer.top.putHead?.(head)
}

/** State of the layout before a block. */
interface Mark {
  readonly place: BlockPlace
  /** Goes back to it. */
  readonly back: () => void
}

/** Whether there is room for a block where the layout is. */
function hasRoom(node: LaidNode, frames: Frames, {writer, box, need}: ColumnHost): boolean {
  const {frame} = writer.top.getCurrentPage()
  const from = frame?.column === undefined ? writer.top.y : frames.stretch(frame.sheet).foot
  return from + need([node], 0) <= box.height - box.margins.bottom
}

/** @returns how many of the blocks are set: all, or those before a figure that has room below the columns */
function inColumns({blocks, anew}: Run, frames: Frames, host: ColumnHost): number {
  const {writer, grid} = host
  const {top} = writer
  if (blocks[0]) host.turn(blocks[0])
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

/** Whether there is room for a block when the columns end here. */
function fitsBelow({height}: NoteBlock, gap: number, frames: Frames, host: ColumnHost): boolean {
  const {writer, box, grid} = host
  const {top} = frames.stretch(writer.sheet)
  // Columns may become a little higher than shared out, for the sake of what stays together.
  const lines = linesOn(frames, host) + 2
  return top + lines * grid.leading + gap + height <= box.height - box.margins.bottom
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

/** Where a run begins: below what stands across, or on the next page. */
function startOf(blocks: readonly LaidNode[], anew: boolean, host: ColumnHost): Start {
  const {writer, box, grid, need} = host
  const {top: context, footnotes} = writer
  const page = context.getCurrentPage()
  const {sheet, column} = page.frame ?? {sheet: 0, column: undefined}
  const foot = box.height - box.margins.bottom
  const next = {sheet: sheet + 1, top: box.margins.top, foot, fresh: true}
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
function linesOn(frames: Frames, {writer, grid}: ColumnHost): number {
  const {top: context, footnotes} = writer
  const {frame} = context.getCurrentPage()
  const {top, foot} = frames.stretch(frame?.sheet ?? 0)
  const full = (frame?.column ?? 0) * (foot - top)
  const last = context.y - top + footnotes.taken(context.getCurrentPage())
  return Math.floor((full + last) / frames.count / grid.leading)
}

function mark(place: BlockPlace, {waiting}: Frames, {writer, tree}: ColumnHost): Mark {
  const {top, footnotes, floats, strained} = writer
  const page = top.getCurrentPage()
  const [count, items] = [top.pages.length, page.items.length]
  const {page: number, x, y, availableWidth, availableHeight} = top
  const kept = [...waiting]
  const undo = [footnotes.mark(page), floats.mark(), tree.mark()]
  return {
    place,
    back() {
      top.pages.splice(count)
      page.items.splice(items)
      Object.assign(top, {page: number, x, y, availableWidth, availableHeight})
      writer.strained = strained
      waiting.splice(0, waiting.length, ...kept)
      for (const go of undo) go()
    }
  }
}
