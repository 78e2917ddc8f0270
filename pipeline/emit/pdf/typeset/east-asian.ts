/**
 * Chinese, Japanese and Korean in a line: signs that take half of their square, and the room between their characters and
 * those of other scripts.
 *
 * Sources: Requirements for Japanese Text Layout (JLREQ) 3.1 and 3.2, Requirements for Chinese Text Layout (CLREQ) 3.1, and
 * CSS Text 4, `text-spacing-trim` and `text-autospace`, which the web edition asks for.
 */
import {box, gap, glue, never, nothing, push, pushPenalty, wordPart} from './items.js'
import type {Items} from './items.js'
import type {Source} from './source.js'
import {mayEnd} from './places.js'
import {closingSigns, openingSigns} from './units.js'
import {wordOf} from './words.js'
import type {WordList} from './words.js'

/** A character of these scripts or a sign as wide as one. */
export const eastAsian =
  /[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff9f]|[\ud840-\ud888][\udc00-\udfff]/
/** Characters that stand without spaces; Korean has spaces of its own. */
const ideograph = /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/
const other = /[\p{L}\p{N}]/u

const signs = new Map([
  ...[...openingSigns].map(sign => [sign, 'opening'] as const),
  ...[...closingSigns].map(sign => [sign, 'closing'] as const)
])

export type HalfSign = 'opening' | 'closing'

/** A sign whose square is half empty: before an opening one, behind a closing one. */
export function halfSign(character: string): HalfSign | undefined {
  return signs.get(character)
}

/** Thousandths of an em: from these on a sign has a square of its own, and up to those it has given half of it away. */
const square = 800
const half = 600

/** Ems of the empty half; it gives way before the lines would be too full, and is gone at the edges of a line. */
const emptyHalf = {width: 0.5, stretch: 0.1, shrink: 0.25} as const
/** Ems between an ideograph and a letter or digit. */
const between = {width: 0.2, stretch: 0.1, shrink: 0.08} as const
/** Ems by which the place between two characters may be widened before it is seen. */
const stretchOfGap = 0.1

/** Whether the font gives the sign a square of its own. */
export function hasSquare(list: WordList, sign: string): boolean {
  return wordOf(list, sign).shaped.width >= square
}

export interface SignPlace {
  /** Points of an em. */
  readonly em: number
  readonly span: number
  readonly level: number
  readonly number: number
  readonly justified: boolean
}

/**
 * Puts a half-empty sign as a narrow one and its empty half as a space of its own, which is left out at the edges of a line
 * and beside another such space.
 *
 * @param narrow the words of its font with the feature `halt`
 * @returns whether the font has such a form; if not, nothing was put
 */
export function fillHalfSign(
  items: Items,
  {text, places}: Source,
  at: number,
  narrow: WordList,
  place: SignPlace
): boolean {
  const character = text.charAt(at)
  const kind = halfSign(character)
  const word = wordOf(narrow, character)
  if (!kind || word.shaped.width > half) return false
  const {em, span, level, number, justified} = place
  const before = halfSign(text.charAt(at - 1))
  const after = halfSign(text.charAt(at + 1))
  if (kind === 'opening' && before === undefined) pushSpace(items, emptyHalf, em, span, justified)
  const item = push(items, box, wordPart, (word.shaped.width * em) / 1000, span)
  items.words[item] = word
  items.wordNumber[item] = number
  items.from[item] = 0
  items.to[item] = 1
  items.level[item] = level
  if (kind === 'closing' && after !== 'closing') {
    if (places[at + 1] !== mayEnd) pushPenalty(items, never, false, span)
    pushSpace(items, emptyHalf, em, span, justified)
  } else if (places[at + 1] === mayEnd)
    pushSpace(items, {width: 0, stretch: stretchOfGap, shrink: 0}, em, span, justified)
  return true
}

/** The place between two characters of which one is East Asian, where a line may end. */
export function fillGap(
  items: Items,
  before: string,
  after: string,
  em: number,
  span: number,
  justified: boolean
): void {
  const apart =
    (ideograph.test(before) && other.test(after) && !eastAsian.test(after)) ||
    (ideograph.test(after) && other.test(before) && !eastAsian.test(before))
  pushSpace(items, apart ? between : {width: 0, stretch: stretchOfGap, shrink: 0}, em, span, justified)
}

interface Room {
  readonly width: number
  readonly stretch: number
  readonly shrink: number
}

function pushSpace(items: Items, {width, stretch, shrink}: Room, em: number, span: number, justified: boolean): void {
  const item = push(items, glue, width === 0 && !justified ? nothing : gap, width * em, span)
  if (!justified) return
  items.stretch[item] = stretch * em
  items.shrink[item] = shrink * em
}
