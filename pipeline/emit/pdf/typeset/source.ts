/** The text of a paragraph's spans as one, with what is known of its places before anything is measured. */
import type {Direction} from '../../../fonts/face.js'
import {levelsOf} from './bidi.js'
import type {TypeSpan} from './look.js'
import {keptPlacesIn, mustEnd, placesIn} from './places.js'

export interface Source {
  readonly spans: readonly TypeSpan[]
  readonly text: string
  /** Where each span begins in the text; one more than there are spans. */
  readonly starts: Int32Array
  /** By place: whether a line may or must end there. */
  readonly places: Uint8Array
  readonly levels: Uint8Array | undefined
  readonly base: Direction
  readonly preserve: boolean
}

/** Lines are broken beside a drawing as beside a letter: never before the comma that follows a formula. */
const drawingReadsAs = 'x'

export function sourceOf(spans: readonly TypeSpan[], preserve: boolean, base: Direction): Source {
  let text = ''
  const starts = new Int32Array(spans.length + 1)
  for (const [index, span] of spans.entries()) {
    starts[index] = text.length
    text += span.drawn ? (span.readsAs ?? drawingReadsAs) : span.text
  }
  starts[spans.length] = text.length
  const places = preserve ? keptPlacesIn(text) : placesIn(text)
  return {spans, text, starts, places, levels: levelsOf(text, base), base, preserve}
}

/** Stretches between forced ends, as places in the text: lines of code, of verse, of an address. At least one. */
export function stretchesOf({text, places}: Source): readonly (readonly [from: number, to: number])[] {
  const stretches: (readonly [number, number])[] = []
  let from = 0
  for (let at = 1; at < text.length; at++) {
    if (places[at] !== mustEnd) continue
    stretches.push([from, at])
    from = at
  }
  stretches.push([from, text.length])
  return stretches
}
