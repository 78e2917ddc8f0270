/** Grounds and rules of a block, drawn when it is known on which pages it came to stand. */
import type {LayoutContext, LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {Frame} from '../content.js'

export interface OpenFrame {
  readonly page: number
  /** Points: turned pages between those that the block stands on are as high as its own are wide. */
  readonly height: number
  readonly x: number
  readonly y: number
  readonly width: number
  /** Where on its first page the ground goes: under what the block puts there. */
  readonly index: number
}

export function openFrame(context: LayoutContext, frame: Frame): OpenFrame {
  const [left, top, right] = frame.pad
  const opened = {
    page: context.page,
    height: context.getCurrentPage().pageSize.height,
    x: context.x,
    y: context.y,
    width: context.availableWidth,
    index: context.getCurrentPage().items.length
  }
  context.moveDown(top)
  context.addMargin(left, right)
  return opened
}

export function drawFrame(context: LayoutContext, frame: Frame, opened: OpenFrame): void {
  const [left, , right, bottom] = frame.pad
  context.addMargin(-left, -right)
  context.moveDown(
    Number.isNaN(context.availableHeight) ? bottom : Math.min(bottom, Math.max(context.availableHeight, 0))
  )
  const {x, width} = opened
  for (let number = opened.page; number <= context.page; number++) {
    const page = context.pages[number]
    if (page?.pageSize.height !== opened.height) continue
    const first = number === opened.page
    const top = first ? opened.y : page.pageMargins.top - (frame.fill === undefined ? 0 : frame.pad[1] / 2)
    const foot = number === context.page ? context.y : lastLineOf(page, first ? opened.index : 0) + bottom / 2
    const ground: object[] = []
    if (frame.fill !== undefined) ground.push({type: 'rect', x, y: top, w: width, h: foot - top, color: frame.fill})
    if (frame.top && first) ground.push(level(x, width, top, frame.top))
    if (frame.foot && number === context.page) ground.push(level(x, width, foot, frame.foot))
    if (frame.side) {
      const {width: lineWidth, color: lineColor} = frame.side
      ground.push({type: 'line', x1: x, x2: x, y1: top, y2: foot, lineWidth, lineColor})
    }
    const items = ground.map(item => ({type: 'vector', item}))
    page.items.splice(first ? opened.index : 0, 0, ...items)
  }
}

/** Where the last of the lines on a page that goes on ends; its foot, if there are none. */
function lastLineOf(page: LayoutPage, from: number): number {
  let end = 0
  for (const {type, item} of page.items.slice(from)) {
    if (type === 'line') end = Math.max(end, (item.y ?? 0) + (item.getHeight?.() ?? 0))
  }
  return end > 0 ? end : page.pageSize.height
}

function level(x: number, width: number, y: number, rule: {readonly width: number; readonly color: string}): object {
  return {type: 'line', x1: x, x2: x + width, y1: y, y2: y, lineWidth: rule.width, lineColor: rule.color}
}
