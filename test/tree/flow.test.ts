import {expect, test} from 'vitest'
import {asFlow, asPhrasing} from '../../pipeline/tree/flow.js'
import {replaceEach} from '../../pipeline/tree/rewrite.js'
import {sketch} from '../support/sketch.js'

const text = (value: string) => ({type: 'text', value})
const paragraph = (value: string) => ({type: 'paragraph', children: [text(value)]})

test('runs of phrasing among flow become paragraphs, and blank ones go', () => {
  expect(
    sketch(asFlow([text(' a '), {type: 'emphasis', children: [text('b')]}, paragraph('c'), text('\n'), text(' d')]))
  ).toBe('paragraph[a emphasis[b]]\nparagraph[c]\nparagraph[d]')
})

test('pieces without their parent give their content', () => {
  expect(
    sketch(
      asFlow([
        {type: 'listItem', children: [paragraph('a')]},
        {type: 'caption', children: [text('b')]}
      ])
    )
  ).toBe('paragraph[a]\nparagraph[b]')
})

test('blocks among phrasing give their words, a line break between two of them', () => {
  expect(sketch(asPhrasing([text('a'), paragraph('b'), {type: 'code', value: 'c'}, text('d')]))).toBe(
    'a\nbreak[]\nb\nbreak[]\ninlineCode[c]\nbreak[]\nd'
  )
  expect(sketch(asPhrasing([{type: 'details', summary: [text('s')], children: [paragraph('b')]}]))).toBe(
    's\nbreak[]\nb'
  )
})

test('a list in which nothing changes is the same list', () => {
  const items = [1, 2, 3]
  expect(replaceEach(items, item => item)).toBe(items)
  expect(replaceEach(items, item => (item === 2 ? [] : item))).toEqual([1, 3])
  expect(replaceEach(items, item => (item === 2 ? [7, 8] : item))).toEqual([1, 7, 8, 3])
})
