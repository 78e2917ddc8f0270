/** Which issue of a periodical a publication is. */
import {formatDate} from '../language/dates.js'
import type {Config} from '../model/config.js'

/** "Leaflet 7": what the publisher calls an issue that has a number. */
export function issueName(config: Config): string | undefined {
  if (config.number === undefined) return undefined
  const number = issueNumber(config)
  return number === undefined || config.publisher === undefined ? number : `${config.publisher} ${number}`
}

/** "3/2 · 4 May 2026": volume and number, and the date, as far as given. */
export function issueLine(config: Config): string | undefined {
  if (config.type !== 'issue') return undefined
  const date = config.date === undefined ? undefined : formatDate(config.date, config.lang)
  const parts = [issueNumber(config), date].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(' · ') : undefined
}

/** "3/2": volume and number. */
function issueNumber({type, volume, number}: Config): string | undefined {
  const parts = [volume, number].filter(part => part !== undefined && part !== '')
  return type === 'issue' && parts.length > 0 ? parts.join('/') : undefined
}
