/** When a text appeared. */
import {formatDate} from '../language/dates.js'
import {stringsFor} from '../language/strings.js'
import type {Config} from '../model/config.js'
import type {ChapterHead} from '../model/publication.js'

/**
 * "4 May 2026", "Updated 6 June 2026": of an article and of a piece of a series, as far as known. A chapter of a book and a piece
 * of an issue have the date of the whole, which stands with its title.
 */
export function datesOf({date, updated, lang}: ChapterHead, config: Config): readonly string[] {
  if (config.type !== 'article' && config.type !== 'series') return []
  const first = date ?? (config.type === 'article' ? config.date : undefined)
  const last = updated === first ? undefined : updated
  return [
    ...(first === undefined ? [] : [formatDate(first, lang)]),
    ...(last === undefined ? [] : [`${stringsFor(lang).updated} ${formatDate(last, lang)}`])
  ]
}
