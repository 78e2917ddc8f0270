import {expect, test} from 'vitest'
import {partedColumns} from '../../../pipeline/emit/epub/whole-words.js'
import type {Table} from '../../../pipeline/model/nodes.js'

const table = (...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  align: [],
  head: 1,
  children: rows.map(cells => ({
    type: 'tableRow',
    children: cells.map(value => ({type: 'tableCell', children: [{type: 'text', value}]}))
  }))
})
const parted = (...rows: readonly (readonly string[])[]) => Object.fromEntries(partedColumns(table(...rows)))
const address = 'https://example.org/an/address/index.html'

test('columns whose longest words fit a phone side by side keep them whole', () => {
  expect(parted(['Responsibility', 'A long description of the thing, and of others'])).toEqual({})
})

test('the first column is kept whole beside a long address', () => {
  expect(parted(['Responsibility', address])).toEqual({1: 'parted-narrow'})
  expect(parted(['Responsibility', address + address])).toEqual({1: 'parted'})
})

test('what is too long for the first column may be broken there', () => {
  expect(parted([address + address, 'Words'])).toEqual({0: 'parted'})
})

test('of the others those with short words stay whole', () => {
  expect(parted(['Thessaloniki', 'Konstantinoupolis', 'a description', 'of more'])).toEqual({1: 'parted-narrow'})
})

test('characters of scripts without spaces are no long words', () => {
  expect(parted(['漢字'.repeat(60), '一'])).toEqual({})
})
