/** Names of the feeds of a series, which its pages and those of its issues lead to. */
import type {Config, FeedFormat} from '../model/config.js'

/** Formats of the feeds that a series has; none without `url:`, since an entry must be found from anywhere. */
export function feedsOf({type, feed, url, editions}: Config): readonly FeedFormat[] {
  return type !== 'series' || feed === false || url === undefined || editions.html === false ? [] : feed.formats
}

export const feedFiles: Readonly<Record<FeedFormat, {readonly path: string; readonly mediaType: string}>> = {
  rss: {path: 'feed.rss.xml', mediaType: 'application/rss+xml'},
  atom: {path: 'feed.atom.xml', mediaType: 'application/atom+xml'},
  json: {path: 'feed.json', mediaType: 'application/feed+json'}
}
