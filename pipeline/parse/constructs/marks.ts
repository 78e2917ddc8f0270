/**
 * Marks of one or two characters, paired on the tree later, and super- and subscript, which hold no white space.
 *
 * Source: Pandoc's inline notes, superscript and subscript; Obsidian's `==` and `%%`.
 */
import type {Code, Construct, Effects, State} from 'micromark-util-types'
import {collect, isWordCode, leaf} from './leaf.js'

const longest = 60
const caret = 94
const equals = 61
const percent = 37
const tilde = 126
const backtick = 96
const backslash = 92

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
export const superscript: Construct = {
  name: 'superscript',
  previous: mayPrecedeSuperscript,
  tokenize(effects, ok, nok) {
    if (!mayPrecedeSuperscript(this.previous)) return nok
    return raised(effects, ok, nok, {
      name: 'superscript',
      mark: caret,
      holds: character => character !== '[' && character !== ']',
      endsBefore: character => !wordAfter.test(character)
    })
  }
}

/** `H~2~O`: only behind a letter, digit or closing bracket, and never between digits, where it says "from to". */
export const subscript: Construct = {
  name: 'subscript',
  previous: mayPrecedeSubscript,
  tokenize(effects, ok, nok) {
    if (!mayPrecedeSubscript(this.previous)) return nok
    const afterDigit = this.previous !== null && this.previous >= 48 && this.previous <= 57
    return raised(effects, ok, nok, {
      name: 'subscript',
      mark: tilde,
      holds: (character, first) => !(first && afterDigit && /\d/.test(character)),
      endsBefore: character => character !== '~'
    })
  }
}

interface Raised {
  readonly name: 'superscript' | 'subscript'
  readonly mark: number
  readonly holds: (character: string, first: boolean) => boolean
  readonly endsBefore: (character: string) => boolean
}

/** What stands between the marks is text, with marks of its own: it is read as such where it stands. */
function raised(effects: Effects, ok: State, nok: State, {name, mark, holds, endsBefore}: Raised): State {
  let size = 0
  let escaped = false
  /** Backticks: a mark in code closes nothing. */
  let ticks = 0

  return code => {
    effects.enter(name)
    putMark(code)
    return first
  }

  function first(code: Code): State | undefined {
    if (code === mark || !mayStand(code)) return nok(code)
    effects.enter('chunkText', {contentType: 'text'})
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === mark && !escaped) {
      if (ticks % 2 === 1) return nok(code)
      effects.exit('chunkText')
      putMark(code)
      return after
    }
    if (!mayStand(code)) return nok(code)
    if (code === backtick) ticks++
    escaped = code === backslash && !escaped
    size++
    effects.consume(code)
    return inside
  }

  function after(code: Code): State | undefined {
    if (!endsBefore(characterOf(code))) return nok(code)
    effects.exit(name)
    return ok(code)
  }

  function putMark(code: Code): void {
    effects.enter('raisedMark')
    effects.consume(code)
    effects.exit('raisedMark')
  }

  function mayStand(code: Code): boolean {
    const character = characterOf(code)
    return size <= longest && character !== '' && !/\s/.test(character) && holds(character, size === 0)
  }
}

/** '' for the end of a line or the text. */
function characterOf(code: Code): string {
  return code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code)
}

function mayPrecedeSuperscript(code: Code): boolean {
  return code !== caret
}

function mayPrecedeSubscript(code: Code): boolean {
  return isWordCode(code) || code === 41 || code === 93
}
