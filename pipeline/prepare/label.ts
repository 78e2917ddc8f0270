import {numbered} from '../language/numbered.js'
import {numberIn} from '../language/numerals.js'
import {stringsFor} from '../language/strings.js'
import type {ChapterRole} from '../model/config.js'

export interface Label {
  readonly number: string | undefined
  readonly label: string | undefined
}

/**
 * A chapter's number as printed, "3" in the digits of its language, and with its word, "Chapter 3".
 *
 * A title that says its number itself ("Chapter 3. The Mill", "IV", "第3章") is left to speak: two numbers, perhaps different
 * ones, would stand above one another.
 */
export function labelOf(
  number: string | undefined,
  {title, role, depth, lang}: {title: string; role: ChapterRole; depth: number; lang: string}
): Label {
  if (number === undefined || saysNumber(title, lang)) return {number: undefined, label: undefined}
  return {
    number: numberIn(lang, number),
    label: numbered(depth > 0 ? 'section' : role === 'appendix' ? 'appendix' : 'chapter', number, lang)
  }
}

/** A roman or Arabic number, or one letter, with nothing of a word after it. */
const numeral = String.raw`(?:\p{Nd}+|[ivxlcdm]+|[a-z])(?![\p{L}\p{N}])`
const spelled =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|the'

export function saysNumber(title: string, lang: string): boolean {
  const {chapter, appendix, section, part} = stringsFor(lang)
  const words = [...new Set([chapter, appendix, section, part, 'Chapter', 'Appendix', 'Section', 'Part', 'Book'])]
  const named = new RegExp(`^(?:${words.join('|')})\\s+(?:${numeral}|(?:${spelled})(?!\\p{L}))`, 'iu')
  // Chinese and Japanese write the number on: 付録A, 附录一.
  const writtenOn = new RegExp(
    `^(?:${words.join('|')})(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?:${numeral}|[一二三四五六七八九十甲乙丙丁])`,
    'iu'
  )
  return (
    named.test(title) ||
    writtenOn.test(title) ||
    /^\p{Nd}+(?:\.\p{Nd}+)*\s*[.:)–—]\s*\S/u.test(title) ||
    /^\p{Nd}+(?:\.\p{Nd}+)+\s/u.test(title) ||
    /^(?:\p{Nd}+|[IVXLC]+)\.?$/u.test(title) ||
    /^第.{1,4}[章节節回编編部]/u.test(title) ||
    /^제 ?.{1,4}[장절부편]/u.test(title)
  )
}
