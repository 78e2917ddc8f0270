/** The rows of a list of contents: chapters, and between them those that are announced and not there yet. */
import type {Announcement, ChapterHead, Division} from '../model/publication.js'

export type ContentsRow =
  | {readonly kind: 'chapter'; readonly head: ChapterHead}
  | {readonly kind: 'announced'; readonly announcement: Announcement}

/** In order. Chapters that `heads` lacks are not in the edition. */
export function rowsOf(
  {chapters, announced = []}: Division,
  heads: ReadonlyMap<string, ChapterHead>
): readonly ContentsRow[] {
  const before = (id: string | undefined) =>
    announced
      .filter(announcement => announcement.before === id)
      .map(announcement => ({kind: 'announced', announcement}) as const)
  const rows = chapters.flatMap((id): readonly ContentsRow[] => {
    const head = heads.get(id)
    return [...before(id), ...(head ? [{kind: 'chapter', head} as const] : [])]
  })
  return [...rows, ...before(undefined)]
}
