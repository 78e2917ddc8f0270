/** Which file of patterns a language has. */

/** Names of the files, without `hyph-` and ending, by language; with the script that the patterns are for. */
const files: ReadonlyMap<string, readonly [name: string, script: string]> = new Map([
  ...['af', 'ca', 'cy', 'da', 'es', 'et', 'eu', 'fi', 'fr', 'fur', 'ga', 'gl', 'hr', 'hsb', 'hu', 'ia', 'is', 'it'].map(
    latin
  ),
  ...['kmr', 'la', 'lt', 'lv', 'nb', 'nl', 'nn', 'oc', 'pl', 'pms', 'pt', 'rm', 'sk', 'sl', 'sq', 'sv', 'tk', 'tr'].map(
    latin
  ),
  ...['be', 'bg', 'kk', 'ru', 'uk'].map(name => [name, [name, 'cyrl']] as const),
  ['bs', ['sh-latn', 'latn']],
  ['bs-cyrl', ['sh-cyrl', 'cyrl']],
  ['cnr', ['sh-latn', 'latn']],
  ['cnr-cyrl', ['sh-cyrl', 'cyrl']],
  ['de', ['de-1996', 'latn']],
  ['de-1901', ['de-1901', 'latn']],
  ['de-ch-1901', ['de-ch-1901', 'latn']],
  ['de-li-1901', ['de-ch-1901', 'latn']],
  ['el', ['el-monoton', 'grek']],
  ['el-polyton', ['el-polyton', 'grek']],
  ['en', ['en-us', 'latn']],
  ['grc', ['grc', 'grek']],
  ['ka', ['ka', 'geor']],
  ['ku', ['kmr', 'latn']],
  ['mn', ['mn-cyrl', 'cyrl']],
  ['no', ['nb', 'latn']],
  ['sh', ['sh-latn', 'latn']],
  ['sh-cyrl', ['sh-cyrl', 'cyrl']],
  // Source: CLDR 48, likely subtags: Montenegro and the Serbs of Romania, Russia and Turkey write Latin letters.
  ['sr', ['sh-cyrl', 'cyrl']],
  ['sr-latn', ['sh-latn', 'latn']],
  ...['sr-me', 'sr-ro', 'sr-ru', 'sr-tr'].map(tag => [tag, ['sh-latn', 'latn']] as const)
])

function latin(name: string): readonly [string, readonly [string, string]] {
  return [name, [name, 'latn']]
}

/** Regions that spell and part English as the United States do. Source: CLDR 48, parent locales: all others inherit from en-001. */
const american: ReadonlySet<string> = new Set('as bi gu mh mp ph pr um us vi'.split(' '))
/** Canada spells as Britain does in part, but its dictionaries part by sound, as the American do. */
const partedAsAmerican: ReadonlySet<string> = new Set([...american, 'ca'])

/**
 * The name of the file for a language, by BCP 47: `de-1996` for `de-AT`, `en-gb` for `en-AU`, `sh-latn` for `sr-Latn`.
 * `undefined`: there are no patterns, or the text is in another script than theirs (`ru-Latn`), or it is in no language (`zxx`, `mul`).
 */
export function patternsOf(lang: string): string | undefined {
  const {language, script, region, variants} = subtagsOf(lang)
  if (language === 'en' && region !== undefined && !partedAsAmerican.has(region))
    return scripted('en-gb', 'latn', script)
  const candidates = [
    ...variants.flatMap(variant => [`${language}-${region}-${variant}`, `${language}-${variant}`]),
    ...(script === undefined ? [`${language}-${region}`] : [`${language}-${script}`]),
    language
  ]
  for (const candidate of candidates) {
    const found = files.get(candidate)
    if (found) return scripted(...found, script)
  }
  return undefined
}

function scripted(name: string, its: string, asked: string | undefined): string | undefined {
  return asked === undefined || asked === its ? name : undefined
}

interface Subtags {
  readonly language: string
  readonly script: string | undefined
  readonly region: string | undefined
  readonly variants: readonly string[]
}

/** In small letters; extensions and private use are left out. */
function subtagsOf(lang: string): Subtags {
  const [language = '', ...rest] = lang.toLowerCase().replaceAll('_', '-').split('-')
  const end = rest.findIndex(subtag => subtag.length === 1)
  const subtags = end < 0 ? rest : rest.slice(0, end)
  return {
    language,
    script: subtags.find(subtag => /^[a-z]{4}$/.test(subtag)),
    region: subtags.find(subtag => /^(?:[a-z]{2}|\d{3})$/.test(subtag)),
    variants: subtags.filter(subtag => /^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(subtag))
  }
}
