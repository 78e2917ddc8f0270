import {expect, test} from 'vitest'
import {byNaturalOrder} from '../../pipeline/read/natural-order.js'

const inOrder = (...paths: string[]) => [...paths].sort(byNaturalOrder)

test('numbers are ordered by value, leading zeros or not', () => {
  expect(inOrder('10.md', '2.md', '001.md', '1-a.md')).toEqual(['001.md', '1-a.md', '2.md', '10.md'])
  expect(inOrder('ch10.md', 'ch9.md')).toEqual(['ch9.md', 'ch10.md'])
})

test('more digits than a number holds are ordered all the same', () => {
  expect(inOrder('100000000000000000002.md', '100000000000000000001.md')[0]).toBe('100000000000000000001.md')
})

test('a file that stands for its folder comes before what is in it', () => {
  expect(inOrder('2/1-task/task.md', '2/article.md', '1/index.md', '1/0.md')).toEqual([
    '1/index.md',
    '1/0.md',
    '2/article.md',
    '2/1-task/task.md'
  ])
})

test('files and folders stand in one order', () => {
  expect(inOrder('03.md', '02/b.md', '02/a.md', '01.md')).toEqual(['01.md', '02/a.md', '02/b.md', '03.md'])
})

test('capitals make no difference but where nothing else does', () => {
  expect(inOrder('b.md', 'A.md', 'a.md')).toEqual(['A.md', 'a.md', 'b.md'])
})
