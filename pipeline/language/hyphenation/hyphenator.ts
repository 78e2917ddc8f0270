/**
 * Where a word may be parted: Liang's algorithm.
 *
 * All patterns that are found anywhere in a word give a digit to the places between its letters; the highest digit at a place
 * counts, and an odd one allows a break. Source: F. M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983 (STAN-CS-83-977).
 */
import type {Hyphenate} from '../../model/hyphenation.js'
import {apostrophe, barred, edge, isLetter, mark, stop, strange} from './letters.js'
import {keyOf, readParted} from './parted-words.js'
import type {PartedWords} from './parted-words.js'
import type {Patterns} from './patterns.js'
import {raiseLevels} from './trie.js'

/** Stronger than every pattern (9), and than the fewest letters at the ends of a word. */
const told = 99
/** Capitals alone, up to so many, are an acronym, which stays whole (Chicago Manual of Style 17, 7.39: UNESCO). */
const longestAcronym = 7
/** Small letters stand before the capital that a word begins with: `an tSeapáin`, `i bPáras`. */
const prefixing: ReadonlySet<string> = new Set(['ga', 'gd'])

const none: readonly number[] = []

/**
 * A function that finds the breaks of a word. Callers keep what it found: it takes 1 or 2 microseconds.
 *
 * The word may have signs around it and in it. None of its breaks is beside an apostrophe or a hyphen; the parts before and after a
 * hyphen or a dash are words of their own, and so are those at an apostrophe if the language's patterns do not know it. Acronyms,
 * names such as JavaScript, and whatever has a digit, a slash or a full stop between letters stay whole.
 * A soft hyphen ends a part as a hyphen does: a caller who finds one takes no others.
 *
 * @param words breaks of single words, which count before everything else: `ma-nu-script`; without a hyphen the word stays whole
 */
export function createHyphenator(patterns: Patterns, words: readonly string[] = []): Hyphenate {
  const {letters, trie, exceptions} = patterns
  const listed = readParted(words)
  const lengths = lengthsOf([listed, exceptions])
  const ofApostrophe = letters.apostrophe
  const prefixes = prefixing.has(patterns.tag)
  // Used anew for each word. Index 0 of the letters is the edge before it, so that place n is before its letter n + 1.
  let numbers = new Uint8Array(64)
  let points = new Uint8Array(64)
  let places = new Int32Array(64)
  const grow = () => {
    const [olderNumbers, olderPlaces] = [numbers, places]
    numbers = new Uint8Array(olderNumbers.length * 2)
    numbers.set(olderNumbers)
    places = new Int32Array(olderPlaces.length * 2)
    places.set(olderPlaces)
    points = new Uint8Array(numbers.length)
  }

  /** Letters `first` to `last` by a list of words, if they are one of them. */
  const look = (text: string, first: number, last: number): boolean => {
    const count = last - first + 1
    if (!lengths.has(count)) return false
    // Marks are counted with their letters; with more of them than any script has it is no word of a list.
    if (text.length > count * 4) return false
    const key = keyOf(text)
    const breaks = listed.get(key) ?? exceptions.get(key)
    if (!breaks) return false
    const level = listed.has(key) ? told : 9
    points.fill(0, first + 1, last + 1)
    for (const place of breaks) points[first + place] = level
    return true
  }

  /** Breaks of a run of letters and apostrophes, letters 1 to `count`, that ends in the word at `end`. */
  const part = (word: string, count: number, end: number, found: number[]) => {
    numbers[0] = edge
    numbers[count + 1] = edge
    places[count + 1] = end
    raiseLevels(trie, numbers, count + 2, points)
    const text = (first: number, last: number) => word.slice(places[first], places[last + 1])
    const whole = look(text(1, count), 1, count)
    let behind = 0
    for (let at = 1; at <= count; at++) if (numbers[at] !== ofApostrophe) behind++
    for (let first = 1; first <= count; first++) {
      let last = first
      while (last <= count && numbers[last] !== ofApostrophe) last++
      // The apostrophe itself is at `last` now, or the end.
      behind -= last - first
      if (!whole && last - first < count) look(text(first, last - 1), first, last - 1)
      // Where the apostrophe ends a word for the patterns, what stands after it does not count as the rest of this one.
      const after = ofApostrophe === edge ? 0 : behind
      for (let place = first + 1; place < last; place++) {
        const level = points[place] ?? 0
        if (level % 2 === 0) continue
        const wide = place - first >= patterns.left && last - place + after >= patterns.right
        if (wide || level === told) found.push(places[place] ?? 0)
      }
      first = last
    }
  }

  return word => {
    const found: number[] = []
    let count = 0
    let own = 0
    let capitals = 0
    let mixed = false
    let small = false
    let stopped = false
    let any = false
    const finish = (end: number) => {
      // Apostrophes after the last letter are closing quotation marks.
      let last = count
      while (last > 0 && numbers[last] === ofApostrophe) last--
      const inside = last < count ? (places[last + 1] ?? end) : end
      const acronym = own > 1 && capitals === own && own <= longestAcronym
      if (last > 0 && !acronym && !(mixed && !prefixes)) part(word, last, inside, found)
      count = 0
      own = 0
      capitals = 0
      mixed = false
      small = false
    }
    for (let at = 0; at < word.length;) {
      const code = word.codePointAt(at) ?? 0
      const start = at
      at += code > 0xffff ? 2 : 1
      let kind = letters.kindOf(code)
      if (kind === barred) return none
      if (kind === mark && count > 0) {
        // Composed with its letter if there is such a character; more than four marks on a letter are none of any script.
        const from = places[count] ?? start
        const character = start - from > 4 ? undefined : word.slice(from, at).normalize('NFC').codePointAt(0)
        const composed = character === undefined ? strange : letters.kindOf(character)
        if (composed !== strange && isLetter(composed)) numbers[count] = composed
        continue
      }
      if (isLetter(kind)) {
        if (stopped && any) return none
        own++
        if (letters.isCapital(code)) {
          capitals++
          if (small) mixed = true
        } else small = true
        any = true
      } else if (kind === apostrophe && count > 0) {
        kind = ofApostrophe
        small = false
      } else {
        if (count > 0) finish(start)
        stopped = kind === stop
        continue
      }
      stopped = false
      count++
      if (count + 2 >= numbers.length) grow()
      numbers[count] = kind
      places[count] = start
    }
    if (count > 0) finish(word.length)
    return found.length === 0 ? none : found
  }
}

/** How many letters listed words have: most words need no further look. */
function lengthsOf(lists: readonly PartedWords[]): ReadonlySet<number> {
  const lengths = new Set<number>()
  for (const list of lists) {
    for (const word of list.keys()) {
      let count = 0
      for (const character of word) if (!/\p{M}/u.test(character)) count++
      lengths.add(count)
    }
  }
  return lengths
}
