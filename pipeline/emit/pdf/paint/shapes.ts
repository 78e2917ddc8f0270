/** Shapes of a drawing as operators: the outlines of a formula, the box of a character that no font has. */
import type {InkPath} from '../../../model/formula.js'
import {decimal, factor, rgb} from './numbers.js'
import {pathOperators} from './path-operators.js'

/** Points: where its own zero stands on the page, and the length of its em. */
export interface ShapePlace {
  readonly x: number
  readonly base: number
  readonly em: number
  readonly color: string
}

/** @param filled the operators that fill path data: as they are, or the name of a form */
export function shapeOperators(
  paths: readonly InkPath[],
  {x, base, em, color: ink}: ShapePlace,
  filled: (data: string) => string = data => `${pathOperators(data)}f`
): string {
  const scale = factor(em / 1000)
  let drawn = `q ${rgb(ink)} rg ${rgb(ink)} RG ${scale} 0 0 ${scale} ${decimal(x)} ${decimal(base)} cm\n`
  for (const {data, matrix, stroke, dash, color} of paths) {
    const paint = color === undefined ? '' : `${rgb(color)} rg ${rgb(color)} RG `
    const line =
      stroke === undefined ? '' : `${decimal(stroke)} w ${dash === undefined ? '' : `[${decimal(dash)}] 0 d `}`
    const shape = stroke === undefined ? filled(data) : `${pathOperators(data)}S`
    drawn += `q ${paint}${matrix.map(factor).join(' ')} cm ${line}${shape} Q\n`
  }
  return `${drawn}Q`
}
