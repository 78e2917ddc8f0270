/** How the words before numbers are written within a sentence. */
import {primary} from './tag.js'

/** Languages that write "figure 2" small within a sentence; English and German do not, nor Turkish. */
const small: ReadonlySet<string> = new Set(
  'fr es it pt ca gl eu ro pl cs sk sl hr sr bs bg ru uk be hu lt lv et fi sv da nb nn no is nl af el cy ga'.split(' ')
)

/** A word of the interface as it stands in a sentence; `first`: at its start. */
export function inSentence(words: string, lang: string, first: boolean): string {
  const at = words.search(/\p{L}/u)
  if (at === -1) return words
  const letter = String.fromCodePoint(words.codePointAt(at) ?? 0)
  // "2. ábra": a sentence that begins with a number has no capital.
  const begins = first && !/\p{N}/u.test(words.slice(0, at))
  const written = begins ? letter.toUpperCase() : small.has(primary(lang)) ? letter.toLowerCase() : letter
  return words.slice(0, at) + written + words.slice(at + letter.length)
}
