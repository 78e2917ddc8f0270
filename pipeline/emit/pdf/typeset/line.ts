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
import {createPieces, fillPieces, pushHyphen, stretchPieces} from './line-pieces.js'
import type {LineSetting, Pieces, RunPart} from './line-pieces.js'

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

const pieces = createPieces()

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
  fillPieces(pieces, items, spans, from, end)
  if (parted) pushHyphen(pieces, items, spans, to)
  const hangs = setting.hanging
    ? {before: items.hangsBefore[from] ?? 0, after: items.hangsAfter[parted ? to : end - 1] ?? 0}
    : {before: 0, after: 0}
  const expansion = stretchPieces(pieces, found, setting, hangs.before + hangs.after, forced)
  let width = 0
  for (let at = 0; at < pieces.count; at++) width += pieces.width[at] ?? 0
  const order = isMixed(pieces) ? visualOrder(pieces.level.slice(0, pieces.count)) : undefined
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

/** Some of it runs from right to left. */
function isMixed({count, level}: Pieces): boolean {
  for (let at = 0; at < count; at++) if (level[at] !== 0) return true
  return false
}

function runsOf(
  pieces: Pieces,
  order: readonly number[] | undefined,
  start: number,
  expansion: number
): readonly Run[] {
  const {count, draws, part, width, span, level, drawn} = pieces
  const runs: Run[] = []
  let x = start
  let at = 0
  while (at < count) {
    const first = order?.[at] ?? at
    const isDrawing = draws[first] === drawing
    const begin = at
    let least = first
    let reached = x
    let index = first
    do {
      reached += width[index] ?? 0
      least = Math.min(least, index)
      at++
      index = order?.[at] ?? at
    } while (at < count && isOneRun(pieces, first, index))
    const seen = order?.slice(begin, at)
    runs.push({
      span: span[first] ?? 0,
      x,
      width: reached - x,
      parts: isDrawing ? [] : seen ? seen.map(one => part[one] ?? 'gap') : part.slice(begin, at),
      widths: isDrawing ? [] : seen ? seen.map(one => width[one] ?? 0) : width.slice(begin, at),
      expansion: isDrawing ? 0 : expansion,
      rightToLeft: isRightToLeft(level[first]),
      hyphen: draws[first] === hyphen,
      drawn: isDrawing ? drawn[first] : undefined,
      order: least
    })
    x = reached
  }
  return runs
}

/** Drawings and hyphens stand alone. */
function isOneRun({draws, span, level}: Pieces, first: number, next: number): boolean {
  if (draws[first] === drawing || draws[first] === hyphen || draws[next] === drawing || draws[next] === hyphen)
    return false
  return span[next] === span[first] && isRightToLeft(level[next]) === isRightToLeft(level[first])
}

function isRightToLeft(level = 0): boolean {
  return level % 2 === 1
}
