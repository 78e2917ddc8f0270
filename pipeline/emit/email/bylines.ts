/** Who wrote a text and when, and which of several letters one is: lines that the HTML and the text of a letter both say. */
import {formatDate} from '../../language/dates.js'
import {isolated} from '../../language/isolate.js'
import {joinNames} from '../../language/lists.js'
import {numberIn} from '../../language/numerals.js'
import {betweenFacts} from '../../language/scripts.js'
import {fill, stringsFor} from '../../language/strings.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {authorsOf} from '../../publication/authors.js'
import {changedLine} from '../../publication/changed.js'
import {issueLine} from '../../publication/issue.js'
import type {Letter} from './letters.js'

/** "2/3": which of the letters that carry one text. */
export function placeText({number, total}: NonNullable<Letter['place']>, lang: string): string {
  return `${numberIn(lang, number)}/${numberIn(lang, total)}`
}

/** "Ann Lee · 4 May 2026 · Updated 11 May 2026 · 3 min". */
export function articleLine(chapter: ChapterHead, {config}: PreparedPublication): string {
  const date = chapter.date ?? config.date
  return [
    chapter.byline && isolated(chapter.byline, chapter.dir),
    date && formatDate(date, config.lang),
    changedLine(chapter, config, config.lang),
    fill(stringsFor(config.lang).minutes, numberIn(config.lang, chapter.minutes))
  ]
    .filter(part => part)
    .join(betweenFacts(config.lang))
}

/** The same of one of several texts, which have no lengths; in an issue all are of one day. */
export function textLine(chapter: ChapterHead, {config}: PreparedPublication): string {
  const {lang, type} = config
  return [
    chapter.byline && isolated(chapter.byline, chapter.dir),
    type === 'series' && chapter.date !== undefined ? formatDate(chapter.date, lang) : undefined,
    changedLine(chapter, config, lang)
  ]
    .filter(part => part)
    .join(betweenFacts(lang))
}

export function publicationByline({config}: PreparedPublication): string {
  const authors = authorsOf(config).map(({name}) => name)
  const date = issueLine(config) ?? (config.date === undefined ? '' : formatDate(config.date, config.lang))
  const names = joinNames(authors, config.lang)
  return [names && isolated(names, config.dir), date].filter(part => part !== '').join(betweenFacts(config.lang))
}
