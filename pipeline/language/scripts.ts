/** What scripts do otherwise than Latin: emphasis, the full stop, marks between facts. */
import {numeralsFor} from './numerals.js'
import {lookUp, primary} from './tag.js'

/** Chinese, Japanese, Korean; Arabic and Hebrew scripts: their letters stand upright, and emphasis has other means. */
const upright: ReadonlySet<string> = new Set('zh ja ko ar fa ur ps ckb sd ug he yi dv syr arc'.split(' '))

/** Whether words in this language are slanted for emphasis. Source: W3C, text layout requirements (clreq, jlreq, alreq, hlreq). */
export function slants(lang: string): boolean {
  return !upright.has(primary(lang))
}

/** Of languages whose script asks for other room than Latin. Source: Unicode CLDR 48, likely subtags. */
const usualScripts: ReadonlyMap<string, string> = new Map([
  ...'ar fa ur ps ckb sd ug pnb ks'.split(' ').map(tag => [tag, 'Arab'] as const),
  ...['he', 'yi'].map(tag => [tag, 'Hebr'] as const),
  ...['zh', 'cmn'].map(tag => [tag, 'Hans'] as const),
  ...['zh-tw', 'zh-hk', 'zh-mo', 'yue'].map(tag => [tag, 'Hant'] as const),
  ['ja', 'Jpan'],
  ['ko', 'Kore']
])

/** The script that a tag names, else the usual one of its language where that is not like Latin (ISO 15924). */
export function scriptOf(lang: string): string | undefined {
  const [, named] = /^[a-z]{2,8}(?:-[a-z]{3})*-([a-z]{4})(?:-|$)/i.exec(lang) ?? []
  if (named !== undefined) return named.charAt(0).toUpperCase() + named.slice(1).toLowerCase()
  return lookUp(usualScripts, lang)
}

const fullStops: ReadonlyMap<string, string> = new Map([
  ...['zh', 'ja'].map(tag => [tag, '。'] as const),
  ...['hi', 'ne', 'bn', 'as'].map(tag => [tag, '।'] as const),
  ['ur', '۔'],
  ['my', '။']
])

/** Words as a sentence, with the full stop of the language. */
export function asSentence(words: string, lang: string): string {
  return words + (lookUp(fullStops, lang) ?? '.')
}

/** Between facts in a line: a dot, which among Arabic digits would be read as their zero. */
export function betweenFacts(lang: string): string {
  const numerals = numeralsFor(lang)
  return numerals === 'arab' || numerals === 'arabext' ? ' | ' : ' · '
}
