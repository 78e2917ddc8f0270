import {describe, expect, test} from 'vitest'
import {fallbackFaces} from '../../pipeline/fonts/fallback.js'
import {englishFrequencies, fallbackWidths} from '../../pipeline/fonts/fallback-widths.js'
import type {FaceName} from '../../pipeline/model/workshop.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'

const font = createFontShelf()
const of = (face: FaceName): ReturnType<typeof fallbackFaces> => fallbackFaces(face, font(face))
const text = (weight: 400 | 600, italic: boolean): FaceName => ({family: 'text', weight, italic})

describe('fonts that stand in', () => {
  // Measured in Chromium with whole books: 118.5, 108.4 and 113.0 % of Liberation Serif.
  test.each([
    [text(400, false), 118.5],
    [text(400, true), 108.4],
    [text(600, false), 113]
  ])('%o is set in Times New Roman at about %d %%', (face, measured) => {
    const times = of(face).find(({local}) => local.some(name => name.startsWith('Times New Roman')))
    expect(Math.abs((times?.sizeAdjust ?? 0) - measured)).toBeLessThan(1)
  })

  test('keep the height of our line', () => {
    for (const {sizeAdjust, ascentOverride, descentOverride, lineGapOverride} of of(text(400, false))) {
      // Source Serif: ascent 1.036 em, descent 0.335 em.
      expect((ascentOverride * sizeAdjust) / 100).toBeCloseTo(103.6, 0)
      expect((descentOverride * sizeAdjust) / 100).toBeCloseTo(33.5, 0)
      expect(lineGapOverride).toBe(0)
    }
  })

  test('are asked for by the full name of a face', () => {
    expect(of(text(600, true))[0]?.local[0]).toBe('Georgia Bold Italic')
    expect(of({family: 'label', weight: 400, italic: false})[0]?.local.slice(0, 2)).toEqual(['Arial', 'Helvetica'])
  })

  test('are none for code', () => {
    expect(of({family: 'code', weight: 400, italic: false})).toEqual([])
  })
})

test('each list has a width for space and for every letter', () => {
  const lists = Object.values(fallbackWidths).flatMap(styles => Object.values(styles))
  expect(lists.map(list => list.length)).toEqual(lists.map(() => 27))
  expect(englishFrequencies.reduce((sum, part) => sum + part, 0)).toBeCloseTo(120.86, 1)
})
