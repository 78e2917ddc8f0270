import type {EditionName} from './edition.js'

/** A finished file of an edition. `path` is relative to the publication's folder in dist/, with `/`. */
export interface Artifact {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** For paged media: how many pages, for the summary of a build. */
  readonly pages?: number | undefined
}

/** A file already bound: what a later edition needs to link to it. */
export interface MadeFile {
  readonly edition: EditionName
  readonly path: string
  readonly mediaType: string
  /** Size in bytes. */
  readonly size: number
  readonly sha256: string
}
