/** What a character is to the passes of typography. All take a text and a place; outside the text there is space. */

/** Stands in a scope's text for what has no letters of its own: code, formulas, pictures, addresses. Reads as a letter. */
export const opaque = '\uFFFC'

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
const besideQuotes = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const decimal = /\p{Nd}/u
const caseless = /\p{Lo}/u
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

/** Of Europe, or of Arabic, Persian and the scripts of India. */
export function isDigit(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 0x660 ? code >= 0x30 && code <= 0x39 : code < 0xe00 && decimal.test(character)
}

export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return /\s/.test(character)
}

/** Han, kana or Hangul: a quotation may open right after such a letter, and a particle follow right after it. */
export function isCjk(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x1100 && (code < 0x1200 || code >= 0x2e80) && besideQuotes.test(character)
}

/** A capital, or a letter of a script that has none: what a name may begin with. */
export function beginsName(character: string): boolean {
  if (character >= 'A' && character <= 'Z') return true
  return character > '\u007F' && (/\p{Lu}/u.test(character) || caseless.test(character))
}

/** Han, kana or their punctuation: a line end between two of these is none of the text. */
export function joinsLines(character: string): boolean {
  return character.charCodeAt(0) >= 0x2e80 && character !== opaque && unspacedOrPunctuation.test(character)
}

/** Marks that Chinese and Japanese share with other scripts: of which they are, their neighbour says. */
export function isSharedMark(character: string): boolean {
  return '"\'“”‘’—…·'.includes(character)
}

export function isHebrew(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x5d0 && code <= 0x5ea
}
