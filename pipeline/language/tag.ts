/** BCP 47 tags, as far as a publication needs them: language, script, region. Source: RFC 5646. */

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

const rightToLeft = new Set(['ar', 'fa', 'he', 'iw', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'syr', 'arc', 'nqo'])
const rightToLeftScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo'])

/** Direction of the language's script: of the script subtag if given, else of the language's usual script (CLDR likely subtags). */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = /-([a-z]{4})(?:-|$)/i.exec(lang)?.[1]?.toLowerCase()
  const rtl = script === undefined ? rightToLeft.has(primary(lang)) : rightToLeftScripts.has(script)
  return rtl ? 'rtl' : 'ltr'
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
