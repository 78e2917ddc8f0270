/** BCP 47 tags, as far as a publication needs them: language, script, region. Source: RFC 5646. */

import {rightToLeftLanguages, rightToLeftScripts} from './right-to-left.js'

/** The language subtag: `en` of `en-GB`. */
export function primary(lang: string): string {
  return lang.split('-', 1)[0]?.toLowerCase() ?? lang
}

/** Well-formed as far as language, extended language, script, region, variants and private use go. */
export function isTag(text: string): boolean {
  return /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/i.test(
    text
  )
}

/**
 * Direction of the language's script: of the script subtag if given, else of the script the language usually has, in its
 * country where that decides it (`pa` of India, `pa-PK`).
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  const end = rest.findIndex(subtag => subtag.length === 1)
  const subtags = end < 0 ? rest : rest.slice(0, end)
  const script = subtags.find(subtag => /^[a-z]{4}$/.test(subtag))
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
  const region = subtags.find(subtag => /^(?:[a-z]{2}|\d{3})$/.test(subtag))
  if (language === 'sd' && region === 'in') return 'ltr'
  return rightToLeftLanguages.has(language) || rightToLeftLanguages.has(`${language}-${region}`) ? 'rtl' : 'ltr'
}

/** The entry of the longest beginning of a tag that a table has: of `de-CH-1901`, `de-CH`, `de`. Keys are in small letters. */
export function lookUp<Entry>(table: ReadonlyMap<string, Entry>, lang: string): Entry | undefined {
  let tag = lang.toLowerCase()
  for (;;) {
    const entry = table.get(tag)
    if (entry !== undefined) return entry
    const cut = tag.lastIndexOf('-')
    if (cut < 0) return undefined
    tag = tag.slice(0, cut)
  }
}

/** A BCP 47 tag in its usual capitals: `en-GB`, `zh-Hant`, `de-CH-1996`. Source: RFC 5646, section 2.1.1. */
export function canonicalTag(tag: string): string {
  let single = false
  return tag
    .split('-')
    .map((part, index) => {
      const plain = part.toLowerCase()
      // After a singleton everything is lower-case.
      const free = index > 0 && !single
      if (part.length === 1) single = true
      if (free && part.length === 4 && /^[a-z]+$/.test(plain)) return plain.charAt(0).toUpperCase() + plain.slice(1)
      return free && part.length === 2 ? plain.toUpperCase() : plain
    })
    .join('-')
}
