/**
 * Addresses in text are looked for only outside of brackets that are open. micromark walks back to the last such bracket at each
 * try, over all that lies between; here a bracket that was found open is remembered until it is closed. The answers are the same.
 *
 * Source: micromark-extension-gfm-autolink-literal 2.1.0, `previousUnbalanced`, which remembers only that there was none.
 */
import type {} from 'micromark-extension-gfm-autolink-literal'
import type {Construct, Token, TokenizeContext} from 'micromark-util-types'

export const addressConstructs: ReadonlySet<string> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])

/** By text: a bracket that was open when it was last looked for, and where its event stands. */
const known = new WeakMap<TokenizeContext, {readonly token: Token; readonly index: number}>()

export function linearAddress(construct: Construct): Construct {
  const {tokenize, previous} = construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const start = tokenize.call(this, effects, ok, nok)
      return code => (previous?.call(this, this.previous) !== false && isInBracket(this) ? nok(code) : start(code))
    }
  }
}

function isInBracket(context: TokenizeContext): boolean {
  const last = known.get(context)
  // The bracket of a link is taken out of the events, or is closed.
  if (last && context.events[last.index]?.[1] === last.token && isOpenBracket(last.token)) return true
  for (let index = context.events.length - 1; index >= 0; index--) {
    const token = context.events[index]?.[1]
    // The extension's own mark: nothing is open before it.
    if (token?._gfmAutolinkLiteralWalkedInto) return false
    if (!token || !isOpenBracket(token)) continue
    known.set(context, {token, index})
    return true
  }
  return false
}

function isOpenBracket({type, _balanced}: Token): boolean {
  return (type === 'labelLink' || type === 'labelImage') && !_balanced
}
