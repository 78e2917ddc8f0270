import {expect, test} from 'vitest'
import {createHyphenation} from '../../../pipeline/language/hyphenation/by-language.js'
import {hyphenationOf, joinHyphenation, plainHyphenation, wishFor} from '../../../pipeline/language/hyphenation/wish.js'
import type {HyphenationConfig} from '../../../pipeline/model/hyphenation.js'
import {parted, patternText} from '../../support/hyphenation.js'

const wish = (on: Record<string, boolean>, words: Record<string, readonly string[]> = {}): HyphenationConfig => ({
  on: new Map(Object.entries(on)),
  words: new Map(Object.entries(words))
})

test('words are parted unless somebody wishes otherwise', () => {
  expect(wishFor('en-GB', plainHyphenation)).toEqual([])
  expect(wishFor('en-GB', wish({'': false}))).toBeUndefined()
  expect(wishFor('de', wish({en: false}))).toEqual([])
})

test('the nearest language counts', () => {
  const wished = wish(
    {'': false, de: true, 'de-ch': false},
    {'': ['Shake-speare'], de: ['Ur-in-stinkt'], en: ['no-where']}
  )
  expect(wishFor('de-AT', wished)).toEqual(['Shake-speare', 'Ur-in-stinkt'])
  expect(wishFor('de-CH', wished)).toBeUndefined()
  expect(wishFor('en', wished)).toBeUndefined()
})

test('a chapter counts before its publication, and that before the theme', () => {
  const theme = {hyphenation: {en: ['a-b', 'c-d']}}
  const publication = wish({'': false}, {en: ['e-f']})
  const chapter = wish({'': true}, {en: ['ab'], de: ['g-h']})
  expect(wishFor('en', hyphenationOf(theme, publication, chapter))).toEqual(['a-b', 'c-d', 'e-f', 'ab'])
  expect(wishFor('en', hyphenationOf(theme, publication, undefined))).toBeUndefined()
  expect(wishFor('en', joinHyphenation([publication, wish({en: true})]))).toEqual(['e-f'])
})

test('a file of patterns is read once, and the same wish gives the same function', () => {
  const read: string[] = []
  const hyphenation = createHyphenation(name => {
    read.push(name)
    return patternText(name)
  })
  const british = hyphenation('en-GB', plainHyphenation)
  expect(hyphenation('en-AU', wish({}, {de: ['x-y']}))).toBe(british)
  expect(hyphenation('en-GB', wish({}, {en: ['hyp-hen']}))).not.toBe(british)
  expect(hyphenation('nn', plainHyphenation)).toBeDefined()
  expect(read).toEqual(['en-gb', 'nn', 'no'])
})

test('there is no function for a language without patterns, or where words stay whole', () => {
  const hyphenation = createHyphenation(patternText)
  expect(hyphenation('ja', plainHyphenation)).toBeUndefined()
  expect(hyphenation('de', wish({de: false}))).toBeUndefined()
  const english = hyphenation('en', wish({de: false}, {'': ['ty-pography']}))
  expect(english && parted('Typography', english)).toBe('Ty-pography')
})
