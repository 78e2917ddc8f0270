/**
 * The first stage: disk -> publications. Nothing after it touches the disk.
 *
 * It finds what the paths of the command are, lists the files of each publication's folder, settles its configuration and the
 * order of its chapters, decodes every chapter and takes its front matter off. What is wrong with what an author wrote is a
 * message with a place; nothing here throws for it.
 *
 * Addresses: `url:` of a publication stands as it is; without it, the base that the command was given and the slug make one.
 */
import type {EditionName} from '../model/edition.js'
import type {Message} from '../model/message.js'
import type {SourcePublication} from '../model/publication.js'
import type {SlugShelf} from './configuration/name.js'
import {discover} from './discover.js'
import {withFonts} from './added-fonts.js'
import type {ReadPublication} from './publication.js'
import {readSource} from './series.js'

export interface ReadRequest {
  /** Absolute path that paths and messages are relative to. */
  readonly cwd: string
  /** Files and folders as typed, for Windows or POSIX; none: `source/` if it is there, else `cwd`. */
  readonly paths: readonly string[]
  /** Absolute path of dist/: never read. */
  readonly output: string
  /** Take drafts in. */
  readonly drafts: boolean
  /** Base of the site's addresses, http or https. */
  readonly url: string | undefined
  /** Seconds since 1970 that stand for the date of the build. */
  readonly sourceDateEpoch: number | undefined
  /** Editions asked for: what only the mail lacks is told when it is one of them. */
  readonly editions: ReadonlySet<EditionName>
}

export interface ReadResult {
  readonly publications: readonly SourcePublication[]
  /** `file` is relative to `cwd`; severities are settled by each publication's `rules`. */
  readonly messages: readonly Message[]
  /** Nothing may be published: a path is missing, a publication.yaml is broken, or there is no chapter at all. */
  readonly fatal: boolean
}

export async function read(request: ReadRequest): Promise<ReadResult> {
  const found = discover(request)
  const shelf: SlugShelf = new Map()
  const made: ReadPublication[] = []
  for (const publication of found.sources.flatMap(source => readSource(source, {...request, shelf}))) {
    made.push(await withFonts(publication, request.cwd))
  }
  const publications = made.flatMap(({publication}) => publication ?? [])
  return {
    publications,
    messages: [...found.messages, ...made.flatMap(({messages}) => messages)],
    fatal: found.missing || publications.length === 0 || made.some(({broken}) => broken)
  }
}
