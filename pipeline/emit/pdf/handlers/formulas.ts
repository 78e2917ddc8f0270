/** Formulas: outlines on the baseline of a line, or on a line of their own with their number at its end. */
import type {TypesetFormula} from '../../../model/formula.js'
import type {InlineMath, MathBlock} from '../../../model/nodes.js'
import {formulaScale} from '../../../theme/formula.js'
import type {PdfNode, Span} from '../content.js'
import {block, span, textOf} from '../made.js'
import type {Made, MadeBlock} from '../made.js'
import {degraded, grounded, keptWords, takeWaiting, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'

export function inlineMath(node: InlineMath, state: PdfState): readonly Made[] {
  const formula = typeset(node, state)
  if (!formula) {
    const size = (state.look.fontSize ?? state.ground.fontSize) * 0.83
    const look = {font: 'code', features: [], fontSize: size} as const
    return words(node.value, {...state, look: {...state.look, ...look}}, node).map(span)
  }
  if (node.display === true && state.flowing) return [displayed(node, formula, undefined, state)]
  return [span(spanOf(node, formula, state))]
}

export function math(node: MathBlock, state: PdfState): readonly Made[] {
  const formula = typeset(node, state)
  const number = node.number === undefined ? formula?.tag : `(${node.number})`
  if (formula) return [displayed(node, formula, number, state)]
  const inside = grounded(state, styleOf('code', state))
  const text = node.value.replace(/\n+$/, '') + (number === undefined ? '' : `  ${number}`)
  const spans = keptWords(text, {...inside, look: {}}, node.position ? node : state.spot)
  return [
    block(
      {text: textOf(spans), style: 'code', tag: {type: 'Code', block: true}, margin: [14, 0, 0, 0]},
      state.chapter.geometry.leading
    )
  ]
}

/** `undefined`: TeX could not read it, and its source is printed. Characters that no face has are reported as those of words are. */
function typeset(node: InlineMath | MathBlock, state: PdfState): TypesetFormula | undefined {
  const formula = state.chapter.formulas(node)
  if (formula?.kind !== 'typeset') {
    degraded(node, node.type, 'printed as TeX', state)
    return undefined
  }
  if (formula.missing !== '') state.chapter.glyphs.fit(formula.missing, state.ground, node.position ? node : state.spot)
  return formula
}

/** The source stands in the span for whoever reads the content as text. */
function spanOf(node: InlineMath | MathBlock, formula: TypesetFormula, state: PdfState): Span {
  const {ascent, depth, pieces} = formula
  const dests = takeWaiting(state)
  return {
    ...state.look,
    text: node.value,
    formula: {ascent, depth, pieces, said: formula.plain ?? node.value},
    ...(dests.length > 0 && {dests})
  }
}

/** Smallest size of a formula that would be wider than the page, to that of the text; a wider one is parted at its relations. */
const smallest = 0.72

function displayed(
  node: InlineMath | MathBlock,
  formula: TypesetFormula,
  number: string | undefined,
  state: PdfState
): MadeBlock {
  const {geometry, ruler, colours} = state.chapter
  const size = state.look.fontSize ?? state.ground.fontSize
  const look = {font: 'text', fontSize: size, features: [], color: colours.ink} as const
  const gap = size
  const beside = number === undefined ? 0 : ruler.width(number, look, size) + gap
  const width = formula.pieces.reduce((sum, piece) => sum + piece.width, 0) * size * formulaScale
  const room = state.measure - beside
  // In the middle of the measure while the number leaves room for that, else in the middle of what it leaves.
  const margin = width + 2 * beside <= state.measure ? 0 : beside
  const scale = Math.min(1, room / width)
  const parted = scale < smallest && formula.pieces.length > 1
  const whole = {...formula, pieces: [joined(formula)]}
  const made = spanOf(node, parted ? formula : whole, state)
  const fitted = parted || scale === 1 ? made : {...made, fontSize: size * scale}
  const text: PdfNode = {
    text: [fitted],
    alignment: parted ? 'left' : 'center',
    indent: 0,
    hang: parted ? 2 * size : 0,
    margin: [0, 0, margin, 0],
    ...(number !== undefined && {tail: {words: number, shift: margin, ...look}})
  }
  return block(text, geometry.leading / 2)
}

/** All pieces as one, which no line parts. */
function joined({pieces}: TypesetFormula): TypesetFormula['pieces'][number] {
  const [first, ...rest] = pieces
  if (!first || rest.length === 0) return first ?? {width: 0, paths: []}
  let width = 0
  const paths = pieces.flatMap(piece => {
    const [x, list] = [width * 1000, piece.paths]
    width += piece.width
    return list.map(path => {
      const [a, b, c, d, e, f] = path.matrix
      return {...path, matrix: [a, b, c, d, e + x, f] as const}
    })
  })
  return {width, paths}
}
