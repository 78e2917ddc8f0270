/** What a feed says, before it is written in one of the formats. Texts are plain, moments are in UTC with `Z`. */
import type {Person} from '../../../model/config.js'

export type FeedAuthor = Pick<Person, 'name' | 'url'>

export interface Feed {
  readonly title: string
  readonly description: string | undefined
  readonly lang: string
  readonly authors: readonly FeedAuthor[]
  readonly rights: string | undefined
  /** Address of the series, which is the name of the feed for ever. */
  readonly home: string
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
  readonly generator: string
}

export interface FeedEntry {
  /** A tag URI, which stays when titles and addresses change. Source: RFC 4151. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string | undefined
  /** HTML without ids, with whole addresses. */
  readonly html: string
  readonly lang: string
  readonly authors: readonly FeedAuthor[]
  /** `undefined`: it has no date. */
  readonly published: string | undefined
  readonly updated: string
}
