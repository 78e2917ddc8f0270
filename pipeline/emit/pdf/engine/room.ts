/** How much room a page has left, and where on it the layout is; points. */
import type {LayoutContext} from 'pdfmake/js/LayoutBuilder.js'
import type {Frames} from './frames.js'

/** Blocks that must not break are laid out in a context without a height: pdfmake 0.3.11 gives it NaN. */
export function availableHeight(context: LayoutContext): number {
  return Number.isNaN(context.availableHeight) ? Number.POSITIVE_INFINITY : context.availableHeight
}

export function textHeight(context: LayoutContext): number {
  return context.getCurrentPage().pageSize.height - context.pageMargins.top - context.pageMargins.bottom
}

/** The most that text of a page can be, where the present one is a part of a page. */
export function mostHeight(context: LayoutContext & {readonly frames: Frames | undefined}): number {
  const {frames} = context
  return frames ? frames.most(context.getCurrentPage()) : textHeight(context)
}

export function textWidth(context: LayoutContext): number {
  const {pageSize, pageMargins} = context.getCurrentPage()
  return pageSize.width - pageMargins.left - pageMargins.right
}

export function atHead(context: LayoutContext): boolean {
  return context.y <= context.pageMargins.top + 0.01
}

export function moveDown(context: LayoutContext, distance: number): void {
  context.moveDown(Math.min(distance, Math.max(availableHeight(context), 0)))
}
