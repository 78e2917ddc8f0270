/** The layout as it was before a block, to go back to when what comes after it is set again. */
import type {BlockPlace, ColumnHost} from './column-host.js'
import type {Frames} from './frames.js'

export interface Mark {
  readonly place: BlockPlace
  /** Goes back to it. */
  readonly back: () => void
}

export function mark(place: BlockPlace, {waiting}: Frames, {writer, tree}: ColumnHost): Mark {
  const {top, footnotes, floats, turned, strained} = writer
  const page = top.getCurrentPage()
  const [count, items] = [top.pages.length, page.items.length]
  const {page: number, x, y, availableWidth, availableHeight} = top
  const kept = [...waiting]
  const undo = [footnotes.mark(page), floats.mark(), turned.mark(), tree.mark()]
  return {
    place,
    back() {
      top.pages.splice(count)
      page.items.splice(items)
      Object.assign(top, {page: number, x, y, availableWidth, availableHeight})
      writer.strained = strained
      waiting.splice(0, waiting.length, ...kept)
      for (const go of undo) go()
    }
  }
}
