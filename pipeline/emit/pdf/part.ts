/** What `set` makes of a chapter: content with everything it refers to by name. Survives `structuredClone`. */
import type {PictureJob} from '../../model/workshop.js'
import type {PdfNode} from './content.js'

export interface PdfPart {
  /** Chapter id. */
  readonly chapter: string
  readonly content: readonly PdfNode[]
  /** Notes for the feet of pages, by the names that their calls bear. */
  readonly notes: readonly {readonly name: string; readonly node: PdfNode}[]
  /** Pictures the content names. */
  readonly pictures: readonly {readonly key: string; readonly job: PictureJob}[]
  /** Sections for bookmarks and contents, with the names of their places. */
  readonly sections: readonly PdfSection[]
  /** Language of the chapter, a BCP 47 tag. */
  readonly lang: string
  /** Every picture has a description and every character a glyph. */
  readonly universal: boolean
}

export interface PdfSection {
  readonly dest: string
  readonly depth: number
  readonly title: string
}
