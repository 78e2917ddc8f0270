/** Columns side by side: a row without rules, whose cells go on over the page together. */
import type {Block} from '../../../model/nodes.js'
import {balanced} from './balanced.js'
import {block} from '../made.js'
import type {Made} from '../made.js'
import type {PdfState} from '../state.js'
import {flow} from './text-blocks.js'

/** Points: narrower lines hold two or three words. */
const narrowest = 100
const mostColumns = 4

/** `undefined`: there is no room for them, or only one block that cannot be parted. */
export function sideBySide(node: Block, state: PdfState): readonly Made[] | undefined {
  const shown = node.children.filter(({only}) => !only || only.includes(state.medium))
  const divided = shown.length > 0 && shown.every(child => child.type === 'block' && child.kind === 'column')
  const {leading, factor} = state.chapter.geometry
  const gap = 18 * factor
  const widthOf = (count: number) => (state.measure - gap * (count - 1)) / count
  const fitting = [4, 3, 2].find(count => widthOf(count) >= narrowest) ?? 1
  const columns = divided
    ? shown.flatMap(child => (child.type === 'block' ? [child.children] : []))
    : balanced(shown, Math.min(node.count ?? 2, fitting), widthOf(Math.min(node.count ?? 2, fitting)), state)
  const width = widthOf(columns.length)
  if (columns.length < 2 || columns.length > mostColumns || width < narrowest || state.tables !== undefined)
    return undefined
  const inside = {...state, measure: width, grid: false, tables: 1}
  const body = [
    columns.map(column => ({
      stack: flow(column, inside),
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
