/** What `set` makes of a chapter. Plain data. Places that only `bind` can fill stand in the XHTML as objects. */

/** The address of a chapter, or of a logical id in it. */
export interface LateTarget {
  readonly kind: 'target'
  readonly chapter: string
  readonly identifier: string | undefined
}
/** The address of an id as it stands in some file of the book: a note, the call of a note. */
export interface LateId {
  readonly kind: 'id'
  readonly id: string
}
/** The address of a picture in the container. */
export interface LatePicture {
  readonly kind: 'picture'
  readonly assetId: string
}
/** The address of a film, a recording or its captions in the container. */
export interface LateMedia {
  readonly kind: 'media'
  readonly assetId: string
}
export type Late = LateTarget | LateId | LatePicture | LateMedia
/** XHTML in pieces, in order: markup, and the values of attributes that are filled in later. */
export type Xhtml = readonly (string | Late)[]

/** How a picture goes into the container: what to ask the workshop for. */
export interface PictureUse {
  readonly assetId: string
  readonly format: 'keep' | 'png' | 'jpeg'
  /** Widest, in pixels. */
  readonly width: number
}

export interface ContentFile {
  /** What stands in `body`. */
  readonly xhtml: Xhtml
  /** Manifest properties of the file: `mathml`, `svg`, `remote-resources`. */
  readonly properties: readonly string[]
  /** All ids of the file. */
  readonly ids: readonly string[]
}

/** Counts that the accessibility metadata of the book are computed from. */
export interface ContentFacts {
  readonly pictures: number
  /** Pictures that are neither described nor marked as decorative. */
  readonly undescribed: number
  /** Formulas that stand as MathML. */
  readonly formulas: number
  /** Pictures whose long description is linked. */
  readonly longDescriptions: number
  /** What is played in the book. */
  readonly films: number
  readonly sounds: number
  /** Of these, the films without captions and the sounds without a transcript. */
  readonly unheard: number
}

export interface EpubPart {
  readonly chapter: string
  /** One file, or more where the chapter is too long for one. */
  readonly files: readonly ContentFile[]
  /** Logical ids and the ids that stand for them in the files. */
  readonly anchors: readonly (readonly [logical: string, physical: string])[]
  readonly pictures: readonly PictureUse[]
  /** Asset ids of what is played in the book. */
  readonly media: readonly string[]
  /** Characters that formulas show. */
  readonly mathCharacters: string
  /** Whether a section break is shown. */
  readonly dinkus: boolean
  /** Widths in percent that have a class: `w-40`. */
  readonly widths: readonly number[]
  readonly facts: ContentFacts
}
