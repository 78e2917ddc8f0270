/**
 * The workshop of a thread that sets units: fonts and hyphenation are its own, pictures and formulas are asked of the thread
 * that started it, which keeps them for all.
 */
import {coverage} from '../fonts/coverage.js'
import {createHyphenation} from '../language/hyphenation/by-language.js'
import type {Workshop} from '../model/workshop.js'
import {createFontShelf} from '../read/fonts.js'
import {createPatternShelf} from '../read/patterns.js'
import {createMemory, holdIn} from '../schedule/memory.js'
import type {Asked, SetterData} from './set-message.js'

/** @param ask gives what the other thread answers, as the type that the question has */
export function lentWorkshop(
  {added, drawings}: Pick<SetterData, 'added' | 'drawings'>,
  ask: <Value>(asked: Asked) => Promise<Value>
): Workshop {
  const font = createFontShelf()
  const memory = createMemory()
  return {
    font,
    added,
    hyphenate: createHyphenation(createPatternShelf().text),
    has: (face, codePoint) => holdIn(memory, `coverage ${JSON.stringify(face)}`, () => coverage(font(face)))(codePoint),
    hold: (key, make) => holdIn(memory, key, make),
    keep: (_key, make) => make(),
    picture: job => ask({what: 'picture', job}),
    formula: job => ask({what: 'formula', job}),
    subset: job => ask({what: 'subset', job}),
    program: () => Promise.reject(new Error('fonts are cut when a book is bound, and not in a thread that sets units')),
    bytes(assetId) {
      const bytes = drawings.get(assetId)
      if (!bytes) throw new Error(`${assetId} was not given to the thread that sets units`)
      return bytes
    }
  }
}
