/** Widths and heights as authors write them: `50%`, `300`, `300px`, `80mm`, `3cm`, `4in`. */
import type {SourceNode} from '../../model/source-tree.js'
import {pixelsOf} from '../../theme/length.js'
import type {PassState} from '../context.js'

export interface Size {
  readonly value: number
  readonly unit: '%' | 'px'
}

/** `undefined`: not given, or none; the latter is reported (`size-invalid`). */
export function readSize(
  key: string,
  value: string | undefined,
  place: SourceNode,
  {diagnostics}: Pick<PassState, 'diagnostics'>
): Size | undefined {
  if (value === undefined || value === '' || value === 'auto') return undefined
  const [, number = '', unit = 'px'] = /^\s*(\d{1,5}(?:\.\d+)?)\s*(%|[a-z]{2})?\s*$/.exec(value) ?? []
  const amount = Number(number)
  const pixels = unit === '%' ? amount : pixelsOf(amount, unit)
  if (number === '' || amount === 0 || pixels === undefined) {
    diagnostics.report('size-invalid', place, {key, value})
    return undefined
  }
  // The measure is all there is: more of it would be cut off.
  if (unit === '%') return {value: Math.min(amount, 100), unit}
  return {value: Math.max(1, Math.round(pixels)), unit: 'px'}
}
