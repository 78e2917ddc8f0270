/**
 * A stretch of text to items: words, the spaces between them, and what stands in their stead.
 *
 * Spaces stretch by a half and shrink by a third of their width, as TeX's text faces do; the space beside a dash is a space,
 * and the place after one is none. Without spaces, in CJK, the places between characters stretch instead.
 */
import {eastAsian, fillGap, fillHalfSign, halfSign} from './east-asian.js'
import {
  always,
  box,
  drawing,
  glue,
  hyphen,
  keptSpace,
  never,
  nothing,
  push,
  pushPenalty,
  space,
  wordPart
} from './items.js'
import type {Items} from './items.js'
import type {TypeSpan} from './look.js'
import {mayEnd} from './places.js'
import type {Source} from './source.js'
import {widthsUpTo, wordOf} from './words.js'
import type {Word, WordBook} from './words.js'

export interface Filling {
  /** Lines are stretched to the measure. */
  readonly justified: boolean
  /** Punctuation may hang. */
  readonly hanging: boolean
  /** The widest line, in points: a word wider than it is cut anywhere. */
  readonly measure: number
}

const stretchOfSpace = 1 / 2
const shrinkOfSpace = 1 / 3
const costs = {hyphen: 100, typedHyphen: 50, dash: 20, address: 150, joint: 100, cut: 2000} as const
/** So much of a protruding hyphen is outside. */
const hyphenHangs = 0.7
/** Longer words are cut, so that the columns of one word stay short. */
const longest = 4000

/** Spaces of a fixed width, in ems. */
const fixedSpaces: ReadonlyMap<string, number> = new Map([
  ['\u2000', 1 / 2],
  ['\u2001', 1],
  ['\u2002', 1 / 2],
  ['\u2003', 1],
  ['\u2004', 1 / 3],
  ['\u2005', 1 / 4],
  ['\u2006', 1 / 6],
  ['\u2009', 1 / 5],
  ['\u200a', 1 / 10],
  ['\u202f', 1 / 5],
  ['\u205f', 2 / 9],
  ['\u3000', 1]
])
const blank = 1
const lineEnd = 2
/** Characters that join or part lines or say a direction, and show nothing; UAX #14 and UAX #9 have read them. */
const unseen = 4
/** What a UTF-16 unit is, by its code: a book asks a million times. */
const kinds = kindsOfUnits()

function kindsOfUnits(): Uint8Array {
  const units = new Uint8Array(0x10000)
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) units[character.charCodeAt(0)] = kind
  }
  mark([' \t\u00a0', ...fixedSpaces.keys()].join(''), blank)
  mark('\n\r\u000b\u000c\u0085\u2028\u2029', lineEnd)
  mark('\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff', unseen)
  return units
}

function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0
}

const unseenCharacters = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** Fills cleared items with the characters [`from`, `to`) of a source, and what ends its last line. */
export function fill(items: Items, source: Source, from: number, to: number, filling: Filling, book: WordBook): void {
  const {spans, starts} = source
  let index = 0
  while ((starts[index + 1] ?? to) <= from && index < spans.length - 1) index++
  let wordNumber = 0
  for (; index < spans.length; index++) {
    const span = spans[index]
    const begin = Math.max(starts[index] ?? 0, from)
    const end = Math.min(starts[index + 1] ?? to, to)
    if (begin >= to) break
    if (!span || end <= begin) continue
    if (span.drawn) fillDrawing(items, source, span.drawn, index, end, filling.justified)
    else wordNumber = fillText(items, source, span, index, [begin, end], filling, book, wordNumber)
  }
  const last = Math.max(0, index - 1)
  pushPenalty(items, never, false, last)
  const rest = push(items, glue, nothing, 0, last)
  items.stretch[rest] = 1e6
  pushPenalty(items, always, false, last)
}

function fillDrawing(
  items: Items,
  source: Source,
  drawn: readonly {readonly width: number}[],
  span: number,
  end: number,
  justified: boolean
): void {
  for (const [piece, {width}] of drawn.entries()) {
    if (piece > 0) pushPenalty(items, costs.joint, false, span)
    const item = push(items, box, drawing, width, span)
    items.from[item] = piece
    items.level[item] = source.levels?.[end - 1] ?? 0
  }
  fillPlace(items, source, end, span, justified)
}

function fillText(
  items: Items,
  source: Source,
  span: TypeSpan,
  spanIndex: number,
  [begin, end]: readonly [number, number],
  filling: Filling,
  book: WordBook,
  firstNumber: number
): number {
  const {text, places, levels, preserve} = source
  const {look} = span
  const scale = look.size / 1000
  const spaceWidth = look.face.shape(' ').width * scale
  const lists = levels ? [book(look, 'ltr'), book(look, 'rtl')] : [book(look, undefined)]
  let wordNumber = firstNumber
  let at = begin
  while (at < end) {
    const level = levels?.[at] ?? 0
    const kind = kindAt(text, at)
    if (kind === lineEnd) {
      at++
      continue
    }
    if (kind === blank) {
      const character = text.charAt(at)
      const fixed = fixedSpaces.get(character)
      fillSpace(items, {character, fixed, width: spaceWidth, em: look.size, span: spanIndex, level}, preserve, filling)
      at++
      if ((preserve || character === '\u3000') && places[at] === mayEnd) pushPenalty(items, 0, false, spanIndex)
      continue
    }
    const list = lists[levels ? level % 2 : 0]
    if (list && halfSign(text.charAt(at)) && level % 2 === 0) {
      const narrow = book({...look, features: [...look.features, 'halt']}, list.direction)
      const place = {em: look.size, span: spanIndex, level, number: ++wordNumber, justified: filling.justified}
      if (fillHalfSign(items, source, at, narrow, list, place)) {
        at++
        continue
      }
    }
    const stop = wordEnd(source, at, Math.min(end, at + longest))
    const typed = seenOf(text, at, stop)
    if (typed !== '' && list) {
      fillWord(items, wordOf(list, typed), {scale, span: spanIndex, level, number: ++wordNumber}, filling)
    }
    at = stop
    fillPlace(items, source, at, spanIndex, filling.justified)
  }
  return wordNumber
}

function seenOf(text: string, from: number, to: number): string {
  const typed = text.slice(from, to)
  for (let at = from; at < to; at++) if (kindAt(text, at) === unseen) return typed.replace(unseenCharacters, '')
  return typed
}

/** The end of the word that begins at `at`: no line ends within it, and all of it has one direction. */
function wordEnd({text, places, levels}: Source, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && places[stop] === 0) {
    if ((kindAt(text, stop) & (blank | lineEnd)) !== 0 || (levels && levels[stop] !== levels[at])) break
    // A sign that may be narrowed is a word by itself, where it is beside characters that are as wide.
    if (halfSign(text.charAt(stop)) && (eastAsian.test(text.charAt(stop)) || eastAsian.test(text.charAt(stop - 1))))
      break
    stop++
  }
  // Never between the two halves of a character.
  const unit = text.charCodeAt(stop)
  return unit >= 0xdc00 && unit <= 0xdfff && stop > at + 1 ? stop - 1 : stop
}

interface Blank {
  readonly character: string
  readonly fixed: number | undefined
  readonly width: number
  readonly em: number
  readonly span: number
  readonly level: number
}

function fillSpace(
  items: Items,
  {character, fixed, width, em, span, level}: Blank,
  preserve: boolean,
  {justified}: Filling
): void {
  if (preserve || fixed !== undefined) {
    const item = push(items, box, keptSpace, fixed === undefined ? width : fixed * em, span)
    items.level[item] = level
    return
  }
  // Glue after a penalty is no place to break: so a no-break space stretches as the others do.
  if (character === '\u00a0') pushPenalty(items, never, false, span)
  const item = push(items, glue, space, width, span)
  items.level[item] = level
  if (!justified) return
  items.stretch[item] = width * stretchOfSpace
  items.shrink[item] = width * shrinkOfSpace
}

interface Place {
  readonly scale: number
  readonly span: number
  readonly level: number
  readonly number: number
}

function fillWord(items: Items, word: Word, place: Place, {hanging, measure}: Filling): void {
  const {scale, span, level} = place
  const {shaped} = word
  const wide = shaped.width * scale > measure
  if (!wide && !word.ends) {
    const item = pushPart(items, word, 0, shaped.text.length, shaped.width, place)
    if (!hanging) return
    items.hangsBefore[item] = word.hangsBefore * scale
    items.hangsAfter[item] = word.hangsAfter * scale
    return
  }
  const parted = word.ends !== undefined && (!wide || Math.max(...word.widths) * scale <= measure)
  const cutting = wide && !parted ? cutAnywhere(word) : undefined
  const ends = cutting?.ends ?? word.ends ?? [shaped.text.length]
  const hyphenWidth = (word.hyphen?.width ?? 0) * scale
  let from = 0
  for (const [index, end] of ends.entries()) {
    const width = cutting?.widths[index] ?? (word.ends ? word.widths[index] : shaped.width) ?? 0
    const item = pushPart(items, word, from, end, width, place)
    if (hanging && index === 0) items.hangsBefore[item] = word.hangsBefore * scale
    from = end
    if (index === ends.length - 1) {
      if (hanging) items.hangsAfter[item] = word.hangsAfter * scale
      continue
    }
    const parting = cutting ? costs.cut : word.hyphen ? costs.hyphen : costs.address
    const ending = pushPenalty(items, parting, !cutting && word.hyphen !== undefined, span)
    if (cutting || !word.hyphen) continue
    items.draws[ending] = hyphen
    items.words[ending] = word
    items.width[ending] = hyphenWidth
    items.level[ending] = level
    if (hanging) items.hangsAfter[ending] = hyphenWidth * hyphenHangs
  }
}

function pushPart(items: Items, word: Word, from: number, to: number, width: number, place: Place): number {
  const item = push(items, box, wordPart, width * place.scale, place.span)
  items.words[item] = word
  items.wordNumber[item] = place.number
  items.from[item] = from
  items.to[item] = to
  items.level[item] = place.level
  return item
}

/** A word wider than the column: it may be cut between any two of its characters, but not before a mark. */
function cutAnywhere({shaped}: Word): {readonly ends: readonly number[]; readonly widths: readonly number[]} {
  const {text} = shaped
  const reached = widthsUpTo(shaped)
  const ends: number[] = []
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && /[\udc00-\udfff\p{M}\u200c\u200d]/u.test(text.charAt(at))) continue
    ends.push(at)
  }
  return {ends, widths: ends.map((end, index) => (reached[end] ?? 0) - (reached[ends[index - 1] ?? 0] ?? 0))}
}

/** A place without a space where a line may end. */
function fillPlace(items: Items, {spans, text, places}: Source, at: number, span: number, justified: boolean): void {
  if (places[at] !== mayEnd) return
  const em = spans[span]?.look.size ?? 0
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (before === ' ' || kindAt(text, at) === lineEnd) return
  if (eastAsian.test(before) || eastAsian.test(after)) {
    fillGap(items, before, after, em, span, justified)
    return
  }
  const cost = before === '-' ? costs.typedHyphen : before === '—' || before === '–' ? costs.dash : costs.joint
  pushPenalty(items, cost, before === '-', span)
}
