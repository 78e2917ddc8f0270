/** One piece of a text, read on its own. */
import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import type {NormalizedExtension} from 'micromark-util-types'
import type {SourceNode} from '../model/source-tree.js'
import {limitDepth, oncePerBlock} from './depth.js'
import type {TooDeep} from './depth.js'
import {neededTransforms, unneededIn} from './dear-constructs.js'
import {mathNames} from './constructs/index.js'
import {mathIn} from './math-proof.js'
import type {DollarFormula} from './math-proof.js'
import {answerLabels, definedLabels} from './labels.js'
import type {Label, Labels} from './labels.js'
import {withLinearEdits} from './linear-edits.js'
import {linearTime} from './linear-time.js'
import {neutralise, restore} from './neutralise.js'
import {place, placePosition} from './place.js'
import type {Distance} from './place.js'
import {without} from './syntax.js'
import type {Syntax} from './syntax.js'

export interface Piece {
  readonly text: string
  /** Of the text, in UTF-16 units as offsets count them: a byte order mark at the start counts for none. */
  readonly length: number
  /** Line ends in the text. */
  readonly lines: number
  /** How far the positions of `root` and `tooDeep` are from those in the piece alone. */
  readonly at: Distance
  /** Never changed; a piece that moves gets new nodes. */
  readonly root: SourceNode
  readonly tooDeep: readonly TooDeep[]
  /** A fence or an HTML block goes on behind the end: the cut there was wrong. */
  readonly open: boolean
  readonly defines: readonly Label[]
  /** Each label that was looked up, with the answer given. */
  readonly asked: ReadonlyMap<Label, boolean>
  /** It shows that dollars mean formulas. */
  readonly provesMath: boolean
  /** Its single-dollar formulas, placed like `root`; none when it was read without them. */
  readonly formulas: readonly DollarFormula[]
}

/** @param math false: dollars are text */
export type ReadPiece = (text: string, labels: Labels, math: boolean) => Piece

const noMath = {proof: false, formulas: []}

const byteOrderMark = '\uFEFF'

const nowhere: Distance = {lines: 0, offset: 0}

/**
 * Makes the function that reads pieces. `labels` is what the whole text is thought to define.
 *
 * The tree is that of remark-parse: its tokenizer, its compiler, its transforms, less the constructs that cannot match in this
 * text. What is nested deeper than 500 levels is text.
 */
export function createPieceReader(syntax: Syntax): ReadPiece {
  /** One set of tokens for each set of constructs left out. */
  const lean = new Map<string, NormalizedExtension>()

  function tokensFor(text: string, math: boolean): NormalizedExtension {
    const unneeded = math ? unneededIn(text) : new Set([...unneededIn(text), ...mathNames])
    const key = [...unneeded].join(' ')
    const tokens = lean.get(key) ?? without(syntax.tokens, unneeded)
    lean.set(key, tokens)
    return tokens
  }

  return (text, labels, math) => {
    const asked = new Map<Label, boolean>()
    // micromark swallows a byte order mark. It can stand at the start of the first piece only.
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
    const plain = text.slice(mark.length)
    const neutral = neutralise(plain)
    const root = withLinearEdits(() =>
      fromMarkdown(mark + neutral.text, {
        extensions: [tokensFor(text, math), answerLabels(labels, asked), linearTime],
        mdastExtensions: [...syntax.tree]
      })
    )
    const open = isOpen(plain, root.children.at(-1)?.position?.end.offset ?? 0)
    const tooDeep = oncePerBlock(root, [...neutral.tooDeep, ...limitDepth(root, plain)], plain)
    for (const transform of neededTransforms(syntax.transforms, text)) transform(root)
    // After the transforms, which would look for hundreds of addresses in one word.
    restore(root, neutral)
    const defines = definedLabels(root)
    const {proof, formulas} = math && /\$|math/.test(text) ? mathIn(root, plain) : noMath
    return {
      text,
      length: plain.length,
      lines: countLines(text),
      at: nowhere,
      root: asSource(root),
      tooDeep,
      open,
      defines,
      asked,
      provesMath: proof,
      formulas
    }
  }
}

/** mdast's closed interfaces as our open ones. The compiler wants an index signature that interfaces never have; the shape is the same. */
function asSource(root: Root): SourceNode {
  return root as unknown as SourceNode
}

/** The piece with its nodes at another place. */
export function movePiece(piece: Piece, to: Distance): Piece {
  const by = {lines: to.lines - piece.at.lines, offset: to.offset - piece.at.offset}
  if (by.lines === 0 && by.offset === 0) return piece
  return {
    ...piece,
    at: to,
    root: place(piece.root, by),
    tooDeep: piece.tooDeep.map(({levels, position}) => ({levels, position: placePosition(position, by)})),
    formulas: piece.formulas.map(({raw, position}) => ({raw, position: placePosition(position, by)}))
  }
}

/** Fences, HTML blocks: what is still open reaches into the blank lines at the end, and nothing else does. */
function isOpen(text: string, endOfLastBlock: number): boolean {
  let end = text.length
  for (let index = end - 1; index >= 0; index--) {
    const character = text.charAt(index)
    if (character === '\n' || character === '\r') end = index
    else if (character !== ' ' && character !== '\t') break
  }
  return endOfLastBlock > end
}

function countLines(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0
}
