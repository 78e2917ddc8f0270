import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {PreparedPublication} from '../../pipeline/model/publication.js'
import {siteAddress, siteFragment, siteId, sitePage, siteStem} from '../../pipeline/publication/site.js'
import {tourPublication} from '../support/tour.js'

test('an id of an author never becomes one of the page', () => {
  expect(siteId('arithmetic')).toBe('arithmetic')
  expect(['page-text', 'note-1', 'call-1', 'id-note-1'].map(siteId)).toEqual([
    'id-page-text',
    'id-note-1',
    'id-call-1',
    'id-id-note-1'
  ])
})

test('two ids never become one', () => {
  const id = fc.oneof(fc.string(), fc.constantFrom('note-1', 'id-note-1', 'id-id-note-1', 'page-text'))
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(siteId(a) === siteId(b)).toBe(a === b)
    })
  )
})

test('any text is a fragment, half a surrogate pair too', () => {
  expect(siteFragment('Größe #1')).toBe('#Gr%C3%B6%C3%9Fe%20%231')
  expect(siteFragment('\uD800')).toBe('#%EF%BF%BD')
})

test('the first chapter of an article is the index, every other has a page of its name', () => {
  const [one, two] = tourPublication.chapters
  if (!one || !two) throw new Error('no chapters')
  const article: PreparedPublication = {...tourPublication, config: {...tourPublication.config, type: 'article'}}
  expect([one, two].map(chapter => sitePage(chapter, article))).toEqual(['index.html', 'two.html'])
  expect([one, two].map(chapter => sitePage(chapter, tourPublication))).toEqual(['one.html', 'two.html'])
  expect(siteAddress('https://example.org/', sitePage(one, article))).toBe('https://example.org/')
})

test('file names are fit for any disk', () => {
  expect(siteStem('a/Ünder the  Bridge!.final.JPG')).toBe('under-the-bridge-final')
  expect(siteStem('写真.png')).toMatch(/^s-[\da-f]{8}$/)
})
