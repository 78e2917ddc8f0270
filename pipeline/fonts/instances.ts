/**
 * A variable font as the faces that print asks for: one at the weight of text and one at that of bold.
 *
 * They are fonts like any other, so nothing that shapes, measures, draws or packs them knows of axes.
 * Source: OpenType 1.9.1, "fvar".
 */
import type {FontInstance} from './program.js'
import {tableDirectory} from './tables.js'

const weights = [400, 700] as const

/** The font itself where it is not variable, or has no axis of weight. Throws when its tables are damaged. */
export function instancesOf(font: Uint8Array, instance: FontInstance): readonly Uint8Array[] {
  const axis = weightAxis(font)
  if (!axis) return [font]
  const asked = new Set(weights.map(weight => Math.min(Math.max(weight, axis.least), axis.most)))
  return [...asked].map(weight => instance(font, weight))
}

/** Whether a font has faces that are not drawn yet. */
export function isVariable(font: Uint8Array): boolean {
  return weightAxis(font) !== undefined
}

interface Axis {
  readonly least: number
  readonly most: number
}

/** In `fvar` numbers have 16 bits before the point and 16 behind it. */
const fixed = 0x10000

function weightAxis(font: Uint8Array): Axis | undefined {
  const table = tableDirectory(font).get('fvar')
  if (!table) return undefined
  const [first, count, size] = [table.getUint16(4), table.getUint16(8), table.getUint16(10)]
  for (let index = 0; index < count; index++) {
    const at = first + index * size
    if (table.getUint32(at) !== weightTag) continue
    return {least: table.getInt32(at + 4) / fixed, most: table.getInt32(at + 12) / fixed}
  }
  return undefined
}

/** `wght` */
const weightTag = 0x77676874
