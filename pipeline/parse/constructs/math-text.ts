/**
 * Formulas in a line: `$x$`, and `$$x$$`, which is set on a line of its own without ending the paragraph.
 *
 * Money and shell variables are no formulas: no white space inside the dollars; no letter or digit before the first and no
 * digit after the last; a letter after it only when the formula ends in a letter, digit or bracket (`$n$th`); no quotation
 * mark or backtick inside; not an amount (`$5 and $6`). Whether single dollars mean formulas at all in a file is told by
 * its other formulas (math-proof.ts).
 *
 * Source: Pandoc's tex_math_dollars, and what 6,652 public manuscripts hold between dollars.
 */
import {markdownLineEnding, markdownSpace} from 'micromark-util-character'
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {isWordCode} from './leaf.js'

const dollar = 36
const backslash = 92
const refused = '"“”`'

export const mathText: Construct = {
  name: 'mathText',
  previous: mayPrecede,
  tokenize
}

/** The second of two dollars was tried with the first. */
function mayPrecede(code: Code): boolean {
  return code !== dollar && code !== backslash
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  if (!mayPrecede(this.previous)) return nok
  const afterWord = isWordCode(this.previous)
  let fence = 0
  let closing = 0
  let body = ''
  return code => {
    effects.enter('mathText')
    effects.enter('mathTextSequence')
    return opening(code)
  }

  function opening(code: Code): State | undefined {
    if (code === dollar) {
      if (++fence > 2) return nok(code)
      effects.consume(code)
      return opening
    }
    if (fence === 1 && (afterWord || code === null || code < 0 || markdownSpace(code))) return nok(code)
    effects.exit('mathTextSequence')
    return between(code)
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (markdownLineEnding(code)) {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      body += '\n'
      return between
    }
    if (code === dollar) {
      effects.enter('mathTextSequence')
      return close(code)
    }
    effects.enter('mathTextData')
    return data(code)
  }

  function data(code: Code): State | undefined {
    if (code === null || code === dollar || markdownLineEnding(code)) {
      effects.exit('mathTextData')
      return between(code)
    }
    const character = code < 0 ? ' ' : String.fromCharCode(code)
    if (fence === 1 && refused.includes(character)) return nok(code)
    body += character
    effects.consume(code)
    return code === backslash ? escaped : data
  }

  /** `\$` is a dollar, not the end. */
  function escaped(code: Code): State | undefined {
    if (code !== dollar && code !== backslash) return data(code)
    body += String.fromCharCode(code)
    effects.consume(code)
    return data
  }

  function close(code: Code): State | undefined {
    if (code === dollar && closing < fence) {
      closing++
      effects.consume(code)
      return close
    }
    if (closing !== fence || code === dollar || body.trim() === '') return nok(code)
    if (fence === 1 && !isFormula(body, code)) return nok(code)
    effects.exit('mathTextSequence')
    effects.exit('mathText')
    return ok(code)
  }
}

function isFormula(body: string, after: Code): boolean {
  if (/\s$/.test(body)) return false
  if (after !== null && after >= 48 && after <= 57) return false
  if (isWordCode(after) && !/[\p{L}\p{N})}'\]]$/u.test(body)) return false
  return !isAmount(body)
}

/** `5 and `, `10 each. From `: a number, then words, and nothing that only formulas have. */
function isAmount(body: string): boolean {
  return /^\d[\d.,]*(?:\s|$)/.test(body) && /\S\s+\S/.test(body) && !/[\\^_=+<>{}*|]/.test(body)
}
