import {expect, test} from 'vitest'
import {drawSvg} from '../../pipeline/imaging/draw-svg.js'

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" viewBox="0 0 100 20">${content}</svg>`

test('what is half transparent keeps its colour', () => {
  const {pixels} = drawSvg(svg('<rect width="100" height="20" fill="#fff" opacity=".25"/>'), 100)
  expect([...pixels.subarray(0, 4)]).toEqual([255, 255, 255, 64])
})

test('words in Times are as narrow as Times makes them, and italic ones stay italic', () => {
  const end = (family: string, style = 'normal'): number => {
    const text = `<text x="0" y="15" font-family="${family}" font-style="${style}" font-size="14">capacity</text>`
    const {pixels, width} = drawSvg(svg(text), 100)
    const columns = Array.from({length: width}, (_, column) => column)
    return columns.findLastIndex(column =>
      pixels.some((alpha, at) => at % 4 === 3 && alpha > 40 && (at >> 2) % width === column)
    )
  }
  // Times New Roman sets the word 46.6 wide at this size.
  expect(end('Times,serif')).toBeLessThan(50)
  expect(end('Georgia, serif')).toBeGreaterThan(50)
  expect(end('Times,serif', 'italic')).toBe(end('Georgia,serif', 'italic'))
})
