/** Where a formula in a line may be parted: after a relation of its outermost row, in a long one after a sign as well. */
import {insideOf} from './engine.js'
import type {MmlNode} from './engine.js'

/** TeX's classes of operators (The TeXbook, chapter 17), as MathJax counts them. */
const binary = 2
const relation = 3

/** Formulas of fewer signs stay whole: a line that is a little short reads better than a formula in two. */
const shortest = 7
const long = 16

/** Indices of children of the outermost row after which a line may end. Its classes must have been settled. */
export function breakPoints(root: MmlNode): readonly number[] {
  const [outer] = insideOf(root)
  const row = outer?.isInferred ? insideOf(outer) : []
  if (row.length < shortest) return []
  const classes = row.length < long ? [relation] : [relation, binary]
  return row.flatMap((child, index) => {
    const inside = index > 0 && index < row.length - 1
    return inside && child.isKind('mo') && classes.includes(child.texClass) ? [index] : []
  })
}
