import type {Config} from '../model/config.js'
import type {Facts} from '../model/publication.js'

/**
 * Numbers of a book's chapters, by id: "1", "2" …, "2.1" for a chapter listed below another, "A", "B" for appendices.
 *
 * A number given in a file stands, and the next chapter goes on from it. Front matter has none, nor has a chapter with a role of its own such as a conclusion. `numbered:` in a file decides for it.
 * Chapters of an issue, and an article, have none.
 */
export function chapterNumbers(chapters: readonly Facts[], config: Config): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  if (config.type !== 'book' || !config.numbering.chapters) return numbers
  const counts: number[] = []
  let above: string | undefined
  let appendices = 0
  let chapterCount = 0
  for (const chapter of chapters) {
    const {id, role, matter, depth, numbered, given} = chapter
    if (depth === 0) above = undefined
    const counted =
      numbered ?? (given !== undefined || role === 'appendix' || (role === 'chapter' && matter === 'main'))
    if (!counted) continue
    if (depth > 0) {
      // Below a chapter without number nothing is numbered.
      if (above === undefined) continue
      counts.length = Math.min(counts.length, depth)
      const count = (counts[depth - 1] ?? 0) + 1
      for (let index = counts.length; index < depth - 1; index++) counts[index] = 1
      counts[depth - 1] = count
      numbers.set(id, given ?? [above, ...counts.slice(0, depth)].join('.'))
      continue
    }
    if (given !== undefined) {
      above = given
      // The next one goes on from it.
      if (role !== 'appendix' && /^\d{1,9}$/.test(given)) chapterCount = Number(given)
    } else if (role === 'appendix') above = letters(++appendices)
    else above = String(++chapterCount)
    counts.length = 0
    numbers.set(id, above)
  }
  return numbers
}

/** A … Z, AA, AB … */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26))
}

/**
 * Numbers of a chapter's sections, by the heading's id: "2.1", "2.1.1" below chapter 2, to `depth` levels below the chapter's
 * title; "1", "1.1" where the chapter has no number.
 *
 * A heading that is exempt has none, nor has what stands below it. In front matter nothing is numbered.
 *
 * @param depth 0: no numbers
 */
export function sectionNumbers(
  {headings, matter, role}: Pick<Facts, 'headings' | 'matter' | 'role'>,
  chapter: string | undefined,
  depth: number
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const isNumbered = chapter !== undefined || (matter === 'main' && role === 'chapter')
  if (depth === 0 || !isNumbered) return numbers
  const counts: number[] = []
  let exempt: number | undefined
  for (const heading of headings) {
    const level = heading.depth - 1
    if (exempt !== undefined && level <= exempt) exempt = undefined
    if (!heading.numbered && exempt === undefined) exempt = level
    if (exempt !== undefined || level < 1 || level > depth) continue
    counts.length = Math.min(counts.length, level)
    for (let index = counts.length; index < level - 1; index++) counts[index] = 1
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    numbers.set(heading.identifier, [...(chapter === undefined ? [] : [chapter]), ...counts.slice(0, level)].join('.'))
  }
  return numbers
}
