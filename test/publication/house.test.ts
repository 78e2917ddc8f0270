import {expect, test} from 'vitest'
import {creditsOf} from '../../pipeline/publication/house.js'

test('a house that holds the rights is named once, with its place', () => {
  const copyright = {year: '2026', holder: 'Millrace Press'}
  expect(creditsOf({copyright, publisher: 'Millrace Press', place: 'Leeds'})).toEqual({
    owner: '© 2026 Millrace Press, Leeds',
    house: undefined
  })
})

test('a house that does not is named beside the owner', () => {
  const copyright = {year: '2026', holder: 'Ann Lee'}
  expect(creditsOf({copyright, publisher: 'Millrace Press', place: undefined})).toEqual({
    owner: '© 2026 Ann Lee',
    house: 'Millrace Press'
  })
})

test('nothing given is nothing said', () => {
  expect(creditsOf({copyright: undefined, publisher: undefined, place: undefined})).toEqual({
    owner: undefined,
    house: undefined
  })
})
