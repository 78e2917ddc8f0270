/** What typesetting needs to know of a span's letters. */
import type {Face} from '../../../fonts/face.js'
import type {Hyphenate} from '../../../model/hyphenation.js'

export interface TypeLook {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** OpenType features beside the face's own. */
  readonly features: readonly string[]
  /** A BCP 47 tag, which some letters have a form for. */
  readonly lang?: string
  /** `undefined`: words are not parted, but where the manuscript says so with a soft hyphen. */
  readonly hyphenate?: Hyphenate | undefined
}

/** A drawing in a line, such as a part of a formula; points. */
export interface Drawn {
  readonly width: number
}

/**
 * Characters of one look. With `drawn` they are only what the drawings are read as, nothing for a word of no script, and lines
 * may end between two of the drawings.
 */
export interface TypeSpan {
  readonly text: string
  readonly look: TypeLook
  readonly drawn?: readonly Drawn[] | undefined
  /** The characters that lines are broken beside as beside the drawing; absent: as beside a letter. */
  readonly readsAs?: string | undefined
  /** Letters that are not seen: they stand out of no edge. */
  readonly unseen?: boolean | undefined
}
