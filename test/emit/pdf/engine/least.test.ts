import fc from 'fast-check'
import {expect, test} from 'vitest'
import {leastThatFits} from '../../../../pipeline/emit/pdf/engine/least.js'

test('the least number that fits is found from any guess, and is asked for last', () => {
  const numbers = fc.tuple(fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 60}), fc.integer({min: -5, max: 80}))
  fc.assert(
    fc.property(numbers, ([least, more, guess]) => {
      const asked: number[] = []
      const most = least + more
      const found = leastThatFits(guess, {fewest: 1, most}, count => {
        asked.push(count)
        return count >= least
      })
      expect([found, asked.at(-1)]).toEqual([least, least])
      expect(asked.length).toBeLessThan(16)
    })
  )
})

test('what is known to fit stays where nothing else does', () => {
  const asked: number[] = []
  expect(leastThatFits(3, {fewest: 2, most: 9}, count => asked.push(count) > 0 && count === 9)).toBe(9)
  expect(asked.at(-1)).toBe(9)
})
