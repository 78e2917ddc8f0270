/**
 * Lines made of pieces: first fit, ragged or justified. Only real spaces are widened, never the places after dashes.
 *
 * A line knows nothing of pages. Its height is the paragraph's leading, so that lines of text with code or a note call keep
 * their distance; only a formula that would touch the lines around it makes room. A word wider than the measure is cut, so nothing runs off the page.
 */
import lineModule from 'pdfmake/js/Line.js'
import type {Tail} from '../content.js'
import {spaceOperands, split} from './pieces.js'
import type {Piece, PieceFormula, SettledLook} from './pieces.js'

export interface Run {
  readonly look: SettledLook
  /** Points from the start of the line. */
  readonly x: number
  readonly width: number
  readonly operands: string
  readonly formula?: PieceFormula | undefined
}

export class BookLine extends lineModule.default {
  dests: readonly string[] = []
  tail: Tail | undefined
  /** Colour of the mark behind the line: the text goes on, and did not ask for a new line. */
  turn: string | undefined
  constructor(
    readonly runs: readonly Run[],
    maxWidth: number,
    readonly leading: number,
    /** Points from the top of the line to its baseline. */
    readonly baseline: number
  ) {
    super(maxWidth)
  }
  override getHeight(): number {
    return this.leading
  }
  override getAscenderHeight(): number {
    return this.baseline
  }
  /** pdfmake copies the lines of an unbreakable block when it finds their page; what is drawn can be shared. */
  override clone(): BookLine {
    const copy = new BookLine(this.runs, this.maxWidth, this.leading, this.baseline)
    copy.dests = this.dests
    copy.tail = this.tail
    copy.turn = this.turn
    copy.x = this.x ?? 0
    copy.y = this.y ?? 0
    return copy
  }
}

export interface Setting {
  /** Room for a line, in points. */
  readonly measure: number
  readonly leading: number
  readonly baseline: number
  readonly alignment: 'left' | 'right' | 'center' | 'justify'
  readonly indent: number
  readonly hang: number
  /** Indent of a line after one that the text itself ended: a line of code begins at the edge, where it was cut it hangs. */
  readonly anew: number
  /** Colour of the mark behind lines that are cut; absent: they have none. */
  readonly turn?: string | undefined
}

/** Rounding in sums of widths must not push a word off a line it fills. */
const tolerance = 0.01

export function breakLines(source: readonly Piece[], setting: Setting): readonly BookLine[] {
  const lines: BookLine[] = []
  let at = 0
  let anew = false
  /** What a cut left of the piece at `at`. */
  let rest: Piece | undefined
  while (at < source.length) {
    const inset = lines.length === 0 ? setting.indent : anew ? setting.anew : setting.hang
    const room = Math.max(setting.measure - inset, 1)
    const pieces: Piece[] = []
    let width = 0
    let kept = 0
    let forced = false
    anew = false
    let head: Piece | undefined
    let index = at
    for (; index < source.length; index++) {
      const piece = index === at && rest ? rest : source[index]
      if (!piece) break
      const hyphen = piece.hyphen ? hyphenWidth(piece) : 0
      if (width + piece.width > room + tolerance) {
        if (kept === 0) {
          // No place to break before: as much of this piece as fits, or the whole of it when it is one character.
          if (width > 0 && piece.width <= room) break
          if (piece.text.length > 1) [head, rest] = split(piece, room - width)
          else if (pieces.length === 0) pieces.push(piece)
        }
        break
      }
      pieces.push(piece)
      width += piece.width
      if (piece.end !== 'none' && width + hyphen <= room + tolerance) kept = pieces.length
      if (piece.end === 'must') {
        forced = true
        anew = true
        break
      }
      width += piece.spaces * spaceWidth(piece)
    }
    const ended = index >= source.length
    if (head) {
      lines.push(turned(lineOf([...pieces, head], inset, room, setting, false), setting))
      at = index
      continue
    }
    const count = forced || ended ? pieces.length : kept > 0 ? kept : Math.max(pieces.length, 1)
    const last = forced || ended
    const line = lineOf(pieces.slice(0, count), inset, room, setting, last)
    lines.push(last ? line : turned(line, setting))
    at += count
    rest = undefined
  }
  return lines
}

function turned(line: BookLine, {turn}: Setting): BookLine {
  line.turn = turn
  return line
}

/** The narrowest measure that takes no more lines: the turn of a title should not leave one word alone. */
export function balanceLines(source: readonly Piece[], setting: Setting): readonly BookLine[] {
  const widest = breakLines(source, setting)
  if (widest.length < 2 || widest.length > 6) return widest
  let lines = widest
  // A narrower column would break the longest word.
  let low = source.reduce((most, {width}) => Math.max(most, width), setting.measure / 2)
  let high = setting.measure
  if (low >= high) return widest
  for (let step = 0; step < 7; step++) {
    const measure = (low + high) / 2
    const tried = breakLines(source, {...setting, measure})
    if (tried.length > widest.length) low = measure
    else [lines, high] = [tried, measure]
  }
  return lines
}

function lineOf(pieces: readonly Piece[], inset: number, room: number, setting: Setting, last: boolean): BookLine {
  let natural = 0
  let spaces = 0
  for (const [index, piece] of pieces.entries()) {
    natural += piece.width
    if (index < pieces.length - 1) {
      natural += piece.spaces * spaceWidth(piece)
      spaces += piece.spaces
    }
  }
  const final = pieces.at(-1)
  const hyphened = final?.hyphen === true && !last
  if (hyphened) natural += hyphenWidth(final)
  const slack = room - natural
  const extra = setting.alignment === 'justify' && !last && spaces > 0 && slack > 0 ? slack / spaces : 0
  const start = inset + (setting.alignment === 'right' ? slack : setting.alignment === 'center' ? slack / 2 : 0)
  const {above, below} = roomFor(pieces, setting)
  const leading = setting.leading + above + below
  const line = new BookLine(runsOf(pieces, start, extra, hyphened), setting.measure, leading, setting.baseline + above)
  const dests = pieces.flatMap(piece => piece.dests ?? [])
  if (dests.length > 0) line.dests = dests
  return line
}

/** Room that a tall formula asks for beyond that of the line. It may reach into the empty part of the lines around it. */
function roomFor(
  pieces: readonly Piece[],
  {leading, baseline}: Setting
): {readonly above: number; readonly below: number} {
  let above = 0
  let below = 0
  for (const {formula, look} of pieces) {
    if (!formula) continue
    above = Math.max(above, formula.ascent - baseline - 0.1 * look.size)
    below = Math.max(below, formula.depth - (leading - baseline) - 0.2 * look.size)
  }
  return {above, below}
}

export function heightOfLines(lines: readonly BookLine[]): number {
  return lines.reduce((sum, {leading}) => sum + leading, 0)
}

function runsOf(pieces: readonly Piece[], start: number, extra: number, hyphened: boolean): readonly Run[] {
  const runs: Run[] = []
  let x = start
  let begin = start
  let operands = ''
  const final = pieces.length - 1
  for (const [index, piece] of pieces.entries()) {
    const {formula} = piece
    if (formula) {
      runs.push({look: piece.look, x, width: piece.width, operands: '', formula})
      x += piece.width
      begin = x
      continue
    }
    operands += piece.shaped.operands
    x += piece.width
    if (index < final && piece.spaces > 0) {
      operands += spaceOperands(piece.look, piece.spaces, extra)
      x += piece.spaces * (spaceWidth(piece) + extra)
    }
    if (index === final && hyphened) {
      operands += piece.look.face.shape('-', []).operands
      x += hyphenWidth(piece)
    }
    const next = pieces[index + 1]
    if (next?.look !== piece.look || next.formula) {
      if (operands !== '') runs.push({look: piece.look, x: begin, width: x - begin, operands})
      operands = ''
      begin = x
    }
  }
  return runs
}

function spaceWidth({look}: Piece): number {
  return (look.space.width * look.size) / 1000
}

function hyphenWidth({look}: Piece): number {
  return (look.face.shape('-', []).width * look.size) / 1000
}
