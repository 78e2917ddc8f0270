/** What read hands on: the files of a publication, in order, and what is said of them. */
import type {ChapterRole, Config, FeedFormat, FrontMatter, FurniturePiece, Matter} from './config.js'
import type {Medium} from './edition.js'
import type {PieceRequest} from './facts.js'
import type {Library} from './library.js'
import type {Span} from './position.js'
import type {AddedFont} from './workshop.js'

/** One file of Markdown as read: UTF-8 decoded, front matter blanked out so that positions are those of the file. */
export interface SourceChapter {
  /** Path in the publication's folder, with `/`. */
  readonly path: string
  readonly text: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string
  readonly frontMatter: FrontMatter
  /** Where each front-matter key's value stands, for messages. */
  readonly frontMatterSpans: ReadonlyMap<string, Span>
  readonly matter: Matter
  /** Title given where the chapter is listed (publication.yaml, SUMMARY.md). */
  readonly navTitle: string | undefined
  readonly role: ChapterRole | undefined
  readonly only: readonly Medium[] | undefined
  /** Nesting in the list of contents: 0 for a chapter, 1 for one below it. */
  readonly depth: number
  /** The chapter is made of the publication and its text is empty; its `path` is no file. */
  readonly generate: PieceRequest | undefined
}

/** A chapter that is listed and not written yet. */
export interface SourceAnnouncement {
  /** Inline Markdown. */
  readonly title: string
  readonly depth: number
  /** How many of the division's files stand before it. */
  readonly after: number
}

/** Where a page around the text was listed. */
export interface SourceFurniture {
  readonly what: FurniturePiece
  /** How many of the publication's files stand before it. */
  readonly after: number
  readonly only: readonly Medium[] | undefined
  /** A file takes its place, which is a chapter like others. */
  readonly replaced: boolean
}

/** The periodical that a publication is an issue of, and the issues beside it in its order: the newest first. */
export interface SourceSeries {
  readonly title: string
  readonly slug: string
  /** Formats of the feeds that stand on its page. */
  readonly feeds: readonly FeedFormat[]
  readonly newer: IssueLink | undefined
  readonly older: IssueLink | undefined
}
export interface IssueLink {
  readonly title: string
  readonly slug: string
}

/** A named group of chapters in the list of contents: a part of a book, a section of an issue; without title the plain run. */
export interface SourceDivision {
  readonly kind: 'part' | 'section' | 'plain'
  readonly matter: Matter
  /** Inline Markdown. */
  readonly title: string | undefined
  /** Paths of `SourceChapter`s, in order. */
  readonly chapters: readonly string[]
  /** Path of the first of them, where it is the text of the part's own page. */
  readonly opener?: string | undefined
  readonly announced?: readonly SourceAnnouncement[] | undefined
}

export interface SourcePublication {
  readonly config: Config
  /** Folder as the user knows it, for messages: '' for the current folder, else relative with `/` at its end. */
  readonly prefix: string
  readonly library: Library
  /** Those of `config.fonts`, in their order. */
  readonly fonts: readonly AddedFont[]
  readonly chapters: readonly SourceChapter[]
  readonly divisions: readonly SourceDivision[]
  /** Paths of chapters that exist and are left out as drafts. */
  readonly drafts: ReadonlySet<string>
  /** Pages around the text, as far as they were listed. */
  readonly furniture: readonly SourceFurniture[]
  /** Of an issue that was found through its series. */
  readonly series: SourceSeries | undefined
  /** Of a series: slugs of its issues, the newest first. */
  readonly issues: readonly string[]
}
