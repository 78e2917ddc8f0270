/** A feed as JSON. Source: JSON Feed 1.1. */
import {feedFiles} from '../../../publication/feeds.js'
import {xmlLine} from '../../xml.js'
import type {Feed, FeedAuthor, FeedEntry} from './entry.js'

export function jsonFeed(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: xmlLine(feed.title),
    home_page_url: feed.home,
    feed_url: feed.home + feedFiles.json.path,
    description: feed.description && xmlLine(feed.description),
    authors: authorsOf(feed.authors),
    language: feed.lang,
    items: feed.entries.map(itemOf)
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function itemOf(entry: FeedEntry) {
  return {
    id: entry.id,
    url: entry.url,
    title: xmlLine(entry.title),
    content_html: entry.html,
    summary: entry.summary && xmlLine(entry.summary),
    date_published: entry.published,
    date_modified: entry.updated,
    authors: authorsOf(entry.authors),
    language: entry.lang
  }
}

function authorsOf(people: readonly FeedAuthor[]) {
  return people.length === 0 ? undefined : people.map(({name, url}) => ({name: xmlLine(name), url}))
}
