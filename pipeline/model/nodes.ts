/**
 * The prepared tree: what every emitter must answer, and nothing else. 25 flow and 17 phrasing types.
 *
 * The shapes are those of mdast where mdast has one. Fields common to all stand in `Common`. Links, pictures, notes and
 * references are settled: they carry where they lead, not what was typed.
 *
 * Source: the mdast specification 5.0; names of the other nodes follow MyST, Quarto and Pandoc.
 */
import type {Medium} from './edition.js'
import type {Point} from './position.js'

export interface Position {
  readonly start: Point
  readonly end: Point
  /** Only when the node comes from an included file. */
  readonly file?: string | undefined
}

export interface Common {
  readonly position?: Position | undefined
  /** Logical id, unique in the chapter. Each edition derives its physical id from it. */
  readonly identifier?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly classes?: readonly string[] | undefined
  /** Shown only in these; absent: in all. */
  readonly only?: readonly Medium[] | undefined
}

export interface Root extends Common {
  readonly type: 'root'
  readonly children: readonly Flow[]
}

// Flow

export interface Paragraph extends Common {
  readonly type: 'paragraph'
  readonly children: readonly Phrasing[]
  /** Set flush: it continues a sentence or follows a break. Emitters decide on indents from siblings otherwise. */
  readonly flush?: boolean | undefined
}
export interface Heading extends Common {
  readonly type: 'heading'
  /** 2 to 6 in a chapter's body: the chapter's title is level 1 and stands beside the tree. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** As printed, for example "2.1". */
  readonly number?: string | undefined
  readonly children: readonly Phrasing[]
}
export interface ThematicBreak extends Common {
  readonly type: 'thematicBreak'
}
export interface Blockquote extends Common {
  readonly type: 'blockquote'
  readonly attribution?: readonly Phrasing[] | undefined
  readonly children: readonly Flow[]
}
export interface List extends Common {
  readonly type: 'list'
  readonly ordered: boolean
  /** First number; only when `ordered`. */
  readonly start?: number | undefined
  readonly marker?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | undefined
  /** Items are set apart: at least one has two blocks divided by a blank line. */
  readonly spread: boolean
  readonly children: readonly ListItem[]
}
export interface ListItem extends Common {
  readonly type: 'listItem'
  readonly spread: boolean
  /** A task: done or not. Absent: no task. */
  readonly checked?: boolean | undefined
  readonly children: readonly Flow[]
}
export interface Code extends Common {
  readonly type: 'code'
  readonly language?: string | undefined
  readonly title?: string | undefined
  readonly lines?: CodeLines | undefined
  readonly value: string
}
export interface CodeLines {
  /** Number of the first line; absent: not numbered. */
  readonly from?: number | undefined
  /** Line numbers from 1. */
  readonly marked: readonly number[]
  readonly callouts: readonly {readonly line: number; readonly number: number}[]
}
export interface MathBlock extends Common {
  readonly type: 'math'
  readonly value: string
  readonly number?: string | undefined
}
export interface Table extends Common {
  readonly type: 'table'
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[]
  /** Percent of the measure, one a column. */
  readonly widths?: readonly number[] | undefined
  /** How many of the first rows are heads. */
  readonly head: number
  readonly children: readonly TableRow[]
}
export interface TableRow extends Common {
  readonly type: 'tableRow'
  readonly children: readonly TableCell[]
}
export interface TableCell extends Common {
  readonly type: 'tableCell'
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  /** A head of its row or column. Cells of head rows are heads without saying so. */
  readonly header?: boolean | undefined
  /** Phrasing for pipe tables; flow for HTML tables with blocks inside. */
  readonly children: readonly (Flow | Phrasing)[]
}
export interface Figure extends Common {
  readonly type: 'figure'
  readonly kind: 'figure' | 'table' | 'listing' | 'algorithm'
  /** As printed, for example "3.2". */
  readonly number?: string | undefined
  readonly credit?: readonly Phrasing[] | undefined
  readonly placement: 'auto' | 'here' | 'full' | 'wide' | 'left' | 'right' | 'margin' | 'inline' | 'float'
  /** Pictures, a table or code, and at most one caption. */
  readonly children: readonly (Flow | Image)[]
}
export interface Caption extends Common {
  readonly type: 'caption'
  readonly children: readonly Phrasing[]
}
export const admonitionKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const
export type AdmonitionKind = (typeof admonitionKinds)[number]
export interface Admonition extends Common {
  readonly type: 'admonition'
  readonly kind: AdmonitionKind
  /** The word printed, in the publication's language. */
  readonly label: string
  readonly title?: readonly Phrasing[] | undefined
  readonly folded?: boolean | undefined
  readonly children: readonly Flow[]
}
export const blockKinds = [
  'pullquote',
  'epigraph',
  'letter',
  'signature',
  'center',
  'small',
  'box',
  'margin',
  'dedication',
  'standfirst',
  'kicker',
  'credits',
  'colophon',
  'correction',
  'ad',
  'dialogue',
  'columns',
  'column',
  'theorem',
  'proof',
  'exercise',
  'solution',
  'answer',
  'custom'
] as const
export type BlockKind = (typeof blockKinds)[number]
export interface Block extends Common {
  readonly type: 'block'
  readonly kind: BlockKind
  readonly label?: string | undefined
  readonly number?: string | undefined
  readonly title?: readonly Phrasing[] | undefined
  readonly attribution?: readonly Phrasing[] | undefined
  readonly children: readonly Flow[]
}
export interface Details extends Common {
  readonly type: 'details'
  readonly summary: readonly Phrasing[]
  readonly open?: boolean | undefined
  readonly children: readonly Flow[]
}
export interface Verse extends Common {
  readonly type: 'verse'
  readonly attribution?: readonly Phrasing[] | undefined
  readonly children: readonly Line[]
}
export interface Line extends Common {
  readonly type: 'line'
  /** Depth of indent in em. */
  readonly indent: number
  /** First line of a stanza that is not the first. */
  readonly stanza?: boolean | undefined
  readonly children: readonly Phrasing[]
}
export interface Speech extends Common {
  readonly type: 'speech'
  readonly speaker: readonly Phrasing[]
  readonly children: readonly Flow[]
}
export interface DefinitionList extends Common {
  readonly type: 'definitionList'
  readonly children: readonly (DefinitionTerm | DefinitionDescription)[]
}
export interface DefinitionTerm extends Common {
  readonly type: 'definitionTerm'
  readonly children: readonly Phrasing[]
}
export interface DefinitionDescription extends Common {
  readonly type: 'definitionDescription'
  readonly children: readonly Flow[]
}
export interface Media extends Common {
  readonly type: 'media'
  readonly kind: 'video' | 'audio' | 'embed'
  readonly url: string
  readonly title?: string | undefined
  readonly poster?: string | undefined
  readonly captions?: string | undefined
  readonly transcript?: string | undefined
}
export const generatedPieces = [
  'toc',
  'refs',
  'glossary',
  'index',
  'list-of-figures',
  'list-of-tables',
  'list-of-listings',
  'contributors'
] as const
export type GeneratedPiece = (typeof generatedPieces)[number]
export interface Generated extends Common {
  readonly type: 'generated'
  readonly what: GeneratedPiece
  readonly depth?: number | undefined
}
export interface PageBreak extends Common {
  readonly type: 'pageBreak'
}

// Phrasing

export interface Text extends Common {
  readonly type: 'text'
  readonly value: string
}
export interface Emphasis extends Common {
  readonly type: 'emphasis'
  readonly children: readonly Phrasing[]
}
export interface Strong extends Common {
  readonly type: 'strong'
  readonly children: readonly Phrasing[]
}
export interface Delete extends Common {
  readonly type: 'delete'
  readonly children: readonly Phrasing[]
}
export interface InlineCode extends Common {
  readonly type: 'inlineCode'
  readonly value: string
}
export interface InlineMath extends Common {
  readonly type: 'inlineMath'
  readonly value: string
  readonly display?: boolean | undefined
}
export interface Break extends Common {
  readonly type: 'break'
}
/** Where a link leads. An internal one names a chapter by its id (its path) and, perhaps, a logical id in it. */
export type Destination =
  | {readonly kind: 'external'; readonly url: string}
  | {readonly kind: 'internal'; readonly chapter: string; readonly identifier?: string | undefined}
  | {readonly kind: 'file'; readonly assetId: string}
export interface Link extends Common {
  readonly type: 'link'
  readonly destination: Destination
  readonly title?: string | undefined
  readonly children: readonly Phrasing[]
}
export type PictureSource =
  | {readonly kind: 'asset'; readonly assetId: string}
  | {readonly kind: 'remote'; readonly url: string}
  | {readonly kind: 'missing'; readonly url: string}
export interface Image extends Common {
  readonly type: 'image'
  readonly source: PictureSource
  /** Description for those who do not see it. Empty and not `decorative`: not given yet. */
  readonly alt: string
  readonly decorative: boolean
  readonly title?: string | undefined
  /** Wanted width: percent of the measure, or CSS pixels. */
  readonly width?: {readonly value: number; readonly unit: '%' | 'px'} | undefined
}
export interface FootnoteReference extends Common {
  readonly type: 'footnoteReference'
  /** Key of the chapter's note. */
  readonly note: string
  readonly number: number
  /** Which call of this note it is, from 1. */
  readonly call: number
}
export interface CrossReference extends Common {
  readonly type: 'crossReference'
  readonly kind: string
  readonly form: 'full' | 'number' | 'page'
  readonly destination: Destination
  readonly children: readonly Phrasing[]
}
export interface Cite extends Common {
  readonly type: 'cite'
  readonly keys: readonly string[]
  readonly children: readonly Phrasing[]
}
export const spanRoles = [
  'smallcaps',
  'mark',
  'underline',
  'kbd',
  'samp',
  'var',
  'small',
  'insert',
  'abbr',
  'term',
  'quote',
  'dropcap',
  'name',
  'title-of-work',
  'definition',
  'time',
  'isolate',
  'plain'
] as const
export type SpanRole = (typeof spanRoles)[number]
/** An anchor is a span of role `plain` with an id and no children. */
export interface InlineSpan extends Common {
  readonly type: 'span'
  readonly role: SpanRole
  readonly title?: string | undefined
  readonly children: readonly Phrasing[]
}
export interface Superscript extends Common {
  readonly type: 'superscript'
  readonly children: readonly Phrasing[]
}
export interface Subscript extends Common {
  readonly type: 'subscript'
  readonly children: readonly Phrasing[]
}
export interface Ruby extends Common {
  readonly type: 'ruby'
  readonly reading: readonly Phrasing[]
  readonly children: readonly Phrasing[]
}
export interface IndexMark extends Common {
  readonly type: 'indexMark'
  readonly entries: readonly string[]
}

export type Flow =
  | Paragraph
  | Heading
  | ThematicBreak
  | Blockquote
  | List
  | ListItem
  | Code
  | MathBlock
  | Table
  | TableRow
  | TableCell
  | Figure
  | Caption
  | Admonition
  | Block
  | Details
  | Verse
  | Line
  | Speech
  | DefinitionList
  | DefinitionTerm
  | DefinitionDescription
  | Media
  | Generated
  | PageBreak
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | InlineMath
  | Break
  | Link
  | Image
  | FootnoteReference
  | CrossReference
  | Cite
  | InlineSpan
  | Superscript
  | Subscript
  | Ruby
  | IndexMark

export type PreparedNode = Flow | Phrasing
export type PreparedType = PreparedNode['type']
/** The node with this `type`. */
export type NodeOf<Type extends PreparedType> = Extract<PreparedNode, {type: Type}>

export const flowTypes = [
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'math',
  'table',
  'tableRow',
  'tableCell',
  'figure',
  'caption',
  'admonition',
  'block',
  'details',
  'verse',
  'line',
  'speech',
  'definitionList',
  'definitionTerm',
  'definitionDescription',
  'media',
  'generated',
  'pageBreak'
] as const satisfies readonly Flow['type'][]
export const phrasingTypes = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'inlineMath',
  'break',
  'link',
  'image',
  'footnoteReference',
  'crossReference',
  'cite',
  'span',
  'superscript',
  'subscript',
  'ruby',
  'indexMark'
] as const satisfies readonly Phrasing['type'][]
