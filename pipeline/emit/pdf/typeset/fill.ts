/**
 * A stretch of text to items: words, the spaces between them, and what stands in their stead.
 *
 * Spaces stretch by a half and shrink by a third of their width, as TeX's text faces do; the space beside a dash is a space,
 * and the place after one is none. Without spaces, in CJK, the places between characters stretch instead.
 */
import {eastAsian, fillGap, fillHalfSign, hasSquare} from './east-asian.js'
import {always, box, drawing, glue, keptSpace, never, nothing, push, pushPenalty, space} from './items.js'
import type {Items} from './items.js'
import {costs} from './costs.js'
import {fillWord} from './fill-words.js'
import type {Filling} from './fill-words.js'
import type {TypeSpan} from './look.js'
import {mayEnd} from './places.js'
import type {Source} from './source.js'
import {blank, fixedSpaces, halfEmpty, kindAt, lineEnd, seenOf} from './units.js'
import {wordOf} from './words.js'
import type {WordBook} from './words.js'

const stretchOfSpace = 1 / 2
const shrinkOfSpace = 1 / 3
/** Longer words are cut, so that the columns of one word stay short. */
const longest = 4000

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
    else {
      const ways = span.unseen ? {...filling, hanging: false} : filling
      wordNumber = fillText(items, source, span, index, [begin, end], ways, book, wordNumber)
    }
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
  // One for all words: a book has too many for one each.
  const place = {scale, span: spanIndex, level: 0, number: 0}
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
      if (preserve || fixed !== undefined) {
        const item = push(items, box, keptSpace, fixed === undefined ? spaceWidth : fixed * look.size, spanIndex)
        items.level[item] = level
      } else {
        // Glue after a penalty is no place to break: so a no-break space stretches as the others do.
        if (character === '\u00a0') pushPenalty(items, never, false, spanIndex)
        fillSpace(items, spaceWidth, spanIndex, level, filling.justified)
      }
      at++
      if ((preserve || character === '\u3000') && places[at] === mayEnd) pushPenalty(items, 0, false, spanIndex)
      continue
    }
    const list = lists[levels ? level % 2 : 0]
    if (kind === halfEmpty && list && level % 2 === 0 && hasSquare(list, text.charAt(at))) {
      const narrow = book({...look, features: [...look.features, 'halt']}, list.direction)
      const sign = {em: look.size, span: spanIndex, level, number: ++wordNumber, justified: filling.justified}
      if (fillHalfSign(items, source, at, narrow, sign)) {
        at++
        continue
      }
    }
    const stop = wordEnd(source, at, Math.min(end, at + longest))
    const typed = seenOf(text, at, stop)
    if (typed !== '' && list) {
      place.level = level
      place.number = ++wordNumber
      fillWord(items, wordOf(list, typed), place, filling)
    }
    at = stop
    fillPlace(items, source, at, spanIndex, filling.justified)
  }
  return wordNumber
}

/** The end of the word that begins at `at`: no line ends within it, and all of it has one direction. */
function wordEnd({text, places, levels}: Source, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && places[stop] === 0) {
    const kind = kindAt(text, stop)
    if ((kind & (blank | lineEnd)) !== 0 || (levels && levels[stop] !== levels[at])) break
    // A sign that may be narrowed is a word by itself, where it is beside characters that are as wide.
    if (kind === halfEmpty && (eastAsian.test(text.charAt(stop)) || eastAsian.test(text.charAt(stop - 1)))) break
    stop++
  }
  // Never between the two halves of a character.
  const unit = text.charCodeAt(stop)
  return unit >= 0xdc00 && unit <= 0xdfff && stop > at + 1 ? stop - 1 : stop
}

function fillSpace(items: Items, width: number, span: number, level: number, justified: boolean): void {
  const item = push(items, glue, space, width, span)
  items.level[item] = level
  if (!justified) return
  items.stretch[item] = width * stretchOfSpace
  items.shrink[item] = width * shrinkOfSpace
}

/** A place without a space where a line may end. */
function fillPlace(items: Items, {spans, text, places}: Source, at: number, span: number, justified: boolean): void {
  if (places[at] !== mayEnd) return
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (before === ' ' || kindAt(text, at) === lineEnd) return
  if (eastAsian.test(before) || eastAsian.test(after)) {
    fillGap(items, before, after, spans[span]?.look.size ?? 0, span, justified)
    return
  }
  const cost = before === '-' ? costs.typedHyphen : before === '—' || before === '–' ? costs.dash : costs.joint
  pushPenalty(items, cost, before === '-', span)
}
