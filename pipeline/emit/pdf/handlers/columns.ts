/** Columns side by side: a row without rules, whose cells go on over the page together. */
import type {Block} from '../../../model/nodes.js'
import {block} from '../made.js'
import type {Made} from '../made.js'
import type {PdfState} from '../state.js'
import {flow} from './text-blocks.js'

/** Points: narrower lines hold two or three words. */
const narrowest = 100
const mostColumns = 4

/** `undefined`: there is no room for them, or nothing says where one ends. */
export function sideBySide(node: Block, state: PdfState): readonly Made[] | undefined {
  const columns = node.children.filter(({only}) => !only || only.includes(state.medium))
  const {leading, factor} = state.chapter.geometry
  const gap = 18 * factor
  const width = (state.measure - gap * (columns.length - 1)) / columns.length
  if (columns.length < 2 || columns.length > mostColumns || width < narrowest) return undefined
  if (state.tables !== undefined || !columns.every(child => child.type === 'block' && child.kind === 'column')) {
    return undefined
  }
  const inside = {...state, measure: width, grid: false, tables: 1}
  const body = [
    columns.map(column => ({
      stack: flow('children' in column ? column.children : [], inside),
      tag: {type: 'Div'} as const
    }))
  ]
  const table = {
    widths: columns.map(() => width),
    gap,
    body,
    headerRows: 0,
    keepWithHeaderRows: 0,
    dontBreakRows: false
  }
  return [block({table, layout: 'side', least: 2 * leading}, leading)]
}
