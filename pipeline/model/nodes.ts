/**
 * The prepared tree: what every emitter must answer, and nothing else. 25 flow and 17 phrasing types.
 *
 * The shapes are those of mdast where mdast has one. Fields common to all stand in `Common`. Links, pictures, notes and
 * references are settled: they carry where they lead, not what was typed.
 *
 * Source: the mdast specification 5.0; names of the other nodes follow MyST, Quarto and Pandoc.
 */
import type {Numerals} from './config.js'
import type {Common, Position} from './node-fields.js'
import type {Destination, Image, Link, Phrasing} from './phrasing.js'

export type {Common, Position}
export {spanRoles, phrasingTypes} from './phrasing.js'
export type {
  Text,
  Emphasis,
  Strong,
  Delete,
  InlineCode,
  InlineMath,
  Break,
  Destination,
  Link,
  PictureSource,
  Image,
  FootnoteReference,
  CrossReference,
  Cite,
  SpanRole,
  InlineSpan,
  Superscript,
  Subscript,
  Ruby,
  IndexMark,
  Phrasing
} from './phrasing.js'

// Flow

export interface Paragraph extends Common {
  readonly type: 'paragraph'
  readonly children: readonly Phrasing[]
  /** Set flush: it continues a sentence or follows a break. Emitters decide on indents from siblings otherwise. */
  readonly flush?: boolean | undefined
  /** Its first letter is an initial over several lines, where the edition has such. */
  readonly dropCap?: boolean | undefined
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
  /** It counts down, from `start`. */
  readonly reversed?: true | undefined
  readonly marker?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | undefined
  /** Digits of its numbers where those are not Europe's. */
  readonly numerals?: Numerals | undefined
  /** Its items explain the marks in the code above it, and are numbered as those are: (1). */
  readonly callouts?: true | undefined
  /** Items are set apart: at least one has two blocks divided by a blank line. */
  readonly spread: boolean
  readonly children: readonly ListItem[]
}
export interface ListItem extends Common {
  readonly type: 'listItem'
  readonly spread: boolean
  /** A task: done or not. Absent: no task. */
  readonly checked?: boolean | undefined
  /** Its number where the list does not come to it by itself; those after it count on from here. */
  readonly number?: number | undefined
  readonly children: readonly Flow[]
}
export interface Code extends Common {
  readonly type: 'code'
  readonly language?: string | undefined
  readonly title?: string | undefined
  readonly lines?: CodeLines | undefined
  /** Long lines are turned, where they would else be scrolled. */
  readonly wrap?: boolean | undefined
  readonly value: string
}
export interface CodeLines {
  /** Number of the first line; absent: not numbered. */
  readonly from?: number | undefined
  /** Line numbers from 1. */
  readonly marked: readonly number[]
  /** `target` is the id of the item that explains the line. */
  readonly callouts: readonly {readonly line: number; readonly number: number; readonly target?: string | undefined}[]
  /** Lines that are new, or gone: their sign is no part of the code. */
  readonly changed?: readonly {readonly line: number; readonly how: 'added' | 'removed'}[] | undefined
  /** The signs were typed, so the code begins right behind them, or after the space that was typed there. */
  readonly typedSigns?: boolean | undefined
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
  /** Wider than a page is: print may turn the page. */
  readonly landscape?: boolean | undefined
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
  /** Word and number above or below it, "Figure 3.2", in the language of the place where it stands; with each number. */
  readonly label?: string | undefined
  /** Letter of a part of a figure of several pictures: "a". Its figure's number stands with the whole. */
  readonly panel?: string | undefined
  readonly credit?: readonly Phrasing[] | undefined
  readonly placement: 'auto' | 'here' | 'full' | 'wide' | 'left' | 'right' | 'margin' | 'inline' | 'float'
  /** Pictures, or links around a picture, a table or code, and at most one caption. */
  readonly children: readonly (Flow | Image | Link)[]
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
  'dateline',
  'salutation',
  'signature',
  'center',
  'small',
  'box',
  'margin',
  'dedication',
  'standfirst',
  'kicker',
  'abstract',
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
  /** Of an exercise: where its solution is printed. */
  readonly solution?: Destination | undefined
  /** Of columns that nothing divides: how many are asked for. */
  readonly count?: 2 | 3 | 4 | undefined
  /** Its words stand in the text as well: of a pull quote, which nobody should hear twice. */
  readonly repeated?: boolean | undefined
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
  /** Spoken by who asks, in an interview. */
  readonly question?: boolean | undefined
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
  /** Asset id. */
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
  'list-of-listings'
] as const
export type GeneratedPiece = (typeof generatedPieces)[number]
export interface Generated extends Common {
  readonly type: 'generated'
  readonly what: GeneratedPiece
  readonly depth?: number | undefined
  /** What a list of figures, tables or listings lists, in reading order; of contents in a text, the headings of its file. */
  readonly entries?: readonly GeneratedEntry[] | undefined
}
export interface GeneratedEntry {
  /** As printed, for example "3.2"; `undefined`: it has none. */
  readonly number: string | undefined
  readonly children: readonly Phrasing[]
  readonly destination: Destination
  /** Level in contents, from 1. */
  readonly depth?: number | undefined
}
export interface PageBreak extends Common {
  readonly type: 'pageBreak'
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
