/**
 * The parts of pages that text flows through: full pages, or columns side by side on a page, below what stands across them.
 *
 * To the layout each is a page of its own with other margins, so notes, figures and keeps are those of a page. All columns
 * have the place of the first while text is set: pdfmake expects a page below the last, not beside it. They are moved to
 * theirs when the parts of a page are put together (`impose`).
 */
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Columns} from '../content.js'
import type {NoteBlock} from './footnotes.js'
import type {PageBox} from './laid-node.js'

export interface Frame {
  readonly margins: LayoutPage['pageMargins']
  readonly frame: NonNullable<LayoutPage['frame']>
  /** What stands above the columns of its page, with its place on it; points. */
  readonly head?: readonly {readonly block: NoteBlock; readonly x: number; readonly y: number}[]
}

/** From the top trim, in points. */
export interface Stretch {
  readonly top: number
  readonly foot: number
}

/** Where columns begin. */
export interface Start extends Stretch {
  readonly sheet: number
  /** With nothing above them: what waits for the page can stand there. */
  readonly fresh: boolean
}

export interface Frames {
  /** Columns of a page. */
  readonly count: number
  /** Points of the text over all columns. */
  readonly measure: number
  /** The frame behind a page, of the kind that was opened last. */
  after(page: LayoutPage): Frame
  /** A frame over all columns. */
  full(sheet: number, top: number): Frame
  /** Columns begin on a page; those that follow there stand in the same stretch, those of other pages are as high as the text. */
  begin(start: Start): void
  /** The first of the columns that were begun. */
  first(): Frame
  /** Columns of a page end here, before they are made; `undefined`: where they ended before. */
  endAt(sheet: number, foot: number | undefined): void
  /** Where columns of a page stand. */
  stretch(sheet: number): Stretch
  /** Points of text that a page has which is no part of one. */
  most(page: LayoutPage): number
  /** Blocks as wide as the page that stand above the columns of the next one. */
  readonly waiting: NoteBlock[]
}

/** So much of a page may be taken by what waits for it. */
const mostWaited = 0.7

export function createFrames({width, height, margins}: PageBox, columns: Columns, leading: number): Frames {
  const page: Stretch = {top: margins.top, foot: height - margins.bottom}
  const measure = width - margins.left - margins.right
  const columnWidth = (measure - columns.gap * (columns.count - 1)) / columns.count
  let first: Start | undefined
  const feet = new Map<number, number>()
  const heads = new Map<number, number>()
  const waiting: NoteBlock[] = []

  const stretch = (sheet: number): Stretch => {
    const {top, foot} = sheet === first?.sheet ? first : page
    return {top: top + (heads.get(sheet) ?? 0), foot: feet.get(sheet) ?? foot}
  }
  const full = (sheet: number, top: number): Frame => ({margins: {...margins, top}, frame: {sheet, column: undefined}})
  const column = (sheet: number, number: number): Frame => {
    const {top, foot} = stretch(sheet)
    const right = width - margins.left - columnWidth
    return {margins: {left: margins.left, right, top, bottom: height - foot}, frame: {sheet, column: number}}
  }
  /** The first column of the next page, below what waited for it. */
  const below = (sheet: number): Frame => {
    const room = (page.foot - page.top) * mostWaited
    const head: {block: NoteBlock; x: number; y: number}[] = []
    let down = 0
    for (let next = waiting[0]; next && (down === 0 || down + next.height <= room); next = waiting[0]) {
      waiting.shift()
      head.push({block: next, x: margins.left, y: page.top + down})
      down += Math.ceil((next.height + 0.8 * leading) / leading) * leading
    }
    heads.set(sheet, down)
    return {...column(sheet, 0), head}
  }
  return {
    count: columns.count,
    measure,
    waiting,
    after({frame}) {
      const {sheet = 0, column: number} = frame ?? {}
      if (!first) return full(sheet + 1, margins.top)
      return number !== undefined && number + 1 < columns.count ? column(sheet, number + 1) : below(sheet + 1)
    },
    full(sheet, top) {
      first = undefined
      return full(sheet, top)
    },
    begin(start) {
      first = start
      heads.clear()
      feet.clear()
    },
    first: () => (first?.fresh ? below(first.sheet) : column(first?.sheet ?? 0, 0)),
    endAt(sheet, foot) {
      if (foot === undefined) feet.delete(sheet)
      else feet.set(sheet, foot)
    },
    stretch,
    most: ({pageSize}) => pageSize.height - margins.top - margins.bottom
  }
}
