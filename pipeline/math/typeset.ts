/**
 * TeX -> a formula as all editions need it: MathML, outlines, plain text.
 *
 * A function of its argument and the faces of the house. Whatever TeX cannot read, or would not end, is a value that says
 * why; nothing is thrown for it. This is the only file that the rest of the program loads of MathJax, and only when there is a formula:
 * loading it takes a third of a second.
 */
import type {Outliner} from '../fonts/outlines.js'
import type {Formula, FormulaJob} from '../model/formula.js'
import {breakPoints} from './breaks.js'
import {openEngine} from './engine.js'
import {mathmlOf} from './mathml.js'
import {outlinesOf} from './outlines.js'
import {plainOf} from './plain.js'
import {invalid} from './stop.js'
import {takeTag} from './tags.js'

/** UTF-16 units. The longest of 584 formulas of a textbook has 600; MathJax's own cost grows faster than what it reads. */
const longest = 5000
/** Ems. A page is 40 wide: what is larger than this is a slip in a length (`\hspace{99cm}`). */
const largest = 200

/** Size of letters of ours among MathJax's, whose own are a little smaller to the eye, in thousandths of an em. */
const letterSize = 960

/** @param face the face of the text: letters that MathJax has no glyphs for */
export function createTypesetter(face: Outliner): (job: FormulaJob) => Formula {
  const style = {size: letterSize, tracking: 0, features: []}
  const engine = openEngine({width: text => face.width(text, style)})

  return ({tex, display}) => {
    if (tex.length > longest) {
      return {kind: 'invalid', reason: `it has ${tex.length} characters, and ${longest} are the most`, at: undefined}
    }
    if (tex.trim() === '') return {kind: 'invalid', reason: 'it is empty', at: undefined}
    let missing = ''
    const letters = (text: string): string => {
      for (const character of text) if (!face.has(character.codePointAt(0) ?? 0)) missing += character
      return face.path(text, {...style, x: 0, y: 0})
    }
    try {
      const read = engine.read(tex, display)
      if (!('root' in read)) return invalid(tex, read)
      const {root, draw} = read
      const tag = takeTag(root)
      const breaks = breakPoints(root)
      const mathml = mathmlOf(root, tex, display)
      const outlines = outlinesOf(draw(), breaks, engine.adaptor, letters)
      const size = outlines.pieces.reduce((sum, {width}) => sum + width, outlines.ascent + outlines.depth)
      if (!(size < largest)) return {kind: 'invalid', reason: 'it is larger than any page', at: undefined}
      return {kind: 'typeset', mathml, ...outlines, plain: plainOf(mathml), tag, missing}
    } catch (cause) {
      // MathJax read it and cannot draw it. `Nested too deeply` is the one way that is known.
      const message = cause instanceof RangeError ? 'Nested too deeply' : String(cause)
      return invalid(tex, {id: '', message, parsers: []})
    }
  }
}
