/** Characters with their reading: over each other where there is room, else one behind the other. */
import type {NodeOf} from '../../../model/nodes.js'
import {plainText} from '../../../tree/text.js'
import {span} from '../made.js'
import type {Made} from '../made.js'
import {degraded, words} from '../state.js'
import type {PdfState} from '../state.js'

export function ruby(node: NodeOf<'ruby'>, state: PdfState): readonly Made[] {
  const pair = rubyPair(node, state)
  if (pair) return pair
  degraded(node, 'ruby', 'the reading is printed in parentheses', state)
  const reading = [...words(' (', state).map(span), ...state.walk(node.reading, state), ...words(')', state).map(span)]
  return [...state.walk(node.children, state), ...reading]
}

/** Ems of the text that a reading is set in. */
const readingSize = 0.5

/** The characters and their reading as two spans that stand over each other; `undefined`: they are too long, or more than words. */
function rubyPair(node: NodeOf<'ruby'>, state: PdfState): readonly Made[] | undefined {
  const {ruler, geometry, glyphs} = state.chapter
  const size = state.look.fontSize ?? state.ground.fontSize
  const small = {
    ...state,
    look: {...state.look, fontSize: Math.max(size * readingSize, 4.5 * geometry.factor), features: []}
  }
  const text = plainText(node.children)
  const reading = plainText(node.reading)
  const longest = Math.max(
    ruler.width(text, state.ground, size),
    ruler.width(reading, state.ground, size * readingSize)
  )
  if (longest > state.measure / 2 || text.trim() === '' || reading.trim() === '') return undefined
  // A box is no character that a reading could stand over.
  const whole = {...state.ground, ...state.look}
  if (!glyphs.shows(text, whole) || !glyphs.shows(reading, whole)) return undefined
  const [base, ...moreBases] = state.walk(node.children, state)
  const [over, ...moreOver] = state.walk(node.reading, small)
  if (base?.kind !== 'span' || over?.kind !== 'span' || moreBases.length + moreOver.length > 0) return undefined
  return [span({...base.span, ruby: 'base'}), span({...over.span, ruby: 'reading'})]
}
