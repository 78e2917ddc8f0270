/**
 * Widths of columns: as the author says in percent, else by what stands in them.
 *
 * Each column gets at least its longest word and at most its longest cell on one line; what is left of the measure is given in
 * proportion. When the longest words alone are too wide the type gets smaller, and at last words are broken.
 */
import {plainText} from '../../tree/text.js'
import type {PdfState} from './state.js'
import type {TableGrid} from '../../tree/table-grid.js'

export interface Columns {
  /** Points, one a column, without the gaps. */
  readonly widths: readonly number[]
  /** Points between two columns. */
  readonly gap: number
  readonly scale: number
  /** What had to be done to make it fit, for the message. */
  readonly step: string | undefined
}

/** Points between two columns, where there is room. */
export const widestGap = 10
/** Room for the marker of a list in a cell. */
const markerRoom = 18
const scales = [1, 0.88, 0.76]
/** Kerning and rounding: widths of words are taken a little larger than their advances. */
const allowance = 1.02

interface Extent {
  min: number
  max: number
}

export function fitColumns(grid: TableGrid, wanted: readonly number[] | undefined, state: PdfState): Columns {
  // Many columns move together.
  const gap = Math.min(widestGap, state.measure / (4 * grid.columns))
  const available = state.measure - gap * (grid.columns - 1)
  const extents = extentsOf(grid, state)
  if (wanted && wanted.length === grid.columns) {
    const sum = wanted.reduce((total, percent) => total + percent, 0)
    const widths = wanted.map(percent => (available * percent) / sum)
    if (sum > 0 && widths.every((width, column) => width >= (extents[column]?.min ?? 0))) {
      return {widths, gap, scale: 1, step: undefined}
    }
  }
  for (const scale of scales) {
    const least = extents.reduce((total, {min}) => total + min * scale, 0)
    if (least > available) continue
    const step = scale === 1 ? undefined : 'it is set in smaller type'
    return {widths: shared(extents, scale, available, least), gap, scale, step}
  }
  const scale = scales.at(-1) ?? 1
  return {
    widths: squeezed(extents, scale, available),
    gap,
    scale,
    step: 'it is set in smaller type, and long words are broken'
  }
}

/** The longest word and the longest cell of each column, in points. */
export function extentsOf(grid: TableGrid, state: PdfState): readonly Readonly<Extent>[] {
  const {ruler} = state.chapter
  const size = state.ground.fontSize * allowance
  const extents: Extent[] = Array.from({length: grid.columns}, () => ({min: size, max: size}))
  for (const row of grid.rows) {
    for (const [column, cell] of row.entries()) {
      const extent = extents[column]
      if (!cell.node || cell.colspan > 1 || !extent) continue
      const look = {...state.ground, bold: cell.header}
      const text = plainText(cell.node.children)
      const beside = cell.node.children.some(({type}) => type === 'list') ? markerRoom : 0
      extent.max = Math.max(extent.max, ruler.width(text, look, size) + beside)
      for (const word of text.split(/\s+|(?<=[-–—/])/))
        extent.min = Math.max(extent.min, ruler.width(word, look, size) + beside)
    }
  }
  return extents
}

/** All room is used: a table ends where the text does. */
function shared(extents: readonly Extent[], scale: number, available: number, least: number): readonly number[] {
  const most = extents.reduce((total, {max}) => total + max * scale, 0)
  if (most <= available) return extents.map(({max}) => (max * scale * available) / most)
  const slack = (available - least) / (most - least)
  return extents.map(({min, max}) => (min + (max - min) * slack) * scale)
}

/** Columns with short words keep them whole; the long ones share what is left. */
function squeezed(extents: readonly Extent[], scale: number, available: number): readonly number[] {
  const fair = available / extents.length
  const small = extents.map(({min}) => min * scale <= fair)
  const taken = extents.reduce((total, {min}, column) => total + (small[column] ? min * scale : 0), 0)
  const others = small.filter(keeps => !keeps).length
  const rest = others > 0 ? (available - taken) / others : 0
  return extents.map(({min}, column) => (small[column] ? min * scale : Math.max(rest, 1)))
}
