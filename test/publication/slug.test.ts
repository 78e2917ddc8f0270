import {expect, test} from 'vitest'
import {createNamer, slugOf} from '../../pipeline/publication/slug.js'

test.each([
  ['03-the-tides.md', 'the-tides'],
  ['2026-08-05-this-week.md', 'this-week'],
  ['War and Peace.md', 'war-and-peace'],
  ['Über Öl.markdown', 'uber-ol'],
  ['01.md', '01'],
  ['v1.2', 'v1-2'],
  ['index.md', 'folder'],
  ['README.md', 'folder']
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name, 'folder')).toBe(slug)
})

test('a name without ASCII becomes a digest that is always the same, composed or not', () => {
  expect(slugOf('潮汐.md', undefined)).toMatch(/^s-[0-9a-f]{8}$/)
  expect(slugOf('가.md', undefined)).toBe(slugOf('가.md'.normalize('NFD'), undefined))
})

test('letters that have no parts are spelled as their languages do', () => {
  expect(slugOf('Straße nach Łódź.md', undefined)).toBe('strasse-nach-lodz')
})

test('a taken name gets the next number, and a reserved one moves aside', () => {
  const name = createNamer(new Set(['toc', 'wave-2']))
  expect(['wave', 'wave', 'toc', 'wave'].map(name)).toEqual(['wave', 'wave-3', 'toc-text', 'wave-4'])
})
