/** The lines of a text on pages: none of them alone, and each on the page of its notes. */
import type {BookLine} from './book-line.js'
import {codeToPlace, isBlank, linesToPlace} from './line-counts.js'
import {atHead, availableHeight} from './room.js'
import type {BookWriter} from './writer.js'

/** @param before is told of the baseline of the first of the lines that a page gets, before they are placed */
export function placeLines(
  lines: readonly BookLine[],
  preserve: boolean,
  writer: BookWriter,
  before: (baseline: number) => void
): void {
  let placed = 0
  while (placed < lines.length) {
    const rest = lines.length - placed
    const context = writer.context()
    const fit = linesIn(writer, lines, placed, availableHeight(context) + 0.01)
    const kept = preserve ? codeToPlace(lines, placed, fit) : linesToPlace(fit, rest, placed === 0)
    // A large letter is not parted from the lines beside it.
    const wanted = placed === 0 && kept < (lines[0]?.initial?.lines ?? 0) ? 0 : kept
    const count = fit >= rest ? rest : Math.max(wanted, atHead(context) ? 1 : 0)
    if (count < rest && count > wanted) writer.strained++
    const here = lines.slice(placed, placed + count)
    if (count > 0) before(context.y + (lines[placed]?.baseline ?? 0))
    for (const line of here) writer.addLine(line)
    writer.putNotes(here)
    placed += count
    // A line without words parts what is above and below it; so does the page.
    while (preserve && count > 0 && placed < lines.length && isBlank(lines[placed])) placed++
    if (placed < lines.length) writer.moveToNextPage()
  }
}

/** How many lines from `first` on fit a height together with their notes. */
function linesIn(writer: BookWriter, lines: readonly BookLine[], first: number, height: number): number {
  const page = writer.top.getCurrentPage()
  let text = 0
  let notes = 0
  let index = first
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    text += line.leading
    if (line.notes.length > 0 && writer.onPage) {
      const {all, least} = writer.footnotes.need(lines.slice(first, index + 1), page)
      if (text + least > height) break
      // Its notes go on on the next page, and so does the text.
      if (text + all > height) return index + 1 - first
      notes = all
    } else if (text + notes > height) break
  }
  return index - first
}
