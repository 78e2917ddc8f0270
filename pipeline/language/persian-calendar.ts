/**
 * A day of the Gregorian calendar in the solar calendar of Iran and Afghanistan, as [year, month, day].
 *
 * The new year's day follows from a cycle of 33 years with 8 leap years, which agrees with the equinox observed in Tehran
 * for the years 1206 to 1501 (1827 to 2122). Source: A. K. S. Birashk, A Comparative Calendar of the Iranian, Muslim Lunar,
 * and Christian Eras; checked day by day against CLDR's calendar.
 */
export function persianDate(year: number, month: number, day: number): readonly [number, number, number] {
  const today = dayNumber(year, month, day)
  // The new year falls on the 19th to 22nd of March.
  const guess = year - 621
  const persianYear = today >= newYear(guess) ? guess : guess - 1
  const since = today - newYear(persianYear)
  // Six months of 31 days, then months of 30.
  const persianMonth = since < 186 ? Math.floor(since / 31) : 6 + Math.floor((since - 186) / 30)
  const before = persianMonth < 6 ? persianMonth * 31 : 186 + (persianMonth - 6) * 30
  return [persianYear, persianMonth + 1, since - before + 1]
}

/** Days since 1970-01-01. Source: H. Hinnant, days_from_civil. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day number of 1 Farvardin; 1348 began on 21 March 1969, 286 days before 1970. */
function newYear(persianYear: number): number {
  const start = (year: number): number => 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
  return start(persianYear) - start(1348) - 286
}
