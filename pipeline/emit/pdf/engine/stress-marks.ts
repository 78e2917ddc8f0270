/** Marks of emphasis beside characters, as in CJK (JIS X 4051; GB/T 15834): a dot a letter, none for signs and spaces. */
import type {LineRun} from './book-line.js'
import {decimal} from '../paint/numbers.js'

/** Letters that have a mark: not those of words in Latin, Greek and Cyrillic among them (Requirements for Japanese Text Layout). */
const marked = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9])[\p{L}\p{N}]/u
/** Ems: radius of a dot, and its centre above and below the baseline. */
export const stress = {radius: 0.07, over: 1.02, under: 0.3} as const
/** How far a curve's control point is from the corner that a quarter of a circle turns. */
const round = 0.5523

/** Operators that draw the marks of a run; nothing where it has none. */
export function stressMarks({look, parts, widths, x: start}: LineRun, x: number, base: number): string {
  if (look.stress === undefined) return ''
  const {size} = look
  const y = base - look.rise + (look.stress === 'over' ? -stress.over : stress.under) * size
  let at = x + start
  let marks = ''
  for (const [index, part] of parts.entries()) {
    const width = widths[index] ?? 0
    if (typeof part === 'object') {
      const scale = part.width === 0 ? 0 : width / part.width
      let reached = at
      for (const [glyph, advance] of part.advances.entries()) {
        const wide = ((advance * 1000) / part.face.unitsPerEm) * scale
        const letter = String.fromCodePoint(part.text.codePointAt(part.clusters[glyph] ?? 0) ?? 32)
        if (marked.test(letter)) marks += dot(reached + wide / 2, y, stress.radius * size)
        reached += wide
      }
    }
    at += width
  }
  return marks
}

function dot(x: number, y: number, radius: number): string {
  const near = radius * round
  const curve = (...points: readonly (readonly [number, number])[]): string =>
    `${points.map(([dx, dy]) => `${decimal(x + dx)} ${decimal(y + dy)}`).join(' ')} c `
  return (
    `${decimal(x + radius)} ${decimal(y)} m ` +
    curve([radius, near], [near, radius], [0, radius]) +
    curve([-near, radius], [-radius, near], [-radius, 0]) +
    curve([-radius, -near], [-near, -radius], [0, -radius]) +
    curve([near, -radius], [radius, -near], [radius, 0]) +
    'f '
  )
}
