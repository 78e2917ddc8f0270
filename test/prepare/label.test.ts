import {expect, test} from 'vitest'
import {labelOf} from '../../pipeline/prepare/label.js'

const labelled = (title: string, lang: string) =>
  labelOf('1', {title, role: 'appendix', depth: 0, lang}).label !== undefined

test('a title that says its number has no second one above it', () => {
  expect(labelled('Appendix A. Tide tables', 'en')).toBe(false)
  expect(labelled('Annexe B : cartes', 'fr')).toBe(false)
  expect(labelled('Tide tables', 'en')).toBe(true)
})

test('in Chinese and Japanese the number is written on', () => {
  expect(labelled('付録A', 'ja')).toBe(false)
  expect(labelled('附录一', 'zh')).toBe(false)
  expect(labelled('付録の地図', 'ja')).toBe(true)
})
