/** What each stage hands to the next. All of it is plain data that survives `structuredClone`, but for `Library`. */
import type {Asset} from './asset.js'
import type {
  ChapterRole,
  Config,
  EmailConfig,
  FrontMatter,
  FurniturePiece,
  Matter,
  Person,
  WrittenPiece
} from './config.js'
import type {Medium} from './edition.js'
import type {SourceInline, Opening, PieceRequest} from './facts.js'
import type {HyphenationConfig} from './hyphenation.js'
import type {Flow, Phrasing} from './nodes.js'
import type {Span} from './position.js'
import type {SourceSeries} from './source-publication.js'
import type {SourceNode, SourceRoot} from './source-tree.js'

export type {
  SourceInline,
  Opening,
  PieceRequest,
  HeadingFact,
  FigureFact,
  LabelFact,
  TermFact,
  AnswerFact,
  NoteFact,
  Facts,
  DashFact,
  ChapterEntry,
  LabelTarget,
  TermEntry,
  Float,
  Register
} from './facts.js'
export type {
  SourceChapter,
  SourceAnnouncement,
  SourceFurniture,
  SourceSeries,
  IssueLink,
  SourceDivision,
  SourcePublication
} from './source-publication.js'

// shape

/** One chapter's tree in our words, before anything of other chapters is known. */
export interface ShapedChapter {
  /** Path, or path + `#` + number from 2 for later chapters of a file that was split. The key of the chapter everywhere. */
  readonly id: string
  readonly path: string
  readonly matter: Matter
  readonly role: ChapterRole
  readonly depth: number
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly only: readonly Medium[] | undefined
  readonly generate: PieceRequest | undefined
  /** What begins with this chapter: `# (PART) Title` or `# (APPENDIX) Title` above it. */
  readonly opens: Opening | undefined
  readonly frontMatter: FrontMatter
  /** Where each front-matter key's value stands, for messages. */
  readonly frontMatterSpans: ReadonlyMap<string, Span>
  readonly title: SourceInline
  /** The heading that became the title, or repeated it: links may lead to it. `undefined`: the file has none. */
  readonly titleHeading:
    {readonly identifier: string | undefined; readonly aliases: readonly string[]; readonly text: string} | undefined
  readonly navTitle: SourceInline | undefined
  readonly subtitle: SourceInline | undefined
  readonly kicker: SourceInline | undefined
  readonly standfirst: SourceInline | undefined
  /** What is to be marked in the text: the abbreviation and what it stands for. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** Solutions that are printed at the back of the book, and their notes: they are not in the tree. */
  readonly solutions: readonly SourceNode[]
  /** Body without the title; headings start at level 2. Texts of notes stand at its end, links and pictures name their address. */
  readonly tree: SourceRoot
}

// prepare ─► emit

export interface Inline {
  readonly text: string
  readonly children: readonly Phrasing[]
}

export interface OutlineEntry {
  readonly identifier: string
  readonly depth: number
  readonly number: string | undefined
  readonly title: Inline
}

/** All of a chapter but its body: what contents, heads, feeds, digests and links need. */
export interface ChapterHead {
  readonly id: string
  readonly path: string
  readonly slug: string
  readonly matter: Matter
  readonly role: ChapterRole
  readonly depth: number
  readonly number: string | undefined
  /** For example "Chapter 3"; `undefined` where chapters are not numbered. */
  readonly label: string | undefined
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly only: readonly Medium[] | undefined
  readonly title: Inline
  /** Title in contents and running heads. */
  readonly navTitle: Inline
  readonly subtitle: Inline | undefined
  readonly kicker: Inline | undefined
  readonly standfirst: Inline | undefined
  /** Printed byline, in the form of the language ("Ann Lee and Bo Ek"); `undefined`: none. */
  readonly byline: string | undefined
  readonly authors: readonly Person[]
  readonly date: string | undefined
  readonly updated: string | undefined
  /** Plain text for lists and digests: the excerpt, the description, or the first words; `undefined`: there are none. */
  readonly description: string | undefined
  /** Plain text for search engines: the description before an excerpt. */
  readonly metaDescription: string | undefined
  readonly image:
    | {
        readonly assetId: string
        readonly alt: string
        readonly caption: string | undefined
        readonly credit: string | undefined
      }
    | undefined
  readonly tags: readonly string[]
  readonly section: string | undefined
  /** How many levels of it contents show, its title among them. */
  readonly contentsDepth: number
  readonly notesHtml: Config['notes']['html']
  readonly notesPdf: Config['notes']['pdf']
  /** What its letter has otherwise than those of the publication. */
  readonly email: Partial<EmailConfig>
  readonly aliases: readonly string[]
  /** Address of the text's first home, for search engines; `undefined`: it is here. */
  readonly canonical: string | undefined
  /** Made of the publication, not written. */
  readonly generate: WrittenPiece | undefined
  readonly outline: readonly OutlineEntry[]
  readonly words: number
  /** Rounded up; 230 words or 500 CJK characters a minute. */
  readonly minutes: number
  readonly dropCap: boolean
  /** Lines run from top to bottom where an edition can set them so. */
  readonly vertical?: true | undefined
  /** What this chapter wishes of hyphenation in print, beside the publication; `undefined`: nothing. */
  readonly hyphenation?: HyphenationConfig | undefined
  readonly draft: boolean
  /** Digest of everything the prepared chapter was made from, and so of where its nodes stand: a key for what is told of it. */
  readonly key: string
  /** Digest of the prepared chapter itself, wherever it stands in its file: a key for what is made of it. */
  readonly content: string
}

export interface Footnote {
  readonly identifier: string
  /** `undefined`: never called, printed after the others. */
  readonly number: number | undefined
  readonly label: string
  /** How many calls lead to it. */
  readonly calls: number
  readonly children: readonly Flow[]
}

export interface PreparedChapter {
  readonly head: ChapterHead
  readonly children: readonly Flow[]
  /** In order of number, then those never called. */
  readonly footnotes: readonly Footnote[]
  /** How many of the children stand before the mark that ends the excerpt; `undefined`: there is no mark. */
  readonly excerpt?: number | undefined
}

export interface Division {
  readonly kind: 'part' | 'section' | 'plain'
  readonly matter: Matter
  readonly title: Inline | undefined
  /** For example "Part 2". */
  readonly label: string | undefined
  /** Chapter ids in order. */
  readonly chapters: readonly string[]
  /** Id of the first of them, where it is the text of the part's own page and so no entry of contents. */
  readonly opener?: string | undefined
  /** Chapters to come, listed without a link. */
  readonly announced?: readonly Announcement[] | undefined
}

export interface Announcement {
  readonly title: Inline
  readonly depth: number
  /** It stands before this chapter; `undefined`: after all of the division. */
  readonly before: string | undefined
}

/** A page around the text, and where it stands. */
export interface Furniture {
  readonly what: FurniturePiece
  /** Before this chapter; `undefined`: after all. */
  readonly before: string | undefined
  readonly only: readonly Medium[] | undefined
  /** A file takes its place, which is a chapter like others. */
  readonly replaced: boolean
}

/** What all editions and all units of a publication share. No bodies: those travel as units. */
export interface PreparedPublication {
  readonly config: Config
  readonly title: Inline
  readonly subtitle: Inline | undefined
  readonly description: string | undefined
  /** In reading order, only those this build makes. A link to a chapter that is not here is printed as text. */
  readonly chapters: readonly ChapterHead[]
  readonly divisions: readonly Division[]
  /** Those that were listed, in the order in which they stand; where the others stand says `placeFurniture`. */
  readonly furniture: readonly Furniture[]
  /** Of an issue that was built with its series. */
  readonly series: SourceSeries | undefined
  /** Of a series: its issues, the newest first. */
  readonly issues: readonly PreparedPublication[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly words: number
}
