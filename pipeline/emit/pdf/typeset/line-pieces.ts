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
}

export function piecesOf(items: Items, spans: readonly TypeSpan[], from: number, end: number): Piece[] {
  const {draws, width, stretch, level, span, wordNumber} = items
  const pieces: Piece[] = []
  for (let index = from; index < end; index++) {
    const place = {span: span[index] ?? 0, level: level[index] ?? 0, drawn: undefined}
    const wide = width[index] ?? 0
    switch (draws[index]) {
      case wordPart: {
        // Parts of one word that stand in one line are drawn as one.
        let last = index
        for (let next = index + 1; next < end; next++) {
          if (draws[next] !== wordPart) continue
          if (wordNumber[next] !== wordNumber[index] || span[next] !== span[index]) break
          last = next
        }
        const shaped = partOf(items.words[index], items.from[index] ?? 0, items.to[last] ?? 0)
        const size = spans[place.span]?.look.size ?? 0
        if (shaped) pieces.push({draws: wordPart, part: shaped, width: (shaped.width * size) / 1000, ...place})
        index = last
        break
      }
      case space:
        if ((stretch[index] ?? 0) < 1e5) pieces.push({draws: space, part: 'space', width: wide, ...place})
        break
      case keptSpace:
        pieces.push({draws: keptSpace, part: 'space', width: wide, ...place})
        break
      case gap:
        pieces.push({draws: gap, part: 'gap', width: wide, ...place})
        break
      case drawing:
        pieces.push({draws: drawing, part: 'gap', width: wide, ...place, drawn: items.from[index] ?? 0})
        break
      default:
    }
  }
  return pieces
}

function partOf(word: Word | undefined, from: number, to: number): Shaped | undefined {
  if (!word) return undefined
  const {shaped} = word
  if (from === 0 && to === shaped.text.length) return shaped
  const {face, text, features, direction} = shaped
  return face.shape(text.slice(from, to), features, direction)
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
    drawn: undefined
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
  let blank = 0
  let gaps = 0
  for (const {draws, width} of pieces) {
    natural += width
    if (draws === wordPart || draws === hyphen) letters += width
    else if (draws === space) blank += width
    else if (draws === gap) gaps++
  }
  const slack = setting.room + hanging - natural
  // The last line keeps its natural spaces, but where they would not fit.
  if (setting.alignment !== 'justify' ? slack >= 0 : forced && slack >= 0) return 0
  if (setting.alignment !== 'justify' && slack > -0.01) return 0
  const limit = Math.max(-1, Math.min(1, ratio))
  const expansion = setting.alignment === 'justify' ? expansionFor(limit, setting.expansion, slack, letters) : 0
  const rest = slack - letters * expansion
  // Spaces share what is left by their widths; places between CJK characters take theirs where there are none.
  const least = -0.4
  const bySpace = blank > 0 ? Math.max(rest / blank, least) : 0
  const byGap = blank === 0 && gaps > 0 && rest > 0 ? rest / gaps : 0
  for (const piece of pieces) {
    if (piece.draws === wordPart || piece.draws === hyphen) piece.width *= 1 + expansion
    else if (piece.draws === space) piece.width *= 1 + bySpace
    else if (piece.draws === gap && piece.drawn === undefined) piece.width += byGap
  }
  return expansion
}

/** As the line's ratio says, but never more than fills it. */
function expansionFor(ratio: number, most: number, slack: number, letters: number): number {
  if (most === 0 || letters === 0 || Math.abs(slack) < 0.01) return 0
  const wanted = ratio * most
  const filling = slack / letters
  return Math.abs(wanted) > Math.abs(filling) || Math.sign(wanted) !== Math.sign(filling)
    ? clampTo(filling, most)
    : wanted
}

function clampTo(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
