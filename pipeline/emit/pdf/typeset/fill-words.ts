/** Words to items: whole, in the parts that their language gives them, or cut where no line could hold them. */
import {costs} from './costs.js'
import {box, hyphen, push, pushPenalty, wordPart} from './items.js'
import type {Items} from './items.js'
import type {WordPart} from './parts.js'
import {firstPart, hangsAfter, hangsBefore, hyphenWidth, partCount, partSizes, sizesOfPart, width} from './words.js'
import type {Word} from './words.js'

export interface Filling {
  /** Lines are stretched to the measure. */
  readonly justified: boolean
  /** Punctuation may hang. */
  readonly hanging: boolean
  /** The widest line, in points: a word wider than it is cut anywhere. */
  readonly measure: number
}

/** So much of a protruding hyphen is outside. */
const hyphenHangs = 0.7

export interface Place {
  readonly scale: number
  readonly span: number
  readonly level: number
  readonly number: number
}

export function fillWord(items: Items, word: Word, place: Place, {hanging, measure}: Filling): void {
  const {scale} = place
  const {sizes} = word
  const parts = sizes[partCount] ?? 1
  const whole = (sizes[width] ?? 0) * scale
  // A word wider than the column is parted where it may be, or, where one of its parts is wider still, anywhere.
  if (whole > measure && (parts < 2 || widest(sizes) * scale > measure)) {
    fillCut(items, word, place, hanging)
    return
  }
  const hangs = (sizes[hangsBefore] ?? 0) * scale
  let from = 0
  let last = -1
  for (let part = 0; part < parts; part++) {
    const at = firstPart + sizesOfPart * part
    if (part > 0) pushParting(items, word, sizes[at - 1] ?? 0, place, hanging)
    const to = sizes[at] ?? 0
    last = pushPart(items, word, from, to, (sizes[at + 1] ?? 0) * scale, place)
    if (part === 0 && hanging) items.hangsBefore[last] = hangs
    from = to
  }
  if (hanging) items.hangsAfter[last] = (sizes[hangsAfter] ?? 0) * scale
}

function widest(sizes: Word['sizes']): number {
  let most = 0
  for (let at = firstPart + 1; at < sizes.length; at += sizesOfPart) most = Math.max(most, sizes[at] ?? 0)
  return most
}

/** The place between two parts of a word. */
function pushParting(items: Items, word: Word, cost: number, {scale, span, level}: Place, hanging: boolean): void {
  const item = pushPenalty(items, cost, word.hyphen !== undefined, span)
  if (!word.hyphen) return
  const wide = (word.sizes[hyphenWidth] ?? 0) * scale
  items.draws[item] = hyphen
  items.words[item] = word
  items.width[item] = wide
  items.level[item] = level
  if (hanging) items.hangsAfter[item] = wide * hyphenHangs
}

function pushPart(items: Items, word: Word, from: number, to: number, wide: number, place: Place): number {
  const item = push(items, box, wordPart, wide, place.span)
  items.words[item] = word
  items.wordNumber[item] = place.number
  items.from[item] = from
  items.to[item] = to
  items.level[item] = place.level
  return item
}

/** It may be cut between any two of its characters, but not before a mark. */
function fillCut(items: Items, word: Word, place: Place, hanging: boolean): void {
  const {shaped, sizes} = word
  const {scale, span} = place
  const {text} = shaped
  const places: WordPart[] = []
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && /[\udc00-\udfff\p{M}\u200c\u200d]/u.test(text.charAt(at))) continue
    places.push({end: at, cost: costs.cut})
  }
  const parts = partSizes(shaped, places)
  let from = 0
  for (let at = 0; at < parts.length; at += sizesOfPart) {
    if (at > 0) pushPenalty(items, costs.cut, false, span)
    const to = parts[at] ?? 0
    const item = pushPart(items, word, from, to, (parts[at + 1] ?? 0) * scale, place)
    if (hanging && at === 0) items.hangsBefore[item] = (sizes[hangsBefore] ?? 0) * scale
    if (hanging && to === text.length) items.hangsAfter[item] = (sizes[hangsAfter] ?? 0) * scale
    from = to
  }
}
