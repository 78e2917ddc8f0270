import type {Medium} from './edition.js'
import type {HyphenationConfig} from './hyphenation.js'
import type {Severity} from './message.js'
import type {AddedFace} from './workshop.js'

export const publicationTypes = ['article', 'book', 'issue', 'series'] as const
export type PublicationType = (typeof publicationTypes)[number]

export const chapterRoles = [
  'dedication',
  'epigraph',
  'preface',
  'foreword',
  'introduction',
  'prologue',
  'chapter',
  'conclusion',
  'epilogue',
  'afterword',
  'acknowledgments',
  'appendix',
  'glossary',
  'bibliography',
  'index',
  'colophon',
  'about-author'
] as const
export type ChapterRole = (typeof chapterRoles)[number]
export type Matter = 'front' | 'main' | 'back'

/** What a PDF may be asked to conform to beside PDF/UA-1: archiving (ISO 19005-2 and 3, level A), or PDF/UA-2 instead. */
export const pdfStandards = ['a-2a', 'a-3a', 'ua-2'] as const
export type PdfStandard = (typeof pdfStandards)[number]

/** Sheets by name; those with inches are written with and without their unit. */
export const pageNames = [
  '6x9',
  '6x9in',
  'a4',
  'a4-book',
  'a4-issue',
  'a5',
  'a6',
  'b5',
  'letter',
  'legal',
  'digest'
] as const

export interface PdfConfig {
  /** A name of a sheet, or a measure: `148x210mm`. */
  readonly page: string
  /** Of the text; `undefined`: as the page's design has it. */
  readonly columns?: 1 | 2 | undefined
  /** Of a right-hand page, in points; what is not given follows from the page's design. */
  readonly margins?: Partial<Readonly<Record<'inner' | 'outer' | 'top' | 'bottom', number>>> | undefined
  /** Points that are printed beyond each edge and cut off; 0: the file is no printer's. */
  readonly bleed?: number | undefined
  /** Lines that say where to cut. */
  readonly cropMarks?: boolean | undefined
  readonly standard?: PdfStandard | undefined
  /** The manuscript is attached; only where the standard allows it. */
  readonly attachSource?: boolean | undefined
}

/** Pages around the text that the editions make themselves; listing one moves it. */
export const furniturePieces = ['cover', 'title-page', 'imprint', 'toc'] as const
export type FurniturePiece = (typeof furniturePieces)[number]
/** Chapters that are made of the publication where its list asks for them. */
export const writtenPieces = [
  'list-of-figures',
  'list-of-tables',
  'list-of-listings',
  'bibliography',
  'glossary',
  'index',
  'contributors',
  'colophon',
  'solutions'
] as const
export type WrittenPiece = (typeof writtenPieces)[number]

/** Where solutions are printed: where they stand, at the end of their chapter, at the back of the book. */
export const solutionsPlaces = ['here', 'chapter', 'end'] as const
export type SolutionsPlace = (typeof solutionsPlaces)[number]

/** How lines run, by the names of CSS. */
export const writingModes = ['horizontal-tb', 'vertical-rl'] as const

/** Systems of digits, by their names in BCP 47 (`-u-nu-`). */
export const numeralSystems = ['latn', 'arab', 'arabext', 'beng', 'deva', 'mymr', 'nkoo', 'tibt'] as const
export type Numerals = (typeof numeralSystems)[number]

export interface Person {
  readonly name: string
  /** MARC relator codes, for example `aut`, `edt`, `trl`, `ill`. */
  readonly roles: readonly string[]
  /** What they did in the words of CRediT, for the colophon: "Methodology". */
  readonly credit: readonly string[]
  /** Form for sorting, for example "Doe, Jane"; `undefined`: derived. */
  readonly sort: string | undefined
  readonly url: string | undefined
  readonly email: string | undefined
  /** The number alone: 0000-0002-1825-0097. */
  readonly orcid: string | undefined
  readonly affiliation: string | undefined
  readonly bio: string | undefined
  /** Path of a portrait: in the publication's people from the root of its folder, with `/`; in front matter as typed. */
  readonly image: string | undefined
}

/**
 * A publication's configuration, settled: every value is there, and `undefined` says that the author gave none and none
 * can be derived. Titles and other texts are inline Markdown as typed.
 */
export interface Config {
  readonly type: PublicationType
  /** Name of the folder in dist/: lower-case ASCII, digits and hyphens. */
  readonly slug: string
  readonly title: string
  readonly subtitle: string | undefined
  readonly shortTitle: string | undefined
  readonly description: string | undefined
  /** BCP 47, with the digits that were asked for: `fa-u-nu-latn`. */
  readonly lang: string
  /** Nothing says it: it is a guess. */
  readonly langGuessed?: true
  readonly dir: 'ltr' | 'rtl'
  /** Digits of what is generated; `undefined`: those of the language. */
  readonly numerals: Numerals | undefined
  /** Lines run from top to bottom, and follow one another from right to left. */
  readonly vertical: boolean
  /** Everyone with a part in it: authors first, then editors, translators and others. */
  readonly people: readonly Person[]
  /** ISO 8601 day or day and time; `undefined` when there is none. */
  readonly date: string | undefined
  readonly updated: string | undefined
  readonly edition: string | undefined
  readonly version: string | undefined
  readonly volume: string | undefined
  readonly number: string | undefined
  readonly publisher: string | undefined
  readonly place: string | undefined
  readonly rights: string | undefined
  /** SPDX id such as CC-BY-4.0, or the name as typed. */
  readonly license: string | undefined
  readonly copyright: {readonly year: string | undefined; readonly holder: string | undefined} | undefined
  readonly identifiers: {
    readonly isbnEpub: string | undefined
    readonly isbnPrint: string | undefined
    readonly issn: string | undefined
    readonly doi: string | undefined
    readonly uuid: string | undefined
  }
  readonly keywords: readonly string[]
  /** Codes of subject schemes, for example `{scheme: 'thema', code: 'RB'}`. */
  readonly subjects: readonly {readonly scheme: string | undefined; readonly code: string}[]
  readonly audience: string | undefined
  /** Base of absolute addresses: http(s), ends with `/`. */
  readonly url: string | undefined
  readonly cover: {
    /** Asset id of a picture; `undefined`: drawn from the slug. */
    readonly image: string | undefined
    readonly alt: string | undefined
    readonly credit: string | undefined
    readonly palette: string | undefined
    readonly composition: string | undefined
  }
  readonly numbering: {
    readonly chapters: boolean
    readonly sections: number
    readonly figures: 'chapter' | 'publication' | 'none'
  }
  readonly notes: {
    readonly restart: 'chapter' | 'publication'
    readonly html: 'auto' | 'end'
    readonly pdf: 'page' | 'chapter'
    readonly epub: 'popup'
  }
  readonly solutions: SolutionsPlace
  /** How single dollars are read; `auto`: as formulas in files that show they have some. */
  readonly math: 'auto' | boolean
  readonly typography: TypographyConfig
  readonly hyphenation: HyphenationConfig
  /** Fonts of its own for print, in the order in which they are asked for a character. */
  readonly fonts: readonly AddedFace[]
  /** Key (`product.name`) -> words, inline Markdown: what `{{< var key >}}` prints. */
  readonly variables: ReadonlyMap<string, string>
  /** Abbreviation -> what it stands for. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** The first use of an abbreviation in a chapter says what it stands for. */
  readonly expandAbbreviations: boolean
  /** Path of the file whose definition list is the glossary. */
  readonly glossary: string | undefined
  /** `:tada:` is a picture. */
  readonly emoji: boolean
  readonly implicitFigures: 'alt' | 'caption'
  readonly split: 'auto' | 'h1' | 'h2' | 'none'
  readonly toc: {readonly depth: number}
  /** Its chapters stand newest first, as the articles of a series do. */
  readonly newestFirst: boolean
  /** Feeds of a series; of an issue those of its series. */
  readonly feed: false | FeedConfig
  readonly editions: {
    readonly html: false | Record<string, never>
    readonly pdf: false | PdfConfig
    readonly epub: false | Record<string, never>
    readonly email: false | EmailConfig
  }
  /** The publisher's word that the publication meets a standard; `undefined`: nothing is claimed. */
  readonly conformance: Conformance | undefined
  readonly rules: ReadonlyMap<string, Severity | 'off'>
  /** ISO 8601 with time and Z, never read from the clock: SOURCE_DATE_EPOCH, `updated`, `date`, newest chapter, else 1980. */
  readonly buildDate: string
}

export interface Conformance {
  /** Level of WCAG 2.2 that all of it meets. */
  readonly level: 'A' | 'AA' | 'AAA'
  /** Who looked: the publisher or the authors, unless somebody is named. */
  readonly certifiedBy: string
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

export interface FeedConfig {
  /** At least one. */
  readonly formats: readonly FeedFormat[]
  /** The most entries that a feed has, the newest. */
  readonly items: number
  readonly content: 'full' | 'excerpt'
  /** Of a series of issues: an entry an issue, or its articles as well. */
  readonly per: 'issue' | 'article'
}

export interface TypographyConfig {
  readonly quotes: 'auto' | 'single' | 'off'
  readonly dashes: 'auto' | 'pandoc' | 'typewriter' | 'off'
  readonly spaces: boolean
}

/** Services that send newsletters, whose tokens a letter can have. */
export const mailProfiles = [
  'none',
  'mailchimp',
  'buttondown',
  'ghost',
  'kit',
  'brevo',
  'postmark',
  'ses',
  'listmonk',
  'mailgun'
] as const
export type MailProfile = (typeof mailProfiles)[number]
export const mailBodies = ['full', 'digest', 'excerpt', 'launch', 'serial'] as const

export interface EmailConfig {
  readonly from: string | undefined
  readonly replyTo: string | undefined
  readonly subject: string | undefined
  readonly preheader: string | undefined
  /** `launch` announces with a list of contents, `serial` is a letter a chapter. */
  readonly body: (typeof mailBodies)[number]
  readonly listId: string | undefined
  readonly unsubscribe: string | undefined
  readonly address: string | undefined
  /** Where the letter can be read in a browser, if that is not the address of the publication. */
  readonly web: string | undefined
  /** What becomes of a letter that is too long for Gmail. */
  readonly overflow: 'truncate' | 'split' | 'warn'
  readonly profile: MailProfile
  /** Pictures at their addresses, or inside the message. Without `url:` they are inside. */
  readonly images: 'url' | 'cid'
}

/** Front matter of a chapter, settled as far as one file can tell. Texts are inline Markdown as typed. */
export interface FrontMatter {
  readonly title: string | undefined
  readonly subtitle: string | undefined
  readonly shortTitle: string | undefined
  readonly navTitle: string | undefined
  readonly kicker: string | undefined
  readonly standfirst: string | undefined
  /** Everyone with a part in it: authors first, then editors, translators and others. */
  readonly people: readonly Person[]
  /** `false`: hidden; text: printed instead of the authors. */
  readonly byline: string | false | undefined
  readonly date: string | undefined
  readonly updated: string | undefined
  readonly description: string | undefined
  readonly excerpt: string | undefined
  /** Printed above the text. Markdown, perhaps of several paragraphs. */
  readonly abstract: string | undefined
  readonly tags: readonly string[]
  readonly section: string | undefined
  readonly image: string | undefined
  readonly imageAlt: string | undefined
  readonly imageCaption: string | undefined
  readonly imageCredit: string | undefined
  readonly slug: string | undefined
  readonly urlPath: string | undefined
  readonly aliases: readonly string[]
  readonly canonical: string | undefined
  readonly lang: string | undefined
  readonly dir: 'ltr' | 'rtl' | undefined
  readonly numerals: Numerals | undefined
  /** `undefined`: as in the publication. */
  readonly vertical: boolean | undefined
  readonly draft: boolean
  readonly role: ChapterRole | undefined
  readonly numbered: boolean | undefined
  readonly dropCap: boolean
  /** Each line end of the manuscript is a line end in print. */
  readonly breaks: boolean
  /** `undefined`: as in the publication. */
  readonly solutions: SolutionsPlace | undefined
  readonly math: 'auto' | boolean | undefined
  readonly typography: Partial<TypographyConfig> | 'off' | undefined
  /** Beside what the publication wishes. */
  readonly hyphenation: HyphenationConfig | undefined
  readonly weight: number | undefined
  readonly number: string | undefined
  readonly license: string | undefined
  readonly rights: string | undefined
  readonly toc: ContentsWish | undefined
  readonly notes: {
    readonly restart: Config['notes']['restart'] | undefined
    readonly html: Config['notes']['html'] | undefined
    readonly pdf: Config['notes']['pdf'] | undefined
  }
  /** What the letter of this text has otherwise than those of the publication. */
  readonly email: Partial<EmailConfig>
  readonly only: readonly Medium[] | undefined
}

/** What a file says of its contents. */
export interface ContentsWish {
  /** They are printed above its text. */
  readonly printed: boolean
  /** How many levels of the file the publication's contents show, its title among them; `undefined`: as of all. */
  readonly depth: number | undefined
}
