/**
 * The feeds of a series: RSS, Atom and JSON Feed of the same entries, at the addresses that its pages lead to.
 *
 * None without `url:`: a reader far away could follow no link of it.
 */
import type {Artifact} from '../../../model/artifact.js'
import type {FeedFormat} from '../../../model/config.js'
import type {Message} from '../../../model/message.js'
import {authorsOf} from '../../../publication/authors.js'
import {feedFiles, feedsOf} from '../../../publication/feeds.js'
import {unreachable} from '../../../model/unreachable.js'
import {atomFeed} from './atom.js'
import {feedEntries} from './entries.js'
import type {FeedSource} from './entries.js'
import type {Feed} from './entry.js'
import {jsonFeed} from './json.js'
import {rssFeed} from './rss.js'

export function bindFeeds(
  series: FeedSource,
  issues: readonly FeedSource[],
  version: string
): {readonly artifacts: readonly Artifact[]; readonly messages: readonly Message[]} {
  const {config, title, description} = series.publication
  const formats = feedsOf(config)
  if (formats.length === 0 || config.url === undefined) return {artifacts: [], messages: []}
  const {entries, messages} = feedEntries(series, issues)
  const authors = authorsOf(config)
  // Atom wants an author: who publishes speaks where no person does.
  const feed: Feed = {
    title: title.text,
    description,
    lang: config.lang,
    authors: authors.length > 0 ? authors : [{name: config.publisher ?? title.text, url: undefined}],
    rights: config.rights,
    home: config.url,
    updated: entries.reduce((latest, {updated}) => (updated > latest ? updated : latest), '') || config.buildDate,
    entries,
    generator: `Fourfold ${version}`
  }
  const encoder = new TextEncoder()
  const artifacts = formats.map(format => ({
    ...feedFiles[format],
    bytes: encoder.encode(printFeed(format, feed))
  }))
  return {artifacts, messages}
}

function printFeed(format: FeedFormat, feed: Feed): string {
  switch (format) {
    case 'rss':
      return rssFeed(feed)
    case 'atom':
      return atomFeed(feed)
    case 'json':
      return jsonFeed(feed)
    default:
      return unreachable(format)
  }
}
