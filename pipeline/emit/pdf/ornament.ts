/** The mark of the house, four leaves round one point; three small ones are the break between sections. */
import type {DrawingNode} from './content.js'

/** A leaf: a square whose two corners off the diagonal are rounded. `dx`, `dy` (1 or -1) say where it points. */
function leaf(x: number, y: number, side: number, dx: number, dy: number): string {
  const radius = side * 0.8
  const straight = side - radius
  const sweep = dx * dy > 0 ? 1 : 0
  const arc = `a${n(radius)} ${n(radius)} 0 0 ${sweep}`
  return [
    `M${n(x)} ${n(y)}h${n(dx * straight)}`,
    `${arc} ${n(dx * radius)} ${n(dy * radius)}v${n(dy * straight)}h${n(-dx * straight)}`,
    `${arc} ${n(-dx * radius)} ${n(-dy * radius)}z`
  ].join('')
}

function mark(x: number, y: number, size: number): string {
  const gap = (size / 2) * 0.07
  const side = size / 2 - gap
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1]
  ] as const
  return corners.map(([dx, dy]) => leaf(x + dx * gap, y + dy * gap, side, dx, dy)).join('')
}

export function markDrawing(size: number, color: string): DrawingNode {
  return {svg: drawing(size, size, mark(size / 2, size / 2, size), color), width: size, height: size}
}

/** Three marks in the middle of a line; `size` is that of one, in points. */
export function dinkus(size: number, color: string): DrawingNode {
  const pitch = size * 2.67
  const width = 2 * pitch + size
  const marks = [0, 1, 2].map(index => mark(size / 2 + index * pitch, size / 2, size)).join('')
  return {svg: drawing(width, size, marks, color), width, height: size, alignment: 'center'}
}

function drawing(width: number, height: number, path: string, color: string): string {
  const box = `${n(width)} ${n(height)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${box}"><path d="${path}" fill="${color}"/></svg>`
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
