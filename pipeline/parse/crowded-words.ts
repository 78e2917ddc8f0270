/**
 * Words in which hundreds of web addresses seem to begin: micromark tries each to the end of the word. From the hundredth on
 * they begin none.
 *
 * Source: GFM 0.29, section 6.9, and micromark-extension-gfm-autolink-literal 2.1.0.
 */
import type {Neutralised} from './neutralise.js'

/** No address that anybody wrote holds so many. */
const most = 100

const start = /\s|www(?=\.)|https?(?=:)/gi

export function findCrowdedWords(text: string): readonly Neutralised[] {
  if (!crowded(text)) return []
  const found: Neutralised[] = []
  let count = 0
  for (const {0: match, index} of text.matchAll(start)) {
    if (match.trim() === '') count = 0
    else if (++count > most) found.push({offset: index + match.length, levels: 0})
  }
  return found
}

/** Nearly all texts have fewer in all, and are not searched for the ends of their words. */
function crowded(text: string): boolean {
  const address = /www\.|https?:/gi
  for (let count = 0; count <= most; count++) if (!address.test(text)) return false
  return true
}
