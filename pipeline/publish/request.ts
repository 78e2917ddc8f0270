/** What a build is asked for, and what it tells. */
import type {MadeFile} from '../model/artifact.js'
import type {EditionName} from '../model/edition.js'
import type {Message} from '../model/message.js'
import type {OnProgress} from '../schedule/progress.js'

export interface PublishRequest {
  /** Absolute path that paths and messages are relative to. */
  readonly cwd: string
  /** Files and folders as typed; none: `source/` if it is there, else `cwd`. */
  readonly paths: readonly string[]
  /** Absolute path of dist/. */
  readonly output: string
  readonly editions: ReadonlySet<EditionName>
  /** Only these chapters, by slug, path or number; none: all. */
  readonly chapters: readonly string[]
  readonly drafts: boolean
  readonly url: string | undefined
  /** Seconds since 1970 that stand for the date of the build. */
  readonly sourceDateEpoch: number | undefined
  /** Absolute path for kept values; `undefined`: keep none. */
  readonly cacheFolder: string | undefined
  /** What else kept values depend on: the version of the JavaScript engine, a digest of our own code. */
  readonly runtime: string
  /** Tells builds that run at the same time apart. */
  readonly build: string
  /** Whether the build with this id still runs: what a killed one left beside dist/ is cleared away. */
  readonly running: (build: string) => boolean
  /** False: find all problems and write nothing. */
  readonly write: boolean
  /** At most so many threads set pages, this one among them; absent: this one alone. */
  readonly threads?: number
  readonly onProgress: OnProgress
}

export interface MadePublication {
  readonly slug: string
  /** Below the output folder: that of an issue is in its series'. */
  readonly folder: string
  readonly title: string
  readonly chapters: number
  readonly words: number
  readonly files: readonly (MadeFile & {readonly pages: number | undefined})[]
}

export interface Published {
  /** True: dist/ was not touched. */
  readonly failed: boolean
  /** Paths relative to `cwd`; severities settled by each publication's `rules`. */
  readonly messages: readonly Message[]
  readonly publications: readonly MadePublication[]
  /** Bytes of a file that messages name. */
  readonly source: (file: string) => Uint8Array | undefined
}
