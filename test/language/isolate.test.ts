import {expect, test} from 'vitest'
import {isolated} from '../../pipeline/language/isolate.js'

test('names are set apart in a text from right to left only', () => {
  expect(isolated('ایلیا و Jane', 'rtl')).toBe('\u2068ایلیا و Jane\u2069')
  expect(isolated('Jane', 'ltr')).toBe('Jane')
})
