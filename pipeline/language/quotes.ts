/**
 * Quotation marks and dashes of languages.
 *
 * Sources: Unicode CLDR 48 (delimiters) as the ground; Duden, Imprimerie nationale, RAE, Treccani, Taalunie and New Hart's
 * Rules where they say more. `⸱` in the pairs below stands for the thin no-break space U+202F, `_` for U+00A0.
 */
import {lookUp} from './tag.js'

export interface QuotePair {
  readonly open: string
  readonly close: string
}

export interface Marks {
  /** What `"` becomes. */
  readonly first: QuotePair
  /** What `'` becomes, and `"` inside `"`. */
  readonly second: QuotePair
  /** The dash of a sentence, where it stands between spaces. */
  readonly dash: string
  /** The same where none were typed: British books set – with spaces, but — without (New Hart's Rules 4.11). */
  readonly tightDash: string
}

/** Four quotes in the order first open, first close, second open, second close, then the sentence dash and, where another, the tight one. */
const rows: readonly (readonly [tags: string, marks: string])[] = [
  ['en en-US en-CA ga cy', '“ ” ‘ ’ —'],
  ['en-GB en-AU en-IE en-NZ en-ZA en-IN', '“ ” ‘ ’ – —'],
  ['de lb', '„ “ ‚ ‘ –'],
  ['de-CH de-LI it-CH', '« » ‹ › –'],
  ['fr', '«⸱ ⸱» “ ” —'],
  ['fr-CH', '«⸱ ⸱» ‹⸱ ⸱› –'],
  ['fr-CA', '«_ _» “ ” —'],
  ['es ca eu gl', '« » “ ” —'],
  ['it', '« » “ ” –'],
  ['pt', '« » “ ” —'],
  ['pt-BR', '“ ” ‘ ’ —'],
  ['nl af', '“ ” ‘ ’ –'],
  ['sv fi', '” ” ’ ’ –'],
  ['da', '» « › ‹ –'],
  ['nb nn no', '« » ‘ ’ –'],
  ['is', '„ “ ‚ ‘ –'],
  ['pl', '„ ” « » –'],
  ['cs sk sl hr bs', '„ “ ‚ ‘ –'],
  ['hu', '„ ” » « –'],
  ['ro', '„ ” « » –'],
  ['ru be uk', '« » „ “ —'],
  ['bg', '„ “ ’ ’ –'],
  ['sr', '„ ” ’ ’ –'],
  ['lt', '„ “ ‚ ‘ –'],
  ['lv', '“ ” ‘ ’ –'],
  ['et', '„ “ « » –'],
  ['el', '« » “ ” –'],
  ['tr vi hi id', '“ ” ‘ ’ –'],
  ['he', '” ” ’ ’ –'],
  ['ar', '« » “ ” –'],
  ['fa', '« » ‹ › –'],
  ['ur', '“ ” ‘ ’ –'],
  ['zh zh-Hans ko', '“ ” ‘ ’ ——'],
  ['ja zh-Hant zh-TW zh-HK zh-MO', '「 」 『 』 ——']
]

const table: ReadonlyMap<string, Marks> = new Map(
  rows.flatMap(([tags, marks]) => {
    const entry = read(marks)
    return tags.split(' ').map(tag => [tag.toLowerCase(), entry] as const)
  })
)

/** The marks of a BCP 47 tag, or of its language; `undefined` when we have none. */
export function marksFor(lang: string): Marks | undefined {
  return lookUp(table, lang)
}

/** Those of a language we have no table for. */
export const englishMarks: Marks = read('“ ” ‘ ’ —')

function read(marks: string): Marks {
  const spaced = marks.split(' ').map(mark => mark.replace('⸱', '\u202F').replace('_', '\u00A0'))
  const [open = '', close = '', innerOpen = '', innerClose = '', dash = '', tightDash = dash] = spaced
  return {first: {open, close}, second: {open: innerOpen, close: innerClose}, dash, tightDash}
}
