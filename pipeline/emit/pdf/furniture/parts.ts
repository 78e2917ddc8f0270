/** Pages of the parts of a book, each before its first chapter. */
import type {PdfNode} from '../content.js'
import {textOf} from '../made.js'
import {lineOf, lookOfStyle, partName} from './furniture.js'
import type {Furniture} from './furniture.js'

/** Content by the id of the chapter it stands before. */
export function partPages(furniture: Furniture): ReadonlyMap<string, readonly PdfNode[]> {
  const {publication, words} = furniture
  const pages = new Map<string, readonly PdfNode[]>()
  for (const [index, {kind, title, label, opener, chapters}] of publication.divisions.entries()) {
    const [first] = chapters
    // A part with a text of its own begins in that (opening.ts).
    if (kind !== 'part' || !title || first === undefined || first === opener) continue
    const text = textOf(words(title.children, lookOfStyle('part', furniture)))
    const kicker = label === undefined ? [] : [{...lineOf(label, 'kicker', furniture), line: 16}]
    const [opened, ...rest]: readonly PdfNode[] = [
      ...kicker,
      {text, style: 'part', tag: {type: 'H1'}, line: 19, dests: [partName(index)]}
    ]
    if (opened) pages.set(first, [{stack: [{...opened, start: 'recto'}, ...rest], tag: {type: 'Sect'}}])
  }
  return pages
}
