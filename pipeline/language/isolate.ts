/**
 * Words set apart from the direction of those around them (U+2068, U+2069), where an element cannot do it. A name in Latin
 * letters at the end of a Persian list would draw the date after it over to its other side.
 *
 * Source: Unicode Standard Annex 9, 2.4.2.
 */
export function isolated(words: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' ? `\u2068${words}\u2069` : words
}
