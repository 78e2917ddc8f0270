import {expect, test} from 'vitest'
import {visualRuns} from '../../pipeline/fonts/visual-runs.js'

const runs = (text: string, base: 'ltr' | 'rtl') =>
  visualRuns(text, base).map(run => [run.text, run.direction] as const)

test('a line that runs one way is one run', () => {
  expect(runs('The tide', 'ltr')).toEqual([['The tide', 'ltr']])
  expect(runs('שלום עולם', 'rtl')).toEqual([['שלום עולם', 'rtl']])
})

test('digits and words of the other direction stand in their own order, from left to right', () => {
  expect(runs('פרק 12 Git', 'rtl')).toEqual([
    ['Git', 'ltr'],
    [' ', 'rtl'],
    ['12', 'ltr'],
    ['פרק ', 'rtl']
  ])
  expect(runs('Git שלום 2', 'ltr').map(([text]) => text)).toEqual(['Git ', '2', 'שלום '])
})

test('brackets of words that run from right to left are turned', () => {
  expect(runs('(שלום)', 'rtl')).toEqual([[')שלום(', 'rtl']])
})
