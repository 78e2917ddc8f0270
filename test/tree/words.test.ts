import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countWords, readingMinutes} from '../../pipeline/tree/words.js'

test.each([
  ['', 0, 0],
  ["isn’t it well-known? 'Twas 3.5 -- e.g. so.", 7, 0],
  ['a--b — c', 2, 0],
  ['河の水 and カヌ', 6, 5],
  ['é e\u0301 𝒴 😀', 3, 0],
  ['پیاده\u200Cروی', 1, 0]
])('"%s" has %i words', (text, words, unspaced) => {
  expect(countWords(text)).toEqual({words, unspaced})
})

test('counting by character agrees with the expression it stands for', () => {
  const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
  const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’\-.\u200C\u200D]*[\p{L}\p{M}\p{N}])?/gu
  const unit = fc.oneof(
    fc.constantFrom('a', '1', "'", '’', '-', '.', ' ', '\u0301', '\u200C', '河', '𝒴', '\n'),
    fc.string({maxLength: 2})
  )
  fc.assert(
    fc.property(fc.array(unit, {maxLength: 30}), units => {
      const text = units.join('')
      const single = text.match(cjk)?.length ?? 0
      const rest = text.replace(cjk, ' ').match(word)?.length ?? 0
      expect(countWords(text)).toEqual({words: single + rest, unspaced: single})
    }),
    {seed: 5}
  )
})

test('reading takes at least a minute', () => {
  expect(readingMinutes({words: 3, unspaced: 0})).toBe(1)
  expect(readingMinutes({words: 231, unspaced: 0})).toBe(2)
  expect(readingMinutes({words: 1000, unspaced: 1000})).toBe(2)
})
