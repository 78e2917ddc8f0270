import type {PreparedPublication} from '../../model/publication.js'
import type {CoverFacts} from './cover.js'

/** What a publication's cover is drawn from; the same for every edition that shows one. */
export function coverFacts({config, title, subtitle}: PreparedPublication): CoverFacts {
  const authors = config.people.filter(({roles}) => roles.includes('aut'))
  return {
    slug: config.slug,
    palette: config.cover.palette,
    composition: config.cover.composition,
    image: undefined,
    title: title.text,
    subtitle: subtitle?.text,
    authors: authors.map(({name}) => name),
    label: issueName(config),
    lang: config.lang,
    dir: config.dir
  }
}

/** "Leaflet 7": what the publisher calls an issue that has a number. */
export function issueName({type, publisher, volume, number}: PreparedPublication['config']): string | undefined {
  if (type !== 'issue' || number === undefined) return undefined
  const place = volume === undefined ? number : `${volume}/${number}`
  return publisher === undefined ? place : `${publisher} ${place}`
}
