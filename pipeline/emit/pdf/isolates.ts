/**
 * Text of another direction within a text: blocks begin at the other edge, words in a line are isolated, so that what stands
 * around them keeps its order (UAX #9, 2.4).
 */
import type {Direction} from '../../fonts/face.js'
import type {Span} from './content.js'
import type {Made} from './made.js'

/** What begins an isolate, by its direction; its end. */
const begins = {ltr: '\u2066', rtl: '\u2067'} as const
const end = '\u2069'
/** Letters and signs that are read from right to left, as far as most texts have them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** @param around the direction of what it stands in */
export function directed(made: readonly Made[], direction: Direction, around: Direction): readonly Made[] {
  const mixed = direction === 'rtl' || around === 'rtl'
  return made.map((item, index): Made => {
    if (item.kind === 'block') return {...item, node: {direction, ...item.node}}
    if (!mixed) return item
    const first = made[index - 1]?.kind !== 'span'
    const last = made[index + 1]?.kind !== 'span'
    return {...item, span: isolated(item.span, first ? begins[direction] : '', last ? end : '')}
  })
}

/** Words of a program, an address: from left to right wherever they stand. */
export function leftToRight(spans: readonly Span[], around: Direction): readonly Span[] {
  if (around === 'ltr' && !spans.some(({text}) => rightToLeft.test(text))) return spans
  return spans.map((span, index) =>
    isolated(span, index === 0 ? begins.ltr : '', index === spans.length - 1 ? end : '')
  )
}

/** The signs stand in its text, where they show nothing; a drawing is one sign whatever stands around it. */
function isolated(span: Span, before: string, after: string): Span {
  if (span.lacking || span.formula || span.pageOf !== undefined || before + after === '') return span
  return {...span, text: before + span.text + after}
}
