/**
 * Services an emitter gets by argument: pictures and fonts. All are functions of their arguments alone (same request, same
 * bytes on one platform with the locked dependencies), so emitters stay pure. The build gives them a cache on disk.
 */
import type {Formula, FormulaJob} from './formula.js'
import type {Hyphenate, HyphenationConfig} from './hyphenation.js'

/** `math` is one face, upright and of weight 400: what it sets has alphabets of its own. */
export type FaceFamily = 'text' | 'label' | 'code' | 'math'
export interface FaceName {
  readonly family: FaceFamily
  readonly weight: 300 | 400 | 600
  readonly italic: boolean
}

/** A font file that a publication brings for characters that the theme's faces lack, in print. */
export interface AddedFace {
  /** Its package or its path, as the author named it. */
  readonly name: string
  /** Files of one family stand for each other in other weights and slants. */
  readonly family: string
  /** As in CSS: 400 is regular, 700 bold. */
  readonly weight: number
  readonly italic: boolean
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
}
export interface AddedFont extends AddedFace {
  /** A TrueType or OpenType file of one face. */
  readonly bytes: Uint8Array
}

export interface PictureJob {
  readonly source: {readonly kind: 'asset'; readonly assetId: string} | {readonly kind: 'svg'; readonly markup: string}
  readonly format: 'png' | 'jpeg' | 'avif' | 'keep'
  /** Pixels. Never enlarged, but for SVG, which is drawn at this width. */
  readonly width: number
  /** Colour behind transparency, `#rrggbb`; `undefined` keeps it. */
  readonly ground: string | undefined
}
export interface DerivedPicture {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/avif' | 'image/gif' | 'image/webp' | 'image/svg+xml'
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** SHA-256 of the bytes, hexadecimal. */
  readonly digest: string
}
export interface SubsetJob {
  readonly face: FaceName
  /** Every character the text needs, in any order, repeats allowed. */
  readonly characters: string
  readonly format: 'woff2' | 'truetype'
}

export interface Workshop {
  /** Rejects with `PictureError` when the bytes are no picture it can read. */
  picture(job: PictureJob): Promise<DerivedPicture>
  /** Complete TrueType file of a face. */
  font(face: FaceName): Uint8Array
  /** Fonts of the publication's own, in the order in which they are asked for a character. */
  readonly added: readonly AddedFont[]
  /** The face with only the glyphs asked for; characters it has no glyph for are left out. */
  subset(job: SubsetJob): Promise<Uint8Array>
  /** The outlines and widths of some glyphs of a font file, under their ids in it. Rejects when the bytes are no font. */
  program(font: Uint8Array, glyphs: Iterable<number>): Promise<Uint8Array>
  /** Whether the face has a glyph for a code point. */
  has(face: FaceName, codePoint: number): boolean
  /**
   * Where words of a language (BCP 47) may be parted; `undefined`: they are not, since there are no patterns for the language or it is
   * not wished. The same language and wish give the same function.
   */
  hyphenate(lang: string, wish: HyphenationConfig): Hyphenate | undefined
  /** The value that `make` gives, from the cache when it was made before. `key` says all that it is made from. */
  keep<Value>(key: string, make: () => Promise<Value>): Promise<Value>
  /** The same in the memory of the process, as the same object, for the next build of it: for what is sooner made than read. */
  hold<Value>(key: string, make: () => Value): Value
  /** A formula, typeset once for all editions; what TeX cannot read is a value as well. */
  formula(job: FormulaJob): Promise<Formula>
  /** Bytes of a file of the publication, as in `Library`. */
  bytes(assetId: string): Uint8Array | undefined
}
