import type {HyphenationConfig} from '../../model/hyphenation.js'

/** Nothing is wished: words are parted as the patterns say. */
export const plainHyphenation: HyphenationConfig = {on: new Map(), words: new Map()}

/** What counts for a chapter: the words of the theme, then its publication, then itself. Languages of the theme are in small letters. */
export function hyphenationOf(
  theme: {readonly hyphenation: Readonly<Record<string, readonly string[]>>},
  publication: HyphenationConfig,
  chapter: HyphenationConfig | undefined
): HyphenationConfig {
  const ofTheme = {on: new Map(), words: new Map(Object.entries(theme.hyphenation))}
  return joinHyphenation([ofTheme, publication, ...(chapter ? [chapter] : [])])
}

/** Several wishes as one: what a later one says of a language counts, and its words stand after those of the earlier ones. */
export function joinHyphenation(wishes: readonly HyphenationConfig[]): HyphenationConfig {
  const on = new Map<string, boolean>()
  const words = new Map<string, readonly string[]>()
  for (const wish of wishes) {
    for (const [lang, state] of wish.on) on.set(lang, state)
    for (const [lang, list] of wish.words) words.set(lang, [...(words.get(lang) ?? []), ...list])
  }
  return {on, words}
}

/** The words that count in a language, or `undefined` when its words are not parted. */
export function wishFor(lang: string, {on, words}: HyphenationConfig): readonly string[] | undefined {
  // The nearer a wish names the language, the later it stands.
  const tags = [
    '',
    ...lang
      .toLowerCase()
      .split('-')
      .map((_, index, all) => all.slice(0, index + 1).join('-'))
  ]
  const nearest = tags.findLast(tag => on.has(tag))
  if (nearest !== undefined && on.get(nearest) === false) return undefined
  return tags.flatMap(tag => words.get(tag) ?? [])
}
