/**
 * List items whose lines cost what they are long, however deep they are nested. Each open item of micromark's asks whether the
 * rest of the line is blank, and reads all its white space for it; here the first one asks for all.
 *
 * Source: `list` of micromark-core-commonmark 2.0.4.
 */
import {blankLine, list} from 'micromark-core-commonmark'
import type {Construct, Effects, State, TokenizeContext} from 'micromark-util-types'

/** White space, by offsets, and whether a line ends behind it. */
interface WhiteSpace {
  readonly from: number
  readonly to: number
  readonly blank: boolean
}

const lastSeen = new WeakMap<TokenizeContext, WhiteSpace>()

const continuation = list.continuation

/** In place of micromark's own, which is tried after it, and fails then for the same reason. */
export const linearList: Construct = {
  ...list,
  ...(continuation && {
    continuation: {
      ...continuation,
      tokenize(effects, ok, nok) {
        const check: Effects['check'] = (construct, yes, no) =>
          construct === blankLine ? isBlank(this, effects, yes, no ?? nok) : effects.check(construct, yes, no)
        return continuation.tokenize.call(this, {...effects, check}, ok, nok)
      }
    }
  })
}

function isBlank(context: TokenizeContext, effects: Effects, yes: State, no: State): State {
  return code => {
    const at = context.now().offset
    const seen = lastSeen.get(context)
    if (!seen || at < seen.from || at > seen.to) return effects.check(look, yes, no)(code)
    return (seen.blank ? yes : no)(code)
  }
}

const look: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const from = this.now().offset
    let entered = false
    const next: State = code => {
      // Negative numbers are parts of a tab (-2, -1) and line ends (-5, -4, -3).
      if (code === 32 || code === -1 || code === -2) {
        if (!entered) effects.enter('whitespace')
        entered = true
        effects.consume(code)
        return next
      }
      if (entered) effects.exit('whitespace')
      const blank = code === null || code < 0
      lastSeen.set(this, {from, to: this.now().offset, blank})
      return (blank ? ok : nok)(code)
    }
    return next
  }
}
