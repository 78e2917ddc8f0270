import {expect, test} from 'vitest'
import {countDashes, dashMode} from '../../pipeline/language/dashes.js'

test('hyphens between words and runs of three are counted', () => {
  expect(countDashes('one--two, three -- four---five; "--and"')).toEqual({double: 3, triple: 1})
})

test('ranges of numbers, options of commands, rules and words with a hyphen are no dashes', () => {
  expect(countDashes('1990--95, run --open, ----, well-made')).toEqual({double: 0, triple: 0})
})

test('the more frequent use says what two hyphens mean; in doubt they are as in Pandoc', () => {
  expect(dashMode({double: 3, triple: 1})).toBe('typewriter')
  expect(dashMode({double: 1, triple: 1})).toBe('pandoc')
  expect(dashMode({double: 0, triple: 0})).toBe('pandoc')
})
