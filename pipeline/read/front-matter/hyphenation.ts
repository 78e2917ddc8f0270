import type {HyphenationConfig} from '../../model/hyphenation.js'
import type {TypedFrontMatter} from '../schema/front-matter.js'

/** What stands without a language is for all of them. `typography: off` is about marks and spaces; words are parted still. */
export function settleHyphenation(typography: TypedFrontMatter['typography']): HyphenationConfig | undefined {
  const typed = typeof typography === 'object' ? typography.hyphenation : undefined
  if (typed === undefined) return undefined
  const on = new Map<string, boolean>()
  const words = new Map<string, readonly string[]>()
  const take = (lang: string, value: boolean | readonly string[]) => {
    if (typeof value === 'boolean') on.set(lang, value)
    else words.set(lang, value)
  }
  if (typeof typed === 'boolean' || Array.isArray(typed)) take('', typed)
  else for (const [lang, value] of Object.entries(typed)) take(lang.toLowerCase(), value)
  return {on, words}
}
