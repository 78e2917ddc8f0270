/**
 * The lines of a paragraph as pdfmake places them: typeset/ made them, here they get height and baseline.
 *
 * A line knows nothing of pages. Its height is the paragraph's leading, so that lines of text with code or a note call keep
 * their distance; only what would touch the lines around it makes room: a tall formula, a picture, a reading.
 */
import type {Direction} from '../../../fonts/face.js'
import type {ParagraphLook, Span} from '../content.js'
import type {Spread} from '../galley.js'
import {readingDirection} from '../isolates.js'
import type {SetLine} from '../typeset/line.js'
import {setParagraph} from '../typeset/paragraph.js'
import type {ParagraphSetting, SideRoom} from '../typeset/paragraph.js'
import type {WordBook} from '../typeset/words.js'
import {BookLine} from './book-line.js'
import type {LineRun} from './book-line.js'
import {inkOf, typeSpan} from './inline-boxes.js'
import type {Initial} from './initials.js'
import type {SettledLook} from './looks.js'

export interface Setting {
  /** Room for a line, in points. */
  readonly measure: number
  readonly leading: number
  readonly baseline: number
  readonly alignment: NonNullable<ParagraphLook['alignment']>
  readonly indent: number
  readonly hang: number
  readonly preserve: boolean
  readonly direction: Direction
  /** Colour of the mark behind kept lines that are cut; absent: they have none. */
  readonly turn?: string | undefined
  readonly initial?: Initial | undefined
  readonly beside?: SideRoom | undefined
}

/** Left is where text begins: what stands at one edge stands at the other where text runs from there. */
const alignments = {left: 'start', right: 'end', center: 'center', justify: 'justify'} as const
/** Words that run against the text around them keep its edge, where they are not justified. */
const otherEdge = {left: 'right', right: 'left', center: 'center', justify: 'justify'} as const
/** A letter two hundredths wider or narrower is not seen; a space that need not be wide is. */
const expansion = 0.02
/** Ems: a narrower column has too few spaces in a line to justify it. */
const narrowest = 14

export function breakLines(
  spans: readonly Span[],
  settle: (span: Span) => SettledLook,
  setting: Setting,
  book: WordBook
): readonly BookLine[] {
  const {preserve, measure, indent, hang, turn} = setting
  const direction = readingDirection(spans, setting.direction)
  const alignment = direction === setting.direction ? setting.alignment : otherEdge[setting.alignment]
  const looks = spans.map(settle)
  const typed = spans.map((span, index) => typeSpan(spans, looks, index, setting.initial !== undefined))
  const wide = measure >= narrowest * (looks[0]?.size ?? 0)
  const justified = alignment === 'justify' && wide
  const paragraph: ParagraphSetting = {
    measure,
    alignment: alignments[alignment === 'justify' && !wide ? 'left' : alignment],
    indent,
    hang,
    // A line of code begins at the edge; where it was cut it hangs.
    anew: preserve ? indent : hang,
    preserve,
    // Edges of ragged text are no lines that a hanging mark could straighten.
    hanging: justified,
    expansion,
    direction,
    initial: setting.initial,
    beside: setting.beside
  }
  return setParagraph(typed, paragraph, book).map((line, index, lines) => {
    const made = bookLine(line, spans, looks, setting)
    made.spread = spreadOf(paragraph, line)
    if (index === 0) made.initial = setting.initial
    made.wordEnds = line.wordEnds && index < lines.length - 1
    if (preserve && line.turned) made.turn = turn
    return made
  })
}

function spreadOf({alignment, direction}: ParagraphSetting, {turned}: SetLine): Spread {
  if (alignment === 'center') return alignment
  if (alignment === 'justify' && turned) return 'spaces'
  return (alignment === 'end') === (direction === 'rtl') ? 'start' : 'end'
}

/** The narrowest measure that takes no more lines: the turn of a title should not leave one word alone. */
export function balanceLines(
  spans: readonly Span[],
  settle: (span: Span) => SettledLook,
  setting: Setting,
  book: WordBook
): readonly BookLine[] {
  const at = (measure: number): readonly BookLine[] => breakLines(spans, settle, {...setting, measure}, book)
  const widest = at(setting.measure)
  if (widest.length < 2 || widest.length > 6) return widest
  let lines = widest
  // A narrower column would break the longest word.
  let low = Math.max(setting.measure / 2, ...wordsWidths(widest))
  let high = setting.measure
  if (low >= high) return widest
  for (let step = 0; step < 7; step++) {
    const measure = (low + high) / 2
    const tried = at(measure)
    if (tried.length > widest.length) low = measure
    else [lines, high] = [tried, measure]
  }
  return lines
}

function wordsWidths(lines: readonly BookLine[]): readonly number[] {
  return lines.flatMap(({runs}) =>
    runs.flatMap(({parts, widths}) => widths.filter((_, index) => typeof parts[index] === 'object'))
  )
}

export function heightOfLines(lines: readonly BookLine[]): number {
  return lines.reduce((sum, {leading}) => sum + leading, 0)
}

function bookLine(line: SetLine, spans: readonly Span[], looks: readonly SettledLook[], setting: Setting): BookLine {
  const runs: LineRun[] = []
  for (const run of line.runs) {
    const ink = inkOf(run, line.runs, spans, looks, setting.initial !== undefined)
    if (ink) runs.push(ink)
  }
  const {above, below} = roomFor(runs, setting)
  const leading = setting.leading + above + below
  const made = new BookLine(runs, setting.measure, leading, setting.baseline + above)
  const [from, to] = line.begins
  if (from === to) return made
  const begun = spans.slice(from, to)
  made.dests = begun.flatMap(span => span.dests ?? [])
  made.notes = begun.flatMap(({note}) => note ?? [])
  return made
}

/** Room that what is tall asks for beyond that of the line. It may reach into the empty part of the lines around it. */
function roomFor(
  runs: readonly LineRun[],
  {leading, baseline}: Setting
): {readonly above: number; readonly below: number} {
  let above = 0
  let below = 0
  for (const {extent, look} of runs) {
    if (!extent) continue
    above = Math.max(above, extent.ascent - baseline - 0.1 * look.size)
    below = Math.max(below, extent.depth - (leading - baseline) - 0.2 * look.size)
  }
  return {above, below}
}
