/** That a text was changed after it had appeared, as its readers are told in every edition. */
import {formatDate} from '../language/dates.js'
import {stringsFor} from '../language/strings.js'
import type {Config} from '../model/config.js'
import type {ChapterHead} from '../model/publication.js'

/** The day, as in `Config.date`, where it is another than that of the text, or of the publication if the text has none. */
export function changedOn({date, updated}: ChapterHead, config: Config): string | undefined {
  return updated === (date ?? config.date) ? undefined : updated
}

/** "Updated 27 March 2026". */
export function changedLine(head: ChapterHead, config: Config, lang: string = head.lang): string | undefined {
  const day = changedOn(head, config)
  return day === undefined ? undefined : `${stringsFor(lang).updated} ${formatDate(day, lang)}`
}
