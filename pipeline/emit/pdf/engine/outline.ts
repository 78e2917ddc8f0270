/** Bookmarks, nested as the headings are. */
import type {OutlineItem} from 'pdfmake/js/PDFDocument.js'
import type {BookDocument} from './document.js'
import type {PageBox} from './layout.js'

export interface Bookmark {
  readonly title: string
  /** Name of a destination. */
  readonly dest: string
  readonly children: readonly Bookmark[]
}

export function writeOutline(
  document: BookDocument,
  bookmarks: readonly Bookmark[],
  places: ReadonlyMap<string, number>,
  box: PageBox
): void {
  const add = (parent: OutlineItem, {title, dest, children}: Bookmark): void => {
    const page = places.get(dest)
    // pdfkit counts `left` from the right edge: the page's width is its left edge.
    const item =
      page === undefined ? parent : parent.addItem(title, {pageNumber: page, top: 0, left: box.width, expanded: false})
    // A closed item says so by a negative count (ISO 32000-1, 12.3.3); pdfkit 0.19.1 writes none.
    if (item !== parent && children.length > 0) item.outlineData['Count'] = -children.length
    for (const child of children) add(item, child)
  }
  for (const bookmark of bookmarks) add(document.outline, bookmark)
}
