/** What stands at the feet of pages: a short rule at the start edge, and the notes, whose last line stands where the text's would. */
import type {Footnotes, NoteMetrics} from './footnotes.js'
import type {Grid} from './laid-node.js'
import {BookLine} from './book-line.js'
import type {BookContext, BookWriter} from './writer.js'

/** Points of the design, at a leading of 14. */
const design = {above: 14, rule: 6, between: 2, width: 54, weight: 0.4} as const

export function noteMetrics({leading}: Grid): NoteMetrics {
  const factor = leading / 14
  return {above: design.above * factor, rule: design.rule * factor, between: design.between * factor}
}

export function drawFeet(context: BookContext, writer: BookWriter, footnotes: Footnotes, grid: Grid): void {
  const {rule, between} = noteMetrics(grid)
  for (const [index, page] of context.pages.entries()) {
    const foot = footnotes.foot(page)
    if (!foot) continue
    const {left, bottom} = page.pageMargins
    context.page = index
    context.x = left
    context.availableHeight = Number.POSITIVE_INFINITY
    const height = foot.blocks.reduce((sum, block) => sum + block.height, (foot.blocks.length - 1) * between)
    context.y = page.pageSize.height - bottom - height - lastLineUp(foot.blocks.at(-1)?.items ?? [], grid)
    const y = context.y - rule
    const {width, weight} = design
    const line: object = {
      type: 'line',
      x1: left,
      x2: left + width,
      y1: y,
      y2: y,
      lineWidth: weight,
      lineColor: grid.ink
    }
    page.items.push({type: 'vector', item: line})
    for (const block of foot.blocks) {
      writer.placeBlock(block)
      context.y += block.height + between
    }
  }
}

/** By how much the last line goes up, so that its baseline is that of the last line of the text. */
function lastLineUp(items: readonly {readonly item: object}[], {leading, baseline}: Grid): number {
  const lines = items.flatMap(({item}) => (item instanceof BookLine ? [item] : []))
  const last = lines.reduce<BookLine | undefined>(
    (low, line) => ((line.y ?? 0) >= (low?.y ?? 0) ? line : low),
    undefined
  )
  return last ? Math.max(0, leading - baseline - (last.leading - last.baseline)) : 0
}
