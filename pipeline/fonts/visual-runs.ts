import bidiModule from 'bidi-js'
import type {Bidi} from 'bidi-js'
import {rightToLeftLetter} from '../language/right-to-left.js'

// The package's types describe an ES module where Node loads the CommonJS one, whose default is the function itself.
const bidi = (bidiModule as unknown as () => Bidi)()

export interface VisualRun {
  /** In the order of reading, brackets turned as they are to look. */
  readonly text: string
  readonly direction: 'ltr' | 'rtl'
}

/** The parts of one line of text that run one way, from left to right (UAX #9). @param base the way the line runs */
export function visualRuns(text: string, base: 'ltr' | 'rtl'): readonly VisualRun[] {
  if (base === 'ltr' && !rightToLeftLetter.test(text)) return [{text, direction: 'ltr'}]
  const found = bidi.getEmbeddingLevels(text, base)
  const {levels} = found
  const turned = bidi.getMirroredCharactersMap(text, levels)
  const runs: (VisualRun & {readonly level: number; readonly last: number})[] = []
  for (const place of bidi.getReorderedIndices(text, found)) {
    const level = levels[place] ?? 0
    const character = turned.get(place) ?? text[place] ?? ''
    const before = runs.at(-1)
    const odd = level % 2 === 1
    if (before?.level === level && place === before.last + (odd ? -1 : 1)) {
      const joined = odd ? character + before.text : before.text + character
      runs[runs.length - 1] = {...before, text: joined, last: place}
    } else runs.push({text: character, direction: odd ? 'rtl' : 'ltr', level, last: place})
  }
  return runs
}
