/** Words with their breaks told, as `\hyphenation` of TeX has them: `as-so-ciate`; `present` stays whole. */

/** By a word in small letters: how many letters stand before each break, ascending. */
export type PartedWords = ReadonlyMap<string, readonly number[]>

/** A word that is told twice is parted as the last one says. */
export function readParted(words: readonly string[]): PartedWords {
  const parted = new Map<string, readonly number[]>()
  for (const word of words) {
    const breaks: number[] = []
    let letters = 0
    for (const part of word.split(/[-\u00ad\u2010]/)) {
      if (letters > 0) breaks.push(letters)
      letters += lettersOf(part)
    }
    parted.set(
      keyOf(word.replace(/[-\u00ad\u2010]/g, '')),
      breaks.filter(place => place < letters)
    )
  }
  return parted
}

/** A word as it is looked up: small letters, composed; the curly apostrophe is the straight one. */
export function keyOf(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
}

/** Combining marks belong to the letter before them. */
function lettersOf(text: string): number {
  let count = 0
  for (const character of text) if (!/\p{M}/u.test(character)) count++
  return count
}
