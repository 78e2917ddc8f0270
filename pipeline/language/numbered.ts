/**
 * A word with its number: "Figure 2", "2. ábra", "第1章".
 *
 * Where the number does not follow its word after a space. Sources: A magyar helyesírás szabályai (hu), JIS X 0301 and the
 * usage of publishers (ja, zh, ko), Türk Dil Kurumu (tr).
 */
import type {Numerals} from '../model/config.js'
import {inDigits, numeralsFor} from './numerals.js'
import {stringsFor} from './strings.js'
import type {Strings} from './strings.js'
import {lookUp} from './tag.js'

/** The words that stand before numbers; each has its plural. */
export type NumberedKind = keyof typeof plurals

const plurals = {
  chapter: 'chapters',
  section: 'sections',
  appendix: 'appendices',
  figure: 'figures',
  table: 'tables',
  listing: 'listings',
  algorithm: 'algorithms',
  equation: 'equations',
  theorem: 'theorems',
  definition: 'definitions',
  example: 'examples',
  exercise: 'exercises',
  proposition: 'propositions',
  lemma: 'lemmas',
  corollary: 'corollaries'
} as const satisfies Partial<Record<keyof Strings, keyof Strings>>

/** `{w}` the word, `{n}` the number; `other` for kinds that are not named. */
type Patterns = ReadonlyMap<string, string>

const close: Patterns = new Map([['other', '{w}{n}']])
const tables: ReadonlyMap<string, Patterns> = new Map<string, Patterns>([
  ['hu', new Map([['other', '{n}. {w}']])],
  [
    'tr',
    new Map([
      ['chapter', '{n}. {w}'],
      ['part', '{n}. {w}']
    ])
  ],
  ['ja', new Map([...close, ['chapter', '第{n}{w}'], ['part', '第{n}{w}'], ['section', '第{n}{w}']])],
  [
    'zh',
    new Map([
      ['other', '{w} {n}'],
      ['chapter', '第{n}{w}'],
      ['part', '第{n}{w}'],
      ['section', '第{n}{w}']
    ])
  ],
  [
    'ko',
    new Map([
      ['chapter', '제{n}{w}'],
      ['part', '제{n}{w}'],
      ['section', '제{n}{w}']
    ])
  ]
])

/**
 * A word with a number after or before it, in the language's digits.
 *
 * @param number "3", "3.2" or "B", in European digits
 * @param numerals the publication's digits; the language's own where none are given
 */
export function numbered(
  kind: NumberedKind | 'part',
  number: string,
  lang: string,
  numerals: Numerals = numeralsFor(lang)
): string {
  return put(kind, stringsFor(lang)[kind], number, lang, numerals)
}

/** Several of a kind: "Figures 2 and 3"; `numbers` is the list of them, joined. */
export function numberedAll(
  kind: NumberedKind,
  numbers: string,
  lang: string,
  numerals: Numerals = numeralsFor(lang)
): string {
  return put(kind, stringsFor(lang)[plurals[kind]], numbers, lang, numerals)
}

/** A word that an author may have given, with its number: "Theorem 2.1". */
export function withNumber(word: string, number: string, lang: string): string {
  return put('other', word, number, lang, numeralsFor(lang))
}

/** Where the page does not simply follow: `{w}` is the name of the thing, `{p}` "on page 41". */
const pagePatterns: ReadonlyMap<string, string> = new Map([
  ['ja', '{w}（{p}）'],
  ['zh', '{w}（{p}）'],
  ['ko', '{w}({p})'],
  ['tr', '{w}, {p}']
])

/** What stands before and after the number of a page behind a name: "Figure 2", " on page ", 41, "". */
export function aroundPage(lang: string): readonly [before: string, after: string] {
  const [, behind = ''] = (lookUp(pagePatterns, lang) ?? '{w} {p}').split('{w}')
  const [before = '', after = ''] = behind.replace('{p}', stringsFor(lang).onPage).split('{n}')
  // The number stays with its word.
  return [before.replace(/ $/, '\u00A0'), after]
}

function put(kind: string, word: string, number: string, lang: string, numerals: Numerals): string {
  const patterns = lookUp(tables, lang)
  const pattern = patterns?.get(kind) ?? patterns?.get('other') ?? '{w} {n}'
  const digits = inDigits(number, numerals)
  return pattern.replace(/\{[wn]\}/g, place => (place === '{w}' ? word : digits))
}
