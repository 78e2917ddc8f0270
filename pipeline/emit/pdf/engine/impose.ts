/** The parts of each page put together, in the order of reading: columns beside each other, and what stands across them. */
import type {LayoutPage, PlacedItem} from 'pdfmake/js/LayoutBuilder.js'
import type {Columns} from '../content.js'

/** @param measure points of the text over all columns */
export function impose(parts: readonly LayoutPage[], columns: Columns, measure: number): LayoutPage[] {
  const pages: LayoutPage[] = []
  const step = (measure + columns.gap) / columns.count
  let last: number | undefined
  for (const part of parts) {
    const {sheet, column} = part.frame ?? {sheet: pages.length, column: undefined}
    if (column !== undefined) for (const {item} of part.items) moveAcross(item, column * step)
    if (sheet === last) pages.at(-1)?.items.push(...part.items)
    else pages.push(part)
    last = sheet
  }
  return pages
}

/** pdfmake has the places of some items at their corner, of others at each of their points. */
function moveAcross(item: PlacedItem, distance: number): void {
  if (item.x !== undefined) item.x += distance
  if (item.x1 !== undefined) item.x1 += distance
  if (item.x2 !== undefined) item.x2 += distance
  for (const point of item.points ?? []) point.x += distance
}
