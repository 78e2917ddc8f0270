/** The mark of the house, four leaves round one point; three small ones are the break between sections. */
import {markLeaves} from '../../imaging/mark.js'
import type {DrawingNode} from './content.js'

/** Wider than elsewhere: print spreads, and closes what is narrower. */
const space = 0.07

function mark(x: number, y: number, size: number): string {
  return markLeaves(x, y, size, space).join('')
}

/** The mark of the house; `size` in points. */
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
