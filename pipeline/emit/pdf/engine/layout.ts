/**
 * pdfmake's layout with what a book asks for: pages that begin on the right, a grid of baselines, headings that stay with
 * their text, no first or last line alone, grounds and rules that go on over a page break.
 *
 * The text path is ours (see lines.ts); stacks, lists, tables, pictures, unbreakable blocks and repeated heads are pdfmake's.
 */
import preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Line} from 'pdfmake/js/Line.js'
import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'
import type {Placing, Span} from '../content.js'
import type {BookDocument} from './document.js'
import {drawFrame, openFrame} from './frame.js'
import type {BookLine} from './lines.js'
import {baselineIn} from './looks.js'
import {createLineMaker, firstText} from './made-lines.js'
import type {LineMaker} from './made-lines.js'
import {BookMeasure} from './measure.js'
import type {MeasuredText} from './measure.js'
import type {WordBook} from '../typeset/words.js'
import {drawFeet, noteMetrics} from './feet.js'
import {createFootnotes} from './footnotes.js'
import type {NoteBlock} from './footnotes.js'
import {heightOf, needOf, toGrid} from './keep.js'
import type {Measuring} from './keep.js'
import {codeToPlace, isBlank, linesToPlace} from './line-counts.js'
import type {StructureElement} from '../structure/element.js'
import type {StructureTree} from '../structure/tree.js'
import type {Tag} from '../structure/tag.js'
import {atHead, availableHeight, moveDown, textHeight} from './room.js'
import {BookContext, BookWriter} from './writer.js'

/** A node as it is while it is laid out: which of these it has says what it is. */
export interface LaidNode extends Placing {
  readonly stack?: LaidNode[]
  readonly ul?: (LaidNode & {readonly marker?: readonly Span[]})[]
  readonly inset?: number
  readonly table?: object
  readonly least?: number
  readonly text?: unknown
  readonly image?: string
  readonly svg?: string
  readonly layout?: unknown
  /** Whose picture it is, once it has been laid out. */
  element?: StructureElement | undefined
  readonly _height?: number
}

export interface Grid {
  /** Points between baselines of the text. */
  readonly leading: number
  /** Distance of the text's baseline from the top of its line. */
  readonly baseline: number
  /** Colour of the text. */
  readonly ink: string
}

export interface PageBox {
  readonly width: number
  readonly height: number
  readonly margins: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number}
}

/** Points: a note is laid out on a page without an end. */
const endless = 1e6

export class BookLayout extends layoutModule.default {
  /** The last page is turned; what comes next may need an upright one. */
  private turned = false
  /** A turned block is open. */
  private turning = false
  declare writer: BookWriter
  private readonly made: LineMaker

  constructor(
    private readonly book: BookDocument,
    box: PageBox,
    svgMeasure: SVGMeasure,
    private readonly grid: Grid,
    words: WordBook,
    private readonly tree: StructureTree
  ) {
    super({width: box.width, height: box.height, orientation: 'portrait'}, box.margins, svgMeasure)
    this.made = createLineMaker(book, words, tree)
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
    const writer = new BookWriter(context, footnotes)
    this.writer = writer
    writer.addPage(this.pageSize, null, this.pageMargins)
    this.processNode(measured)
    writer.finishNotes()
    drawFeet(context, writer, footnotes, this.grid)
    return context.pages
  }

  /** A note by itself, as wide as the text of the page. */
  private layOutNote(name: string, note: object): NoteBlock {
    const {writer} = this
    const node = this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(note))
    const {pageSize, pageMargins} = writer.top.getCurrentPage()
    // The marker of a list that is open waits for a line of its own text.
    const waiting = writer.listeners('lineAdded')
    writer.removeAllListeners('lineAdded')
    writer.pushContext(pageSize.width - pageMargins.left - pageMargins.right, endless)
    this.tree.withinNote(name, () => this.processNode(node))
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

  override processRow(row: {readonly tableNode?: LaidNode}): unknown {
    let made: unknown
    this.tree.within(row.tableNode?.layout === 'ruled' ? {type: 'TR'} : undefined, () => (made = super.processRow(row)))
    return made
  }

  private placeNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    const context = this.writer.context()
    if (node.start) this.startPage(node.start)
    if (node.whole !== undefined) this.keepWhole(node, node.whole)
    const gap = atHead(context) ? 0 : (node.gap ?? 0)
    if (gap > 0) moveDown(context, gap)
    if (node.line !== undefined) this.moveToLine(node.line, node)
    this.snap(node.snap, gap)
    if (!node.frame) {
      super.processNode(node, isVerticalAlignmentAllowed)
      return
    }
    if (availableHeight(context) < node.frame.pad[1] + 2 * this.grid.leading && !atHead(context)) {
      this.writer.moveToNextPage()
    }
    const opened = openFrame(this.writer.context(), node.frame)
    super.processNode(node, isVerticalAlignmentAllowed)
    drawFrame(this.writer.context(), node.frame, opened)
  }

  override processVerticalContainer(node: {readonly stack: LaidNode[]}): void {
    for (const [index, item] of node.stack.entries()) {
      this.turnPage(item)
      if (item.keep && !atHead(this.writer.context())) {
        const context = this.writer.context()
        const place = this.onGrid() ? {over: this.overGrid(), leading: this.grid.leading} : undefined
        const need = needOf(node.stack, index, this.measuring(), place)
        if (need > availableHeight(context) && need < textHeight(context)) this.writer.moveToNextPage()
      }
      this.processNode(item)
    }
  }

  override processList(
    _ordered: boolean,
    node: {readonly ul: (LaidNode & {readonly marker?: readonly Span[]})[]; readonly inset: number}
  ): void {
    const {writer} = this
    // pdfmake adds a listener for each list it is in; nested lists are no leak.
    writer.setMaxListeners(0)
    const edge = writer.context().x
    let waiting: BookLine | undefined
    const place = (line: Line): void => {
      const marker = waiting
      if (!marker) return
      waiting = undefined
      marker.x = edge - writer.context().x
      marker.y = line.getAscenderHeight() - marker.getAscenderHeight()
      writer.addLine(marker, true)
      // Painted before the line as it is read before it.
      const {items} = writer.context().getCurrentPage()
      items.splice(-2, 2, ...items.slice(-2).reverse())
    }
    writer.context().addMargin(node.inset)
    writer.addListener('lineAdded', place)
    for (const item of node.ul) {
      const {marker, tag, ...rest} = item
      this.tree.within(tag, () => {
        waiting = marker && this.made.markerLine(item, marker)
        this.tree.within(tag?.type === 'LI' ? {type: 'LBody'} : undefined, () => this.processNode(rest))
      })
    }
    writer.removeListener('lineAdded', place)
    writer.context().addMargin(-node.inset)
  }

  override processLeaf(node: LaidNode): void {
    const lines = this.made.linesOf(node, this.writer.context().availableWidth)
    // Measuring has settled every text node.
    const text = node as unknown as MeasuredText
    const {preserve} = text.paragraph
    this.made.speak(lines, text)
    let placed = 0
    while (placed < lines.length) {
      const rest = lines.length - placed
      const context = this.writer.context()
      const fit = this.linesIn(lines, placed, availableHeight(context) + 0.01)
      const wanted = preserve ? codeToPlace(lines, placed, fit) : linesToPlace(fit, rest, placed === 0)
      const count = fit >= rest ? rest : Math.max(wanted, atHead(context) ? 1 : 0)
      const here = lines.slice(placed, placed + count)
      for (const line of here) this.writer.addLine(line)
      this.writer.putNotes(here)
      placed += count
      // A line without words parts what is above and below it; so does the page.
      while (preserve && count > 0 && placed < lines.length && isBlank(lines[placed])) placed++
      if (placed < lines.length) this.writer.moveToNextPage()
    }
  }

  /** How many lines from `first` on fit a height together with their notes. */
  private linesIn(lines: readonly BookLine[], first: number, height: number): number {
    const page = this.writer.top.getCurrentPage()
    let text = 0
    let notes = 0
    let index = first
    for (; index < lines.length; index++) {
      const line = lines[index]
      if (!line) break
      text += line.leading
      if (line.notes.length > 0 && this.writer.onPage) {
        const {all, least} = this.writer.footnotes.need(lines.slice(first, index + 1), page)
        if (text + least > height) break
        // Its notes go on on the next page, and so does the text.
        if (text + all > height) return index + 1 - first
        notes = all
      } else if (text + notes > height) break
    }
    return index - first
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
    if (this.turning || wanted === this.turned || !this.onGrid()) return
    this.writer.moveToNextPage(wanted ? 'landscape' : 'portrait')
    this.turned = wanted
  }

  private startPage(start: 'page' | 'recto'): void {
    const {writer} = this
    // What is left over of a note belongs to the chapter before.
    writer.finishNotes()
    const page = writer.context().getCurrentPage()
    if (!atHead(writer.context()) || page.items.length > 0 || writer.footnotes.taken(page) > 0) writer.moveToNextPage()
    if (start === 'recto' && this.writer.context().page % 2 === 1) this.writer.moveToNextPage()
  }

  /** The block's first baseline on a line of the grid, or on the next one below what is there. */
  private moveToLine(line: number, node: LaidNode): void {
    const context = this.writer.context()
    const text = firstText(node)
    const baseline = text ? baselineIn(text.paragraph.leading, text.look) : this.grid.baseline
    const wanted = line * this.grid.leading - baseline
    if (wanted > context.y) moveDown(context, wanted - context.y)
    else this.snap(true, 0)
  }

  private snap(wanted: Placing['snap'], gap: number): void {
    if (!this.onGrid()) return
    const distance = toGrid(wanted, gap, this.overGrid(), this.grid.leading)
    if (distance > 0) moveDown(this.writer.context(), distance)
  }

  /** Not within what pdfmake places later. */
  private onGrid(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0
  }

  private overGrid(): number {
    const {y, pageMargins} = this.writer.context()
    return (y - pageMargins.top) % this.grid.leading
  }
}

function tagOf(node: LaidNode): Tag | undefined {
  // A picture keeps its place in the element it is shown for, before its caption.
  return node.tag ?? (node.text !== undefined ? {type: 'P'} : isPicture(node) ? {type: 'Group'} : undefined)
}

function isPicture({image, svg}: LaidNode): boolean {
  return image !== undefined || svg !== undefined
}
