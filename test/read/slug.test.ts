import {expect, test} from 'vitest'
import {freeSlug, slugOf} from '../../pipeline/read/slug.js'

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

test('a taken slug gets the next number', () => {
  expect(freeSlug('a', new Set(['a', 'a-2']))).toBe('a-3')
  expect(freeSlug('b', new Set(['a']))).toBe('b')
})
