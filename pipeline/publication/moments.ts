/** Dates of publications as moments, and the order of what comes out one after another. */

/** A settled date as a moment in UTC: its first second, `2026-05-01T00:00:00Z`. */
export function momentOf(date: string): string {
  if (!date.includes('T')) return `${(date + '-01-01').slice(0, 10)}T00:00:00Z`
  // The string has a zone, so the result does not depend on the machine.
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}

/** What a periodical puts in order. */
export interface Dated {
  /** Settled; what has none comes last. */
  readonly date: string | undefined
  readonly slug: string
}

/** The order of archive, neighbours, feeds and mail: newest first, those of one moment by their names. */
export function newestFirst(one: Dated, two: Dated): number {
  const [first, second] = [one, two].map(({date}) => (date === undefined ? '' : momentOf(date)))
  if (first !== second) return (first ?? '') > (second ?? '') ? -1 : 1
  return one.slug < two.slug ? -1 : one.slug > two.slug ? 1 : 0
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** ISO 8601 with time and Z -> "Mon, 04 May 2026 00:00:00 +0000", as mail and RSS have it (RFC 5322, 3.3). */
export function messageDate(moment: string): string {
  const date = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${days[date.getUTCDay()]}, ${two(date.getUTCDate())} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  return `${day} ${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')} +0000`
}
