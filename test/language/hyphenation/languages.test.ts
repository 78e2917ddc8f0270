import {expect, test} from 'vitest'
import {patternsOf} from '../../../pipeline/language/hyphenation/languages.js'

test.each([
  ['en', 'en-us'],
  ['en-US', 'en-us'],
  ['en-CA', 'en-us'],
  ['en-GB', 'en-gb'],
  ['en-AU', 'en-gb'],
  ['en-001', 'en-gb'],
  ['en-Latn-IE', 'en-gb'],
  ['de', 'de-1996'],
  ['de-AT', 'de-1996'],
  ['de-CH', 'de-1996'],
  ['de-1996', 'de-1996'],
  ['de-DE-1996', 'de-1996'],
  ['de-1901', 'de-1901'],
  ['de-DE-1901', 'de-1901'],
  ['de-CH-1901', 'de-ch-1901'],
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn', 'nn'],
  ['pt-BR', 'pt'],
  ['es-419', 'es'],
  ['fr-CA-u-nu-latn', 'fr'],
  ['sr', 'sh-cyrl'],
  ['sr-RS', 'sh-cyrl'],
  ['sr-Cyrl-ME', 'sh-cyrl'],
  ['sr-Latn', 'sh-latn'],
  ['sr-Latn-RS', 'sh-latn'],
  ['sr-ME', 'sh-latn'],
  ['bs', 'sh-latn'],
  ['bs-Cyrl-BA', 'sh-cyrl'],
  ['hr', 'hr'],
  ['el', 'el-monoton'],
  ['el-GR', 'el-monoton'],
  ['el-polyton', 'el-polyton'],
  ['el-GR-polyton', 'el-polyton'],
  ['grc', 'grc'],
  ['mn', 'mn-cyrl'],
  ['mn-Cyrl', 'mn-cyrl'],
  ['ku', 'kmr'],
  ['uk-UA', 'uk'],
  ['ca-valencia', 'ca'],
  ['en-x-de', 'en-us']
])('%s has the patterns %s', (lang, name) => {
  expect(patternsOf(lang)).toBe(name)
})

test.each([
  'mul',
  'und',
  'zxx',
  'ja',
  'zh-Latn',
  'ru-Latn',
  'de-Cyrl',
  'en-Shaw',
  'mn-Mong',
  'ku-Arab',
  'ar',
  'cs',
  'x-en',
  '',
  'constructor'
])('%s has no patterns', lang => {
  expect(patternsOf(lang)).toBeUndefined()
})
