import {stringsFor} from './strings.js'
import {lookUp} from './tag.js'

/** English of the United States and English without a country put a comma before the "and" of three; others do not. */
const commas: ReadonlyMap<string, boolean> = new Map([
  ['en', true],
  ...['gb', 'au', 'ie', 'nz', 'za', 'in'].map(region => [`en-${region}`, false] as const)
])

/**
 * Names as a list in the language's form: "A", "A and B", "A, B and C" (en, en-US: "A, B, and C").
 *
 * Source: Unicode CLDR 48, list patterns `standard`; Spanish "e" before the sound of i and Italian "ed" before e as their
 * academies have it.
 */
export function joinNames(names: readonly string[], lang: string): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  const comma = names.length > 2 && lookUp(commas, lang) === true ? ',' : ''
  return `${names.slice(0, -1).join(', ')}${comma} ${conjunction(last, lang)} ${last}`
}

function conjunction(next: string, lang: string): string {
  const {and} = stringsFor(lang)
  if (and === 'y' && /^h?(?:í|i(?![aeo]))/i.test(next)) return 'e'
  if (and === 'e' && /^[eèé]/i.test(next)) return 'ed'
  return and
}
