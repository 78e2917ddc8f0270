import {expect, test} from 'vitest'
import {issueLine, issueName} from '../../pipeline/publication/issue.js'
import {tourPublication} from '../support/tour.js'

const issue = {...tourPublication.config, type: 'issue' as const, publisher: 'Leaflet', date: '2026-05-04'}

test('an issue with a number is called by its publisher and number', () => {
  expect(issueName({...issue, number: '7'})).toBe('Leaflet 7')
})

test('volume and number are said in words, in the language of the issue', () => {
  const numbered = {...issue, volume: '3', number: '2'}
  expect(issueName(numbered)).toBe('Volume 3 · No. 2')
  expect(issueLine(numbered)).toContain('Volume 3 · No. 2 · ')
  expect(issueName({...numbered, lang: 'de'})).toBe('Band 3 · Nr. 2')
})

test('a book has no line of an issue', () => {
  expect(issueLine({...issue, type: 'book', number: '2'})).toBeUndefined()
})
