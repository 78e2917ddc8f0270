/** Dates in words. Source of the patterns: Unicode CLDR 48, format `long`. Never Intl: it differs by version. */
import {primary} from './tag.js'

const months: Readonly<Record<string, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ]
}

/**
 * A day in words: "4 May 2026" (en-US: "May 4, 2026"). A year or a year and month are given as such.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, perhaps with a time, which is left out
 */
export function formatDate(iso: string, lang: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = month === undefined ? undefined : (months[primary(lang)] ?? months['en'])?.[Number(month) - 1]
  if (year === undefined || name === undefined) return iso.slice(0, 4)
  if (day === undefined) return `${name} ${year}`
  return lang === 'en-US' ? `${name} ${Number(day)}, ${year}` : `${Number(day)} ${name} ${year}`
}
