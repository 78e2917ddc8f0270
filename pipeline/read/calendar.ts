import {momentOf} from '../publication/moments.js'

/**
 * Dates as authors write them, settled to ISO 8601: `2026`, `2026-05`, `2026-05-01`, or a day and a time with its zone.
 * A time without zone is taken as UTC, since the zone of the machine must not change a build.
 */
const form =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|z|UTC|[+-]\d\d:?\d\d)?)?)?)?$/

/** What other tools replace with the day of the build. */
export const dynamicDates: ReadonlySet<string> = new Set(['today', 'now', 'last-modified'])

/** @returns `undefined` when it is no date of the calendar */
export function settleDate(typed: string): string | undefined {
  const match = form.exec(typed.trim())
  if (!match) return undefined
  const [, year = '', month, day, hour, minute = '00', second = '00', zone = 'Z'] = match
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const months = `${year}-${two(month)}`
  if (day === undefined) return months
  if (Number(day) < 1 || Number(day) > daysOf(Number(year), Number(month))) return undefined
  const days = `${months}-${two(day)}`
  if (hour === undefined) return days
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return `${days}T${two(hour)}:${minute}:${second}${settleZone(zone)}`
}

/** The later of settled dates; `undefined` of none. */
export function latest(dates: Iterable<string | undefined>): string | undefined {
  let found: string | undefined
  for (const date of dates) {
    if (date !== undefined && (found === undefined || momentOf(date) > momentOf(found))) found = date
  }
  return found
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}

function settleZone(zone: string): string {
  if (/^(?:z|utc)$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
