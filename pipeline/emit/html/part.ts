import type {Position} from '../../model/nodes.js'

/** Style sheets that a page loads when it has blocks of their kind, or words of their languages. */
export const blockSheets = ['code', 'formulas', 'kinds', 'languages'] as const
export type BlockSheet = (typeof blockSheets)[number]

/** What `set` makes of a chapter: its article as HTML, and what `bind` must know to make files around it. Plain data. */
export interface HtmlPart {
  /** Id of the chapter. */
  readonly chapter: string
  /** The `article` element. Holds `<!--picture:n-->` where the n-th of `pictures` goes. */
  readonly article: string
  readonly pictures: readonly LatePicture[]
  /** The text as feeds carry it, with the same comments for pictures; `undefined`: no feed has it. */
  readonly feed: string | undefined
  /** Asset ids of files that are linked to. */
  readonly files: readonly string[]
  /** Characters by key of the face that shows them (`faceKey`). */
  readonly characters: readonly (readonly [face: string, characters: string])[]
  /** How many notes stand in the margin on wide screens. */
  readonly marginNotes: number
  readonly sheets: readonly BlockSheet[]
  /** Percents that columns and pictures ask for as widths. */
  readonly widths: readonly number[]
}

/**
 * A picture whose files are made by `bind`. Only then is it known whether its bytes can be read: if not, the words that
 * stand for it take its place.
 */
export interface LatePicture {
  readonly assetId: string
  /** Of the manuscript, for the message. */
  readonly position: Position | undefined
  readonly html: string
  readonly standIn: string
  /** HTML of it in feeds: one element with a whole address. `undefined`: nothing is fed, or it is for dark pages. */
  readonly plain: string | undefined
}
