/**
 * Words in capitals where a text has no other way to set them off.
 *
 * Turkish and Azerbaijani keep the dot of their i; Greek leaves out the accents of words in capitals. Source: Unicode 17,
 * SpecialCasing; Unicode CLDR 48, el-Upper.
 */
import {primary} from './tag.js'

export function inCapitals(words: string, lang: string): string {
  const language = primary(lang)
  if (language === 'tr' || language === 'az') return words.replaceAll('i', 'İ').toUpperCase()
  if (language !== 'el') return words.toUpperCase()
  return words
    .normalize('NFD')
    .replace(/(?<=[αεηιουωΑΕΗΙΟΥΩ]\u0308?)[\u0300\u0301\u0342]|[\u0345\u0313\u0314]/g, '')
    .toUpperCase()
    .normalize('NFC')
}
