/**
 * Our own syntax beside CommonMark and GFM, as a micromark extension, with what a text must hold for each construct to match.
 *
 * Constructs make leaves only; what belongs together (brackets, fences, `==`) is paired on the tree, with positions. They stand
 * before CommonMark's own at the same character, so that `\index{x}` is no escape and `[[x]]` no bracket.
 */
import type {Construct, Extension} from 'micromark-util-types'
import {attributeList, roleMarker, rubyText, shortcode} from './braces.js'
import {description} from './description.js'
import {fenceMark} from './fence.js'
import {commentMark, markMark, noteMark, subscript, superscript} from './marks.js'
import {mathFlow} from './math-flow.js'
import {mathText} from './math-text.js'
import {directiveMark, referenceKey, texCommand, wikiLink} from './names.js'

interface Own {
  readonly construct: Construct
  readonly at: readonly string[]
  readonly place: 'text' | 'flow' | 'document'
  /** Without it the construct cannot match and is left out: it costs a try at each of its first characters. */
  readonly needs: RegExp
}

const own: readonly Own[] = [
  {construct: shortcode, at: ['{'], place: 'text', needs: /\{\{/},
  {construct: roleMarker, at: ['{'], place: 'text', needs: /\{[a-z][^{}\n]*\}`/},
  {construct: rubyText, at: ['{'], place: 'text', needs: /\{[^{}\n|]+\|/},
  {construct: attributeList, at: ['{'], place: 'text', needs: /\{[ \t]*[:#.=\-\p{L}_]/u},
  {construct: noteMark, at: ['^'], place: 'text', needs: /\^\[/},
  {construct: superscript, at: ['^'], place: 'text', needs: /\^[^\s^]+\^/},
  {construct: subscript, at: ['~'], place: 'text', needs: /[\p{L}\p{N})\]]~[^\s~]/u},
  {construct: markMark, at: ['='], place: 'text', needs: /==/},
  {construct: commentMark, at: ['%'], place: 'text', needs: /%%/},
  {construct: referenceKey, at: ['@'], place: 'text', needs: /@[A-Za-z]{2,3}[-:]/},
  {construct: directiveMark, at: [':'], place: 'text', needs: /:[a-z]{2,9}\[/},
  {construct: wikiLink, at: ['[', '!'], place: 'text', needs: /\[\[/},
  {construct: texCommand, at: ['\\'], place: 'text', needs: /\\[a-z@]/},
  {construct: mathText, at: ['$'], place: 'text', needs: /\$/},
  {construct: mathFlow, at: ['$'], place: 'flow', needs: /\$\$/},
  {construct: fenceMark, at: [':'], place: 'flow', needs: /::/},
  {construct: description, at: [':'], place: 'document', needs: /^[ \t>]*(?:.*[ \t])?:[ \t]/m}
]

/** Names of those that need a formula: left out of a file whose dollars are money. */
export const mathNames: readonly string[] = ['mathText']

export const ownConstructs: readonly {readonly names: readonly string[]; readonly needs: RegExp}[] = own.map(
  ({construct, needs}) => ({names: [construct.name ?? ''], needs})
)

export const ownSyntax: Extension = {
  text: placed('text'),
  flow: placed('flow'),
  document: placed('document')
}

function placed(place: Own['place']): Record<string, Construct[]> {
  const found: Record<string, Construct[]> = {}
  // The keys are character codes.
  for (const entry of own)
    if (entry.place === place)
      for (const character of entry.at) (found[character.charCodeAt(0)] ??= []).push(entry.construct)
  return found
}
