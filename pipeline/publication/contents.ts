/** The rows of a list of contents: chapters, and between them those that are announced and not there yet. */
import type {Announcement, ChapterHead, Division, PreparedPublication} from '../model/publication.js'

export type ContentsRow =
  | {readonly kind: 'chapter'; readonly head: ChapterHead}
  | {readonly kind: 'announced'; readonly announcement: Announcement}

/** The part whose own page this chapter is the text of. */
export function partOpenedBy({divisions}: PreparedPublication, chapter: string): Division | undefined {
  return divisions.find(({opener}) => opener === chapter)
}

/** In order. Chapters that `heads` lacks are not in the edition; the text of a part's page stands in its own row, which is not here. */
export function rowsOf(
  {chapters, opener, announced = []}: Division,
  heads: ReadonlyMap<string, ChapterHead>
): readonly ContentsRow[] {
  const before = (id: string | undefined) =>
    announced
      .filter(announcement => announcement.before === id)
      .map(announcement => ({kind: 'announced', announcement}) as const)
  const rows = chapters.flatMap((id): readonly ContentsRow[] => {
    const head = heads.get(id)
    return [...before(id), ...(head && id !== opener ? [{kind: 'chapter', head} as const] : [])]
  })
  return [...rows, ...before(undefined)]
}
