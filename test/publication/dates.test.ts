import {expect, test} from 'vitest'
import {datesOf} from '../../pipeline/publication/dates.js'
import {tourChapters, tourPublication} from '../support/tour.js'

const [chapter] = tourChapters
const dates = (type: 'article' | 'series' | 'book' | 'issue', head: object, config: object = {}) =>
  chapter &&
  datesOf({...chapter.head, lang: 'en', ...head}, {...tourPublication.config, type, date: undefined, ...config})

test('an article says when it appeared and when it was changed', () => {
  expect(dates('article', {date: '2026-05-04', updated: '2026-06-06'})).toEqual(['4 May 2026', 'Updated 6 June 2026'])
  expect(dates('article', {date: '2026-05-04', updated: '2026-05-04'})).toEqual(['4 May 2026'])
  expect(dates('article', {date: undefined, updated: undefined}, {date: '2026-05-04'})).toEqual(['4 May 2026'])
})

test('a piece of a series has its own date, or none', () => {
  expect(dates('series', {date: '2026-05-04', updated: undefined})).toEqual(['4 May 2026'])
  expect(dates('series', {date: undefined, updated: undefined}, {date: '2026-05-04'})).toEqual([])
})

test('chapters of a book and pieces of an issue have the date of the whole', () => {
  expect(dates('book', {date: '2026-05-04'})).toEqual([])
  expect(dates('issue', {date: '2026-05-04'})).toEqual([])
})
