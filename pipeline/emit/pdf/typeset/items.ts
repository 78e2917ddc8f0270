/**
 * A paragraph as boxes, glue and penalties (Knuth and Plass, "Breaking Paragraphs into Lines", 1981), in columns of numbers.
 *
 * One item is one index into all columns: a book makes a million of them, and objects would cost more than the breaking.
 * The same items are used again for each paragraph; what is in them holds until the next `clear`. Lengths are points.
 */
import type {Word} from './words.js'

export const box = 0
export const glue = 1
export const penalty = 2

/** What an item draws. */
export const nothing = 0
/** A part of a word, from `from` to `to` of its characters. */
export const wordPart = 1
/** White space that is kept: it has a place even at the start of a line. */
export const keptSpace = 2
/** A drawing on the baseline. */
export const drawing = 3
/** White space between words. */
export const space = 4
/** A place between two characters that may be widened: CJK is justified so. */
export const gap = 5
/** The hyphen of a word that is parted here. */
export const hyphen = 6

/** No line ends here, or one must. */
export const never = 10_000
export const always = -10_000

export interface Items {
  count: number
  kind: Uint8Array
  draws: Uint8Array
  /** 1: two lines in a row should not both end at such a place. */
  flagged: Uint8Array
  /** Embedding level of UAX #9. */
  level: Uint8Array
  width: Float64Array
  stretch: Float64Array
  shrink: Float64Array
  cost: Int32Array
  /** How far the item may stand out of the column where a line begins or ends with it. */
  hangsBefore: Float64Array
  hangsAfter: Float64Array
  /** Number of the word that a part belongs to, and its characters. */
  wordNumber: Int32Array
  from: Int32Array
  to: Int32Array
  /** Which span of the paragraph it belongs to. */
  span: Int32Array
  words: (Word | undefined)[]
  /** Sums of width, stretch and shrink before each item; filled when lines are broken. */
  widthBefore: Float64Array
  stretchBefore: Float64Array
  shrinkBefore: Float64Array
}

export function createItems(capacity = 4096): Items {
  return {
    count: 0,
    kind: new Uint8Array(capacity),
    draws: new Uint8Array(capacity),
    flagged: new Uint8Array(capacity),
    level: new Uint8Array(capacity),
    width: new Float64Array(capacity),
    stretch: new Float64Array(capacity),
    shrink: new Float64Array(capacity),
    cost: new Int32Array(capacity),
    hangsBefore: new Float64Array(capacity),
    hangsAfter: new Float64Array(capacity),
    wordNumber: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    span: new Int32Array(capacity),
    words: [],
    widthBefore: new Float64Array(capacity + 1),
    stretchBefore: new Float64Array(capacity + 1),
    shrinkBefore: new Float64Array(capacity + 1)
  }
}

export function clear(items: Items): void {
  items.count = 0
}

/** An item of width alone; the caller fills in the columns that are not 0. @returns its index */
export function push(items: Items, kind: number, draws: number, width: number, spanIndex: number): number {
  const index = items.count++
  if (index >= items.kind.length) grow(items)
  items.kind[index] = kind
  items.draws[index] = draws
  items.width[index] = width
  items.span[index] = spanIndex
  items.flagged[index] = 0
  items.level[index] = 0
  items.stretch[index] = 0
  items.shrink[index] = 0
  items.cost[index] = 0
  items.hangsBefore[index] = 0
  items.hangsAfter[index] = 0
  items.words[index] = undefined
  return index
}

/** A place where a line may end: `width` is that of what is added then. @returns its index */
export function pushPenalty(items: Items, cost: number, flagged: boolean, spanIndex: number): number {
  const index = push(items, penalty, nothing, 0, spanIndex)
  items.cost[index] = cost
  items.flagged[index] = flagged ? 1 : 0
  return index
}

function grow(items: Items): void {
  const larger = createItems(items.kind.length * 2)
  const {count, words, ...columns} = items
  for (const [name, column] of Object.entries(columns)) {
    // Both have the same columns, of the same types.
    const target = larger[name as keyof typeof columns]
    target.set(column as never)
  }
  Object.assign(items, larger, {count, words})
}
