/** What pdfmake has placed beside lines: pictures, rectangles and rules. */
import type {StructureElement} from '../structure/element.js'

export interface Picture {
  readonly dests?: readonly string[]
  readonly element?: StructureElement
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
  readonly inMargin?: boolean
  readonly svg?: string
}

/** A rectangle, or a line. */
export interface Vector {
  readonly x?: number
  readonly w?: number
  readonly x1?: number
  readonly x2?: number
  readonly inMargin?: boolean
}

/** As in a mirror on a page so wide. */
export function turnedVector(vector: Vector, width: number): Vector {
  const {x = 0, w = 0, x1, x2} = vector
  if (x1 === undefined || x2 === undefined) return {...vector, x: width - x - w}
  return {...vector, x1: width - x1, x2: width - x2}
}
