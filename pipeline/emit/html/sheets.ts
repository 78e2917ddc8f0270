import type {BlockSheet} from './part.js'
import {blockSheets} from './part.js'

/** What in a page asks for a style sheet of its own. */
const needs: {readonly [Sheet in BlockSheet]: RegExp} = {
  code: /<pre[\s>]/,
  formulas: /<math[\s>]|class="(?:math|formula)/,
  kinds:
    /class="(?:admonition|panels|media|verse|columns|dialogue|letter|speech)|[" ](?:panels|verse|columns|letter|dialogue|admonition)[" ]/
}

/** The sheets that a piece of a page needs. */
export function sheetsFor(html: string): readonly BlockSheet[] {
  return blockSheets.filter(sheet => needs[sheet].test(html))
}
