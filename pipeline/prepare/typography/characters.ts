/** What a character is to the passes of typography. All take a text and a place; outside the text there is space. */

/** Stands in a scope's text for what has no letters of its own: code, formulas, pictures, addresses. Reads as a letter. */
export const opaque = '\uFFFC'

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Full-width and CJK punctuation stand with the scripts that know no spaces. */
const unspacedOrPunctuation = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

/** The character that begins at a place; whole, where it takes two units. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? ' ' : String.fromCodePoint(code)
}

/** The character that ends before a place. */
export function characterBefore(text: string, at: number): string {
  if (at <= 0) return ' '
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? characterAt(text, at - 2) : text.charAt(at - 1)
}

export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(character)
  return character === opaque || letterOrDigit.test(character)
}

export function isDigit(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return /\s/.test(character)
}

/** Han or kana: a quotation may open right after such a letter. */
export function isUnspaced(character: string): boolean {
  return character.charCodeAt(0) >= 0x2e80 && unspaced.test(character)
}

/** Han, kana or their punctuation: a line end between two of these is none of the text. */
export function joinsLines(character: string): boolean {
  return character.charCodeAt(0) >= 0x2e80 && character !== opaque && unspacedOrPunctuation.test(character)
}

export function isHebrew(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x5d0 && code <= 0x5ea
}
