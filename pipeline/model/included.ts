/** What shape may ask of the publication's folder: files that a manuscript includes. */
import type {Message} from './message.js'

export interface IncludedFile {
  /** Relative to the publication's folder. */
  readonly path: string
  /** Decoded, with LF as its only line end. */
  readonly text: string
  /** The same with front matter as white space, so that places are those of the file. */
  readonly body: string
  /** What was wrong with its bytes. */
  readonly messages: readonly Message[]
}

export interface IncludeSource {
  /** `undefined`: it is not there. */
  readonly read: (path: string) => IncludedFile | undefined
  /** All files of the folder, for suggestions and for names without a path. */
  readonly paths: () => Iterable<string>
}
