/** A block laid out by itself, with places from its own corner: a note, a figure on its way to another page, a block of the margin. */
import type {NoteBlock} from './footnotes.js'
import type {BookWriter} from './writer.js'

/** Points: it is laid out on a page without an end. */
const endless = 1e6

/** @param fill lays it out, `width` points wide */
export function layOutApart(writer: BookWriter, width: number, fill: () => void): NoteBlock {
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
