/**
 * pdfmake's layout with what a book asks for: pages that begin on the right, a grid of baselines, headings that stay with
 * their text, no first or last line alone, grounds and rules that go on over a page break.
 *
 * The text path is ours (see lines.ts); stacks, lists, tables, pictures, unbreakable blocks and repeated heads are pdfmake's.
 */
import preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'
import type {BookDocument} from './document.js'
import type {Columns} from '../content.js'
import {layOutApart} from './apart.js'
import {flowInColumns} from './column-flow.js'
import type {BeforeBlock, BlockPlace} from './column-host.js'
import {impose} from './impose.js'
import {drawFrame, openFrame} from './frame.js'
import {lowerCells, standAtFoot} from './lowered-cells.js'
import type {LineMaker} from './made-lines.js'
import {BookMeasure} from './measure.js'
import type {MeasuredText} from './measure.js'
import {drawFeet, noteMetrics} from './feet.js'
import {createFloats} from './floats.js'
import {createFootnotes} from './footnotes.js'
import type {NoteBlock} from './footnotes.js'
import {onGrid, putOnGrid} from './grid-place.js'
import {heightOf, needOf} from './keep.js'
import {keepWhole, keepWithNext} from './keep-on-page.js'
import type {Measuring} from './keep.js'
import type {StructureTree} from '../structure/tree.js'
import {withinGroup} from './row-groups.js'
import type {TableRow} from './row-groups.js'
import {atHead, availableHeight, moveDown, textWidth} from './room.js'
import {isPicture, pastFloat, tagOf} from './laid-node.js'
import type {Grid, LaidNode, PageBox} from './laid-node.js'
import {layOutList} from './list-items.js'
import type {ListItems} from './list-items.js'
import {createOutOfFlow} from './out-of-flow.js'
import type {OutOfFlow} from './out-of-flow.js'
import {placeLines} from './place-lines.js'
import {BookContext, BookWriter} from './writer.js'

export class BookLayout extends layoutModule.default {
  /** Of the text, where it is set in columns. */
  private columns: Columns | undefined
  declare writer: BookWriter
  private readonly outOfFlow: OutOfFlow

  constructor(
    private readonly book: BookDocument,
    private readonly box: PageBox,
    svgMeasure: SVGMeasure,
    private readonly grid: Grid,
    private readonly made: LineMaker,
    private readonly tree: StructureTree
  ) {
    super({width: box.width, height: box.height, orientation: 'portrait'}, box.margins, svgMeasure)
    this.outOfFlow = createOutOfFlow({
      grid,
      writer: () => this.writer,
      measuring: () => this.measuring(),
      apart: (node, width = textWidth(this.writer.top)) =>
        layOutApart(this.writer, width, () => this.processNode(node)),
      here: node => this.processNode(node),
      sides: () => !this.columns && !made.mirrored,
      turned: () => this.writer.turned.open
    })
  }

  /** @param notes by the names that their calls bear; both they and the content are written into */
  layoutBook(content: object, notes: ReadonlyMap<string, object>, styles: object, defaultStyle: object): LayoutPage[] {
    this.docPreprocessor = new preprocessorModule.default()
    this.docMeasure = new BookMeasure(this.book, styles, defaultStyle, this.svgMeasure, this.tableLayouts)
    this.linearNodeList = []
    const measured = this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(content))
    const context = new BookContext()
    const layOut = (name: string): NoteBlock | undefined => {
      const note = notes.get(name)
      return note && this.layOutNote(name, note)
    }
    const footnotes = createFootnotes(layOut, noteMetrics(this.grid))
    const writer = new BookWriter(context, footnotes, createFloats(this.grid.leading), this.box)
    this.writer = writer
    writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measured)
    this.finishText()
    writer.turned.finish()
    drawFeet(context, writer, footnotes, this.grid)
    lowerCells(context.pages)
    const {columns, box} = this
    return columns ? impose(context.pages, columns, box.width - box.margins.left - box.margins.right) : context.pages
  }

  /** A note by itself, as wide as the text of the page. */
  private layOutNote(name: string, note: object): NoteBlock {
    const node = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(note))
    return layOutApart(this.writer, textWidth(this.writer.top), () =>
      this.tree.withinNote(name, () => this.processNode(node))
    )
  }

  override processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    this.tree.within(tagOf(node), () => {
      if (isPicture(node)) node.element = this.tree.current
      this.placeNode(node, isVerticalAlignmentAllowed)
    })
  }

  override processRow(row: TableRow): unknown {
    let made: unknown
    this.tree.within(row.tableNode?.layout === 'ruled' ? {type: 'TR'} : undefined, () => {
      const {y: top} = this.writer.context()
      made = withinGroup(row, this.writer, () => super.processRow(row))
      const {tableNode, rowIndex = 0, cells = []} = row
      if (tableNode) standAtFoot(tableNode, rowIndex, {top, bottom: this.writer.context().y}, cells)
    })
    return made
  }

  private placeNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    const context = this.writer.context()
    if (node.start) this.startPage(node.start)
    if (node.whole !== undefined) keepWhole(node, node.whole, this.writer, this.measuring())
    const gap = atHead(context) ? 0 : (node.gap ?? 0)
    if (gap > 0) moveDown(context, gap)
    putOnGrid(node, gap, this.writer, this.grid)
    if (!node.frame) {
      super.processNode(node, isVerticalAlignmentAllowed)
      return
    }
    const room = availableHeight(context)
    if (
      room < node.frame.pad[1] + 2 * this.grid.leading &&
      !atHead(context) &&
      room < heightOf(node, 0, this.measuring()) - 0.01
    )
      this.writer.moveToNextPage()
    const opened = openFrame(this.writer.context(), node.frame)
    super.processNode(node, isVerticalAlignmentAllowed)
    drawFrame(this.writer.context(), node.frame, opened)
  }

  override processVerticalContainer({
    stack,
    inColumns: columns
  }: {
    readonly stack: LaidNode[]
    readonly inColumns?: Columns
  }): void {
    if (!columns) {
      this.placeBlocks(stack, {index: 0, floated: false})
      return
    }
    this.columns = columns
    flowInColumns(stack, columns, {
      writer: this.writer,
      grid: this.grid,
      box: this.box,
      tree: this.tree,
      place: (blocks, from, before) => this.placeBlocks(blocks, from, before),
      // Notes are as wide as where their calls come to stand, which is not known here.
      need: (blocks, index) => needOf(blocks, index, {...this.measuring(), notes: () => 0}),
      setApart: (node, width) => layOutApart(this.writer, width, () => this.processNode(node))
    })
  }

  private placeBlocks(typed: readonly LaidNode[], from: BlockPlace, before?: BeforeBlock): void {
    const {outOfFlow} = this
    const stack = [...typed]
    let {floated} = from
    let waiting: LaidNode | undefined
    for (let index = from.index; index < stack.length; index++) {
      const given = stack[index]
      if (!given) break
      const handled = before?.({index, floated}, given)
      if (handled === 'ends') return
      if (handled === 'waits') {
        floated = true
        continue
      }
      const item = floated && given.pastFloat ? pastFloat(given, given.pastFloat) : given
      stack[index] = item
      if (waiting && !outOfFlow.stillWaits(waiting, stack, index)) waiting = undefined
      if (this.turn(item)) {
        floated = true
        continue
      }
      outOfFlow.passSide(item)
      const atSide = waiting ? 'plainly' : outOfFlow.putAtSide(item, stack, index + 1)
      if (atSide === 'later') waiting = item
      floated = atSide !== 'plainly' || outOfFlow.float(item)
      if (floated || outOfFlow.setAside(item)) continue
      keepWithNext(stack, index, this.writer, this.grid, this.measuring())
      this.processNode(item)
    }
    if (waiting) outOfFlow.stillWaits(waiting, [], 0)
  }

  /** What asks for a page on its side stands behind the present one. @returns whether the node does */
  private turn(node: LaidNode): boolean {
    const {writer} = this
    if (!node.turned || writer.turned.open || !writer.onPage || !onGrid(writer)) return false
    const {start, ...block} = node
    if (start) this.finishText()
    writer.turned.set(() => this.processNode(block))
    if (start) writer.moveToNextSheet()
    return true
  }

  override processList(_ordered: boolean, node: ListItems): void {
    layOutList(node, this.writer, this.made, this.tree, (item, index) => {
      keepWithNext(node.ul, index, this.writer, this.grid, this.measuring())
      this.processNode(item)
    })
  }

  override processLeaf(node: LaidNode): void {
    const lines = this.made.linesOf(node, this.writer.context().availableWidth, this.outOfFlow.roomFor(node))
    // Measuring has settled every text node.
    const text = node as unknown as MeasuredText
    const {preserve} = text.paragraph
    this.made.speak(lines, text)
    placeLines(lines, preserve, this.writer, baseline => this.outOfFlow.putAsides(baseline))
  }

  /** How blocks are measured that are to stand here. */
  private measuring(): Measuring {
    const {writer} = this
    const {availableWidth} = writer.context()
    const page = writer.top.getCurrentPage()
    return {
      lines: (node, narrower) => this.made.linesOf(node, availableWidth - narrower),
      notes: lines => (writer.onPage ? writer.footnotes.need(lines, page).least : 0)
    }
  }

  /** What is left over belongs to the text before. */
  private finishText(): void {
    this.writer.finishFloats()
    this.outOfFlow.finishAsides()
    this.writer.finishNotes()
  }

  private startPage(start: 'page' | 'recto'): void {
    const {writer} = this
    this.finishText()
    const page = writer.context().getCurrentPage()
    if (!atHead(writer.context()) || page.items.length > 0 || writer.footnotes.taken(page) > 0) writer.moveToNextSheet()
    if (start === 'recto' && writer.sheet % 2 === 1) writer.moveToNextSheet()
  }
}
