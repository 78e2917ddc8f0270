/** When a text appeared. */
import {formatDate} from '../language/dates.js'
import type {Config} from '../model/config.js'
import type {ChapterHead} from '../model/publication.js'
import {changedLine} from './changed.js'

/**
 * "4 May 2026", "Updated 6 June 2026", as far as known. A chapter of a book and a piece of an issue have the date of the whole,
 * which stands with its title; that they were changed is said with them.
 */
export function datesOf(head: ChapterHead, config: Config): readonly string[] {
  const {date, lang} = head
  const own = config.type === 'article' ? (date ?? config.date) : config.type === 'series' ? date : undefined
  const changed = changedLine(head, config)
  return [...(own === undefined ? [] : [formatDate(own, lang)]), ...(changed === undefined ? [] : [changed])]
}
