/**
 * Blocks of the outer margin: each beside the first line that follows it, below the one before, above the foot of the page.
 *
 * One that has no room on its page waits for the next. It has its place in the structure where the text has it.
 */
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Beside} from '../content.js'
import type {NoteBlock} from './footnotes.js'
import {notedIn} from './writer.js'
import type {BookWriter} from './writer.js'

export interface Aside {
  readonly block: NoteBlock
  readonly beside: Beside
  /** Points from the top of the block to its first baseline. */
  readonly baseline: number
}

export interface Asides {
  readonly waiting: boolean
  add(aside: Aside): void
  /**
   * Places what waits, beside a line, by `place` with the top of each.
   *
   * @param baseline of the line; @param top and @param foot are those of the text
   */
  putBeside(
    page: LayoutPage,
    {baseline, top, foot}: {readonly baseline: number; readonly top: number; readonly foot: number},
    place: (aside: Aside, y: number) => void
  ): void
}

/** @param between points between two of them */
export function createAsides(between: number): Asides {
  const ends = new Map<LayoutPage, number>()
  const waiting: Aside[] = []
  return {
    get waiting() {
      return waiting.length > 0
    },
    add: aside => void waiting.push(aside),
    putBeside(page, {baseline, top, foot}, place) {
      for (let next = waiting[0]; next; next = waiting[0]) {
        const least = ends.has(page) ? (ends.get(page) ?? top) + between : top
        const wanted = Math.max(baseline - next.baseline, least)
        const y = Math.min(wanted, foot - next.block.height)
        // Higher than a page it is only where nothing has looked at its length.
        if (y < least - 0.01 && !(least === top && next.block.height > foot - top)) return
        waiting.shift()
        place(next, Math.max(y, least))
        ends.set(page, Math.max(y, least) + next.block.height)
      }
    }
  }
}

/** What waits, beside a line of the page that is being filled. */
export function putBeside(asides: Asides, writer: BookWriter, baseline: number): void {
  const {top} = writer
  const page = top.getCurrentPage()
  if (!asides.waiting || !writer.onPage) return
  const {width, height} = page.pageSize
  const {right, top: head, bottom} = top.pageMargins
  asides.putBeside(page, {baseline, top: head, foot: height - bottom}, ({block, beside}, y) => {
    const before = page.items.length
    writer.placeAt(block, width - right + beside.gap, y)
    for (const {item} of page.items.slice(before)) item.inMargin = true
    writer.putNotes(notedIn(block))
  })
}
