/** Characters with their reading: over each other where there is room, else one behind the other. */
import type {NodeOf} from '../../../model/nodes.js'
import {plainText} from '../../../tree/text.js'
import {span} from '../made.js'
import type {Made} from '../made.js'
import {degraded, words} from '../state.js'
import type {PdfState} from '../state.js'

export function ruby(node: NodeOf<'ruby'>, state: PdfState): readonly Made[] {
  const pair = rubyPair(node, state) ?? pairByPair(node, state)
  if (pair) return pair
  degraded(node, 'ruby', 'the reading is printed in parentheses', state)
  return behind(state.walk(node.children, state), state.walk(node.reading, state), state)
}

function behind(bases: readonly Made[], readings: readonly Made[], state: PdfState): readonly Made[] {
  return [...bases, ...words(' (', state).map(span), ...readings, ...words(')', state).map(span)]
}

/** Ems of the text that a reading is set in. */
const readingSize = 0.5

/** The characters and their reading as two spans that stand over each other; `undefined`: they are too long, or more than words. */
function rubyPair(node: NodeOf<'ruby'>, state: PdfState): readonly Made[] | undefined {
  if (!fits(plainText(node.children), plainText(node.reading), state)) return undefined
  return over(state.walk(node.children, state), state.walk(node.reading, smaller(state)))
}

/**
 * Long words with a long reading: where each word has one of its own, or each character (as in Pinyin), they stand over each other
 * one by one, and a line may end between them.
 */
function pairByPair({children, reading}: NodeOf<'ruby'>, state: PdfState): readonly Made[] | undefined {
  if (![...children, ...reading].every(({type}) => type === 'text')) return undefined
  const readings = plainText(reading).trim().split(/\s+/)
  const typed = plainText(children).trim()
  const byWord = typed.split(/\s+/)
  const byCharacter = [...typed]
  const bases = byWord.length === readings.length ? byWord : byCharacter
  if (bases.length < 2 || bases.length !== readings.length) return undefined
  if (!bases.every((base, index) => fits(base, readings[index] ?? '', state))) return undefined
  return bases.flatMap((base, index) => {
    const space = index > 0 && bases === byWord ? words(' ', state).map(span) : []
    const reading = readings[index] ?? ''
    const pair = over(words(base, state).map(span), words(reading, smaller(state)).map(span))
    return [...space, ...(pair ?? behind(words(base, state).map(span), words(reading, state).map(span), state))]
  })
}

/** Whether they stand within half a line, and a font has all of them: a box is no character that a reading could stand over. */
function fits(text: string, reading: string, state: PdfState): boolean {
  const {ruler, glyphs} = state.chapter
  const size = state.look.fontSize ?? state.ground.fontSize
  const widths = [ruler.width(text, state.ground, size), ruler.width(reading, state.ground, size * readingSize)]
  const whole = {...state.ground, ...state.look}
  if (Math.max(...widths) > state.measure / 2 || text.trim() === '' || reading.trim() === '') return false
  return glyphs.shows(text, whole) && glyphs.shows(reading, whole)
}

function smaller(state: PdfState): PdfState {
  const size = state.look.fontSize ?? state.ground.fontSize
  const fontSize = Math.max(size * readingSize, 4.5 * state.chapter.geometry.factor)
  return {...state, look: {...state.look, fontSize, features: []}}
}

/** `undefined`: one of them is more than a span. */
function over(bases: readonly Made[], readings: readonly Made[]): readonly Made[] | undefined {
  const [base, ...moreBases] = bases
  const [reading, ...moreReadings] = readings
  if (base?.kind !== 'span' || reading?.kind !== 'span' || moreBases.length + moreReadings.length > 0) return undefined
  return [span({...base.span, ruby: 'base'}), span({...reading.span, ruby: 'reading'})]
}
