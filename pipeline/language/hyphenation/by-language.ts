import type {Hyphenate, HyphenationConfig} from '../../model/hyphenation.js'
import {createHyphenator} from './hyphenator.js'
import {patternsOf} from './languages.js'
import {compilePatterns, includedIn} from './patterns.js'
import type {Patterns} from './patterns.js'
import {wishFor} from './wish.js'

/**
 * Hyphenation in all languages that have patterns. Patterns are compiled when a language is first asked for (German in 30 ms), and
 * languages that share them share the function, so that words kept by it are found again.
 *
 * @param textOf text of a file of patterns, by its name without `hyph-` and ending
 */
export function createHyphenation(
  textOf: (name: string) => string
): (lang: string, wish: HyphenationConfig) => Hyphenate | undefined {
  const compiled = new Map<string, Patterns>()
  const made = new Map<string, Hyphenate>()
  const patterns = (name: string) => {
    let found = compiled.get(name)
    if (!found) {
      const text = textOf(name)
      compiled.set(name, (found = compilePatterns([text, ...includedIn(text).map(textOf)])))
    }
    return found
  }
  return (lang, wish) => {
    const name = patternsOf(lang)
    const words = wishFor(lang, wish)
    if (name === undefined || !words) return undefined
    const key = [name, ...words].join(' ')
    let hyphenate = made.get(key)
    if (!hyphenate) made.set(key, (hyphenate = createHyphenator(patterns(name), words)))
    return hyphenate
  }
}
