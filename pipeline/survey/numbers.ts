import type {Config} from '../model/config.js'
import type {Facts} from '../model/publication.js'

/**
 * Numbers of a book's chapters, by id: "1", "2" …, "2.1" for a chapter listed below another, "A", "B" for appendices.
 *
 * Front matter has none, nor has a chapter with a role of its own such as a conclusion. `numbered:` in a file decides for it.
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
    const {id, role, matter, depth, numbered} = chapter
    if (depth === 0) above = undefined
    const counted = numbered ?? (role === 'appendix' || (role === 'chapter' && matter === 'main'))
    if (!counted) continue
    if (depth > 0) {
      // Below a chapter without number nothing is numbered.
      if (above === undefined) continue
      counts.length = Math.min(counts.length, depth)
      const count = (counts[depth - 1] ?? 0) + 1
      for (let index = counts.length; index < depth - 1; index++) counts[index] = 1
      counts[depth - 1] = count
      numbers.set(id, [above, ...counts.slice(0, depth)].join('.'))
      continue
    }
    if (role === 'appendix') above = letters(++appendices)
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
