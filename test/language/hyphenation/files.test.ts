import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createHyphenator} from '../../../pipeline/language/hyphenation/hyphenator.js'
import {patternsOf} from '../../../pipeline/language/hyphenation/languages.js'
import {includedIn} from '../../../pipeline/language/hyphenation/patterns.js'
import {parted, patternText, shippedNames, shippedPatterns} from '../../support/hyphenation.js'

/** A word of several syllables for each file, as its patterns part it. */
const long: Readonly<Record<string, string>> = {
  af: 'woord-af-bre-king',
  be: 'пе-ра-нос',
  bg: 'пре-на-ся-не',
  ca: 'ti-po-gra-fia',
  cy: 'llyfr-gell',
  da: 'ord-de-ling',
  'de-1901': 'Recht-schrei-bung',
  'de-1996': 'Recht-schrei-bung',
  'de-ch-1901': 'Recht-schrei-bung',
  'el-monoton': 'τυ-πο-γρα-φί-α',
  'el-polyton': 'τυ-πο-γρα-φί-α',
  'en-gb': 'uni-ver-sity',
  'en-us': 'con-cate-na-tion',
  es: 'de-sa-rro-llo',
  et: 'poo-li-ta-mine',
  eu: 'li-bu-ru-te-gia',
  fi: 'kir-jal-li-suus',
  fr: 'ty-po-gra-phie',
  fur: 'bi-blio-te-che',
  ga: 'leabh-ar-lann',
  gl: 'ti-po-gra-fía',
  grc: 'φι-λο-σο-φί-α',
  hr: 'ti-po-gra-fi-ja',
  hsb: 'kni-how-nja',
  hu: 'el-vá-lasz-tás',
  ia: 'bi-bli-o-the-ca',
  is: 'bóka-safn',
  it: 'sil-la-ba-zio-ne',
  ka: 'ბიბ-ლი-ო-თე-კა',
  kk: 'кі-тап-ха-на',
  kmr: 'pir-tûk-xa-ne',
  la: 'ty-po-gra-phia',
  lt: 'skie-me-na-vi-mas',
  lv: 'ti-pog-rā-fi-ja',
  'mn-cyrl': 'хэв-лэ-лийн',
  nb: 'ord-de-ling',
  nl: 'let-ter-greep',
  nn: 'ord-de-ling',
  no: 'ord-de-ling',
  oc: 'bi-blio-tè-ca',
  pl: 'prze-no-sze-nie',
  pms: 'ti-po-gra-fìa',
  pt: 'hi-fe-ni-za-ção',
  rm: 'bi-blio-te-ca',
  ru: 'ти-по-гра-фия',
  'sh-cyrl': 'ти-по-гра-фи-ја',
  'sh-latn': 'ti-po-gra-fi-ja',
  sk: 'roz-de-ľo-va-nie',
  sl: 'ti-po-gra-fi-ja',
  sq: 'bi-blio-te-ka',
  sv: 'av-stav-ning',
  tk: 'ki-tap-ha-na',
  tr: 'he-ce-le-me',
  uk: 'дру-кар-ня'
}

test.each(shippedNames)('%s is compiled and parts a word of its language', name => {
  const patterns = shippedPatterns(name)
  expect(patterns.trie.levels.length).toBeGreaterThan(500)
  expect(patternText(name)).toMatch(/^% +typesetting:|^% +generation:/m)
  const word = long[name] ?? ''
  expect(parted(word.replaceAll('-', ''), createHyphenator(patterns))).toBe(word)
})

test('the fewest letters are those that each language is typeset with', () => {
  const minima = new Map(
    shippedNames.map(name => [name, `${shippedPatterns(name).left} ${shippedPatterns(name).right}`])
  )
  const others = [...minima].filter(([, both]) => both !== '2 2')
  expect(Object.fromEntries(others)).toEqual({
    af: '1 2',
    cy: '2 3',
    'el-monoton': '1 1',
    'el-polyton': '1 1',
    'en-gb': '2 3',
    'en-us': '2 3',
    et: '2 3',
    ga: '2 3',
    grc: '1 1',
    ka: '1 2',
    pt: '2 3',
    sk: '2 3'
  })
})

test('every file is of a language, or taken in by one that is', () => {
  const tags = shippedNames.flatMap(name => [name, shippedPatterns(name).tag, 'sr-cyrl', 'sr-latn'])
  const reached = new Set(tags.flatMap(tag => patternsOf(tag) ?? []))
  for (const name of [...reached]) for (const included of includedIn(patternText(name))) reached.add(included)
  expect([...reached].sort()).toEqual(shippedNames)
})

test('every file is listed in NOTICE, and says its licence, which is free without being that of a whole program', () => {
  const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8')
  for (const name of shippedNames) {
    expect(notice).toMatch(new RegExp(`[ ,]hyph-${name}\\.tex[,:;\\s]`))
    const licence = /^% licence:[^]*?(?=^% [a-z])/m.exec(patternText(name))?.[0] ?? ''
    expect(licence).toMatch(/LPPL|MIT|BSD|LGPL|Unlicence|Public domain|permi|freely|may be used/i)
  }
})
