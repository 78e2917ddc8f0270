import {slants} from '../../language/scripts.js'
import type {BlockSheet} from './part.js'
import {blockSheets} from './part.js'

/** What in a page asks for a style sheet of its own. */
const needs: {readonly [Sheet in BlockSheet]: RegExp} = {
  code: /<pre[\s>]/,
  formulas: /<math[\s>]|class="(?:math|formula)/,
  kinds:
    /class="(?:[^"]* )?(?:ad|admonition|block-title|box|center|colophon|columns|correction|credits|dateline|dedication|dialogue|epigraph|kicker|letter|margin|media|panels|pullquote|signature|small|speech|standfirst|to-solution|verse|x-striped)[" ]/,
  languages: /lang="(?:ar|ckb|fa|he|ja|ko|ps|sd|ug|ur|yi|zh)\b|class="(?:[^"]* )?(?:digits-|vertical[" ])/
}

/** The sheets that a piece of a page needs, whose words are in this language. */
export function sheetsFor(html: string, lang: string): readonly BlockSheet[] {
  return blockSheets.filter(sheet => needs[sheet].test(html) || (sheet === 'languages' && !slants(lang)))
}
