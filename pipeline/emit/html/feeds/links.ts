import type {FeedFormat} from '../../../model/config.js'
import type {PreparedPublication} from '../../../model/publication.js'
import {feedFiles, feedsOf} from '../../../publication/feeds.js'

/** A feed as pages lead to it. */
export interface FeedLink {
  readonly href: string
  readonly mediaType: string
  readonly title: string
  /** What readers call its format. */
  readonly name: string
}

const names: Readonly<Record<FeedFormat, string>> = {rss: 'RSS', atom: 'Atom', json: 'JSON Feed'}

/** The feeds that the pages of a publication lead to: its own, or those of the series that it is an issue of. */
export function feedLinks({config, title, series}: PreparedPublication): readonly FeedLink[] {
  const [formats, folder, name] = series ? [series.feeds, '../', series.title] : [feedsOf(config), '', title.text]
  return formats.map(format => {
    const {path, mediaType} = feedFiles[format]
    return {href: folder + path, mediaType, title: `${name} (${names[format]})`, name: names[format]}
  })
}
