/** What a line is made of, and the final widths of its spaces and letters. */
import type {Shaped} from '../../../fonts/face.js'
import {drawing, gap, hyphen, keptSpace, space, wordPart} from './items.js'
import type {Items} from './items.js'
import type {TypeSpan} from './look.js'
import type {Break} from './total-fit.js'
import type {Word} from './words.js'

/** A word; the space of the span's face; a place that was widened and shows nothing. */
export type RunPart = Shaped | 'space' | 'gap'

export interface LineSetting {
  /** Indent of the line and its room, in points. */
  readonly indent: number
  readonly room: number
  readonly alignment: 'start' | 'end' | 'center' | 'justify'
  readonly expansion: number
  readonly hanging: boolean
  readonly rightToLeft: boolean
}

/**
 * The pieces of one line, in columns as items are and for the same reason. What is in them holds until the next line is made.
 * Lengths are points.
 */
export interface Pieces {
  count: number
  readonly draws: number[]
  readonly part: RunPart[]
  readonly width: number[]
  readonly span: number[]
  readonly level: number[]
  /** Which of the span's drawings it is. */
  readonly drawn: number[]
  /** By how much it may grow and shrink before it is seen. */
  readonly stretch: number[]
  readonly shrink: number[]
}

export function createPieces(): Pieces {
  return {count: 0, draws: [], part: [], width: [], span: [], level: [], drawn: [], stretch: [], shrink: []}
}

/** Items [`from`, `end`) as pieces. */
export function fillPieces(pieces: Pieces, items: Items, spans: readonly TypeSpan[], from: number, end: number): void {
  const {draws, width, stretch, wordNumber} = items
  pieces.count = 0
  for (let index = from; index < end; index++) {
    const drawn = draws[index]
    switch (drawn) {
      case wordPart: {
        // Parts of one word that stand in one line are drawn as one.
        let last = index
        for (let next = index + 1; next < end; next++) {
          if (draws[next] !== wordPart) continue
          if (wordNumber[next] !== wordNumber[index] || items.span[next] !== items.span[index]) break
          last = next
        }
        const shaped = partOf(items.words[index], items.from[index] ?? 0, items.to[last] ?? 0)
        const size = spans[items.span[index] ?? 0]?.look.size ?? 0
        if (shaped) pushPiece(pieces, items, index, wordPart, shaped, (shaped.width * size) / 1000)
        index = last
        break
      }
      case space:
        if ((stretch[index] ?? 0) < 1e5) pushPiece(pieces, items, index, space, 'space', width[index] ?? 0)
        break
      case keptSpace:
        pushPiece(pieces, items, index, keptSpace, 'space', width[index] ?? 0)
        break
      case gap:
      case drawing:
        pushPiece(pieces, items, index, drawn, 'gap', width[index] ?? 0)
        break
      default:
    }
  }
}

function pushPiece(pieces: Pieces, items: Items, index: number, draws: number, part: RunPart, width: number): void {
  const at = pieces.count++
  pieces.draws[at] = draws
  pieces.part[at] = part
  pieces.width[at] = width
  pieces.span[at] = items.span[index] ?? 0
  pieces.level[at] = items.level[index] ?? 0
  pieces.drawn[at] = draws === drawing ? (items.from[index] ?? 0) : -1
  pieces.stretch[at] = items.stretch[index] ?? 0
  pieces.shrink[at] = items.shrink[index] ?? 0
}

function partOf(word: Word | undefined, from: number, to: number): Shaped | undefined {
  if (!word) return undefined
  const {shaped} = word
  if (from === 0 && to === shaped.text.length) return shaped
  const {face, text, features, direction, lang} = shaped
  return face.shape(text.slice(from, to), features, direction, lang)
}

/** The hyphen of the word that is parted at the end of the line. */
export function pushHyphen(pieces: Pieces, items: Items, spans: readonly TypeSpan[], at: number): void {
  const sign = items.words[at]?.hyphen
  const size = spans[items.span[at] ?? 0]?.look.size ?? 0
  pushPiece(pieces, items, at, hyphen, sign ?? 'gap', ((sign?.width ?? 0) * size) / 1000)
}

/** Gives spaces and letters their final widths. @returns the expansion of the letters */
export function stretchPieces(
  pieces: Pieces,
  {ratio}: Break,
  setting: LineSetting,
  hanging: number,
  forced: boolean
): number {
  const {count, draws, width, stretch, shrink} = pieces
  let natural = 0
  let letters = 0
  let give = 0
  let take = 0
  for (let at = 0; at < count; at++) {
    natural += width[at] ?? 0
    if (draws[at] === wordPart || draws[at] === hyphen) letters += width[at] ?? 0
    give += stretch[at] ?? 0
    take += shrink[at] ?? 0
  }
  const justified = setting.alignment === 'justify'
  const slack = setting.room + hanging - natural
  // The last line keeps its natural spaces, but where they would not fit.
  if (justified ? forced && slack >= 0 : slack >= -0.01) return 0
  const limit = Math.max(-1, Math.min(1, ratio))
  const expansion = justified ? expansionFor(limit, setting.expansion, slack, letters) : 0
  share(pieces, slack - letters * expansion, give, take)
  for (let at = 0; at < count; at++) {
    if (draws[at] === wordPart || draws[at] === hyphen) width[at] = (width[at] ?? 0) * (1 + expansion)
  }
  return expansion
}

/** No more than so many times what a space may shrink by. */
const most = 1.2

/** What is left of a line or too much goes to each piece that is no letter as it can take it. */
function share({count, draws, width, stretch, shrink}: Pieces, rest: number, give: number, take: number): void {
  const all = rest < 0 ? take : give
  // Spaces of ragged lines give nothing, but where a line would not fit.
  let blank = 0
  if (all <= 0) for (let at = 0; at < count; at++) if (draws[at] === space) blank += width[at] ?? 0
  const part = blank > 0 ? Math.max(rest / blank, -0.4) : 0
  for (let at = 0; at < count; at++) {
    if (draws[at] === wordPart || draws[at] === hyphen) continue
    const own = width[at] ?? 0
    if (all <= 0) width[at] = draws[at] === space ? own + own * part : own
    else if (rest < 0) width[at] = own + (shrink[at] ?? 0) * Math.max(rest / all, -most)
    else width[at] = own + (stretch[at] ?? 0) * (rest / all)
  }
}

/** As the line's ratio says, but never more than fills it. */
function expansionFor(ratio: number, limit: number, slack: number, letters: number): number {
  if (limit === 0 || letters === 0 || Math.abs(slack) < 0.01) return 0
  const wanted = ratio * limit
  const filling = slack / letters
  return Math.abs(wanted) > Math.abs(filling) || Math.sign(wanted) !== Math.sign(filling)
    ? clampTo(filling, limit)
    : wanted
}

function clampTo(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}
