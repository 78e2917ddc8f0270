import type {PreparedPublication} from '../../model/publication.js'
import {authorsOf} from '../../publication/authors.js'
import {issueName} from '../../publication/issue.js'
import type {CoverFacts} from './cover.js'

/** What a publication's cover is drawn from; the same for every edition that shows one. */
export function coverFacts({config, title, subtitle}: PreparedPublication): CoverFacts {
  return {
    slug: config.slug,
    palette: config.cover.palette,
    composition: config.cover.composition,
    image: undefined,
    title: title.text,
    subtitle: subtitle?.text,
    authors: authorsOf(config).map(({name}) => name),
    label: issueName(config),
    lang: config.lang,
    dir: config.dir
  }
}
