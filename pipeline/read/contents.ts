/** The list of contents, wherever it comes from: what the publication's parts are, and which file stands where. */
import type {ChapterRole, FurniturePiece, Matter, WrittenPiece} from '../model/config.js'
import type {Medium} from '../model/edition.js'
import type {Position} from '../model/nodes.js'

export interface ListedFile {
  readonly kind: 'file'
  /** As typed; settled and checked in arrange.ts. */
  readonly path: string
  readonly navTitle: string | undefined
  readonly role: ChapterRole | undefined
  readonly only: readonly Medium[] | undefined
  readonly draft: boolean
  /** Name of the part whose own page it is the text of; it is no chapter that is counted. */
  readonly opensPart?: string | undefined
  readonly depth: number
  /** Where the list names it, with the file of the list when that is another; `undefined`: it was found in the folder. */
  readonly spot: Position | undefined
}

/** What the program makes itself, where it is listed. */
export interface ListedPiece {
  readonly kind: 'piece'
  readonly what: FurniturePiece | WrittenPiece
  /** A file is listed in its place. */
  readonly replaced: boolean
  readonly title: string | undefined
  readonly only: readonly Medium[] | undefined
  readonly depth: number
  readonly spot: Position
}

/** A chapter to come. */
export interface ListedAnnouncement {
  readonly kind: 'announced'
  readonly title: string
  readonly depth: number
}

export type Listed = ListedFile | ListedPiece | ListedAnnouncement

export interface ListedDivision {
  readonly kind: 'part' | 'section' | 'plain'
  readonly matter: Matter
  readonly title: string | undefined
  readonly files: readonly Listed[]
}

/** A file with nothing said about it. */
export function plainFile(path: string, spot: Position | undefined): ListedFile {
  return {kind: 'file', path, navTitle: undefined, role: undefined, only: undefined, draft: false, depth: 0, spot}
}

/** Files in one run become one division: a run of the same matter, without a title. */
export function joinPlain(divisions: readonly ListedDivision[]): readonly ListedDivision[] {
  const joined: ListedDivision[] = []
  for (const division of divisions) {
    const last = joined.at(-1)
    if (division.files.length === 0 && division.kind === 'plain') continue
    if (last?.kind === 'plain' && division.kind === 'plain' && last.matter === division.matter) {
      joined[joined.length - 1] = {...last, files: [...last.files, ...division.files]}
    } else joined.push(division)
  }
  return joined
}
