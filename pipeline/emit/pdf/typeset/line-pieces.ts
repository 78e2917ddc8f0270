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

export interface Piece {
  readonly draws: number
  readonly part: RunPart
  width: number
  readonly span: number
  readonly level: number
  readonly drawn: number | undefined
  /** Points by which it may grow and shrink before it is seen. */
  readonly stretch: number
  readonly shrink: number
}

export function piecesOf(items: Items, spans: readonly TypeSpan[], from: number, end: number): Piece[] {
  const {draws, width, stretch, wordNumber} = items
  const pieces: Piece[] = []
  for (let index = from; index < end; index++) {
    switch (draws[index]) {
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
        if (shaped) pieces.push(pieceOf(items, index, wordPart, shaped, (shaped.width * size) / 1000))
        index = last
        break
      }
      case space:
        if ((stretch[index] ?? 0) < 1e5) pieces.push(pieceOf(items, index, space, 'space', width[index] ?? 0))
        break
      case keptSpace:
        pieces.push(pieceOf(items, index, keptSpace, 'space', width[index] ?? 0))
        break
      case gap:
        pieces.push(pieceOf(items, index, gap, 'gap', width[index] ?? 0))
        break
      case drawing:
        pieces.push(pieceOf(items, index, drawing, 'gap', width[index] ?? 0))
        break
      default:
    }
  }
  return pieces
}

/** Written out field by field: there is one for each word and space of a book. */
function pieceOf(items: Items, index: number, draws: number, part: RunPart, width: number): Piece {
  return {
    draws,
    part,
    width,
    span: items.span[index] ?? 0,
    level: items.level[index] ?? 0,
    drawn: draws === drawing ? (items.from[index] ?? 0) : undefined,
    stretch: items.stretch[index] ?? 0,
    shrink: items.shrink[index] ?? 0
  }
}

function partOf(word: Word | undefined, from: number, to: number): Shaped | undefined {
  if (!word) return undefined
  const {shaped} = word
  if (from === 0 && to === shaped.text.length) return shaped
  const {face, text, features, direction, lang} = shaped
  return face.shape(text.slice(from, to), features, direction, lang)
}

export function hyphenOf(items: Items, spans: readonly TypeSpan[], at: number): Piece {
  const sign = items.words[at]?.hyphen
  const span = items.span[at] ?? 0
  const size = spans[span]?.look.size ?? 0
  return {
    draws: hyphen,
    part: sign ?? 'gap',
    width: ((sign?.width ?? 0) * size) / 1000,
    span,
    level: items.level[at] ?? 0,
    drawn: undefined,
    stretch: 0,
    shrink: 0
  }
}

/** Gives spaces and letters their final widths. @returns the expansion of the letters */
export function stretchPieces(
  pieces: Piece[],
  {ratio}: Break,
  setting: LineSetting,
  hanging: number,
  forced: boolean
): number {
  let natural = 0
  let letters = 0
  let give = 0
  let take = 0
  for (const {draws, width, stretch, shrink} of pieces) {
    natural += width
    if (draws === wordPart || draws === hyphen) letters += width
    give += stretch
    take += shrink
  }
  const justified = setting.alignment === 'justify'
  const slack = setting.room + hanging - natural
  // The last line keeps its natural spaces, but where they would not fit.
  if (justified ? forced && slack >= 0 : slack >= -0.01) return 0
  const limit = Math.max(-1, Math.min(1, ratio))
  const expansion = justified ? expansionFor(limit, setting.expansion, slack, letters) : 0
  const rest = slack - letters * expansion
  const more = share(pieces, rest, rest < 0 ? take : give)
  for (const piece of pieces) {
    if (piece.draws === wordPart || piece.draws === hyphen) piece.width *= 1 + expansion
    else piece.width += more(piece)
  }
  return expansion
}

/** No more than so many times what a space may shrink by. */
const most = 1.2

/** What is left of a line or too much goes to each piece as it can take it. */
function share(pieces: readonly Piece[], rest: number, all: number): (piece: Piece) => number {
  if (all > 0) return ({stretch, shrink}) => (rest < 0 ? shrink * Math.max(rest / all, -most) : stretch * (rest / all))
  // Spaces of ragged lines give nothing, but where a line would not fit.
  const blank = pieces.reduce((sum, {draws, width}) => (draws === space ? sum + width : sum), 0)
  const part = blank > 0 ? Math.max(rest / blank, -0.4) : 0
  return ({draws, width}) => (draws === space ? width * part : 0)
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
