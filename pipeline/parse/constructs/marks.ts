/**
 * Marks of one or two characters, paired on the tree later, and super- and subscript, which hold no white space.
 *
 * Source: Pandoc's inline notes, superscript and subscript; Obsidian's `==` and `%%`.
 */
import type {Code, Construct} from 'micromark-util-types'
import {collect, isWordCode, leaf} from './leaf.js'

const longest = 60
const caret = 94
const equals = 61
const percent = 37

/** The caret of `^[a note]`; not that of `^[^1]`. Two characters are looked at, one is taken. */
export const noteMark: Construct = {
  name: 'noteMark',
  tokenize(effects, ok, nok) {
    return code => {
      effects.enter('noteMark')
      effects.consume(code)
      effects.exit('noteMark')
      return next => (next === 91 ? effects.check(notACall, ok, nok)(next) : nok(next))
    }
  }
}

/** `[` and something that is no caret. */
const notACall: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return code => {
      effects.enter('noteMark')
      effects.consume(code)
      return next => {
        effects.exit('noteMark')
        return next === caret ? nok(next) : ok(next)
      }
    }
  }
}

/** `==`, two and no more. */
export const markMark: Construct = double('markMark', '=', equals)
/** `%%`, two and no more. */
export const commentMark: Construct = double('commentMark', '%', percent)

function double(name: 'markMark' | 'commentMark', mark: string, code: number): Construct {
  return leaf(
    name,
    collect((text, character) => {
      if (text.length < 2) return character === mark ? 'take' : 'no'
      return character === mark ? 'no' : 'end'
    }),
    previous => previous !== code
  )
}

const wordAfter = /[\p{L}\p{N}^]/u

/** `x^2^`: no white space inside, no letter or digit after. */
export const superscript: Construct = leaf(
  'superscript',
  collect((text, character) => {
    if (text === '') return 'take'
    if (text.length > 2 && text.endsWith('^') && !text.endsWith('\\^')) return wordAfter.test(character) ? 'no' : 'end'
    if (character === '^' && text.length === 1) return 'no'
    return isInside(text, character, '[]') ? 'take' : 'no'
  }),
  previous => previous !== caret
)

/** `H~2~O`: only behind a letter, digit or closing bracket, and never between digits, where it says "from to". */
export const subscript: Construct = {
  name: 'subscript',
  previous: mayPrecedeSubscript,
  tokenize(effects, ok, nok) {
    if (!mayPrecedeSubscript(this.previous)) return nok
    const afterDigit = this.previous !== null && this.previous >= 48 && this.previous <= 57
    const inner = leaf(
      'subscript',
      collect((text, character) => {
        if (text === '') return 'take'
        if (text.length > 2 && text.endsWith('~') && !text.endsWith('\\~')) return character === '~' ? 'no' : 'end'
        if (text.length === 1 && (character === '~' || (afterDigit && /\d/.test(character)))) return 'no'
        return isInside(text, character, '') ? 'take' : 'no'
      })
    )
    return inner.tokenize.call(this, effects, ok, nok)
  }
}

function mayPrecedeSubscript(code: Code): boolean {
  return isWordCode(code) || code === 41 || code === 93
}

function isInside(text: string, character: string, refused: string): boolean {
  return text.length <= longest && character !== '' && !/\s/.test(character) && !refused.includes(character)
}
