/** Words to items: whole, in the parts that their language gives them, or cut where no line could hold them. */
import {box, hyphen, push, pushPenalty, wordPart} from './items.js'
import type {Items} from './items.js'
import {widthsUpTo} from './words.js'
import type {Word} from './words.js'

export interface Filling {
  /** Lines are stretched to the measure. */
  readonly justified: boolean
  /** Punctuation may hang. */
  readonly hanging: boolean
  /** The widest line, in points: a word wider than it is cut anywhere. */
  readonly measure: number
}

/** What it costs to end a line there. */
export const costs = {hyphen: 100, typedHyphen: 50, dash: 20, address: 150, joint: 100, cut: 2000} as const
/** So much of a protruding hyphen is outside. */
const hyphenHangs = 0.7

export interface Place {
  readonly scale: number
  readonly span: number
  readonly level: number
  readonly number: number
}

export function fillWord(items: Items, word: Word, place: Place, {hanging, measure}: Filling): void {
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
  for (let index = 0; index < ends.length; index++) {
    const end = ends[index] ?? 0
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
