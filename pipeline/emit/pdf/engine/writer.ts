/** Where pdfmake puts lines and blocks on pages, with notes at the foot of the page of their call. */
import contextModule from 'pdfmake/js/DocumentContext.js'
import writerModule from 'pdfmake/js/PageElementWriter.js'
import type {Fragment} from 'pdfmake/js/PageElementWriter.js'
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Floats} from './floats.js'
import type {Footnotes} from './footnotes.js'
import {BookLine} from './book-line.js'
import {mostHeight, textHeight} from './room.js'
import type {Frame, Frames} from './frames.js'

type Margins = LayoutPage['pageMargins']

/** A context whose pages are shorter by what stands at their feet, and may be parts of a page. */
export class BookContext extends contextModule.default {
  /** Where text stands that comes after a page; without it, on the next page in the same place. */
  frames: Frames | undefined
  /** Places what stands above the columns of a page. */
  putHead: ((head: NonNullable<Frame['head']>) => void) | undefined
  /** Margins of the page that is being made. */
  private coming: Margins | undefined
  /** Set once the writer has been made, before the first page. */
  footnotes: Footnotes | undefined
  /** Told of each page before anything stands on it. */
  begin: (() => void) | undefined

  /** pdfmake keeps those of the last page that was made; parts of a page begin and end at unlike heights. */
  override get pageMargins(): Margins {
    return this.coming ?? this.pages[this.page]?.pageMargins ?? none
  }
  override set pageMargins(margins: Margins) {
    this.coming = margins
  }

  override addPage(pageSize: LayoutPage['pageSize'], margins: Margins | null = null, custom?: object): LayoutPage {
    const last = this.pages[this.page]
    const next = margins || !last ? undefined : this.frames?.after(last)
    this.coming = margins ?? next?.margins ?? this.pageMargins
    const page = super.addPage(pageSize, margins, custom)
    this.coming = undefined
    if (next) page.frame = next.frame
    if (next?.head) this.putHead?.(next.head)
    return page
  }

  override initializePage(): void {
    super.initializePage()
    const page = this.getCurrentPage()
    const {footnotes} = this
    if (!footnotes) return
    if (footnotes.waiting) footnotes.carry(page, this.availableHeight)
    this.availableHeight -= footnotes.taken(page)
    this.begin?.()
  }
}

const none: Margins = {left: 0, right: 0, top: 0, bottom: 0}

export class BookWriter extends writerModule.default {
  /** How often something stood where it should not: a line alone, a heading last. Who looks for a better place counts them. */
  strained = 0
  /** The marker of a list is being added, beside a line. */
  marking = false
  constructor(
    readonly top: BookContext,
    readonly footnotes: Footnotes,
    readonly floats: Floats
  ) {
    super(top)
    top.footnotes = footnotes
    top.begin = () => this.beginPage()
    top.putHead = head => {
      for (const {block, x, y} of head) {
        this.placeAt(block, x, y)
        this.putNotes(notedIn(block))
      }
    }
  }

  /** Figures that wait stand at the head of the page, for whichever column comes to it. */
  private beginPage(): void {
    const {top, floats, footnotes} = this
    if (this.held) return
    const page = top.getCurrentPage()
    const {y} = top
    floats.begin(page, top.availableHeight, footnotes.taken(page) === 0 && !this.inPart, (block, down) => {
      this.placeAt(block, top.pageMargins.left, y + down)
      this.putNotes(notedIn(block))
    })
    const taken = floats.taken(page)
    top.y += taken
    top.availableHeight -= taken
  }

  /** The layout is in a part of a page, and in time a higher one comes. */
  get inPart(): boolean {
    return textHeight(this.top) < mostHeight(this.top) - 0.1
  }

  /** A figure over all columns waits for the next page: none in a column goes before it. */
  get held(): boolean {
    return (this.top.frames?.waiting.length ?? 0) > 0
  }

  /** Pages for the figures that still wait: none stands in the next chapter. */
  finishFloats(): void {
    while (this.floats.waiting) this.moveToNextPage()
  }

  /** Index of the page that the context is on, which may be a part of one. */
  get sheet(): number {
    const context = this.context()
    return context.getCurrentPage().frame?.sheet ?? context.page
  }

  moveToNextSheet(): void {
    do this.moveToNextPage()
    while ((this.context().getCurrentPage().frame?.column ?? 0) > 0)
  }

  /** Notes are placed for what stands on the page itself, not for what is placed later. */
  get onPage(): boolean {
    return this.context() === this.top
  }

  /** Notes of lines that were just placed. */
  putNotes(lines: readonly BookLine[]): void {
    if (!this.onPage || lines.every(({notes}) => notes.length === 0)) return
    const page = this.top.getCurrentPage()
    this.reserve(page, this.footnotes.put(lines, page, this.top.availableHeight))
  }

  /** A block that does not break, a row of a table, a figure: it stands where its notes can stand as well. */
  override addFragment(fragment: Fragment, ...rest: readonly (boolean | undefined)[]): unknown {
    if (rest[0] === true) return this.repeat(fragment, rest)
    const lines = notedIn(fragment)
    this.leaveParts(fragment.height)
    if (!this.onPage || lines.length === 0) return super.addFragment(fragment, ...rest)
    const {least} = this.footnotes.need(lines, this.top.getCurrentPage())
    const {availableHeight, y, pageMargins} = this.top
    if (fragment.height + least > availableHeight && y > pageMargins.top + 0.01) this.moveToNextPage()
    const added = super.addFragment(fragment, ...rest)
    this.putNotes(lines)
    return added
  }

  /** A block that is higher than columns beside or below a figure stands in the next ones: pdfmake looks at one page, and drops it. */
  private leaveParts(height: number): void {
    const {top} = this
    while (this.onPage && height > top.availableHeight + 0.01 && height <= mostHeight(top) && this.inPart)
      this.moveToNextPage()
  }

  /** The head of a table on another page: it has been read. */
  private repeat(fragment: Fragment, rest: readonly (boolean | undefined)[]): unknown {
    const {items} = this.context().getCurrentPage()
    const before = items.length
    const added = super.addFragment(fragment, ...rest)
    for (const {item} of items.slice(before)) item.element = undefined
    return added
  }

  /** The page has less room now, also where pdfmake will come back to: to the next column, to what follows the row. */
  private reserve(page: LayoutPage, height: number): void {
    if (height === 0) return
    const {top} = this
    top.availableHeight -= height
    const on = (place: {readonly page: number}): boolean => top.pages[place.page] === page
    for (const snapshot of top.snapshots) {
      if (on(snapshot)) snapshot.availableHeight -= height
      if (snapshot.bottomMost && on(snapshot.bottomMost)) snapshot.bottomMost.availableHeight -= height
    }
  }

  /** Pages for what is left over of notes, until there is nothing left. */
  finishNotes(): void {
    // Each page takes some of them: what cannot be parted is taken whole.
    while (this.footnotes.waiting) this.moveToNextPage()
  }

  /** Puts a block at a place of the page, and goes on from where it was. */
  placeAt(block: Fragment, x: number, y: number): void {
    const {top} = this
    const kept = [top.x, top.y, top.availableHeight] as const
    top.x = x
    top.y = y
    top.availableHeight = Number.POSITIVE_INFINITY
    this.placeBlock(block)
    ;[top.x, top.y, top.availableHeight] = kept
  }

  /** Puts a block where the context is, whatever room there is. */
  placeBlock(block: Fragment): void {
    super.addFragment(block, false, false, true)
  }
}

export function notedIn({items}: Pick<Fragment, 'items'>): readonly BookLine[] {
  return items.flatMap(({item}) => (item instanceof BookLine && item.notes.length > 0 ? [item] : []))
}
