import {expect, test} from 'vitest'
import {fitsPattern} from '../../pipeline/read/glob.js'

test.each([
  ['more/a.md', 'more/*.md', true],
  ['more/x/a.md', 'more/*.md', false],
  ['a.md', '**/*.md', true],
  ['x/y/a.md', '**/*.md', true],
  ['posts/2026/a.md', 'posts/**/a.md', true],
  ['ch1.md', 'ch?.md', true],
  ['ch10.md', 'ch?.md', false],
  ['b.markdown', '{a,b}.{md,markdown}', true],
  ['a+b.md', 'a+b.md', true],
  ['aab.md', 'a+b.md', false]
])('%s against %s: %s', (path, pattern, expected) => {
  expect(fitsPattern(path, pattern)).toBe(expected)
})

test('a pattern made to take for ever does not', () => {
  expect(fitsPattern('a'.repeat(5000), `${'*a'.repeat(200)}b`)).toBe(false)
})
