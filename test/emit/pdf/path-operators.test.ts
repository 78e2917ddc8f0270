import {expect, test} from 'vitest'
import {pathOperators} from '../../../pipeline/emit/pdf/paint/path-operators.js'

test('lines, and those along one axis', () => {
  expect(pathOperators('M1 2L3 4H5V6Z')).toBe('1 2 m 3 4 l 5 4 l 5 6 l h ')
})

test('a quadratic curve is the cubic that is the same curve', () => {
  expect(pathOperators('M0 0Q30 60 60 0')).toBe('0 0 m 20 40 40 40 60 0 c ')
})

test('each of several T turns over the control point of the curve before it', () => {
  const long = pathOperators('M0 0Q30 60 60 0Q90 -60 120 0Q150 60 180 0')
  expect(pathOperators('M0 0Q30 60 60 0T120 0T180 0')).toBe(long)
})

test('numbers that follow each other without a command repeat it; after a move they are lines', () => {
  expect(pathOperators('M0 0 10 0L10 10 0 10Z')).toBe('0 0 m 10 0 l 10 10 l 0 10 l h ')
})
