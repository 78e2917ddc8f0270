import {readdirSync} from 'node:fs'
import {createHyphenator} from '../../pipeline/language/hyphenation/hyphenator.js'
import {patternsOf} from '../../pipeline/language/hyphenation/languages.js'
import {compilePatterns, includedIn} from '../../pipeline/language/hyphenation/patterns.js'
import type {Patterns} from '../../pipeline/language/hyphenation/patterns.js'
import type {Hyphenate} from '../../pipeline/model/hyphenation.js'
import {createPatternShelf} from '../../pipeline/read/patterns.js'

export const patternText = createPatternShelf().text

const compiled = new Map<string, Patterns>()

/** Patterns of a shipped file, by its name without `hyph-` and ending. */
export function shippedPatterns(name: string): Patterns {
  let patterns = compiled.get(name)
  if (!patterns) {
    const text = patternText(name)
    compiled.set(name, (patterns = compilePatterns([text, ...includedIn(text).map(patternText)])))
  }
  return patterns
}

export const shippedNames: readonly string[] = readdirSync(new URL('../../templates/hyphenation/', import.meta.url))
  .flatMap(file => /^hyph-(.+)\.tex$/.exec(file)?.[1] ?? [])
  .sort()

/** A word with hyphens at its breaks. */
export function parted(word: string, hyphenate: Hyphenate): string {
  const ends = [...hyphenate(word), word.length]
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join('-')
}

/** Words of a language, with hyphens at their breaks. */
export function partedIn(lang: string, words: readonly string[], listed: readonly string[] = []): readonly string[] {
  const name = patternsOf(lang)
  if (name === undefined) throw new Error(`no patterns for ${lang}`)
  const hyphenate = createHyphenator(shippedPatterns(name), listed)
  return words.map(word => parted(word, hyphenate))
}

/** Patterns and words of our own, in the form of TeX. */
export function ownPatterns(body: string, head = ''): Patterns {
  return compilePatterns([`${head}\n${body}`])
}
