/** How words are parted at the ends of lines in print. */

/** Where a word may be parted: places in UTF-16 units from its start, ascending. None is its start or its end. */
export type Hyphenate = (word: string) => readonly number[]

/** What a publication, a chapter or the theme wishes. Languages are BCP 47 in small letters; an empty one stands for all. */
export interface HyphenationConfig {
  /** Whether words are parted at all. The longest beginning of a tag counts: `de` for `de-at`, then the empty one; they are if none does. */
  readonly on: ReadonlyMap<string, boolean>
  /** Words with hyphens where they may be parted (`ma-nu-script`), or with none to keep them whole. A later one counts before an earlier one. */
  readonly words: ReadonlyMap<string, readonly string[]>
}
