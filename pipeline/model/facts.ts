/** What survey gathers of each chapter, and the register that it makes of all. Plain data that survives `structuredClone`. */
import type {Asset} from './asset.js'
import type {ChapterRole, Matter, Person, WrittenPiece} from './config.js'
import type {LabelKind} from './label-kind.js'
import type {Position} from './nodes.js'
import type {Span} from './position.js'
import type {SourceNode} from './source-tree.js'

export interface SourceInline {
  readonly text: string
  readonly children: readonly SourceNode[]
}

/** A part, or the appendices, that a heading in a file begins. */
export interface Opening {
  readonly kind: 'part' | 'appendix'
  readonly title: SourceInline
}

/** A chapter to be made of the publication, and where the list of contents asks for it. */
export interface PieceRequest {
  readonly what: WrittenPiece
  readonly spot: Position | undefined
}

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
/** A solution that is printed apart from its exercise. */
export interface AnswerFact {
  readonly identifier: string
  readonly exercise: {readonly chapter: string; readonly identifier: string}
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
  /** Number given in the file. */
  readonly given: string | undefined
  /** How its notes are numbered; `undefined`: as in the publication. */
  readonly notesRestart: 'chapter' | 'publication' | undefined
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
  readonly answers: readonly AnswerFact[]
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
  /** Exercise (chapter id, `#`, id) -> where its first solution is printed. */
  readonly answers: ReadonlyMap<string, {readonly chapter: string; readonly identifier: string}>
  /** All that have a caption, in reading order. */
  readonly floats: readonly Float[]
  /** Kinds of figures that some chapter lists: these have ids to lead to. */
  readonly lists: ReadonlySet<string>
  /** Chapter id -> the part, or the appendices, that begin with it. */
  readonly openings: ReadonlyMap<string, Opening>
  /** Everyone with a part in the publication or one of its chapters, each once. */
  readonly people: readonly Person[]
}
