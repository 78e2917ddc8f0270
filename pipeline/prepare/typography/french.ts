import type {SpaceRules} from '../../language/spaces.js'
import {characterBefore, isLetter, isSpace} from './characters.js'
import type {Edit} from './edits.js'

const closing = /[)\]»”’"'…%.\u2032\u2033]/
const after = /[\s)\]»”’"'…\uFFFC\u00A0]/

/**
 * The spaces of French: before `;`, `!`, `?` and `:`, and inside guillemets that were typed with plain spaces.
 *
 * A space that was not typed is put in after a word, never inside 10:30, an address, `(?)` or `?!`. Spaces typed as
 * no-break spaces stay. Source: Lexique des règles typographiques en usage à l'Imprimerie nationale; for Canada, OQLF.
 */
export function setFrenchSpaces(text: string, french: NonNullable<SpaceRules['french']>): readonly Edit[] {
  const edits: Edit[] = []
  const pattern = /[;:!?»«]/g
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [mark] = match
    const at = match.index
    const typed = at > 0 && /[ \n]/.test(text.charAt(at - 1))
    if (mark === '«') {
      if (text.charAt(at + 1) === ' ') edits.push({at: at + 1, length: 1, value: french.guillemets})
    } else if (mark === '»') {
      if (text.charAt(at - 1) === ' ') edits.push({at: at - 1, length: 1, value: french.guillemets})
    } else if (endsHere(text, at, mark)) {
      const value = mark === ':' ? french.colon : french.high
      if (typed) {
        if (!isSpace(characterBefore(text, at - 1))) edits.push({at: at - 1, length: 1, value})
      } else if (value !== '' && followsWord(text, at)) edits.push({at, length: 0, value})
    }
  }
  return edits
}

/** Nothing but marks, closing brackets, quotes or space follows; no face such as `;)` either. */
function endsHere(text: string, at: number, mark: string): boolean {
  const next = text.charAt(at + 1)
  if (next === '') return true
  if ((mark === ':' || mark === ';') && /[)\]]/.test(next)) return false
  return after.test(next) || (mark !== ':' && /[;!?]/.test(next))
}

function followsWord(text: string, at: number): boolean {
  const before = characterBefore(text, at)
  return isLetter(before) || closing.test(before)
}
