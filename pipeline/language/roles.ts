/**
 * What part of a book a chapter is, by the words of its title.
 *
 * Names that occur as the beginning of ordinary titles too ("Index funds", "Introduction to topology") count only alone,
 * or with a number, a letter or a subtitle after them; the others with any words ("Preface to the second edition").
 */
import {chapterRoles} from '../model/config.js'
import type {ChapterRole} from '../model/config.js'
import {primary} from './tag.js'
import {titlesOfParts} from './titles-of-parts.js'

/** Followed by other words they still name the part. */
const withAnyWords: ReadonlySet<ChapterRole> = new Set([
  'preface',
  'foreword',
  'afterword',
  'acknowledgments',
  'about-author'
])

type Titles = readonly (readonly [role: ChapterRole, titles: readonly string[]])[]

/** A language's titles, read when they are first asked for. */
const read = new Map<string, Titles>()

/** The role a chapter's title names in its language, else in English; `undefined` when it names none. */
export function roleOfTitle(title: string, lang: string): ChapterRole | undefined {
  const words = fold(title.trim())
  for (const language of [languageOf(lang), 'en']) {
    const found = titlesIn(language).find(([role, titles]) => titles.some(name => says(words, name, role)))
    if (found !== undefined) return found[0]
  }
  return undefined
}

function languageOf(lang: string): string {
  const language = primary(lang)
  return language === 'no' || language === 'nn' ? 'nb' : language
}

function titlesIn(language: string): Titles {
  const before = read.get(language)
  if (before !== undefined) return before
  const titles = (titlesOfParts.get(language) ?? '').split(';').flatMap(line => {
    const [name = '', list = ''] = line.split(':')
    const role = chapterRoles.find(known => known === name.trim())
    return role === undefined ? [] : [[role, list.split(',').map(title => fold(title.trim()))] as const]
  })
  read.set(language, titles)
  return titles
}

/**
 * Small letters without what may be left out: accents of Greek capitals, the dot of Turkish I, vowel signs of Hebrew and
 * Arabic. Comma and cedilla below a letter are one (Romanian is typed with either), so are ' and ’.
 */
function fold(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Greek})\u0301|(?<=i)\u0307|[\u0591-\u05C7\u064B-\u0652]/gu, '')
    .replaceAll('\u0326', '\u0327')
    .normalize('NFC')
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
}

/** A number, in digits, in Roman numerals or as a letter, with nothing of a word after it. */
const number = String.raw`(?:[\p{Nd}]+|[ivxlc]+|\p{L})(?![\p{L}\p{N}])`
const afterName = new RegExp(String.raw`^(?:\s*[:.：–—]|\s+-|\s+${number})`, 'u')
/** Han and kana write a number on: 付録A, 附录一. */
const afterUnspaced = /^(?:[:：]|[\s\u3000]*(?:[a-z\d]+|[一二三四五六七八九十]+|[甲乙丙丁])(?![\p{L}\p{N}]))/u
/** "1. függelék". */
const beforeName = new RegExp(String.raw`^${number}[.)]?\s+`, 'u')

function says(title: string, name: string, role: ChapterRole): boolean {
  if (!title.startsWith(name)) return role === 'appendix' && title.replace(beforeName, '') === name
  const rest = title.slice(name.length)
  if (rest === '') return true
  if (/\p{Script=Han}|\p{Script=Katakana}/u.test(name.slice(-1))) return afterUnspaced.test(rest)
  return withAnyWords.has(role) ? /^[\s:.,–—-]/u.test(rest) : afterName.test(rest)
}
