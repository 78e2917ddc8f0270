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
import {flowInColumns} from './column-flow.js'
import type {BeforeBlock, BlockPlace} from './column-flow.js'
import {impose} from './impose.js'
import {drawFrame, openFrame} from './frame.js'
import {baselineIn} from './looks.js'
import {firstText} from './made-lines.js'
import {lowerCells, standAtFoot} from './lowered-cells.js'
import type {LineMaker} from './made-lines.js'
import {BookMeasure} from './measure.js'
import type {MeasuredText} from './measure.js'
import {drawFeet, noteMetrics} from './feet.js'
import {createAsides, putBeside} from './asides.js'
import type {Asides} from './asides.js'
import {createFloats} from './floats.js'
import {createFootnotes} from './footnotes.js'
import type {NoteBlock} from './footnotes.js'
import {onGrid, overGrid, putOnGrid} from './grid-place.js'
import {heightOf, needOf} from './keep.js'
import type {Measuring} from './keep.js'
import type {StructureTree} from '../structure/tree.js'
import {withinGroup} from './row-groups.js'
import type {TableRow} from './row-groups.js'
import {atHead, availableHeight, mostHeight, moveDown, textHeight, textWidth} from './room.js'
import {isPicture, pastFloat, tagOf} from './laid-node.js'
import type {Grid, LaidNode, PageBox} from './laid-node.js'
import {layOutList} from './list-items.js'
import type {ListItems} from './list-items.js'
import {placeLines} from './place-lines.js'
import {roomBeside, runsBeside, sidePlace} from './side-figures.js'
import type {SideFigure} from './side-figures.js'
import {BookContext, BookWriter, notedIn} from './writer.js'

/** Points: a note is laid out on a page without an end. */
const endless = 1e6

export class BookLayout extends layoutModule.default {
  /** The last page is turned; what comes next may need an upright one. */
  private turned = false
  /** A turned block is open. */
  private turning = false
  /** Of the text, where it is set in columns. */
  private columns: Columns | undefined
  /** The figure that text runs beside. */
  private beside: SideFigure | undefined
  declare writer: BookWriter
  private readonly asides: Asides

  constructor(
    private readonly book: BookDocument,
    private readonly box: PageBox,
    svgMeasure: SVGMeasure,
    private readonly grid: Grid,
    private readonly made: LineMaker,
    private readonly tree: StructureTree
  ) {
    super({width: box.width, height: box.height, orientation: 'portrait'}, box.margins, svgMeasure)
    this.asides = createAsides(grid.leading / 2)
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
    const writer = new BookWriter(context, footnotes, createFloats(this.grid.leading))
    this.writer = writer
    writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measured)
    writer.finishFloats()
    this.finishAsides()
    writer.finishNotes()
    drawFeet(context, writer, footnotes, this.grid)
    lowerCells(context.pages)
    const {columns, box} = this
    return columns ? impose(context.pages, columns, box.width - box.margins.left - box.margins.right) : context.pages
  }

  /** A note by itself, as wide as the text of the page. */
  private layOutNote(name: string, note: object): NoteBlock {
    const node = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(note))
    return this.layOutAside(() => this.tree.withinNote(name, () => this.processNode(node)))
  }

  /** What `fill` lays out, as wide as the text of the page or as said, with places from its own corner. */
  private layOutAside(fill: () => void, width = textWidth(this.writer.top)): NoteBlock {
    const {writer} = this
    // The marker of a list that is open waits for a line of its own text.
    const waiting = writer.listeners('lineAdded')
    writer.removeAllListeners('lineAdded')
    writer.pushContext(width, endless)
    fill()
    for (const listener of waiting) writer.addListener('lineAdded', listener)
    const {pages, y} = writer.context()
    writer.popContext()
    return {items: pages[0]?.items ?? [], height: y}
  }

  override processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    this.turnPage(node)
    this.tree.within(tagOf(node), () => {
      if (isPicture(node)) node.element = this.tree.current
      if (node.turned && !this.turning) {
        this.turning = true
        this.placeNode(node, isVerticalAlignmentAllowed)
        this.turning = false
      } else this.placeNode(node, isVerticalAlignmentAllowed)
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
    if (node.whole !== undefined) this.keepWhole(node, node.whole)
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
      setApart: (node, width) => this.layOutAside(() => this.processNode(node), width),
      turn: node => this.turnPage(node)
    })
  }

  private placeBlocks(typed: readonly LaidNode[], from: BlockPlace, before?: BeforeBlock): void {
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
      this.turnPage(item)
      if (waiting && !this.stillWaits(waiting, stack, index)) waiting = undefined
      this.passSide(item)
      const atSide = waiting ? 'plainly' : this.putAtSide(item, stack, index + 1)
      if (atSide === 'later') waiting = item
      floated = atSide !== 'plainly' || this.floatAway(item)
      if (floated || this.setAside(item)) continue
      this.keepWithNext(stack, index)
      this.processNode(item)
    }
    if (waiting) this.stillWaits(waiting, [], 0)
  }

  /** To the next page with a block that must stay with what follows, where both do not fit. */
  private keepWithNext(stack: readonly LaidNode[], index: number): void {
    const {writer, grid} = this
    const context = writer.context()
    if (!stack[index]?.keep || atHead(context)) return
    const place = onGrid(writer) ? {over: overGrid(context, grid), leading: grid.leading} : undefined
    const need = needOf(stack, index, this.measuring(), place)
    if (need <= availableHeight(context)) return
    if (need < textHeight(context)) writer.moveToNextPage()
    else writer.strained++
  }

  /** A figure that does not fit here goes to the next page by itself. @returns whether it did */
  private floatAway(node: LaidNode): boolean {
    const {writer} = this
    const context = writer.context()
    const waiting = writer.floats.waiting || writer.held
    if (!node.float || !writer.onPage || !onGrid(this.writer)) return false
    const height = heightOf(node, 0, this.measuring())
    const fits = (node.gap ?? 0) + height <= availableHeight(context) + 0.01
    if (height > mostHeight(writer.top) || (!waiting && (fits || (atHead(context) && !writer.inPart)))) return false
    writer.floats.add(this.layOutAside(() => this.processNode(node)))
    return true
  }

  /** A figure with text beside it, before the block at `index`. @returns what is to be done with it otherwise */
  private putAtSide(figure: LaidNode, stack: readonly LaidNode[], index: number): 'done' | 'later' | 'plainly' {
    const {writer, grid} = this
    const free = writer.onPage && onGrid(writer) && !writer.floats.waiting && !this.columns && !this.made.mirrored
    if (!free) return 'plainly'
    const place = sidePlace(figure, stack, index, writer.context(), grid.leading, this.measuring())
    if (typeof place === 'string') return place
    const block = this.layOutAside(() => this.processNode(place.figure), figure.side?.width)
    writer.placeAt(block, writer.top.pageMargins.left + place.x, place.y)
    writer.putNotes(notedIn(block))
    this.beside = place.beside
    return 'done'
  }

  /** A figure that waits for a paragraph of the next page. @returns whether it still does */
  private stillWaits(figure: LaidNode, stack: readonly LaidNode[], index: number): boolean {
    const found = this.putAtSide(figure, stack, index)
    if (found === 'plainly' && !this.floatAway(figure)) this.processNode(figure)
    return found === 'later'
  }

  /** What is no plain paragraph begins below the figure. */
  private passSide(node: LaidNode): void {
    const {beside, writer} = this
    const context = writer.context()
    if (!beside || !writer.onPage || runsBeside(node)) return
    this.beside = undefined
    if (context.getCurrentPage() === beside.page && beside.foot > context.y) moveDown(context, beside.foot - context.y)
  }

  /** A block of the margin waits for the line that it stands beside. @returns whether the node is one */
  private setAside(node: LaidNode): boolean {
    const {beside} = node
    if (!beside) return false
    const text = firstText(node)
    const baseline = text ? baselineIn(text.paragraph.leading, text.look) : 0
    const block = this.layOutAside(() => this.processNode(node), beside.width)
    this.asides.add({block, beside, baseline})
    return true
  }

  /** @param baseline of the next line, from the top of the page */
  private putAsides(baseline: number): void {
    // A page on its side has its text where the margin was.
    if (!this.turned) putBeside(this.asides, this.writer, baseline)
  }

  /** What still waits stands beside the end of its chapter, or on a page of its own. */
  private finishAsides(): void {
    this.putAsides(this.writer.top.y)
    while (this.asides.waiting && !this.turned) {
      this.writer.moveToNextPage()
      this.putAsides(this.writer.top.y)
    }
  }

  override processList(_ordered: boolean, node: ListItems): void {
    layOutList(node, this.writer, this.made, this.tree, (item, index) => {
      this.keepWithNext(node.ul, index)
      this.processNode(item)
    })
  }

  override processLeaf(node: LaidNode): void {
    const context = this.writer.context()
    const {beside} = this
    const here = beside && this.writer.onPage && context.getCurrentPage() === beside.page && runsBeside(node)
    const room = here ? roomBeside(beside, node, context.y) : undefined
    const lines = this.made.linesOf(node, context.availableWidth, room)
    // Measuring has settled every text node.
    const text = node as unknown as MeasuredText
    const {preserve} = text.paragraph
    this.made.speak(lines, text)
    placeLines(lines, preserve, this.writer, baseline => this.putAsides(baseline))
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

  private keepWhole(node: LaidNode, most: number): void {
    const context = this.writer.context()
    if (atHead(context)) return
    const height = heightOf(node, 0, this.measuring())
    if (height <= most && (node.gap ?? 0) + height > availableHeight(context) + 0.01) this.writer.moveToNextPage()
  }

  /** Turned blocks that follow each other share their pages; a page is made upright again when there is something for it. */
  private turnPage(node: LaidNode): void {
    const wanted = node.turned === true
    if (this.turning || wanted === this.turned || !onGrid(this.writer)) return
    this.writer.finishFloats()
    this.finishAsides()
    this.writer.moveToNextPage(wanted ? 'landscape' : 'portrait')
    this.turned = wanted
  }

  private startPage(start: 'page' | 'recto'): void {
    const {writer} = this
    // What is left over belongs to the chapter before.
    writer.finishFloats()
    this.finishAsides()
    writer.finishNotes()
    const page = writer.context().getCurrentPage()
    if (!atHead(writer.context()) || page.items.length > 0 || writer.footnotes.taken(page) > 0) writer.moveToNextSheet()
    if (start === 'recto' && writer.sheet % 2 === 1) writer.moveToNextSheet()
  }
}
