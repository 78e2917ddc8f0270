/**
 * Text of another direction within a text: blocks begin at the other edge, words in a line are isolated, so that what stands
 * around them keeps its order (UAX #9, 2.4).
 */
import type {Direction} from '../../fonts/face.js'
import {rightToLeftLetter} from '../../language/right-to-left.js'
import type {Span} from './content.js'
import type {Made} from './made.js'

/** What begins an isolate, by its direction; its end. */
const begins = {ltr: '\u2066', rtl: '\u2067'} as const
const end = '\u2069'

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
  if (around === 'ltr' && !spans.some(({text}) => rightToLeftLetter.test(text))) return spans
  return spans.map((span, index) =>
    isolated(span, index === 0 ? begins.ltr : '', index === spans.length - 1 ? end : '')
  )
}

/**
 * How the words of a text run: as what they stand in, unless a text in a right-to-left book has no letter that is read from
 * there. Pages that nobody has translated yet would end their sentences at the wrong side. Code and formulas, which run from
 * left to right anywhere, say nothing about the words around them.
 *
 * Source: UAX #9, 4.3, HL1 (a higher protocol may choose the level of a paragraph).
 */
export function readingDirection(spans: readonly Span[], around: Direction): Direction {
  if (around === 'ltr') return around
  let letters = false
  for (const {text, said} of spans) {
    if (said === 'code') continue
    if (rightToLeftLetter.test(text)) return around
    letters ||= /\p{L}/u.test(text)
  }
  return letters ? 'ltr' : around
}

/** The signs stand in its text, where they show nothing; a drawing is one sign whatever stands around it. */
function isolated(span: Span, before: string, after: string): Span {
  if (span.lacking || span.formula || span.pageOf !== undefined || before + after === '') return span
  return {...span, text: before + span.text + after}
}
