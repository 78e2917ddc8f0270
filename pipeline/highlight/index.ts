/**
 * Code in colours: once a node, for all editions. The only file that calls highlight.js.
 *
 * Grammars are loaded one by one when they are needed: three milliseconds each, where all 190 at once cost 130.
 */
import {createRequire} from 'node:module'
import highlighter from 'highlight.js/lib/core'
import type {LanguageFn} from 'highlight.js'
import {grammarOf, grammarsFor} from './languages.js'
import {tokensOf} from './tokens.js'
import type {Token} from './tokens.js'

export type {Token, TokenKind} from './tokens.js'

const require = createRequire(import.meta.url)
const engine = highlighter.newInstance()

/** Longer code is data, and is not coloured. */
const longest = 50_000
/**
 * A thousand letters, figures and spaces without a mark between them, or the same few characters 250 times over, are no code:
 * a key, an encoded picture, blank lines. Grammars search them from every character to their end: 20,000 characters of one
 * word take up to eight seconds (TypeScript, C++; highlight.js 11.11.2).
 */
const data = /[\w\s+/=]{1000}|(.{1,4}?)\1{250}/s

/** Whether code in a language is coloured: by its name or another it goes by, in any case. */
export function knowsLanguage(language: string): boolean {
  return grammarOf(language) !== undefined
}

/**
 * Tokens of a piece of code, in order; their texts joined are the code, to the last character.
 *
 * One plain token for a language that is not known, for none, and for what is long and no code. Never throws.
 */
export function highlight(code: string, language: string | undefined): readonly Token[] {
  if (code === '') return []
  const plain: readonly Token[] = [{text: code, kind: 'plain'}]
  const grammar = language === undefined ? undefined : grammarOf(language)
  if (grammar === undefined || code.length > longest || data.test(code)) return plain
  for (const name of grammarsFor(grammar)) load(name)
  // In its safe mode, which is on unless turned off, an error inside a grammar gives the code back as it is.
  const {value} = engine.highlight(code, {language: grammar, ignoreIllegals: true})
  const tokens = tokensOf(value)
  return tokens.map(({text}) => text).join('') === code ? tokens : plain
}

function load(grammar: string): void {
  if (engine.getLanguage(grammar)) return
  // The names come from our own list, and a test loads every one of them.
  const define = require(`highlight.js/lib/languages/${grammar}`) as LanguageFn
  engine.registerLanguage(grammar, define)
}
