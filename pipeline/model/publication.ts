/** What each stage hands to the next. All of it is plain data that survives `structuredClone`, but for `Library`. */
import type {Asset} from './asset.js'
import type {ChapterRole, Config, FrontMatter, FurniturePiece, Matter, Person, WrittenPiece} from './config.js'
import type {Medium} from './edition.js'
import type {LabelKind} from './label-kind.js'
import type {Library} from './library.js'
import type {Flow, Phrasing, Position} from './nodes.js'
import type {Span} from './position.js'
import type {SourceNode, SourceRoot} from './source-tree.js'

// read ─► parse

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

/** A chapter to be made of the publication, and where the list of contents asks for it. */
export interface PieceRequest {
  readonly what: WrittenPiece
  readonly spot: Position | undefined
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
  readonly announced?: readonly SourceAnnouncement[] | undefined
}

export interface SourcePublication {
  readonly config: Config
  /** Folder as the user knows it, for messages: '' for the current folder, else relative with `/` at its end. */
  readonly prefix: string
  readonly library: Library
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

// shape

export interface SourceInline {
  readonly text: string
  readonly children: readonly SourceNode[]
}

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
  /** Body without the title; headings start at level 2. Texts of notes stand at its end, links and pictures name their address. */
  readonly tree: SourceRoot
}

/** A part, or the appendices, that a heading in a file begins. */
export interface Opening {
  readonly kind: 'part' | 'appendix'
  readonly title: SourceInline
}

// survey

export interface HeadingFact {
  readonly identifier: string
  readonly aliases: readonly string[]
  readonly depth: number
  readonly text: string
  /** False: `{-}` or `.unnumbered` exempts it. */
  readonly numbered: boolean
}
/** A figure, table or listing that has a caption or a label. */
export interface FigureFact {
  /** Given by hand, or made for the lists to lead to. */
  readonly identifier: string
  readonly kind: string
  readonly caption: SourceInline | undefined
}
/** What a label names that is no section: a figure, a table, a listing, a formula, a theorem. */
export interface LabelFact {
  /** As it stands on the node. */
  readonly identifier: string
  /** As labels are compared: `fig-x` for `fig:x` as well. */
  readonly label: string
  readonly kind: LabelKind
  /** Text of its caption or title. */
  readonly title: string | undefined
  /** A number given by hand: TeX's `\tag{…}`. */
  readonly given: string | undefined
  /** Letter of a part of the figure before it, whose number it shares: "2a". */
  readonly panel: string | undefined
}
/** An entry of a glossary. */
export interface TermFact {
  readonly identifier: string
  readonly term: SourceInline
  /** Flow, without places and notes. Of several terms with one text each has it. */
  readonly description: readonly SourceNode[]
}
export interface NoteFact {
  readonly identifier: string
  readonly label: string
  readonly number: number | undefined
  /** How often it is called. */
  readonly calls: number
}
/** What other chapters, and the register, need to know of a chapter. */
export interface Facts {
  readonly id: string
  readonly path: string
  readonly matter: Matter
  readonly role: ChapterRole
  readonly depth: number
  /** As said in the file; `undefined`: the role decides. */
  readonly numbered: boolean | undefined
  /** Name wished for in the file. */
  readonly slug: string | undefined
  /** Old and other addresses that lead here, as typed. */
  readonly aliases: readonly string[]
  readonly titleText: string
  /** Ids by which the title's own heading is known. They lead to the chapter itself. */
  readonly titleIdentifiers: readonly string[]
  /** In document order: prepare gives the ids to the headings as it meets them. */
  readonly headings: readonly HeadingFact[]
  /** All logical ids of the chapter: headings, anchors, figures. */
  readonly identifiers: readonly string[]
  readonly notes: readonly NoteFact[]
  /** In document order, those of notes left out: prepare gives the ids to the figures as it meets them. */
  readonly figures: readonly FigureFact[]
  /** In document order, those of notes last; of equal ids the first. */
  readonly labels: readonly LabelFact[]
  readonly terms: readonly TermFact[]
  /** Other ids of what is no heading -> its id. */
  readonly otherNames: ReadonlyMap<string, string>
  /** There is something that may be the name of an emoji. */
  readonly emoji: boolean
  /** Kinds of figures that the chapter lists. */
  readonly lists: readonly string[]
  readonly generate: PieceRequest | undefined
  readonly opens: Opening | undefined
  readonly people: readonly Person[]
  /** Paths of files that the chapter may show or link to; some are not there. */
  readonly assets: readonly string[]
  readonly words: number
  /** How many of the words are single CJK characters. */
  readonly unspaced: number
  readonly dashes: DashFact
}
/** How an author types dashes. */
export interface DashFact {
  /** `--` between words. */
  readonly double: number
  /** `---`. */
  readonly triple: number
  /** Where the first `--` stands. */
  readonly first: Span | undefined
}

export interface ChapterEntry {
  readonly id: string
  readonly path: string
  /** File name without extension in every edition. */
  readonly slug: string
  readonly matter: Matter
  readonly role: ChapterRole
  /** As printed, for example "3" or "A". */
  readonly number: string | undefined
  readonly titleText: string
  readonly aliases: readonly string[]
  readonly identifiers: readonly string[]
  /** Other spellings of an id (Pandoc's automatic id, aliases given by hand) -> id; '' for the chapter itself. */
  readonly idAliases: ReadonlyMap<string, string>
  /** Title text of each heading by id. */
  readonly headings: ReadonlyMap<string, string>
  /** Numbers of sections as printed, "2.1", by the heading's id. */
  readonly sections: ReadonlyMap<string, string>
  /** Numbers of figures, tables, formulas and the like as printed, "3.2", by id. */
  readonly numbers: ReadonlyMap<string, string>
}

/** Where a label leads, and what it is called. */
export interface LabelTarget {
  readonly chapter: string
  /** As on the node; `undefined`: the chapter itself. */
  readonly identifier: string | undefined
  readonly kind: LabelKind | 'chapter' | 'appendix'
  /** As printed, in European digits; `undefined`: it has none. */
  readonly number: string | undefined
  /** Words of the heading or caption. */
  readonly title: string | undefined
}

/** An entry of a glossary, and where it stands. */
export interface TermEntry extends TermFact {
  readonly chapter: string
  readonly path: string
}

/** A captioned figure, table or listing, as lists of them have it. */
export interface Float {
  readonly chapter: string
  readonly identifier: string
  readonly kind: string
  /** As printed, for example "3.2"; `undefined`: it has none. */
  readonly number: string | undefined
  readonly caption: SourceInline
}

/** Every number, id and target of a publication. Only survey writes it. */
export interface Register {
  /** By chapter id, in reading order. */
  readonly chapters: ReadonlyMap<string, ChapterEntry>
  /** First chapter of each path. */
  readonly byPath: ReadonlyMap<string, string>
  /** Note numbers: chapter id -> note identifier -> fact. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, NoteFact>>
  readonly drafts: ReadonlySet<string>
  readonly assets: ReadonlyMap<string, Asset>
  /** SVG files -> what in them runs code or fetches files. Those that can be shown without it are assets as well. */
  readonly unsafe: ReadonlyMap<string, string>
  /** Path that is typed somewhere and is no file -> path of the file that may be meant. */
  readonly nearFiles: ReadonlyMap<string, string>
  /** Path, `#` and an id or alias -> where it is, over all parts of a file that was split. */
  readonly fragments: ReadonlyMap<string, {readonly chapter: string; readonly identifier: string | undefined}>
  /** Slug, old address or `url-path`, without slashes at its ends -> chapter id. */
  readonly addresses: ReadonlyMap<string, string>
  /** Chapter id -> how its `--` is read. */
  readonly dashes: ReadonlyMap<string, 'pandoc' | 'typewriter' | 'off'>
  /** Label, as labels are compared -> all that have it, in reading order. */
  readonly labels: ReadonlyMap<string, readonly LabelTarget[]>
  /** Term, as terms are compared -> its first entry. */
  readonly terms: ReadonlyMap<string, TermEntry>
  /** All that have a caption, in reading order. */
  readonly floats: readonly Float[]
  /** Kinds of figures that some chapter lists: these have ids to lead to. */
  readonly lists: ReadonlySet<string>
  /** Chapter id -> the part, or the appendices, that begin with it. */
  readonly openings: ReadonlyMap<string, Opening>
  /** Everyone with a part in the publication or one of its chapters, each once. */
  readonly people: readonly Person[]
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
  /** Plain text for metadata, lists and digests; `undefined` when neither given nor derivable. */
  readonly description: string | undefined
  readonly image:
    | {
        readonly assetId: string
        readonly alt: string
        readonly caption: string | undefined
        readonly credit: string | undefined
      }
    | undefined
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
  readonly draft: boolean
  /** Digest of everything the prepared chapter was made from: a key for what is made of it. */
  readonly key: string
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
