/** What `set` makes of a chapter: a galley, and what binding must know of it. Survives `structuredClone`. */
import type {PictureJob} from '../../model/workshop.js'
import type {Galley} from './galley.js'

export interface PdfPart {
  /** Chapter id. */
  readonly chapter: string
  /** `undefined`: the engine failed, and said why. */
  readonly galley: Galley | undefined
  /** It begins on the next page of the right-hand side. */
  readonly recto: boolean
  /** Pictures the galley names. */
  readonly pictures: readonly {readonly key: string; readonly job: PictureJob}[]
  /** Asset ids of the files that it links to, which the book has inside. */
  readonly files: readonly string[]
  /** Sections for bookmarks and contents, with the names of their places. */
  readonly sections: readonly PdfSection[]
  /** What keeps the book from conforming to PDF/UA: characters without a glyph, pictures without a description. */
  readonly lacks: {readonly glyphs: boolean; readonly descriptions: boolean}
}

export interface PdfSection {
  readonly dest: string
  readonly depth: number
  readonly title: string
}
