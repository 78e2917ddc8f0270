/**
 * A feed as RSS 2.0, with the whole text in `content:encoded` and authors in `dc:creator`: RSS's own `author` wants an address
 * of mail.
 *
 * Source: RSS 2.0 Specification, and RSS Best Practices Profile of the RSS Advisory Board.
 */
import {feedFiles} from '../../../publication/feeds.js'
import {messageDate} from '../../../publication/moments.js'
import {printXml, xmlLine} from '../../xml.js'
import type {XmlNode} from '../../xml.js'
import type {Feed, FeedEntry} from './entry.js'

export function rssFeed(feed: Feed): string {
  const {path, mediaType} = feedFiles.rss
  const channel: XmlNode = {
    name: 'channel',
    children: [
      line('title', feed.title),
      line('link', feed.home),
      // The one thing that RSS demands and an author may leave out.
      line('description', feed.description ?? feed.title),
      line('language', feed.lang),
      feed.rights === undefined ? undefined : line('copyright', feed.rights),
      line('lastBuildDate', messageDate(feed.updated)),
      line('generator', feed.generator),
      {name: 'atom:link', attributes: {rel: 'self', type: mediaType, href: feed.home + path}},
      ...feed.entries.map(itemOf)
    ]
  }
  return printXml({
    name: 'rss',
    attributes: {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
    },
    children: [channel]
  })
}

function itemOf(entry: FeedEntry): XmlNode {
  return {
    name: 'item',
    children: [
      line('title', entry.title),
      line('link', entry.url),
      {name: 'guid', attributes: {isPermaLink: 'false'}, children: entry.id},
      entry.published === undefined ? undefined : line('pubDate', messageDate(entry.published)),
      ...entry.authors.map(({name}) => line('dc:creator', name)),
      entry.summary === undefined ? undefined : line('description', entry.summary),
      {name: 'content:encoded', children: entry.html}
    ]
  }
}

function line(name: string, words: string): XmlNode {
  return {name, children: xmlLine(words)}
}
