/** Digits of numbered lists in HTML, where the reader's program counts. */
import type {Numerals} from '../../model/config.js'

/**
 * Counter styles of CSS. N'Ko has none of this name: style sheets define it, mail has the digits of Europe.
 *
 * Source: CSS Counter Styles Level 3, section 6.
 */
export const counterStyles: ReadonlyMap<string, string> = new Map<`digits-${Numerals}`, string>([
  ['digits-arab', 'arabic-indic'],
  ['digits-arabext', 'persian'],
  ['digits-beng', 'bengali'],
  ['digits-deva', 'devanagari'],
  ['digits-mymr', 'myanmar'],
  ['digits-tibt', 'tibetan']
])

/** The class that style sheets know such a list by; those in the digits of Europe need none. */
export function digitsClass(numerals: Numerals | undefined): string | undefined {
  return numerals === undefined || numerals === 'latn' ? undefined : `digits-${numerals}`
}
