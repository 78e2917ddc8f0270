/**
 * A line with everything at its place: runs of one span, their words and the width of every space.
 *
 * Runs stand from left to right as they are seen. Widths are final: what draws a line adds nothing and measures nothing.
 */
import {visualOrder} from './bidi.js'
import {always, box, drawing, glue, hyphen, penalty, space} from './items.js'
import type {Items} from './items.js'
import type {TypeSpan} from './look.js'
import type {Break} from './total-fit.js'
import {hyphenOf, piecesOf, stretchPieces} from './line-pieces.js'
import type {LineSetting, Piece, RunPart} from './line-pieces.js'

export interface Run {
  /** Index of its span in the paragraph. */
  readonly span: number
  /** Points from the start of the column. */
  readonly x: number
  readonly width: number
  readonly parts: readonly RunPart[]
  /** Of each part, in points. */
  readonly widths: readonly number[]
  /** By how much of their width its letters are wider; negative: narrower. */
  readonly expansion: number
  readonly rightToLeft: boolean
  /** The run is the hyphen of a parted word. */
  readonly hyphen: boolean
  /** Index of the span's drawing that stands here; `undefined`: the run is text. */
  readonly drawn: number | undefined
  /** Its place in the order of reading. */
  readonly order: number
}

export interface SetLine {
  readonly runs: readonly Run[]
  /** Points from the start of the column to the first run; negative where punctuation hangs. */
  readonly x: number
  readonly width: number
  /** The spans [`from`, `to`) begin in this line. */
  readonly begins: readonly [from: number, to: number]
  /** The text goes on in the next line, which it did not ask for. */
  readonly turned: boolean
  /** A word ends with the line: at a space, or where the text asked for a new one. */
  readonly wordEnds: boolean
}

/** @param begins spans of the paragraph that begin in the line */
export function setLine(
  items: Items,
  spans: readonly TypeSpan[],
  found: Break,
  setting: LineSetting,
  begins: SetLine['begins']
): SetLine {
  const {kind, cost, flagged, draws} = items
  const {from, to} = found
  let end = to
  while (end > from && kind[end - 1] !== box) end--
  const forced = kind[to] === penalty && (cost[to] ?? 0) <= always
  const parted = kind[to] === penalty && flagged[to] === 1 && draws[to] === hyphen
  const pieces = piecesOf(items, spans, from, end)
  if (parted) pieces.push(hyphenOf(items, spans, to))
  const hangs = setting.hanging
    ? {before: items.hangsBefore[from] ?? 0, after: items.hangsAfter[parted ? to : end - 1] ?? 0}
    : {before: 0, after: 0}
  const expansion = stretchPieces(pieces, found, setting, hangs.before + hangs.after, forced)
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const ordered = items.level.subarray(from, end).some(level => level !== 0)
  const order = ordered ? visualOrder(pieces.map(({level}) => level)) : undefined
  const x = startOf(setting, width, hangs)
  return {
    runs: runsOf(pieces, order, x, expansion),
    x,
    width,
    begins,
    turned: !forced,
    wordEnds: forced || (kind[to] === glue && draws[to] === space)
  }
}

/** The left edge of the line; the indent is at the right where text runs from there. */
function startOf(
  {alignment, indent, room, rightToLeft}: LineSetting,
  width: number,
  hangs: {readonly before: number; readonly after: number}
): number {
  const slack = room - width
  const left = rightToLeft ? 0 : indent
  if (alignment === 'center') return left + slack / 2
  if ((alignment === 'end') === rightToLeft) return left - (rightToLeft ? hangs.after : hangs.before)
  return left + slack + (rightToLeft ? hangs.before : hangs.after)
}

function runsOf(
  pieces: readonly Piece[],
  order: readonly number[] | undefined,
  start: number,
  expansion: number
): readonly Run[] {
  const runs: Run[] = []
  let x = start
  let open:
    {span: number; x: number; parts: RunPart[]; widths: number[]; rightToLeft: boolean; order: number} | undefined
  const close = (): void => {
    if (!open) return
    const width = x - open.x
    runs.push({...open, width, expansion, hyphen: false, drawn: undefined})
    open = undefined
  }
  for (let at = 0; at < pieces.length; at++) {
    const index = order?.[at] ?? at
    const piece = pieces[index]
    if (!piece) continue
    const rightToLeft = piece.level % 2 === 1
    if (piece.draws === hyphen || piece.draws === drawing) {
      close()
      runs.push({
        span: piece.span,
        x,
        width: piece.width,
        parts: piece.draws === hyphen ? [piece.part] : [],
        widths: piece.draws === hyphen ? [piece.width] : [],
        expansion: piece.draws === hyphen ? expansion : 0,
        rightToLeft,
        hyphen: piece.draws === hyphen,
        drawn: piece.drawn,
        order: index
      })
      x += piece.width
      continue
    }
    if (open && (open.span !== piece.span || open.rightToLeft !== rightToLeft)) close()
    open ??= {span: piece.span, x, parts: [], widths: [], rightToLeft, order: index}
    open.order = Math.min(open.order, index)
    open.parts.push(piece.part)
    open.widths.push(piece.width)
    x += piece.width
  }
  close()
  return runs
}
