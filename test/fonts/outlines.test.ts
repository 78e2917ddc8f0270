import {describe, expect, test} from 'vitest'
import {createOutliner} from '../../pipeline/fonts/outlines.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'

const outliner = createOutliner(createFontShelf()({family: 'text', weight: 300, italic: false}))
const plain = {size: 100, tracking: 0, features: []}
const numbers = (data: string): number[] => (data.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)

describe('text as outlines', () => {
  test('is kerned, and grows with its size', () => {
    const width = (text: string): number => outliner.width(text, plain)
    expect(width('AV')).toBeLessThan(width('A') + width('V'))
    expect(outliner.width('Salt', {...plain, size: 200})).toBeCloseTo(2 * width('Salt'), 6)
    expect(width('')).toBe(0)
  })

  test('is tightened between its glyphs, not after the last', () => {
    const tight = {...plain, tracking: -0.01}
    expect(outliner.width('o', tight)).toBe(outliner.width('o', plain))
    expect(outliner.width('ooo', tight)).toBeCloseTo(outliner.width('ooo', plain) - 2, 6)
  })

  test('stands where it is asked to, with y downwards', () => {
    const data = outliner.path('l', {...plain, x: 500, y: 1000})
    const places = numbers(data)
    const xs = places.filter((_, index) => index % 2 === 0)
    const ys = places.filter((_, index) => index % 2 === 1)
    expect(Math.min(...xs)).toBeGreaterThan(499)
    expect(Math.max(...xs)).toBeLessThan(500 + outliner.width('l', plain) + 1)
    expect(Math.max(...ys)).toBeCloseTo(1000, 0)
    expect(Math.min(...ys)).toBeLessThan(930)
  })

  test('has the features asked for', () => {
    expect(outliner.path('3', {...plain, features: ['onum'], x: 0, y: 0})).not.toBe(
      outliner.path('3', {...plain, x: 0, y: 0})
    )
  })

  test('is the same each time', () => {
    const draw = (): string => outliner.path('Waffle & Ämter', {...plain, x: 1, y: 2})
    expect(draw()).toBe(draw())
    expect(draw()).not.toContain('NaN')
  })
})
