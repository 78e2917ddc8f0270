import type {BlockSheet} from './part.js'
import {blockSheets} from './part.js'

/** What in a page asks for a style sheet of its own. */
const needs: {readonly [Sheet in BlockSheet]: RegExp} = {
  code: /<pre[\s>]/,
  formulas: /<math[\s>]|class="(?:math|formula)/,
  kinds:
    /class="(?:[^"]* )?(?:ad|admonition|block-title|box|center|colophon|columns|correction|credits|dateline|dedication|dialogue|epigraph|kicker|letter|margin|media|panels|pullquote|signature|small|speech|standfirst|to-solution|verse|x-striped)[" ]/
}

/** The sheets that a piece of a page needs. */
export function sheetsFor(html: string): readonly BlockSheet[] {
  return blockSheets.filter(sheet => needs[sheet].test(html))
}
