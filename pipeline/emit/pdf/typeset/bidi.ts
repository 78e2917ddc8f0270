/** Mixed directions: levels of the characters and the order of the pieces of a line (UAX #9, by the `bidi-js` package). */
import bidiModule from 'bidi-js'
import type {Bidi} from 'bidi-js'
import type {Direction} from '../../../fonts/face.js'

// The package's types describe an ES module where Node loads the CommonJS one, whose default is the function itself.
const bidi = (bidiModule as unknown as () => Bidi)()
/** Hebrew, Arabic, Syriac, Thaana, N'Ko and the other scripts of these blocks, their presentation forms, marks of direction. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/

/** Level by UTF-16 unit, odd for right to left; `undefined`: all of the text runs from left to right. */
export function levelsOf(text: string, base: Direction): Uint8Array | undefined {
  if (base === 'ltr' && !rightToLeft.test(text)) return undefined
  return bidi.getEmbeddingLevels(text, base).levels
}

/** The character whose shape another has where it is read from right to left: a closing bracket for an opening one. */
export function mirrored(character: string): string | undefined {
  return bidi.getMirroredCharacter(character) ?? undefined
}

/** Indices of the pieces of a line from left to right, by their levels (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const highest = Math.max(0, ...levels)
  const lowestOdd = levels.reduce((least, level) => (level % 2 === 1 ? Math.min(least, level) : least), highest + 1)
  for (let level = highest; level >= lowestOdd; level--) {
    let from = 0
    while (from < order.length) {
      if ((levels[order[from] ?? 0] ?? 0) < level) {
        from++
        continue
      }
      let to = from
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).reverse())
      from = to
    }
  }
  return order
}
