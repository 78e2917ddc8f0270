import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {dinkusSvg, faviconSvg, markLeaves, markSvg, wordmarkSvg} from '../../pipeline/imaging/mark.js'
import {drawSvg} from '../../pipeline/imaging/draw-svg.js'
import {unsafeParts} from '../../pipeline/imaging/svg-safety.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'
import {parseTheme} from '../../pipeline/theme/theme.js'

const theme = parseTheme(readFileSync(join(import.meta.dirname, '../../templates/theme.yaml'), 'utf8'), 'test')

/** Colour of a place in a drawing, 0 to 1 across and down; `none` where nothing is drawn. */
function colourAt(svg: string, across: number, down: number): string {
  const {pixels, width, height} = drawSvg(svg, 200)
  const at = (Math.floor(down * height) * width + Math.floor(across * width)) * 4
  return pixels[at + 3] === 0 ? 'none' : `#${pixels.subarray(at, at + 3).toString('hex')}`
}

describe('the mark', () => {
  test('has three leaves of one colour and the lower right of another, with a gap between', () => {
    for (const svg of [markSvg(theme), faviconSvg(theme)]) {
      expect(colourAt(svg, 0.25, 0.25)).toBe('#8c1d28')
      expect(colourAt(svg, 0.75, 0.25)).toBe('#8c1d28')
      expect(colourAt(svg, 0.25, 0.75)).toBe('#8c1d28')
      expect(colourAt(svg, 0.75, 0.75)).toBe('#d8694a')
      expect(colourAt(svg, 0.5, 0.25)).toBe('none')
    }
  })

  test('is of one colour when asked', () => {
    expect(colourAt(markSvg(theme, '#1f1c18'), 0.75, 0.75)).toBe('#1f1c18')
  })

  test('has leaves with straight corners at the stem and the tip, round at the sides', () => {
    const svg = markSvg(theme)
    expect(colourAt(svg, 0.01, 0.01)).toBe('#8c1d28')
    expect(colourAt(svg, 0.46, 0.46)).toBe('#8c1d28')
    expect(colourAt(svg, 0.45, 0.03)).toBe('none')
    expect(markLeaves(0, 0, 64)).toHaveLength(4)
  })

  test('stands before the name, as a drawing without a font', () => {
    const svg = wordmarkSvg(theme, createFontShelf())
    expect(svg).not.toContain('<text')
    expect(colourAt(svg, 30 / 330, 26 / 72)).toBe('#8c1d28')
    expect(unsafeParts(svg)).toEqual([])
  })
})

test('the ornament is three small marks in one colour, 2.92 by 0.46 em', () => {
  const svg = dinkusSvg('#857c6f')
  expect(svg).toContain('viewBox="0 0 292 46"')
  for (const em of [0, 1.23, 2.46]) expect(colourAt(svg, (em + 0.12) / 2.92, 0.25)).toBe('#857c6f')
  expect(colourAt(svg, 0.85 / 2.92, 0.5)).toBe('none')
})
