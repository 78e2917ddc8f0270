import {expect, test} from 'vitest'
import {forLetter} from '../../pipeline/schedule/selection.js'
import {tourPublication} from '../support/tour.js'

test('the letter of a series is that of its newest article, with what its file says of the letter', () => {
  const [one, two] = tourPublication.chapters
  if (!one || !two) throw new Error('the tour has two chapters')
  const series = {
    ...tourPublication,
    config: {...tourPublication.config, type: 'series' as const},
    chapters: [
      {...one, date: '2026-01-01', email: {subject: 'The old one'}},
      {...two, date: '2026-02-01', email: {subject: 'The new one'}}
    ]
  }
  const {config, chapters} = forLetter(series)
  expect(chapters.map(({id}) => id)).toEqual([two.id])
  expect(config.editions.email).toMatchObject({subject: 'The new one'})
  const before = tourPublication.config.editions.email
  expect(config.editions.email).toMatchObject(before === false ? {} : {from: before.from})
})
