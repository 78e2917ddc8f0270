import {expect, test} from 'vitest'
import type {List} from '../../pipeline/model/nodes.js'
import {itemNumbers} from '../../pipeline/tree/item-numbers.js'

const list = (numbers: readonly (number | undefined)[], more: Partial<List> = {}): List => ({
  type: 'list',
  ordered: true,
  spread: false,
  children: numbers.map(number => ({type: 'listItem', spread: false, number, children: []})),
  ...more
})

test('items count up from the start, and on from the number that one of them says', () => {
  expect(itemNumbers(list([undefined, undefined, 10, undefined], {start: 5}))).toEqual([5, 6, 10, 11])
})

test('a list that counts down ends at one where it says no start', () => {
  expect(itemNumbers(list([undefined, undefined, undefined], {reversed: true}))).toEqual([3, 2, 1])
  expect(itemNumbers(list([undefined, 4, undefined], {reversed: true, start: 9}))).toEqual([9, 4, 3])
})
