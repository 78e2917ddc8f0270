/** The mark of the house, four leaves round one point; three small ones are the break between sections; the signs of admonitions. */
import {markLeaves} from '../../imaging/mark.js'
import type {Admonition} from '../../model/nodes.js'
import type {DrawingNode} from './content.js'

/** Wider than elsewhere: print spreads, and closes what is narrower. */
const space = 0.07

/** It says nothing. */
const ornament = {type: 'Artifact'} as const

function mark(x: number, y: number, size: number): string {
  return markLeaves(x, y, size, space).join('')
}

/** The mark of the house; `size` in points. */
export function markDrawing(size: number, color: string): DrawingNode {
  return {svg: drawing(size, size, mark(size / 2, size / 2, size), color), width: size, height: size, tag: ornament}
}

/** Three marks in the middle of a line; `size` is that of one, in points. */
export function dinkus(size: number, color: string): DrawingNode {
  const pitch = size * 2.67
  const width = 2 * pitch + size
  const marks = [0, 1, 2].map(index => mark(size / 2 + index * pitch, size / 2, size)).join('')
  return {svg: drawing(width, size, marks, color), width, height: size, alignment: 'center', tag: ornament}
}

/** As on the web (templates/html/ornaments.css), on a field of 20: an i in a circle, a leaf, a lozenge, a triangle, an octagon. */
const signs: Readonly<Record<Admonition['kind'], string>> = {
  note: 'M2 10a8 8 0 0 1 16 0 8 8 0 0 1-16 0zM10 9.2v4.6M10 6.2v.1',
  tip: 'M3 17C3 8 8 3 17 3c0 9-5 14-14 14zM3 17 11 9',
  important: 'M10 1.8 18.2 10 10 18.2 1.8 10zM10 6.4v4.2M10 13.4v.1',
  warning: 'M10 2.4 18.6 17.4H1.4zM10 8v4.2M10 14.8v.1',
  caution: 'M6.6 1.9h6.8l4.7 4.7v6.8l-4.7 4.7H6.6l-4.7-4.7V6.6zM7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6'
}

/** The sign of an admonition beside its label; `size` in points. It takes no room: the label begins at the same height. */
export function sign(
  kind: Admonition['kind'],
  size: number,
  color: string,
  [left, down]: readonly [number, number]
): DrawingNode {
  const stroke = `fill="none" stroke="${color}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${n(size)}" height="${n(size)}" viewBox="0 0 20 20"><path d="${signs[kind]}" ${stroke}/></svg>`
  return {svg, width: size, height: size, margin: [left, down, 0, -size - down], keep: true, tag: ornament}
}

function drawing(width: number, height: number, path: string, color: string): string {
  const box = `${n(width)} ${n(height)}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${box}"><path d="${path}" fill="${color}"/></svg>`
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
