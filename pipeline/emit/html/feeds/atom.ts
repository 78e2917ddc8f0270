/** A feed as Atom. Source: RFC 4287. */
import {feedFiles} from '../../../publication/feeds.js'
import {printXml, xmlLine} from '../../xml.js'
import type {XmlNode} from '../../xml.js'
import type {Feed, FeedAuthor, FeedEntry} from './entry.js'

export function atomFeed(feed: Feed): string {
  const {path, mediaType} = feedFiles.atom
  return printXml({
    name: 'feed',
    attributes: {xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang},
    children: [
      line('id', feed.home),
      line('title', feed.title),
      feed.description === undefined ? undefined : line('subtitle', feed.description),
      {name: 'link', attributes: {rel: 'self', type: mediaType, href: feed.home + path}},
      {name: 'link', attributes: {rel: 'alternate', type: 'text/html', href: feed.home}},
      line('updated', feed.updated),
      ...feed.authors.map(authorOf),
      feed.rights === undefined ? undefined : line('rights', feed.rights),
      line('generator', feed.generator),
      ...feed.entries.map(entryOf)
    ]
  })
}

function entryOf(entry: FeedEntry): XmlNode {
  return {
    name: 'entry',
    attributes: {'xml:lang': entry.lang},
    children: [
      line('id', entry.id),
      line('title', entry.title),
      {name: 'link', attributes: {rel: 'alternate', type: 'text/html', href: entry.url}},
      entry.published === undefined ? undefined : line('published', entry.published),
      line('updated', entry.updated),
      ...entry.authors.map(authorOf),
      entry.summary === undefined ? undefined : line('summary', entry.summary),
      {name: 'content', attributes: {type: 'html'}, children: entry.html}
    ]
  }
}

function authorOf({name, url}: FeedAuthor): XmlNode {
  return {name: 'author', children: [line('name', name), url === undefined ? undefined : line('uri', url)]}
}

function line(name: string, words: string): XmlNode {
  return {name, children: xmlLine(words)}
}
