/** Bookmarks as objects of the file, nested as the headings are (ISO 32000-1, 12.3.3). */
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary, text} from '../file/value.js'
import type {PdfReference, PdfValue} from '../file/value.js'

export interface Bookmark {
  readonly title: string
  /** Name of a place. */
  readonly dest: string
  readonly children: readonly Bookmark[]
}

/** @returns the outline; `undefined` when there is nothing in it */
export function addOutline(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  targetOf: (place: string) => PdfValue | undefined
): PdfReference | undefined {
  const shown = bookmarks.flatMap(bookmark => reachable(bookmark, targetOf))
  if (shown.length === 0) return undefined
  const root = file.reserve()
  const {first, last} = addItems(file, shown, root, targetOf)
  file.put(root, dictionary({Type: 'Outlines', First: first, Last: last, Count: shown.length}))
  return root
}

/** A bookmark whose place is on no page gives its children to what is around it. */
function reachable(
  {title, dest, children}: Bookmark,
  targetOf: (place: string) => PdfValue | undefined
): readonly Bookmark[] {
  const inner = children.flatMap(child => reachable(child, targetOf))
  return targetOf(dest) === undefined ? inner : [{title, dest, children: inner}]
}

function addItems(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: PdfReference,
  targetOf: (place: string) => PdfValue | undefined
): {readonly first: PdfReference | undefined; readonly last: PdfReference | undefined} {
  const items = bookmarks.map(() => file.reserve())
  for (const [index, {title, dest, children}] of bookmarks.entries()) {
    const item = items[index]
    if (!item) continue
    const {first, last} = addItems(file, children, item, targetOf)
    file.put(
      item,
      dictionary({
        Title: text(title),
        Parent: parent,
        Prev: items[index - 1],
        Next: items[index + 1],
        Dest: targetOf(dest),
        First: first,
        Last: last,
        // A closed item says how many are in it by a negative count.
        ...(children.length > 0 && {Count: -children.length})
      })
    )
  }
  return {first: items[0], last: items.at(-1)}
}
