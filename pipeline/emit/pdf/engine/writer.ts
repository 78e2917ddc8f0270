/** Where pdfmake puts lines and blocks on pages, with notes at the foot of the page of their call. */
import contextModule from 'pdfmake/js/DocumentContext.js'
import writerModule from 'pdfmake/js/PageElementWriter.js'
import type {Fragment} from 'pdfmake/js/PageElementWriter.js'
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Floats} from './floats.js'
import type {Footnotes} from './footnotes.js'
import {BookLine} from './book-line.js'

/** A context whose pages are shorter by what stands at their feet. */
export class BookContext extends contextModule.default {
  /** Set once the writer has been made, before the first page. */
  footnotes: Footnotes | undefined
  /** Told of each page before anything stands on it. */
  begin: (() => void) | undefined
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

export class BookWriter extends writerModule.default {
  constructor(
    readonly top: BookContext,
    readonly footnotes: Footnotes,
    readonly floats: Floats
  ) {
    super(top)
    top.footnotes = footnotes
    top.begin = () => this.beginPage()
  }

  /** Figures that wait stand at the head of the page, for whichever column comes to it. */
  private beginPage(): void {
    const {top, floats, footnotes} = this
    const page = top.getCurrentPage()
    const {y} = top
    floats.begin(page, top.availableHeight, footnotes.taken(page) === 0, (block, down) => {
      this.placeAt(block, top.pageMargins.left, y + down)
      this.putNotes(notedIn(block))
    })
    const taken = floats.taken(page)
    top.y += taken
    top.availableHeight -= taken
  }

  /** Pages for the figures that still wait: none stands in the next chapter. */
  finishFloats(): void {
    while (this.floats.waiting) this.moveToNextPage()
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
    if (!this.onPage || lines.length === 0) return super.addFragment(fragment, ...rest)
    const {least} = this.footnotes.need(lines, this.top.getCurrentPage())
    const {availableHeight, y, pageMargins} = this.top
    if (fragment.height + least > availableHeight && y > pageMargins.top + 0.01) this.moveToNextPage()
    const added = super.addFragment(fragment, ...rest)
    this.putNotes(lines)
    return added
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
