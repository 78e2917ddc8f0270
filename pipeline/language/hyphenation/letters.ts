/** What each character of a word is to the patterns of a language. */

/** A letter that no pattern has. */
export const strange = 0
/** Start and end of a word, the full stop of patterns. */
export const edge = 1
/** From here up: letters of the patterns. */
const ownLetter = 2
/** From here up no letter. */
const notLetter = 248
/** A combining mark: part of the letter before it. */
export const mark = 248
export const apostrophe = 249
/** A full stop: between letters a sign of an address or an abbreviation. */
export const stop = 250
/** A digit or a sign that words do not have, but addresses, paths and names of code. */
export const barred = 251
/** Any other character: it ends a run of letters. */
export const other = 252
const unread = 255

export interface Letters {
  /** A letter's number or one of the kinds above. */
  kindOf(codePoint: number): number
  isCapital(codePoint: number): boolean
  /** What stands for an apostrophe in a word: a letter where the patterns know it, else an edge. */
  readonly apostrophe: number
}

export interface LettersInMaking extends Letters {
  /** The number of a letter in a pattern, which is taken up if it is new; 0: no letter. */
  take(codePoint: number): number
}

export function isLetter(kind: number): boolean {
  return kind < notLetter
}

/**
 * Capitals are read as small letters, letters with a canonical decomposition in their composed form, and accented letters that no
 * pattern has as their base: `é` of a French word in an English text as `e`.
 *
 * @param dotless `I` is the capital of `ı`, and `İ` that of `i`, as in Turkish
 */
export function createLetters(dotless: boolean): LettersInMaking {
  const numbers = new Map<number, number>()
  const kinds = new Uint8Array(0x10000).fill(unread)
  const capitals = new Uint8Array(0x10000)
  let free = ownLetter
  let ofApostrophe = edge

  const read = (codePoint: number): number => {
    if (apostrophes.has(codePoint)) return apostrophe
    const character = String.fromCodePoint(codePoint)
    if (character === '.') return stop
    if (/[\p{N}@/\\_#=&~^{}<>|+]/u.test(character)) return barred
    if (/\p{M}/u.test(character)) return mark
    if (!/\p{L}/u.test(character)) return other
    const small = smallOf(codePoint, dotless)
    const base = String.fromCodePoint(small).normalize('NFD').codePointAt(0) ?? small
    return numbers.get(small) ?? numbers.get(base) ?? strange
  }
  const kindOf = (codePoint: number): number => {
    if (codePoint > 0xffff) return read(codePoint)
    const known = kinds[codePoint] ?? unread
    if (known !== unread) return known
    if (smallOf(codePoint, dotless) !== composed(codePoint)) capitals[codePoint] = 1
    return (kinds[codePoint] = read(codePoint))
  }
  return {
    kindOf,
    isCapital: codePoint =>
      codePoint > 0xffff ? smallOf(codePoint, dotless) !== codePoint : capitals[codePoint] === 1,
    get apostrophe() {
      return ofApostrophe
    },
    take(codePoint) {
      if (apostrophes.has(codePoint)) {
        if (ofApostrophe === edge) ofApostrophe = free++
        return ofApostrophe
      }
      if (!/\p{L}/u.test(String.fromCodePoint(codePoint))) return 0
      const small = smallOf(codePoint, dotless)
      let number = numbers.get(small)
      if (number === undefined) numbers.set(small, (number = free++))
      if (free > notLetter) throw new Error('patterns with more letters than there are numbers for')
      return number
    }
  }
}

/** Typewriter's, curly, modifier letter, and those of Greek: koronis and psili. */
const apostrophes: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2bc, 0x1fbd, 0x1fbf, 0xff07])

/** Lower case of one code point alone, so that places in a word stay what they are: `toLowerCase` makes two of `İ`. */
function smallOf(codePoint: number, dotless: boolean): number {
  if (codePoint === 0x130) return 0x69
  if (codePoint === 0x49 && dotless) return 0x131
  const character = String.fromCodePoint(composed(codePoint))
  const small = character.toLowerCase()
  return small.length === character.length ? (small.codePointAt(0) ?? codePoint) : codePoint
}

/** Greek letters with an acute have two code points each; the canonical one is meant. */
function composed(codePoint: number): number {
  const text = String.fromCodePoint(codePoint).normalize('NFC')
  const first = text.codePointAt(0) ?? codePoint
  return text.length === String.fromCodePoint(first).length ? first : codePoint
}
