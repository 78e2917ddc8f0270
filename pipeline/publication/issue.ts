/** Which issue of a periodical a publication is. */
import {formatDate} from '../language/dates.js'
import {numberIn} from '../language/numerals.js'
import {betweenFacts} from '../language/scripts.js'
import {fill, stringsFor} from '../language/strings.js'
import type {Config} from '../model/config.js'

/** "Leaflet 7": what the publisher calls an issue that has a number; with a volume "Volume 3 · No. 2". */
export function issueName(config: Config): string | undefined {
  const {publisher, number, volume} = config
  if (number === undefined) return undefined
  return publisher === undefined || volume !== undefined ? issueNumber(config) : `${publisher} ${number}`
}

/** "Volume 3 · No. 2 · 4 May 2026": volume and number, and the date, as far as given. */
export function issueLine(config: Config): string | undefined {
  if (config.type !== 'issue') return undefined
  const date = config.date === undefined ? undefined : formatDate(config.date, config.lang)
  const parts = [issueNumber(config), date].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(betweenFacts(config.lang)) : undefined
}

export function issueNumber({type, volume, number, lang}: Config): string | undefined {
  if (type !== 'issue') return undefined
  const strings = stringsFor(lang)
  const parts = [
    volume === undefined || volume === '' ? undefined : fill(strings.volume, numberIn(lang, volume)),
    number === undefined || number === '' ? undefined : fill(strings.number, numberIn(lang, number))
  ].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(betweenFacts(lang)) : undefined
}
