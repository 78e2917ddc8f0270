/**
 * pdfmake's layout with what a book asks for: pages that begin on the right, a grid of baselines, headings that stay with
 * their text, no first or last line alone, grounds and rules that go on over a page break.
 *
 * The text path is ours (see lines.ts); stacks, lists, tables, pictures, unbreakable blocks and repeated heads are pdfmake's.
 */
import preprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import type {LayoutContext, LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Line} from 'pdfmake/js/Line.js'
import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'
import type {Placing, Span} from '../content.js'
import type {BookDocument} from './document.js'
import {drawFrame, openFrame} from './frame.js'
import {balanceLines, breakLines} from './lines.js'
import type {BookLine} from './lines.js'
import {baselineIn, BookMeasure, lookOf} from './measure.js'
import type {MeasuredText} from './measure.js'
import {piecesOf} from './pieces.js'
import {needOf} from './keep.js'

/** A node as it is while it is laid out: which of these it has says what it is. */
export interface LaidNode extends Placing {
  readonly stack?: LaidNode[]
  readonly ul?: (LaidNode & {readonly marker?: Span})[]
  readonly inset?: number
  readonly table?: object
  readonly text?: unknown
  readonly _height?: number
}

export interface Grid {
  /** Points between baselines of the text. */
  readonly leading: number
  /** Distance of the text's baseline from the top of its line. */
  readonly baseline: number
}

export interface PageBox {
  readonly width: number
  readonly height: number
  readonly margins: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number}
}

export class BookLayout extends layoutModule.default {
  constructor(
    private readonly book: BookDocument,
    box: PageBox,
    svgMeasure: SVGMeasure,
    private readonly grid: Grid
  ) {
    super({width: box.width, height: box.height, orientation: 'portrait'}, box.margins, svgMeasure)
  }

  override layoutDocument(content: object, document: object, styles: object, defaultStyle: object): LayoutPage[] {
    this.docPreprocessor = new preprocessorModule.default()
    this.docMeasure = new BookMeasure(this.book, styles, defaultStyle, this.svgMeasure, this.tableLayouts)
    return this.tryLayoutDocument(content, document, styles, defaultStyle).pages
  }

  override processNode(node: LaidNode, isVerticalAlignmentAllowed?: boolean): void {
    const context = this.writer.context()
    if (node.start) this.startPage(node.start)
    if (node.gap !== undefined && !atHead(context)) moveDown(context, node.gap)
    if (node.line !== undefined) this.moveToLine(node.line, node)
    if (node.snap) this.snap()
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
      if (item.keep && !atHead(this.writer.context())) {
        const context = this.writer.context()
        const need = needOf(node.stack, index, (candidate, narrower) =>
          this.linesOf(candidate, context.availableWidth - narrower)
        )
        if (need > availableHeight(context) && need < textHeight(context)) this.writer.moveToNextPage()
      }
      this.processNode(item)
    }
  }

  override processList(
    _ordered: boolean,
    node: {readonly ul: (LaidNode & {readonly marker?: Span})[]; readonly inset: number}
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
    }
    writer.context().addMargin(node.inset)
    writer.addListener('lineAdded', place)
    for (const item of node.ul) {
      waiting = item.marker && this.markerLine(item, item.marker)
      this.processNode(item)
    }
    writer.removeListener('lineAdded', place)
    writer.context().addMargin(-node.inset)
  }

  override processLeaf(node: LaidNode): void {
    const lines = this.linesOf(node, this.writer.context().availableWidth)
    let placed = 0
    while (placed < lines.length) {
      const rest = lines.length - placed
      const height = lines[placed]?.leading ?? 0
      const context = this.writer.context()
      const fit = Math.floor((availableHeight(context) + 0.01) / height)
      const count = fit >= rest ? rest : Math.max(linesToPlace(fit, rest, placed === 0), atHead(context) ? 1 : 0)
      for (const line of lines.slice(placed, placed + count)) this.writer.addLine(line)
      placed += count
      if (placed < lines.length) this.writer.moveToNextPage()
    }
  }

  /** Lines of a text node, measured anew each time: only what follows a heading is asked for twice. */
  private linesOf(node: LaidNode, measure: number): readonly BookLine[] {
    // `text` says that it is a text node, and measuring has settled it.
    const text = node as unknown as MeasuredText
    const spans: readonly Span[] = typeof text.text === 'string' ? [{text: text.text}] : text.text
    const {leading, alignment, indent, hang, preserve} = text.paragraph
    const pieces = piecesOf(spans, span => lookOf(this.book, text.look, span), preserve)
    const setting = {
      measure,
      leading,
      alignment,
      indent,
      hang,
      anew: preserve ? indent : hang,
      baseline: baselineIn(leading, text.look)
    }
    const lines = text.paragraph.balance ? balanceLines(pieces, setting) : breakLines(pieces, setting)
    const last = lines.at(-1)
    const first = lines[0]
    if (last && text.tail) last.tail = text.tail
    if (first && node.dests) first.dests = [...node.dests, ...first.dests]
    return lines
  }

  private markerLine(item: LaidNode, marker: Span): BookLine | undefined {
    const text = firstText(item)
    if (!text) return undefined
    const {leading} = text.paragraph
    const look = lookOf(this.book, text.look, {color: text.look.color, ...marker})
    const pieces = piecesOf([marker], () => look, true)
    const baseline = baselineIn(leading, text.look)
    return breakLines(pieces, {measure: 1000, leading, alignment: 'left', indent: 0, hang: 0, anew: 0, baseline})[0]
  }

  private startPage(start: 'page' | 'recto'): void {
    const context = this.writer.context()
    if (!atHead(context) || context.getCurrentPage().items.length > 0) this.writer.moveToNextPage()
    if (start === 'recto' && this.writer.context().page % 2 === 1) this.writer.moveToNextPage()
  }

  /** The block's first baseline on a line of the grid, or on the next one below what is there. */
  private moveToLine(line: number, node: LaidNode): void {
    const context = this.writer.context()
    const text = firstText(node)
    const baseline = text ? baselineIn(text.paragraph.leading, text.look) : this.grid.baseline
    const wanted = line * this.grid.leading - baseline
    if (wanted > context.y) moveDown(context, wanted - context.y)
    else this.snap()
  }

  private snap(): void {
    const context = this.writer.context()
    if (this.writer.transactionLevel > 0 || context.snapshots.length > 0) return
    const over = (context.y - context.pageMargins.top) % this.grid.leading
    if (over > 0.05 && this.grid.leading - over > 0.05) moveDown(context, this.grid.leading - over)
  }
}

/** How many of `rest` lines to set where `fit` fit, so that none stands alone on either page. */
function linesToPlace(fit: number, rest: number, first: boolean): number {
  const kept = rest - fit === 1 ? fit - 1 : fit
  return first && kept < 2 ? 0 : Math.max(kept, 0)
}

/** Blocks that must not break are laid out in a context without a height: pdfmake 0.3.11 gives it NaN. */
function availableHeight(context: LayoutContext): number {
  return Number.isNaN(context.availableHeight) ? Number.POSITIVE_INFINITY : context.availableHeight
}

function textHeight(context: LayoutContext): number {
  return context.getCurrentPage().pageSize.height - context.pageMargins.top - context.pageMargins.bottom
}

function atHead(context: LayoutContext): boolean {
  return context.y <= context.pageMargins.top + 0.01
}

function moveDown(context: LayoutContext, distance: number): void {
  context.moveDown(Math.min(distance, Math.max(availableHeight(context), 0)))
}

function firstText(node: LaidNode): MeasuredText | undefined {
  // As above: a node with `text` has been settled.
  if (node.text !== undefined) return node as unknown as MeasuredText
  for (const child of node.stack ?? node.ul ?? []) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}
