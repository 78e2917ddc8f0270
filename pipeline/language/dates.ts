/**
 * Dates in words. Source of names and patterns: Unicode CLDR 48, formats `long` and `yMMMM`. Never Intl: it differs by
 * version; the tests compare with it.
 *
 * French and Italian have "1er mai" and "1º maggio" for the first of a month, as their printers do (Lexique de l'Imprimerie
 * nationale; Accademia della Crusca); CLDR has a plain 1. Persian dates are of the solar calendar, as CLDR has them for Iran.
 */
import {monthNames} from './months.js'
import type {Numerals} from '../model/config.js'
import {inDigits, numeralsFor} from './numerals.js'
import {persianDate} from './persian-calendar.js'
import {lookUp, primary} from './tag.js'

/** D day, M name of the month, N its number, Y year: the patterns of a day, of a month, and of a year where it is not bare. */
const rows: readonly (readonly [tags: string, day: string, month: string, year?: string])[] = [
  ['en-us', 'M D, Y', 'M Y'],
  ['de lb da nb nn no fi cs sk sl et is', 'D. M Y', 'M Y'],
  ['hr sr bs', 'D. M Y.', 'M Y.', 'Y.'],
  ['es pt gl', 'D de M de Y', 'M de Y'],
  ['ca', 'D M del Y', 'M del Y'],
  ['eu', 'Y(e)ko Mren D(a)', 'Y(e)ko M'],
  ['hu', 'Y. M D.', 'Y. M', 'Y.'],
  ['ru', 'D M Y г.', 'M Y г.'],
  ['be', 'D M Y г.', 'M Y'],
  ['bg', 'D M Y г.', 'M Y г.', 'Y г.'],
  ['uk', 'D M Y р.', 'M Y р.'],
  ['lt', 'Y m. M D d.', 'Y m. M'],
  ['lv', 'Y. gada D. M', 'Y. g. M', 'Y. g.'],
  ['ur', 'D M، Y', 'M Y'],
  ['he', 'D בM Y', 'M Y'],
  ['vi', 'D tháng N, Y', 'tháng N năm Y'],
  ['zh ja', 'Y年N月D日', 'Y年N月', 'Y年'],
  ['ko', 'Y년 N월 D일', 'Y년 N월', 'Y년']
]
/** Most languages. */
const plain = {day: 'D M Y', month: 'M Y', year: 'Y'}

const patterns: ReadonlyMap<string, typeof plain> = new Map(
  rows.flatMap(([tags, day, month, year = 'Y']) => tags.split(' ').map(tag => [tag, {day, month, year}] as const))
)
/** The first of a month. */
const ordinals: ReadonlyMap<string, string> = new Map([
  ['fr', '1er'],
  ['it', '1º']
])

/**
 * A day in words: "4 May 2026" (en-US: "May 4, 2026"). A year or a year and month are given as such. A language we have no
 * months for has those of English.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, perhaps with a time, which is left out
 * @param numerals the publication's digits; the language's own where none are given
 */
export function formatDate(iso: string, lang: string, numerals: Numerals = numeralsFor(lang)): string {
  const written = iso.slice(0, 10).split('-')
  const [y = '', m, d] = primary(lang) === 'fa' ? solar(written) : written
  const {day, month, year} = lookUp(patterns, lang) ?? plain
  const name = m === undefined ? undefined : monthNames(lang, d === undefined ? 'alone' : 'day')[Number(m) - 1]
  if (m === undefined || name === undefined) return inDigits(year.replace('Y', y.slice(0, 4)), numerals)
  const date = d === undefined ? undefined : Number(d) === 1 ? (lookUp(ordinals, lang) ?? '1') : String(Number(d))
  const parts = new Map([
    ['D', date ?? ''],
    ['M', name],
    ['N', String(Number(m))],
    ['Y', y]
  ])
  return inDigits(
    (d === undefined ? month : day).replace(/[DMNY]/g, letter => parts.get(letter) ?? letter),
    numerals
  )
}

/** Only a whole day has a place in another calendar: a year or month of the Gregorian one lies in two of it. */
function solar(written: readonly string[]): readonly string[] {
  const [y, m, d] = written.map(Number)
  return y === undefined || m === undefined || d === undefined ? written : persianDate(y, m, d).map(String)
}
