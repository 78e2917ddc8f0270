/**
 * Pages on their side, for tables that are too wide for an upright one. They stand behind the page that speaks of them: the
 * text flows on to its foot, as it does below a figure that has gone to the next page. What follows each other before that
 * foot shares such pages.
 *
 * A block is laid out on them where the text has it, so its place in the structure and the numbers of its notes are those of
 * reading; only the pages wait.
 */
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {PageBox} from './laid-node.js'
import type {BookWriter} from './writer.js'

export interface TurnedPages {
  /** How many wait for the end of the present page. */
  readonly waiting: number
  /** A block is being laid out on them. */
  readonly open: boolean
  /** Lays a block out on pages of their own, or below the last block on those that wait. */
  set(fill: () => void): void
  /** Puts those that wait behind the page that the layout is on, before another follows. */
  insert(): void
  /** The same at the end of the text; a page behind them that nothing came to stand on goes. */
  finish(): void
  /** @returns what makes those wait that wait now, as they are now */
  mark(): () => void
}

/** Where the layout is on a page. */
type Place = Readonly<Record<'x' | 'y' | 'availableWidth' | 'availableHeight', number>>
interface Waiting {
  readonly pages: readonly LayoutPage[]
  readonly place: Place
}

export function createTurnedPages(writer: BookWriter, {width, height, margins}: PageBox): TurnedPages {
  const {top, footnotes} = writer
  const onSide = {width: height, height: width, orientation: 'landscape'}
  let waiting: Waiting | undefined
  let open = false
  const placeNow = (): Place => {
    const {x, y, availableWidth, availableHeight} = top
    return {x, y, availableWidth, availableHeight}
  }
  const insert = (): void => {
    if (!waiting) return
    const {frame} = top.getCurrentPage()
    for (const [index, page] of waiting.pages.entries())
      if (frame) page.frame = {sheet: frame.sheet + 1 + index, column: undefined}
    top.pages.push(...waiting.pages)
    waiting = undefined
  }
  return {
    get waiting() {
      return waiting?.pages.length ?? 0
    },
    get open() {
      return open
    },
    set(fill) {
      const {page: number, frames} = top
      const [place, count] = [placeNow(), top.pages.length]
      const resumeNotes = footnotes.setAside()
      top.frames = undefined
      open = true
      const begun = waiting
      waiting = undefined
      if (begun) {
        top.pages.push(...begun.pages)
        Object.assign(top, begun.place, {page: top.pages.length - 1})
      } else top.addPage(onSide, margins)
      fill()
      writer.finishNotes()
      waiting = {place: placeNow(), pages: top.pages.splice(count)}
      Object.assign(top, place, {page: number})
      top.frames = frames
      open = false
      resumeNotes()
    },
    insert,
    finish() {
      const last = top.pages.at(-1)
      const turned = top.pages.at(-2)?.pageSize.height === width
      if (turned && last?.items.length === 0 && footnotes.taken(last) === 0) top.pages.pop()
      insert()
    },
    mark() {
      const kept = waiting
      const last = kept?.pages.at(-1)
      const items = last?.items.length ?? 0
      const undoNotes = last && footnotes.mark(last)
      return () => {
        waiting = kept
        last?.items.splice(items)
        undoNotes?.()
      }
    }
  }
}
