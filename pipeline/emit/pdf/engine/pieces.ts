/**
 * A paragraph as pieces between which a line may be broken.
 *
 * Where lines may be broken says UAX #14 (the `linebreak` package, which pdfmake uses as well), over the text of all spans
 * together. White space after a word belongs to its piece, and vanishes at the end of a line.
 */
import LineBreaker from 'linebreak'
import type {Look, Span, SpanFormula} from '../content.js'
import type {InkPath} from '../../../model/formula.js'
import {formulaScale} from '../../../theme/formula.js'
import {decimal} from './shaping.js'
import type {Face, Shaped} from './shaping.js'

/** A look with every field settled. One object for all pieces of a span: runs are joined when it is the same. */
export interface SettledLook extends Look {
  readonly face: Face
  readonly size: number
  readonly features: readonly string[]
  readonly color: string
  readonly rise: number
  /** The space of the face. */
  readonly space: Shaped
}

export interface Piece {
  readonly text: string
  readonly look: SettledLook
  readonly shaped: Shaped
  /** Points, without the white space after it. */
  readonly width: number
  /** How many spaces follow. */
  readonly spaces: number
  /** A line may or must end after it. */
  readonly end: 'none' | 'may' | 'must'
  /** A hyphen is shown if a line ends after it. */
  readonly hyphen: boolean
  readonly dests: readonly string[] | undefined
  /** Drawn in its place: the piece has no text then. */
  readonly formula?: PieceFormula
}
/** Heights in points; the paths are drawn so large that an em of theirs is `em` points. */
export interface PieceFormula {
  readonly ascent: number
  readonly depth: number
  readonly em: number
  /** Of the first piece; the others say nothing. */
  readonly said: string | undefined
  readonly paths: readonly InkPath[]
}

/** Longer stretches are cut so that shaping and breaking one word stays linear. */
const longest = 80
const softHyphen = '\u00ad'
/** Characters that ask for a break and show nothing. */
const invisible = /[\u200b\u2060\ufeff]/g

export function piecesOf(
  spans: readonly Span[],
  settle: (span: Span) => SettledLook,
  preserve: boolean
): readonly Piece[] {
  const pieces: Piece[] = []
  const ends = preserve ? keptEnds(spans) : breakEnds(spans)
  let offset = 0
  let next = 0
  for (const span of spans) {
    const look = settle(span)
    let dests = span.dests
    let from = 0
    if (span.formula) {
      const end = ends[next]
      const kind = end?.at === offset + 1 ? end.kind : 'none'
      addFormula(pieces, span.formula, kind, look, dests)
      offset++
      while (ends[next] && (ends[next]?.at ?? 0) <= offset) next++
      continue
    }
    if (span.text === '' && dests) add(pieces, '', 'none', look, dests, preserve)
    while (from < span.text.length) {
      const end = ends[next]
      const stop = end ? Math.min(end.at - offset, span.text.length) : span.text.length
      const kind = end && end.at - offset === stop ? end.kind : 'none'
      cut(pieces, span.text.slice(from, stop), kind, look, dests, preserve)
      dests = undefined
      from = stop
      while (ends[next] && (ends[next]?.at ?? 0) - offset <= stop) next++
    }
    offset += span.text.length
  }
  return pieces
}

/** Lines are broken beside a formula as beside a letter: never before the comma that follows it, or in `n`-th. */
function readAs({text, formula}: Span): string {
  return formula ? 'x' : text
}

function addFormula(
  pieces: Piece[],
  formula: SpanFormula,
  end: Piece['end'],
  look: SettledLook,
  dests: readonly string[] | undefined
): void {
  const em = look.size * formulaScale
  const heights = {ascent: formula.ascent * em + look.rise, depth: formula.depth * em - look.rise, em}
  for (const [index, {width, paths}] of formula.pieces.entries()) {
    const last = index === formula.pieces.length - 1
    pieces.push({
      text: '',
      look,
      shaped: nothing,
      width: width * em,
      spaces: 0,
      end: last ? end : 'may',
      hyphen: false,
      dests: index === 0 ? dests : undefined,
      formula: {...heights, paths, said: index === 0 ? formula.said : undefined}
    })
  }
}

const nothing: Shaped = {width: 0, operands: ''}

interface End {
  readonly at: number
  readonly kind: 'may' | 'must'
}

/** UAX #14 lets a line begin with the dash between two words; no printer would. */
const innerDash = /^\S[\u2013-\u2015]$/

function breakEnds(spans: readonly Span[]): readonly End[] {
  const text = spans.map(readAs).join('')
  const breaker = new LineBreaker(text)
  const ends: End[] = []
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position
    if (!found.required && innerDash.test(text.slice(at - 1, at + 1))) continue
    ends.push({at, kind: found.required ? 'must' : 'may'})
  }
  return ends
}

/** In kept text a line may end after any white space, and must at each line end. */
function keptEnds(spans: readonly Span[]): readonly End[] {
  const text = spans.map(readAs).join('')
  const ends: End[] = []
  for (const found of text.matchAll(/\n|[ \t]+/g)) {
    ends.push({at: found.index + found[0].length, kind: found[0] === '\n' ? 'must' : 'may'})
  }
  return ends
}

function cut(
  pieces: Piece[],
  text: string,
  end: Piece['end'],
  look: SettledLook,
  dests: readonly string[] | undefined,
  preserve: boolean
): void {
  let rest = text
  let first = dests
  while (rest.length > longest) {
    const at = boundary(rest, longest)
    add(pieces, rest.slice(0, at), 'none', look, first, preserve)
    first = undefined
    rest = rest.slice(at)
  }
  add(pieces, rest, end, look, first, preserve)
}

/** The last place at or before `at` that does not part a surrogate pair or a letter from its marks; at least one character. */
function boundary(text: string, at: number): number {
  let place = at
  while (place > 0 && /[\udc00-\udfff\p{M}]/u.test(text[place] ?? '')) place--
  return place > 0 ? place : at
}

function add(
  pieces: Piece[],
  text: string,
  end: Piece['end'],
  look: SettledLook,
  dests: readonly string[] | undefined,
  preserve: boolean
): void {
  const trimmed = text.replace(/[ \n\r\t]+$/, '')
  const hyphen = trimmed.endsWith(softHyphen)
  const shown = trimmed.replaceAll(softHyphen, '').replace(invisible, '')
  const shaped = look.face.shape(shown, look.features)
  pieces.push({
    text: shown,
    look,
    shaped,
    width: (shaped.width * look.size) / 1000,
    spaces: spacesAfter(text, trimmed, end, !preserve && atLineStart(pieces)),
    end,
    hyphen,
    dests
  })
}

function atLineStart(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  return last === undefined || last.end === 'must'
}

/** White space at the start of a paragraph, or of a line after a break, is nothing unless it is kept; a line end is no space. */
function spacesAfter(text: string, trimmed: string, end: Piece['end'], dropped: boolean): number {
  if (dropped && trimmed === '') return 0
  return text.length - trimmed.length - (end === 'must' && /[\n\r]$/.test(text) ? 1 : 0)
}

/** The piece's first characters, as many as fit `width` points and at least one, and what is left. */
export function split(piece: Piece, width: number): readonly [Piece, Piece] {
  const {look, text} = piece
  let low = 1
  let high = text.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const shaped = look.face.shape(text.slice(0, middle), look.features)
    if ((shaped.width * look.size) / 1000 <= width) low = middle
    else high = middle - 1
  }
  const at = Math.max(boundary(text, low), 1)
  return [part(piece, text.slice(0, at), true), part(piece, text.slice(at), false)]
}

function part(piece: Piece, text: string, head: boolean): Piece {
  const shaped = piece.look.face.shape(text, piece.look.features)
  const width = (shaped.width * piece.look.size) / 1000
  return head
    ? {...piece, text, shaped, width, spaces: 0, end: 'may', hyphen: false}
    : {...piece, text, shaped, width, dests: undefined}
}

/** Operands of `count` spaces, each widened by `extra` points. */
export function spaceOperands(look: SettledLook, count: number, extra: number): string {
  const widen = extra === 0 ? '' : decimal((-extra * 1000) / look.size)
  return (look.space.operands + widen).repeat(count)
}
