/**
 * Sentences of each language, a file a language in cases/: `typed ⇒ expected`, `#` names the authority, `= typewriter` sets
 * how hyphens are read from there on. `_` is U+00A0, `⸱` U+202F, `⏎` a soft line end.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {marksFor} from '../../../pipeline/language/quotes.js'
import {setText} from './set.js'

const folder = new URL('cases/', import.meta.url)
const files = readdirSync(folder).sort()

describe.each(files)('%s', file => {
  const lang = file.replace('.txt', '')
  let dashes: 'pandoc' | 'typewriter' = 'pandoc'
  for (const line of readFileSync(new URL(file, folder), 'utf8').trim().split('\n')) {
    if (line === '= typewriter') dashes = 'typewriter'
    const [typed, expected] = line.split(' ⇒ ')
    if (typed === undefined || expected === undefined) continue
    const mode = dashes
    test(typed, () => {
      const set = setText(typed.replaceAll('⏎', '\n'), {lang, dashes: mode})
      expect(set.replaceAll('\n', '⏎')).toBe(expected)
    })
  }
  test('has a table, an authority and ten cases', () => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(marksFor(lang)).toBeDefined()
    expect(text).toMatch(/^# \S/)
    expect(text.split(' ⇒ ').length - 1).toBeGreaterThanOrEqual(10)
  })
})

test('every language of the table has its cases here, or with its finer points in languages.test.ts', () => {
  const finer = 'en en-GB de fr es it nl'
  const here = files.map(file => file.replace('.txt', ''))
  const all =
    'en en-GB en-AU ga cy de de-AT lb de-CH fr-CH it-CH fr fr-BE fr-CA es ca eu gl it pt pt-BR nl af sv fi da nb nn is pl cs ' +
    'sk sl hr hu ro ru uk be bg sr lt lv et el tr vi hi id he ar fa ur zh-Hans ko zh-Hant ja'
  expect([...here, ...finer.split(' ')]).toEqual(expect.arrayContaining(all.split(' ')))
})
