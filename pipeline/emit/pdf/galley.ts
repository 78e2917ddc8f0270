/**
 * A galley: finished pages that know nothing of the pages before and after them.
 *
 * Plain data that survives `structuredClone`. Text is written with the glyph ids of complete faces, so no galley needs to know
 * which glyphs another uses. What only the whole book knows, the number of a page, is left out and kept as a late line.
 *
 * Lengths are points of a page's own space: x to the right, y down, from the top left corner of the trim, before the margins of
 * left-hand pages are mirrored.
 */
import type {Entries, PdfValue} from './file/value.js'
import type {UsedFace} from './paint/glyph-use.js'
import type {GalleyElement} from './structure/settled.js'

export interface Galley {
  readonly pages: readonly GalleyPage[]
  readonly late: readonly LateLine[]
  readonly glyphs: readonly UsedFace[]
  /** What pages refer to beside faces and pictures. References in them count this list. */
  readonly objects: readonly GalleyObject[]
  readonly links: readonly GalleyLink[]
  readonly places: readonly Place[]
  /** `undefined`: nothing of it is read. */
  readonly structure: GalleyElement | undefined
}

export interface GalleyPage {
  readonly width: number
  readonly height: number
  /** Deflated operators; a number is the late line that stands there, or one of the two marks of the margin. */
  readonly chunks: readonly (Uint8Array | number)[]
  /** Keys of the faces that its operators name. */
  readonly faces: readonly string[]
  /** Pictures, by the names that the operators give them. */
  readonly pictures: readonly {readonly name: string; readonly key: string}[]
  /** Other resources by kind: graphics states, forms, patterns. */
  readonly resources: Readonly<Record<string, Entries>>
  /** How many marks of content there are in its operators. */
  readonly marks: number
}

/**
 * Stand among the chunks of a page around what is in its outer margin. A galley has that margin at the right; only the bound
 * book knows which pages have it at the left.
 */
export const marginBegins = -1
export const marginEnds = -2

export interface GalleyObject {
  readonly value: PdfValue
  /** With it the value is the dictionary of a stream; as it stands in the file. */
  readonly bytes: Uint8Array | undefined
}

/** x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface GalleyLink {
  readonly page: number
  readonly box: Box
  /** An address, percent-encoded ASCII, or the name of a place in the book. */
  readonly to: {readonly url: string} | {readonly place: string}
  /** What is said of it. The number of a page that is not known yet is `numberToCome`. */
  readonly said: string
}

/** Stands in what is said of a link for the number of the page that it leads to: a character that no text has. */
export const numberToCome = '\ufdd0'

export interface Place {
  readonly name: string
  readonly page: number
  /** Where a reader scrolls to. */
  readonly y: number
  /** Number of the element it is in, in the tree of the galley. */
  readonly element: number | undefined
}

/** A line with the number of a page: its runs as they are when the number is three digits long. */
export interface LateLine {
  readonly x: number
  readonly base: number
  readonly spread: Spread
  readonly runs: readonly LateRun[]
}

/**
 * What a line does with a number that is shorter or longer than was thought: its spaces share the difference; its start, its end
 * or its middle stays where it is; or nothing moves but the number.
 */
export type Spread = 'spaces' | 'start' | 'end' | 'center' | 'none'

export interface LateRun {
  /** Points from `x` of the line. */
  readonly x: number
  readonly width: number
  readonly face: string
  readonly size: number
  readonly rise: number
  readonly color: string
  readonly underline: string | undefined
  readonly expansion: number
  /** Its parts stand from left to right all the same. */
  readonly rightToLeft: boolean
  readonly parts: readonly LatePart[]
  /** It shows the number of this place's page, with these features of the face. */
  readonly pageOf: {readonly place: string; readonly features: readonly string[]} | undefined
  /** Operator that begins the mark it is in; absent: the mark of the run before goes on. */
  readonly opens: string | undefined
  readonly link: number | undefined
}

/** Operands of words; a space, as wide as it is set, in points; a distance that shows nothing. */
export type LatePart =
  | {readonly word: string}
  | {readonly space: number; readonly glyph: string; readonly natural: number}
  | {readonly gap: number}
