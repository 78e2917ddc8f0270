import {momentOf} from '../publication/moments.js'
import {latest} from './calendar.js'

/** Stands for an unknown day; the ZIP format, and so EPUB, knows no earlier day. */
const oldest = '1980-01-01T00:00:00Z'

export interface DatesGiven {
  /** Seconds since 1970. */
  readonly sourceDateEpoch: number | undefined
  readonly updated: string | undefined
  readonly date: string | undefined
  readonly chapters: Iterable<string | undefined>
}

/**
 * The date of the build, ISO 8601 with time and `Z`: SOURCE_DATE_EPOCH, else `updated`, `date`, the newest date of a chapter,
 * else 1980 (`given` is false then). The clock is never asked, so that two builds of one source are equal.
 *
 * Source of SOURCE_DATE_EPOCH: reproducible-builds.org, version 1.1.
 */
export function buildDateOf({sourceDateEpoch, updated, date, chapters}: DatesGiven): {
  readonly buildDate: string
  readonly given: boolean
} {
  if (sourceDateEpoch !== undefined && sourceDateEpoch >= 0 && sourceDateEpoch < 253_402_300_800) {
    return {buildDate: `${new Date(sourceDateEpoch * 1000).toISOString().slice(0, 19)}Z`, given: true}
  }
  const found = updated ?? date ?? latest(chapters)
  return {buildDate: found === undefined ? oldest : momentOf(found), given: found !== undefined}
}
