/**
 * Dates in words. Source of the patterns: Unicode CLDR 48, format `long`. Never Intl: it differs by version.
 *
 * French and Italian have "1er mai" and "1º maggio" for the first of a month, as their printers do; CLDR has a plain 1.
 */
import {lookUp} from './tag.js'

interface DateWords {
  readonly months: readonly string[]
  readonly day: (day: number, month: string, year: string) => string
  readonly month: (month: string, year: string) => string
}

const monthYear = (month: string, year: string): string => `${month} ${year}`
const words = (months: string): readonly string[] => months.split(' ')

const english: DateWords = {
  months: words('January February March April May June July August September October November December'),
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: monthYear
}
const german: DateWords = {
  months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: monthYear
}
const french: DateWords = {
  months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  month: monthYear
}
const spanish: DateWords = {
  months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  month: (month, year) => `${month} de ${year}`
}
const italian: DateWords = {
  months: words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  day: (day, month, year) => `${day === 1 ? '1º' : day} ${month} ${year}`,
  month: monthYear
}
const dutch: DateWords = {
  months: words('januari februari maart april mei juni juli augustus september oktober november december'),
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: monthYear
}

const tables: ReadonlyMap<string, DateWords> = new Map([
  ['de', german],
  ['de-at', {...german, months: ['Jänner', ...german.months.slice(1)]}],
  ['en', english],
  ['en-us', {...english, day: (day, month, year) => `${month} ${day}, ${year}`}],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch]
])

/**
 * A day in words: "4 May 2026" (en-US: "May 4, 2026"). A year or a year and month are given as such.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, perhaps with a time, which is left out
 */
export function formatDate(iso: string, lang: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const table = lookUp(tables, lang) ?? english
  const name = month === undefined ? undefined : table.months[Number(month) - 1]
  if (year === undefined || name === undefined) return iso.slice(0, 4)
  return day === undefined ? table.month(name, year) : table.day(Number(day), name, year)
}
