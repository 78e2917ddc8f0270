/**
 * Names as a list. Source: Unicode CLDR 48, list patterns `standard`; Spanish "e" before the sound of i and Italian "ed"
 * before e as their academies have it.
 */
import {lookUp, primary} from './tag.js'

/** What stands between two names, before the last of more, and between the others where that is not a comma. */
interface Pattern {
  readonly two: string
  readonly last: string
  readonly between: string
}

/** The word for "and", which has a space on each side and no comma before it. */
const words: readonly (readonly [word: string, tags: string])[] = [
  ['and', 'en-gb en-au en-ie en-nz en-za en-in'],
  ['und', 'de'],
  ['a(n)', 'lb'],
  ['et', 'fr'],
  ['y', 'es'],
  ['e', 'it pt gl'],
  ['i', 'ca pl hr bs'],
  ['eta', 'eu'],
  ['en', 'nl af'],
  ['och', 'sv'],
  ['og', 'da nb nn no is'],
  ['ja', 'fi et'],
  ['in', 'sl'],
  ['és', 'hu'],
  ['și', 'ro'],
  ['и', 'ru bg sr'],
  ['і', 'uk be'],
  ['ir', 'lt'],
  ['un', 'lv'],
  ['και', 'el'],
  ['ve', 'tr'],
  ['và', 'vi'],
  ['agus', 'ga'],
  ['및', 'ko']
]
const others: readonly (readonly [tag: string, pattern: Pattern])[] = [
  ['en', {two: ' and ', last: ', and ', between: ', '}],
  // A word of one letter stays with the next one.
  ['cs', {two: ' a\u00A0', last: ' a\u00A0', between: ', '}],
  ['sk', {two: ' a\u00A0', last: ' a ', between: ', '}],
  ['cy', {two: ' a(c) ', last: ', a(c) ', between: ', '}],
  ['hi', {two: ' और ', last: ', और ', between: ', '}],
  ['id', {two: ' dan ', last: ', dan ', between: ', '}],
  ['ur', {two: ' اور ', last: '، اور ', between: '، '}],
  ['fa', {two: ' و ', last: '، و ', between: '،\u200F '}],
  // Arabic writes its "and" onto the next word; so does Hebrew, with a hyphen before letters of another script.
  ['ar', {two: ' و', last: ' و', between: ' و'}],
  ['he', {two: ' ו', last: ' ו', between: ', '}],
  ['zh', {two: '和', last: '和', between: '、'}],
  ['ja', {two: '、', last: '、', between: '、'}]
]
const table: ReadonlyMap<string, Pattern> = new Map([
  ...words.flatMap(([word, tags]) =>
    tags.split(' ').map(tag => [tag, {two: ` ${word} `, last: ` ${word} `, between: ', '}] as const)
  ),
  ...others
])
const english: Pattern = {two: ' and ', last: ', and ', between: ', '}

/**
 * Names as a list in the language's form: "A", "A and B", "A, B und C" (en, en-US: "A, B, and C"), "A、B和C". A language
 * we have no pattern for has that of English.
 */
export function joinNames(names: readonly string[], lang: string): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  const pattern = lookUp(table, lang) ?? english
  const glue = names.length > 2 ? pattern.last : pattern.two
  return names.slice(0, -1).join(pattern.between) + beforeSound(glue, last, primary(lang)) + last
}

function beforeSound(glue: string, next: string, lang: string): string {
  if (lang === 'es' && /^h?(?:í|i(?![aeo]))/i.test(next)) return ' e '
  if (lang === 'it' && /^[eèé]/i.test(next)) return ' ed '
  return lang === 'he' && !/^[\u05D0-\u05EA]/.test(next) ? ' ו-' : glue
}
