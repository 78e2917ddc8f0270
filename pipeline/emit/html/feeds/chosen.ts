import type {PreparedPublication} from '../../../model/publication.js'
import {feedsOf} from '../../../publication/feeds.js'
import {newestFirst} from '../../../publication/moments.js'

/** Ids of the chapters that have an entry in a feed: of a series the newest, of an issue all where the series asks for them. */
export function fedChapters({config, series, chapters}: PreparedPublication): ReadonlySet<string> {
  const {feed, url} = config
  const written = chapters.filter(({generate, draft}) => generate === undefined && !draft)
  if (feed === false || url === undefined) return new Set()
  if (feedsOf(config).length > 0) return ids([...written].sort(newestFirst).slice(0, feed.items))
  return ids(series && series.feeds.length > 0 && feed.per === 'article' ? written : [])
}

function ids(chapters: readonly {readonly id: string}[]): ReadonlySet<string> {
  return new Set(chapters.map(({id}) => id))
}
