/** What remark-parse makes of a text in one call: the tree that ours must equal. */
import {isDeepStrictEqual} from 'node:util'
import {expect} from 'vitest'
import {createParserOfPieces} from '../../pipeline/parse/parser.js'
import type {PieceSizes} from '../../pipeline/parse/cuts.js'
import type {Parser} from '../../pipeline/parse/parser.js'
import {createBaseSyntax, remark} from '../../pipeline/parse/syntax.js'

const processor = remark()

/** Reads what remark reads, and none of our own constructs. */
export function createBaseParser(sizes: PieceSizes = finest): Parser {
  return createParserOfPieces(sizes, createBaseSyntax())
}

/** Cuts at every possible place. */
export const finest = {least: 0, most: 0}

export function referenceTree(text: string): unknown {
  const tree = processor.parse(text)
  // mdast-util-gfm-task-list-item 2.0 writes `checked` on the root for "-\n[ ] t", where the item is empty.
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== 'checked'))
}

/** Compares quickly, and shows the two trees only where they differ. */
export function expectSameTree(text: string, parser: Parser = createBaseParser(), path = 'text.md'): void {
  const ours = parser.parse(text, path).value
  const theirs = referenceTree(text)
  if (!isDeepStrictEqual(ours, theirs)) expect(ours, JSON.stringify(text)).toStrictEqual(theirs)
}
