import {expect, test} from 'vitest'
import {createHyphenator} from '../../../pipeline/language/hyphenation/hyphenator.js'
import {includedIn} from '../../../pipeline/language/hyphenation/patterns.js'
import {patternText, shippedPatterns} from '../../support/hyphenation.js'

/** Liang's algorithm as the words say it: every pattern is looked for at every place of the word. */
function naively(patterns: readonly string[], word: string, left: number, right: number): readonly number[] {
  const framed = `.${word}.`
  const digits = new Array<number>(framed.length + 1).fill(0)
  for (const pattern of patterns) {
    const letters = pattern.replace(/\d/g, '')
    for (let at = framed.indexOf(letters); at >= 0; at = framed.indexOf(letters, at + 1)) {
      let place = at
      for (const sign of pattern) {
        if (/\d/.test(sign)) digits[place] = Math.max(digits[place] ?? 0, Number(sign))
        else place++
      }
    }
  }
  const places = Array.from({length: word.length - 1}, (_, index) => index + 1)
  return places.filter(at => (digits[at + 1] ?? 0) % 2 === 1 && at >= left && word.length - at >= right)
}

/** Any numbers will do, if they are the same each time. Source: Numerical Recipes, section 7.1. */
function createNumbers(): (below: number) => number {
  let state = 20260525
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Words made of patterns and of single letters: patterns overlap in them more than in any real word. */
test.each(['en-us', 'en-gb', 'de-1996', 'hu', 'no', 'fr', 'it', 'es', 'nl', 'ru', 'pl', 'la', 'fi', 'cy'])(
  'patterns of %s give what they give when they are looked for one by one',
  name => {
    const texts = [patternText(name), ...includedIn(patternText(name)).map(patternText)].map(text =>
      text.replace(/%.*/g, '')
    )
    const inside = texts.flatMap(text => [...text.matchAll(/\\patterns\s*\{([^}]*)\}/g)].map(match => match[1] ?? ''))
    const patterns = inside
      .join(' ')
      .split(/\s+/)
      .filter(pattern => /^[\p{L}\d.]+$/u.test(pattern))
    const compiled = shippedPatterns(name)
    const hyphenate = createHyphenator(compiled)
    const below = createNumbers()
    const piece = () => (patterns[below(patterns.length)] ?? '').replace(/[\d.]/g, '')
    for (let count = 0; count < 40; count++) {
      const word = `${piece()}${piece()}${piece()}${piece().slice(0, 1)}${piece()}`
      if (compiled.exceptions.has(word)) continue
      expect([word, ...hyphenate(word)]).toEqual([word, ...naively(patterns, word, compiled.left, compiled.right)])
    }
  }
)

test('a word of 20,000 letters takes one pass: its middle is parted as that of a short one', () => {
  const hyphenate = createHyphenator(shippedPatterns('de-1996'))
  const word = 'silbentrennung'
  const breaks = hyphenate(word.repeat(1500))
  const inOne = breaks.filter(place => place > word.length * 700 && place <= word.length * 701)
  const short = hyphenate(word.repeat(3)).filter(place => place > word.length && place <= word.length * 2)
  expect(inOne.map(place => place - word.length * 700)).toEqual(short.map(place => place - word.length))
})
