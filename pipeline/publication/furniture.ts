/** Where the pages around the text stand: cover, title page, imprint, contents. */
import type {FurniturePiece} from '../model/config.js'
import type {EditionName} from '../model/edition.js'
import type {PreparedPublication} from '../model/publication.js'

export interface PlacedFurniture {
  readonly what: FurniturePiece
  /** Before this chapter; `undefined`: after all. */
  readonly before: string | undefined
  /** The author listed it. */
  readonly listed: boolean
}

const opening: readonly FurniturePiece[] = ['cover', 'title-page', 'imprint', 'toc']

/**
 * The pieces in order. A book, an issue and a series open with all four; a text alone has its cover before it and the rest
 * after it. What is listed stands where it is listed instead, and what a file replaces is not there.
 */
export function placeFurniture(
  {config, chapters, furniture}: Pick<PreparedPublication, 'config' | 'chapters' | 'furniture'>,
  edition: EditionName
): readonly PlacedFurniture[] {
  const [first] = chapters
  const mine = furniture.filter(({only}) => only === undefined || only.includes(edition))
  const listed = new Set(furniture.map(({what}) => what))
  const present = new Set(chapters.map(({id}) => id))
  const article = config.type === 'article'
  const standard = opening
    .filter(what => !listed.has(what) && !(article && what === 'title-page'))
    .map((what): PlacedFurniture => {
      const before = article && what !== 'cover' ? undefined : first?.id
      return {what, before, listed: false}
    })
  const given = mine
    .filter(({replaced}) => !replaced)
    .map(({what, before}): PlacedFurniture => {
      const known = before === undefined || present.has(before)
      return {what, before: known ? before : undefined, listed: true}
    })
  // At one place the usual pages come first, but for an article's, which close it.
  return article ? [...given, ...standard] : [...standard, ...given]
}
