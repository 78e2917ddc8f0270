/** Letters and Roman numerals that count the items of a list. */
import type {List} from '../model/nodes.js'
import {inDigits} from './numerals.js'

/** The number of a list's item as the list counts: "3", "c", "iii", "۳". */
export function listCounter(
  value: number,
  {marker = 'decimal', numerals = 'latn'}: Pick<List, 'marker' | 'numerals'>
): string {
  switch (marker) {
    case 'decimal':
      return inDigits(value, numerals)
    case 'lower-alpha':
      return letters(value)
    case 'upper-alpha':
      return letters(value).toUpperCase()
    case 'lower-roman':
      return roman(value)
    case 'upper-roman':
      return roman(value).toUpperCase()
  }
}

function letters(value: number): string {
  if (value < 1) return String(value)
  const rest = Math.floor((value - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

/** Lower-case Roman numerals; 0 and what is too large for them stay decimal. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let result = ''
  for (const [worth, letter] of numerals) {
    while (rest >= worth) {
      result += letter
      rest -= worth
    }
  }
  return result
}
