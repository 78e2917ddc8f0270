/**
 * Node's Intl is CLDR: what the tables say by heart is compared with it. The build itself never asks it.
 *
 * The tables follow CLDR 48; a Node with another one is not asked.
 */
import {describe, expect, test} from 'vitest'
import {formatDate} from '../../pipeline/language/dates.js'
import {joinNames} from '../../pipeline/language/lists.js'
import {inDigits, numeralsFor} from '../../pipeline/language/numerals.js'
import {persianDate} from '../../pipeline/language/persian-calendar.js'
import {numberIn} from '../../pipeline/language/numerals.js'
import {fill, stringsFor} from '../../pipeline/language/strings.js'
import {directionOf} from '../../pipeline/language/tag.js'

const languages = (
  'en-US en-GB en-AU de de-AT de-CH es pt pt-BR nl af sv da nb nn fi is pl cs sk sl hr hu ro ru be uk bg sr lt lv et el tr ' +
  'vi hi id he ar ar-EG ar-MA ar-IQ ar-TN fa ur zh zh-Hant ja ko ca eu gl ga cy lb fr it'
).split(' ')

/** Not the first of a month, which French and Italian printers write as an ordinal and CLDR does not. */
const days = Array.from({length: 12}, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-14`)

const sameCldr = process.versions['cldr']?.startsWith('48.') ?? false

const written = (lang: string, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, {calendar: 'gregory', ...options, timeZone: 'UTC'}).format(new Date(iso))

describe.runIf(sameCldr).each(languages)('%s', lang => {
  test('days, months and years are written as CLDR has them', () => {
    const calendar = lang === 'fa' ? 'persian' : 'gregory'
    for (const iso of days) {
      expect(formatDate(iso, lang)).toBe(written(lang, iso, {day: 'numeric', month: 'long', year: 'numeric', calendar}))
      expect(formatDate(iso.slice(0, 7), lang)).toBe(written(lang, iso, {month: 'long', year: 'numeric'}))
    }
    expect(formatDate('2026', lang)).toBe(written(lang, '2026-05-05', {year: 'numeric'}))
  })
  test('lists are joined as CLDR has them', () => {
    const list = new Intl.ListFormat(lang)
    for (const names of [['Z'], ['X', 'Z'], ['X', 'Y', 'Z'], ['W', 'X', 'Y', 'Z']]) {
      expect(joinNames(names, lang)).toBe(list.format(names))
    }
  })
  test('numbers have the digits of CLDR', () => {
    const {numberingSystem} = new Intl.NumberFormat(lang).resolvedOptions()
    expect(numeralsFor(lang)).toBe(numberingSystem)
    expect(inDigits(1234567890, numeralsFor(lang))).toBe(
      new Intl.NumberFormat(lang, {useGrouping: false}).format(1234567890)
    )
  })
})

test
  .runIf(sameCldr)
  .each('ar-SA ar-IQ ar-001 ar-DZ fa-AF ur-IN ckb ps sd bn as mr ne my dz mni pa-Arab pa hi th ta'.split(' '))(
  '%s has the digits of CLDR',
  lang => {
    expect(numeralsFor(lang)).toBe(new Intl.NumberFormat(lang).resolvedOptions().numberingSystem)
  }
)

/** Said in full, since the letter alone is read by few; and without the space that CJK sets of itself. */
const otherMinutes = new Map([
  ['hu', '5 perc'],
  ['zh', '5 分钟'],
  ['ja', '5分']
])
test
  .runIf(sameCldr)
  .each('en de fr es it pt-PT pt-BR nl sv da nb fi pl cs hu ro ru uk el tr ar fa he zh zh-Hant ja ko'.split(' '))(
  '%s writes minutes as CLDR does',
  lang => {
    const unit = new Intl.NumberFormat(lang, {style: 'unit', unit: 'minute', unitDisplay: 'short'})
    const ours = fill(stringsFor(lang).minutes, numberIn(lang, 5))
    expect(ours).toBe(otherMinutes.get(lang) ?? unit.format(5).replace('\u00A0', ' '))
  }
)

test.runIf(sameCldr)('days of the Persian calendar agree with CLDR for two centuries', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC'
  })
  // Every ninth day, and each of March, in which the year begins.
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2122, 0, 1); time += 86_400_000) {
    const date = new Date(time)
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    if (month !== 3 && Math.floor(time / 86_400_000) % 9 !== 0) continue
    const parts = new Map(calendar.formatToParts(date).map(({type, value}) => [type, Number(value)]))
    expect(persianDate(year, month, day)).toEqual([parts.get('year'), parts.get('month'), parts.get('day')])
  }
})

describe.runIf(sameCldr)('directions', () => {
  const rightToLeft = new Set('Arab Hebr Syrc Thaa Nkoo Adlm Rohg Mand Samr Mend Armi'.split(' '))
  const tags =
    'ar fa he ur yi ps sd ug ckb dv syr nqo ks pa-PK uz-AF sd-IN lrc mzn azb glk bal bqi ku ku-Arab pa pa-Arab uz-Arab az az-Arab ms-Arab ff ff-Adlm rhg ' +
    'arc sam mid aii tr en hi am ka hy zh ja ko iw ji arz ary apc acm skr tg tk kk-Arab ky-Arab ha ha-Arab haz rif shi'
  test.each(tags.split(' '))('%s runs as its likely script does', lang => {
    const {script} = new Intl.Locale(lang).maximize()
    expect(directionOf(lang)).toBe(rightToLeft.has(script ?? '') ? 'rtl' : 'ltr')
  })
})
