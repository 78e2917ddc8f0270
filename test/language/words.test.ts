import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {formatDate} from '../../pipeline/language/dates.js'
import {joinNames} from '../../pipeline/language/lists.js'
import {roleOfTitle} from '../../pipeline/language/roles.js'
import {asSentence, betweenFacts, slants} from '../../pipeline/language/scripts.js'
import {fill, stringsFor} from '../../pipeline/language/strings.js'
import {marksFor} from '../../pipeline/language/quotes.js'
import {aroundPage, numbered, numberedAll} from '../../pipeline/language/numbered.js'
import {fileSize} from '../../pipeline/language/file-size.js'
import {inCapitals} from '../../pipeline/language/capitals.js'
import {listCounter} from '../../pipeline/language/list-counter.js'
import {numberIn, withNumerals} from '../../pipeline/language/numerals.js'
import {lookUp} from '../../pipeline/language/tag.js'
import {titlesOfParts} from '../../pipeline/language/titles-of-parts.js'

const languages = 'en de fr es it pt pt-BR nl sv da nb fi pl cs hu ro ru uk el tr ar fa he zh zh-Hant ja ko'.split(' ')

describe('strings', () => {
  test('every file has every key once, and no other', () => {
    const folder = new URL('../../pipeline/language/strings/', import.meta.url)
    const keys = Object.keys(stringsFor('en')).sort()
    const files = readdirSync(folder).filter(file => file !== 'en.ts')
    expect(files).toHaveLength(25)
    for (const file of files) {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('`')[1]?.trim().split('\n') ?? []
      expect(lines.map(line => line.split(' ', 1)[0]).sort(), file).toEqual(keys)
    }
  })
  test.each(languages)('%s has a word for every key, with the places of the English one', lang => {
    const english = Object.entries(stringsFor('en'))
    const words = new Map(Object.entries(stringsFor(lang)))
    for (const [key, pattern] of english) {
      expect(words.get(key)?.trim(), key).toBeTruthy()
      expect(words.get(key)?.includes('{n}'), key).toBe(pattern.includes('{n}'))
      expect(words.get(key), key).not.toMatch(/["']/)
    }
  })
  test.each(languages.slice(1))('%s is not English', lang => {
    expect(stringsFor(lang).skipToContent).not.toBe(stringsFor('en').skipToContent)
  })
  test.each(['de-CH', 'de-LI'])('%s writes ss', lang => {
    expect(Object.values(stringsFor(lang)).join()).not.toContain('ß')
  })
  test('words are built once', () => {
    expect(stringsFor('uk')).toBe(stringsFor('uk-UA'))
  })
  test('a region has the words of its language, in any case, and its own where they differ', () => {
    expect(stringsFor('FR-be').contents).toBe('Sommaire')
    expect(stringsFor('de-CH').close).toBe('Schliessen')
    expect(stringsFor('de-AT').close).toBe('Schließen')
  })
  test('a language without words has those of English', () => {
    expect(stringsFor('tlh').contents).toBe('Contents')
  })
  test('a name goes into its place as it is', () => {
    expect(fill('Back to {n}', '$&')).toBe('Back to $&')
  })
})

describe('dates', () => {
  test.each([
    ['en-GB', '4 May 2026', 'May 2026'],
    ['en-US', 'May 4, 2026', 'May 2026'],
    ['de', '4. Mai 2026', 'Mai 2026'],
    ['fr', '4 mai 2026', 'mai 2026'],
    ['es', '4 de mayo de 2026', 'mayo de 2026'],
    ['it', '4 maggio 2026', 'maggio 2026'],
    ['nl', '4 mei 2026', 'mei 2026']
  ])('%s: %s', (lang, day, month) => {
    expect(formatDate('2026-05-04T10:00:00Z', lang)).toBe(day)
    expect(formatDate('2026-05', lang)).toBe(month)
    expect(formatDate('2026', lang)).toBe('2026')
  })
  test('the first of a month in French and Italian is an ordinal', () => {
    expect(formatDate('2026-05-01', 'fr-CA')).toBe('1er mai 2026')
    expect(formatDate('2026-05-01', 'it')).toBe('1º maggio 2026')
  })
  test('January has its Austrian name in Austria', () => {
    expect(formatDate('2026-01-06', 'de-AT')).toBe('6. Jänner 2026')
  })
})

describe('lists', () => {
  test.each([
    ['en', 'A, B, and C'],
    ['en-US', 'A, B, and C'],
    ['en-GB', 'A, B and C'],
    ['de', 'A, B und C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['it', 'A, B e C'],
    ['nl', 'A, B en C']
  ])('%s: %s', (lang, list) => {
    expect(joinNames(['A', 'B', 'C'], lang)).toBe(list)
  })
  test('two names, one and none have no comma', () => {
    expect(joinNames(['A', 'B'], 'en-US')).toBe('A and B')
    expect(joinNames(['A'], 'en')).toBe('A')
    expect(joinNames([], 'en')).toBe('')
  })
  test('Spanish and Italian change the word before its own sound', () => {
    expect(joinNames(['Ana', 'Inés'], 'es')).toBe('Ana e Inés')
    expect(joinNames(['Ana', 'Hierro'], 'es')).toBe('Ana y Hierro')
    expect(joinNames(['Anna', 'Elena'], 'it')).toBe('Anna ed Elena')
  })
})

describe('roles by title', () => {
  test.each([
    ['Preface to the second edition', 'en', 'preface'],
    ['Introduction', 'en', 'introduction'],
    ['Introduction: The sea', 'en', 'introduction'],
    ['Appendix B', 'en', 'appendix'],
    ['Appendix IV. Tables', 'en', 'appendix'],
    ['Acknowledgements', 'en-GB', 'acknowledgments'],
    ['Vorwort', 'de', 'foreword'],
    ['Anhang 2', 'de-AT', 'appendix'],
    ['Avant-propos', 'fr', 'foreword'],
    ["À propos de l'auteur", 'fr', 'about-author'],
    ['Apéndice A', 'es', 'appendix'],
    ['Postfazione', 'it', 'afterword'],
    ['Woord vooraf', 'nl', 'preface'],
    ['Colophon', 'pl', 'colophon'],
    ['Prefácio à segunda edição', 'pt', 'preface'],
    ['Förord', 'sv', 'foreword'],
    ['Efterord', 'da', 'afterword'],
    ['Vedlegg B', 'nn', 'appendix'],
    ['Liite 2', 'fi', 'appendix'],
    ['Posłowie', 'pl', 'afterword'],
    ['Příloha A', 'cs', 'appendix'],
    ['1. függelék', 'hu', 'appendix'],
    ['Mulţumiri', 'ro', 'acknowledgments'],
    ['Приложение А', 'ru', 'appendix'],
    ['Передмова', 'uk', 'foreword'],
    ['ΕΠΙΛΟΓΟΣ', 'el', 'epilogue'],
    ['İthaf', 'tr', 'dedication'],
    ['الملحق أ', 'ar', 'appendix'],
    ['مُقَدِّمة', 'ar', 'introduction'],
    ['پیشگفتار', 'fa', 'preface'],
    ['נספח ב', 'he', 'appendix'],
    ['附录A', 'zh', 'appendix'],
    ['附錄二', 'zh-Hant-TW', 'appendix'],
    ['はじめに', 'ja', 'preface'],
    ['付録B：用語', 'ja', 'appendix'],
    ['옮긴이의 말', 'ko', 'afterword']
  ])('%s (%s) is a %s', (title, lang, role) => {
    expect(roleOfTitle(title, lang)).toBe(role)
  })
  test.each(['Introduction to topology', 'Index funds', 'Indexing', 'Prefaces', 'The appendix', 'Conclusions drawn'])(
    '%s is a chapter',
    title => {
      expect(roleOfTitle(title, 'en')).toBeUndefined()
    }
  )
})

test.each(languages)('%s knows a preface or foreword, an introduction and an appendix by title', lang => {
  const parts = new Set(
    ['preface', 'foreword', 'introduction', 'appendix'].flatMap(role => {
      const titles = new RegExp(`${role}:\\s+([^,;]+)`).exec(titlesOfParts.get(lang.slice(0, 2)) ?? '')?.[1]
      return titles === undefined ? [] : [roleOfTitle(titles.replace(/\s+/g, ' '), lang)]
    })
  )
  expect(parts).toContain('introduction')
  expect(parts).toContain('appendix')
  expect(parts.has('preface') || parts.has('foreword')).toBe(true)
})

describe('numbers', () => {
  test.each([
    ['chapter', '3', 'en', 'Chapter 3'],
    ['figure', '3.2', 'hu', '3.2. ábra'],
    ['chapter', '3', 'tr', '3. Bölüm'],
    ['chapter', '3', 'ja', '第3章'],
    ['appendix', 'A', 'ja', '付録A'],
    ['figure', '2', 'zh', '图 2'],
    ['chapter', '3', 'zh-Hant', '第3章'],
    ['chapter', '3', 'ko', '제3장'],
    ['figure', '2.1', 'fa', 'شکل ۲.۱'],
    ['table', '12', 'ar-EG', 'الجدول ١٢'],
    ['table', '12', 'ar-MA', 'الجدول 12'],
    ['chapter', '3', 'fa-u-nu-latn', 'فصل 3']
  ] as const)('%s %s in %s is "%s"', (kind, number, lang, words) => {
    expect(numbered(kind, number, lang)).toBe(words)
  })
  test('several have the plural', () => {
    expect(numberedAll('figure', '2 und 3', 'de')).toBe('Abbildungen 2 und 3')
  })
  test('a tag may ask for other digits than its language has', () => {
    expect(numberIn('fa', 12)).toBe('۱۲')
    expect(numberIn('fa-u-nu-latn', 12)).toBe('12')
    expect(numberIn('de-u-co-phonebk-nu-deva', 12)).toBe('१२')
    expect(numberIn('ar-u-nu-constructor', 12)).toBe('12')
  })
})

describe('digits that are asked for', () => {
  test.each([
    ['fa', 'latn', 'fa-u-nu-latn'],
    ['fa-IR', undefined, 'fa-IR'],
    ['fa-u-nu-latn', 'arabext', 'fa-u-nu-arabext'],
    ['de-u-co-phonebk', 'deva', 'de-u-nu-deva-co-phonebk'],
    ['ar-EG-x-own', 'latn', 'ar-EG-u-nu-latn-x-own']
  ] as const)('%s with %s is %s', (lang, numerals, tag) => {
    expect(withNumerals(lang, numerals)).toBe(tag)
  })
  test('lists, sizes and dates have them', () => {
    expect(listCounter(12, {numerals: 'arabext'})).toBe('۱۲')
    expect(listCounter(12, {})).toBe('12')
    expect(listCounter(3, {marker: 'lower-alpha', numerals: 'arabext'})).toBe('c')
    expect(fileSize(1_200_000, 'fa')).toBe('۱٫۲\u00A0MB')
    expect(formatDate('2026-03-21', 'fa-u-nu-latn')).toBe('1 فروردین 1405')
  })
})

describe('capitals', () => {
  test.each([
    ['dikkat', 'tr', 'DİKKAT'],
    ['dikkat', 'de', 'DIKKAT'],
    ['Προσοχή', 'el', 'ΠΡΟΣΟΧΗ'],
    ['προϊόν', 'el', 'ΠΡΟΪΟΝ'],
    ['Παΐσιος', 'el', 'ΠΑΪΣΙΟΣ'],
    ['été', 'fr', 'ÉTÉ'],
    ['توجه', 'fa', 'توجه']
  ])('%s (%s) is %s', (words, lang, capitals) => {
    expect(inCapitals(words, lang)).toBe(capitals)
  })
})

describe('tables by tag', () => {
  test('the longest beginning that is known counts', () => {
    const table = new Map([
      ['de', 1],
      ['de-ch', 2]
    ])
    expect(lookUp(table, 'de-CH-1901')).toBe(2)
    expect(lookUp(table, 'de-DE')).toBe(1)
    expect(lookUp(table, 'den')).toBeUndefined()
  })
  test('a tag that is the name of a method is no language', () => {
    expect(marksFor('constructor')).toBeUndefined()
  })
})

describe('scripts', () => {
  test.each([
    ['de', true],
    ['ru', true],
    ['ja', false],
    ['zh-Hant', false],
    ['he', false],
    ['fa-AF', false]
  ])('words in %s are slanted for emphasis: %s', (lang, slanted) => {
    expect(slants(lang)).toBe(slanted)
  })
  test('a sentence ends in the full stop of its language', () => {
    expect(asSentence('Made', 'en')).toBe('Made.')
    expect(asSentence('組版', 'ja')).toBe('組版。')
    expect(asSentence('متن', 'ur')).toBe('متن۔')
  })
  test('no dot stands between facts where it would be read as a zero', () => {
    expect(betweenFacts('de')).toBe(' · ')
    expect(betweenFacts('ar-EG')).toBe(' | ')
    expect(betweenFacts('ar-MA')).toBe(' · ')
    expect(betweenFacts('fa-u-nu-latn')).toBe(' · ')
  })
})

describe('the page of what is named', () => {
  test.each([
    ['en', 'Figure 2 on page 41'],
    ['de', 'Figure 2 auf Seite 41'],
    ['hu', 'Figure 2 a(z) 41. oldalon'],
    ['tr', 'Figure 2, sayfa 41'],
    ['ja', 'Figure 2（41ページ）'],
    ['zh-Hant', 'Figure 2（第 41 頁）'],
    ['ko', 'Figure 2(41쪽)']
  ])('%s: %s', (lang, expected) => {
    expect(`Figure 2${aroundPage(lang).join('41')}`.replaceAll('\u00A0', ' ')).toBe(expected)
  })
})
