/**
 * Blocks that leave the flow of the text: figures that go to the head of the next page, figures that text runs beside, blocks of
 * the margin. Each is laid out by itself, and put on its page from there.
 */
import type {SideRoom} from '../typeset/paragraph.js'
import {createAsides, putBeside} from './asides.js'
import type {NoteBlock} from './footnotes.js'
import {onGrid} from './grid-place.js'
import {heightOf} from './keep.js'
import type {Measuring} from './keep.js'
import type {Grid, LaidNode} from './laid-node.js'
import {baselineIn} from './looks.js'
import {firstText} from './made-lines.js'
import {atHead, availableHeight, mostHeight, moveDown} from './room.js'
import {roomBeside, runsBeside, sidePlace} from './side-figures.js'
import type {SideFigure} from './side-figures.js'
import {notedIn} from './writer.js'
import type {BookWriter} from './writer.js'

/** What the layout does for them. */
export interface LayingOut {
  readonly grid: Grid
  readonly writer: () => BookWriter
  /** How blocks are measured that are to stand where the layout is. */
  readonly measuring: () => Measuring
  /** Lays a block out by itself, as wide as the text of the page or as said. */
  readonly apart: (node: LaidNode, width?: number) => NoteBlock
  /** Lays it out where the layout is. */
  readonly here: (node: LaidNode) => void
  /** Text may run beside figures: it is set in one column, from left to right. */
  readonly sides: () => boolean
  /** The page stands on its side. */
  readonly turned: () => boolean
}

export interface OutOfFlow {
  /** A figure that does not fit here goes to the next page by itself. @returns whether it did */
  float(node: LaidNode): boolean
  /** A figure with text beside it, before the block at `index`. @returns what is to be done with it otherwise */
  putAtSide(figure: LaidNode, stack: readonly LaidNode[], index: number): 'done' | 'later' | 'plainly'
  /** A figure that waits for a paragraph of the next page. @returns whether it still does */
  stillWaits(figure: LaidNode, stack: readonly LaidNode[], index: number): boolean
  /** What is no plain paragraph begins below the figure. */
  passSide(node: LaidNode): void
  /** What a figure takes of the lines of a text that begins here. */
  roomFor(node: LaidNode): SideRoom | undefined
  /** A block of the margin waits for the line that it stands beside. @returns whether the node is one */
  setAside(node: LaidNode): boolean
  /** @param baseline of the next line, from the top of the page */
  putAsides(baseline: number): void
  /** What still waits stands beside the end of its chapter, or on a page of its own. */
  finishAsides(): void
}

export function createOutOfFlow({grid, writer: current, measuring, apart, here, sides, turned}: LayingOut): OutOfFlow {
  const asides = createAsides(grid.leading / 2)
  let beside: SideFigure | undefined

  const float: OutOfFlow['float'] = node => {
    const writer = current()
    const context = writer.context()
    const waiting = writer.floats.waiting || writer.held
    if (!node.float || !writer.onPage || !onGrid(writer)) return false
    const height = heightOf(node, 0, measuring())
    const fits = (node.gap ?? 0) + height <= availableHeight(context) + 0.01
    if (height > mostHeight(writer.top) || (!waiting && (fits || (atHead(context) && !writer.inPart)))) return false
    writer.floats.add(apart(node))
    return true
  }

  const putAtSide: OutOfFlow['putAtSide'] = (figure, stack, index) => {
    const writer = current()
    if (!sides() || !writer.onPage || !onGrid(writer) || writer.floats.waiting) return 'plainly'
    const place = sidePlace(figure, stack, index, writer.context(), grid.leading, measuring())
    if (typeof place === 'string') return place
    const block = apart(place.figure, figure.side?.width)
    writer.placeAt(block, writer.top.pageMargins.left + place.x, place.y)
    writer.putNotes(notedIn(block))
    beside = place.beside
    return 'done'
  }

  const putAsides = (baseline: number): void => {
    // A page on its side has its text where the margin was.
    if (!turned()) putBeside(asides, current(), baseline)
  }

  return {
    float,
    putAtSide,
    stillWaits(figure, stack, index) {
      const found = putAtSide(figure, stack, index)
      if (found === 'plainly' && !float(figure)) here(figure)
      return found === 'later'
    },
    passSide(node) {
      const writer = current()
      if (!beside || !writer.onPage || runsBeside(node)) return
      const {page, foot} = beside
      const context = writer.context()
      beside = undefined
      if (context.getCurrentPage() === page && foot > context.y) moveDown(context, foot - context.y)
    },
    roomFor(node) {
      const writer = current()
      const context = writer.context()
      if (!beside || !writer.onPage || context.getCurrentPage() !== beside.page || !runsBeside(node)) return undefined
      return roomBeside(beside, node, context.y)
    },
    setAside(node) {
      if (!node.beside) return false
      const text = firstText(node)
      const baseline = text ? baselineIn(text.paragraph.leading, text.look) : 0
      asides.add({block: apart(node, node.beside.width), beside: node.beside, baseline})
      return true
    },
    putAsides,
    finishAsides() {
      const writer = current()
      putAsides(writer.top.y)
      while (asides.waiting && !turned()) {
        writer.moveToNextPage()
        putAsides(writer.top.y)
      }
    }
  }
}
