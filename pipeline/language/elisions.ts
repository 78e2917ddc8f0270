/**
 * Words that begin with an apostrophe. Without this list `'tis` would open a quotation.
 *
 * Only words that no quotation is likely to begin with: `'cause` is left out, since a later partner decides it as well.
 * Sources: New Hart's Rules (en), Woordenlijst Nederlandse Taal (nl), Duden D 14 (de), Treccani (it), Orgraff (cy),
 * Τριανταφυλλίδης, Νεοελληνική γραμματική (el).
 */
import {primary} from './tag.js'

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['en', 'tis twas twere twill twould tisn twasn em til bout neath gainst twixt cos coz cept fraid nother'],
      ['nl', 's t n m k r z ie'],
      ['af', 'n s t k'],
      ['de', 's n ne nen nem ner nes'],
      ['lb', 's t d n'],
      ['ga', 's'],
      ['sv', 'na nen ner'],
      ['nb', 'n'],
      ['da', 'n'],
      ['el', 'θελα θελε ναι μαι σαι χω χει χουν ρθω ρθει ταν μουν κει στε'],
      ['it', 'sto sta sti ste ndrangheta'],
      ['ro', 'neața neaţa nainte năuntru napoi nalt'],
      ['cy', 'r n m w i ch']
    ] as const
  ).map(([lang, list]) => [lang, new Set(list.split(' '))])
)

/** Pairs that English links by a shortened "and": rock 'n' roll. Elsewhere 'n' is the letter in quotes. */
const linkedByAnd = new Set([
  'rock',
  'drum',
  'fish',
  'surf',
  'rhythm',
  'guns',
  'spick',
  'pick',
  'show',
  'cheese',
  'mac'
])

/** Is the `'` at this place the apostrophe of a word or a decade that begins with one? */
export function beginsElision(text: string, at: number, lang: string): boolean {
  const language = primary(lang)
  const word = /^[\p{L}\d]{1,11}/u.exec(text.slice(at + 1, at + 12))?.[0] ?? ''
  const after = text.charAt(at + 1 + word.length)
  if (language === 'en' && word === 'n' && after === "'") return linkedByAnd.has(wordBefore(text, at))
  if (after === "'") return false
  // '90s, and in Dutch and German '90 alone.
  if (/^\d\d(?:s|er|ers|ern)?$/.test(word)) return true
  return words.get(language)?.has(word.toLowerCase()) ?? false
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+)[ \n]$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? ''
}
