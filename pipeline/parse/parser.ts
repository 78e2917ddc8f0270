/** The parser of a run: keeps the pieces of each file for the next call. */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Outcome} from '../model/message.js'
import type {Outside, ParsedBlocks} from '../model/source-blocks.js'
import type {SourceRoot} from '../model/source-tree.js'
import type {PieceSizes} from './cuts.js'
import {labelsOutside} from './labels.js'
import type {MathMode} from './math-proof.js'
import {noPieces, parsePieces} from './parse-pieces.js'
import type {Pieces} from './parse-pieces.js'
import {createPieceReader} from './piece.js'
import {createSyntax} from './syntax.js'
import type {Syntax} from './syntax.js'

export interface Parser {
  /**
   * The mdast tree of a file's text, with positions (lines and columns from 1, offsets in UTF-16 units from 0).
   *
   * `text` is without front matter: the lines it stood on are blank, so that positions stay those of the file. `path` names
   * the file in messages, and the kept pieces. Trees are never changed once they were given out; unchanged parts are shared
   * between calls. Reports `nesting-too-deep` (warn), once for each top-level block, and `math-off` (info). Never throws.
   *
   * @param math how single dollars are read; `auto`: as formulas when the file shows that it has some
   */
  parse(text: string, path: string, math?: MathMode): Outcome<SourceRoot>
  /**
   * Blocks that stand inside others and came as plain text: the body of a directive of MyST. Positions begin with line 1 of
   * `text`; whoever asks knows where it stands. Nothing is kept. Never throws.
   */
  parseBlocks(text: string, outside: Outside, math?: MathMode): ParsedBlocks
}

/**
 * @param sizes of the pieces; tests cut at every possible place
 * @param syntax what is read; tests compare the part that remark reads as well
 */
export function createParserOfPieces(sizes: PieceSizes, syntax: Syntax = createSyntax()): Parser {
  const read = createPieceReader(syntax)
  const kept = new Map<string, Pieces>()
  return {
    parse(text, path, math = 'auto') {
      const {root, tooDeep, moneyOrMath, pieces} = parsePieces(text, read, kept.get(path) ?? noPieces, sizes, math)
      kept.set(path, pieces)
      const diagnostics = createDiagnostics(path)
      for (const {levels, position} of tooDeep) diagnostics.report('nesting-too-deep', position, {levels})
      const [first] = moneyOrMath
      // One may be a price; two of this form seldom are.
      if (first && moneyOrMath.length > 1) diagnostics.report('math-off', first.position, {raw: first.raw})
      return {value: root, messages: diagnostics.messages, treatments: []}
    },
    parseBlocks(text, outside, math = 'auto') {
      const {root, tooDeep} = parsePieces(text, read, noPieces, sizes, math, labelsOutside(outside))
      return {children: root.children, tooDeep}
    }
  }
}
