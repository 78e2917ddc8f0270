import {expect, test} from 'vitest'
import {drawSvg} from '../../pipeline/imaging/draw-svg.js'
import {markLeaves} from '../../pipeline/imaging/mark.js'
import {outline} from '../../pipeline/imaging/shapes.js'

const colours = ['#8c1d28', '#857c6f', '#d8694a', '#1f1c18'] as const
const leaves = markLeaves(32, 32, 64).map((data, index) => outline(data, colours[index] ?? ''))
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${leaves.join('')}</svg>`

/** Colour of a place in the mark, 0 to 1 across and down; `none` where nothing is drawn. */
function colourAt(across: number, down: number): string {
  const {pixels, width, height} = drawSvg(mark, 200)
  const at = (Math.floor(down * height) * width + Math.floor(across * width)) * 4
  return pixels[at + 3] === 0 ? 'none' : `#${pixels.subarray(at, at + 3).toString('hex')}`
}

test('four leaves stand clockwise from the upper left, with a gap between', () => {
  expect([colourAt(0.25, 0.25), colourAt(0.75, 0.25), colourAt(0.75, 0.75), colourAt(0.25, 0.75)]).toEqual(colours)
  expect([colourAt(0.5, 0.25), colourAt(0.25, 0.5)]).toEqual(['none', 'none'])
})

test('a leaf has straight corners at the stem and the tip, and is round at the sides', () => {
  expect(colourAt(0.01, 0.01)).toBe(colours[0])
  expect(colourAt(0.46, 0.46)).toBe(colours[0])
  expect(colourAt(0.45, 0.03)).toBe('none')
})
