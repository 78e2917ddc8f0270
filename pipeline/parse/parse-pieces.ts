/** Read a text in pieces and put the tree together. */
import type {SourceNode, SourceRoot} from '../model/source-tree.js'
import {pieceStarts} from './cuts.js'
import type {PieceSizes} from './cuts.js'
import type {TooDeep} from './depth.js'
import {guessLabels} from './labels.js'
import type {Label, Labels} from './labels.js'
import type {DollarFormula, MathMode} from './math-proof.js'
import {movePiece} from './piece.js'
import type {Piece, ReadPiece} from './piece.js'

/** Pieces of an earlier text by their own text; those whose dollars were read as money apart from the others. */
export interface Pieces {
  readonly usual: ReadonlyMap<string, Piece>
  readonly withoutMath: ReadonlyMap<string, Piece>
}

export const noPieces: Pieces = {usual: new Map(), withoutMath: new Map()}

export interface Parsed {
  readonly root: SourceRoot
  readonly tooDeep: readonly TooDeep[]
  /** What looks like formulas and was left as text, since nothing in the file shows that dollars mean formulas. */
  readonly moneyOrMath: readonly DollarFormula[]
  /** What the next call may use again. */
  readonly pieces: Pieces
}

/**
 * The tree of `text`, deep-equal to what remark-parse makes of it in one call.
 *
 * By induction every piece starts in the parser's initial state: the cut before it was checked on the tree of the piece
 * before it. What a piece was told about labels is checked when all pieces are read.
 *
 * @param known pieces of the last text of this file
 * @param outside labels that are defined elsewhere
 */
export function parsePieces(
  text: string,
  read: ReadPiece,
  known: Pieces,
  sizes: PieceSizes,
  mode: MathMode,
  outside: ReadonlySet<Label> = new Set()
): Parsed {
  const guess = new Set([...outside, ...guessLabels(text)])
  const first = readAll(text, sizes, piece => known.usual.get(piece) ?? read(copy(piece), guess, mode !== false))
  const defined = new Set([...outside, ...first.flatMap(piece => piece.defines)])
  const told = first.map(piece => (wasToldRight(piece, defined) ? piece : read(piece.text, defined, mode !== false)))
  const withMath = mode === true || told.some(piece => piece.provesMath)
  const settled = told.map(piece => {
    if (withMath || piece.formulas.length === 0) return piece
    const old = known.withoutMath.get(piece.text)
    return old && wasToldRight(old, defined) ? old : read(piece.text, defined, false)
  })

  const children: SourceNode[] = []
  const tooDeep: TooDeep[] = []
  const usual = new Map<string, Piece>()
  const withoutMath = new Map<string, Piece>()
  const moneyOrMath: DollarFormula[] = []
  const placed: Piece[] = []
  let [lines, offset] = [0, 0]
  for (const [index, piece] of settled.entries()) {
    const moved = movePiece(piece, {lines, offset})
    const asRead = told[index]
    if (asRead && asRead !== piece) {
      const shown = movePiece(asRead, {lines, offset})
      moneyOrMath.push(...shown.formulas)
      usual.set(shown.text, shown)
      withoutMath.set(moved.text, moved)
    } else usual.set(moved.text, moved)
    for (const child of moved.root.children ?? []) children.push(child)
    tooDeep.push(...moved.tooDeep)
    placed.push(moved)
    lines += piece.lines
    offset += piece.length
  }
  const start = placed.at(0)?.root.position?.start
  const end = placed.at(-1)?.root.position?.end
  const root: SourceRoot = {type: 'root', children, ...(start && end && {position: {start, end}})}
  return {root, tooDeep, moneyOrMath, pieces: {usual, withoutMath}}
}

function readAll(text: string, sizes: PieceSizes, read: (text: string) => Piece): readonly Piece[] {
  const starts = pieceStarts(text, sizes)
  const pieces: Piece[] = []
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]
    let piece = read(text.slice(start, starts[index + 1]))
    // The cut was wrong: take in more, twice as much each time, so that all attempts together stay linear.
    for (let more = 1; piece.open && index + 1 < starts.length; more *= 2) {
      index = Math.min(index + more, starts.length - 1)
      piece = read(text.slice(start, starts[index + 1]))
    }
    pieces.push(piece)
  }
  return pieces
}

function wasToldRight(piece: Piece, defined: Labels): boolean {
  for (const [label, answer] of piece.asked) if (answer !== defined.has(label)) return false
  return true
}

/** A slice keeps the whole text it was cut from in memory, and a kept piece would keep every text ever edited. */
function copy(slice: string): string {
  return ` ${slice}`.slice(1)
}
