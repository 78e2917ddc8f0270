/**
 * Files of patterns in the form of TeX (`\patterns{…}`, `\hyphenation{…}`), as the package hyph-utf8 has them, made ready for use.
 *
 * Source: D. E. Knuth, The TeXbook, appendix H; what stands in the head of the files is told at hyphenation.org/tex.
 */
import {createLetters} from './letters.js'
import type {Letters} from './letters.js'
import {readParted} from './parted-words.js'
import type {PartedWords} from './parted-words.js'
import {createTrieBuilder} from './trie.js'
import type {Trie} from './trie.js'

/** The patterns of a language. */
export interface Patterns {
  /** BCP 47 tag in the head of the file. */
  readonly tag: string
  /** How many letters stand at least before and after a hyphen. */
  readonly left: number
  readonly right: number
  readonly letters: Letters
  readonly trie: Trie
  /** Words that the patterns would part wrongly. */
  readonly exceptions: PartedWords
}

/** Names of files that a file takes in, without `hyph-` and ending: bokmål and nynorsk share the patterns of Norwegian. */
export function includedIn(text: string): readonly string[] {
  return [...text.matchAll(/^\\input hyph-([\w-]+)\.tex/gm)].flatMap(({1: name}) => name ?? [])
}

/**
 * Compile the text of a file of patterns and of those it takes in. A pattern with other signs than letters and apostrophes is left
 * out: hyphens and dashes part a word before patterns see it.
 *
 * @param texts the file itself first: its head counts, and its exceptions go before those of the others
 */
export function compilePatterns(texts: readonly string[]): Patterns {
  const [own = ''] = texts
  const tag = /^% +tag: *"?([\w-]+)/m.exec(own)?.[1] ?? ''
  const letters = createLetters(tag === 'tr')
  const builder = createTrieBuilder(texts.reduce((sum, text) => sum + text.length, 0))
  const exceptions: string[] = []
  for (const text of texts.toReversed()) {
    for (const section of sectionsOf(text)) {
      if (section.what === 'patterns') addPatterns(section.text, letters, builder)
      else exceptions.push(...section.text.split(/\s+/).filter(word => word !== ''))
    }
  }
  return {tag, ...minimaOf(own), letters, trie: builder.build(), exceptions: readParted(exceptions)}
}

/** Comments of TeX, from a percent sign to the end of its line, are taken out. */
function sectionsOf(text: string): readonly {readonly what: 'patterns' | 'hyphenation'; readonly text: string}[] {
  const plain = text.replace(/%.*/g, '')
  return [...plain.matchAll(/\\(patterns|hyphenation)\s*\{([^}]*)\}/g)].map(({1: what, 2: inside = ''}) => ({
    what: what === 'patterns' ? 'patterns' : 'hyphenation',
    text: inside
  }))
}

/** Those for typesetting; a file that tells only those its patterns were generated with means the same. */
function minimaOf(text: string): Pick<Patterns, 'left' | 'right'> {
  const from = text.indexOf('hyphenmins:')
  const head = from < 0 ? '' : text.slice(from, from + 400)
  const typesetting = head.indexOf('typesetting:')
  const told = typesetting < 0 ? head : head.slice(typesetting)
  const number = (side: 'left' | 'right', usual: number) =>
    Number(new RegExp(`${side}: *(\\d)`).exec(told)?.[1] ?? usual)
  return {left: number('left', 2), right: number('right', 2)}
}

/** Longest pattern, in letters; the longest of hyph-utf8 have 20 signs with their digits. */
const longest = 64
const hyphen = 0x2d

/** Read character by character: splitting half a megabyte into 63,000 words takes longer than all the rest. */
function addPatterns(
  text: string,
  letters: ReturnType<typeof createLetters>,
  builder: ReturnType<typeof createTrieBuilder>
): void {
  const numbers = new Uint8Array(longest)
  const levels = new Uint8Array(longest + 1)
  const taken = new Map<number, number>()
  let count = 0
  let sound = true
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    if (code <= 0x20) {
      if (count > 0 && sound) builder.add(numbers, levels, count)
      levels.fill(0, 0, count + 1)
      count = 0
      sound = true
    } else if (code >= 0x30 && code <= 0x39) {
      levels[count] = code - 0x30
    } else {
      let number = code === 0x2e ? 1 : code === hyphen ? 0 : taken.get(code)
      if (number === undefined) taken.set(code, (number = letters.take(code)))
      if (number === 0 || count === longest) sound = false
      else numbers[count++] = number
    }
  }
}
