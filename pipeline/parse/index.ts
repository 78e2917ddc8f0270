/**
 * STAGE parse: the text of one file -> mdast with positions.
 *
 * remark-parse's own tokenizer and compiler, fed in pieces that are kept for the next call, so that growth is linear and an
 * edit costs milliseconds. The tree is deep-equal to that of one call on the whole text.
 */
import {usualSizes} from './cuts.js'
import {createParserOfPieces} from './parser.js'
import type {Parser} from './parser.js'

export type {Parser} from './parser.js'
export {parseInline} from './inline.js'

/** A parser for a run of the program. Two parsers share nothing. */
export function createParser(): Parser {
  return createParserOfPieces(usualSizes)
}
