/** Phrasing nodes of the prepared tree: what stands in a line. */
import type {Common} from './node-fields.js'

export interface Text extends Common {
  readonly type: 'text'
  readonly value: string
  /** Name of the emoji that the text is, for an edition that has no picture of it. */
  readonly emoji?: string | undefined
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
  /** Without line ends. */
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
  /** Asset id of the picture to show on a dark ground. */
  readonly dark?: string | undefined
  /** Where it is described at length. */
  readonly longdesc?: Destination | undefined
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
