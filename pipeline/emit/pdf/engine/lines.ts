/**
 * The lines of a paragraph as pdfmake places them: typeset/ made them, here they get height and baseline.
 *
 * A line knows nothing of pages. Its height is the paragraph's leading, so that lines of text with code or a note call keep
 * their distance; only a formula that would touch the lines around it makes room.
 */
import lineModule from 'pdfmake/js/Line.js'
import type {Direction} from '../../../fonts/face.js'
import type {InkPath} from '../../../model/formula.js'
import {formulaScale} from '../../../theme/formula.js'
import type {ParagraphLook, Span, SpanFormula, Tail} from '../content.js'
import {boxAscent, boxDepth, boxWidth, lackingBox} from '../paint/lacking-box.js'
import type {Run, SetLine} from '../typeset/line.js'
import type {Drawn, TypeSpan} from '../typeset/look.js'
import {setParagraph} from '../typeset/paragraph.js'
import type {ParagraphSetting} from '../typeset/paragraph.js'
import type {WordBook} from '../typeset/words.js'
import type {Spread} from '../galley.js'
import type {InlineElements} from '../structure/inline.js'
import type {StructureElement} from '../structure/element.js'
import type {SettledLook} from './looks.js'

/** A run with what is drawn beside its letters. */
export interface LineRun extends Run {
  readonly look: SettledLook
  readonly formula?: RunFormula | undefined
  /** Its words are the number of this place's page, or rather of a page with three digits. */
  readonly pageOf?: string | undefined
}
/** Heights in points; the paths are drawn so large that an em of theirs is `em` points. */
export interface RunFormula {
  readonly ascent: number
  readonly depth: number
  readonly em: number
  /** Of the first piece; the others say nothing. */
  readonly said: string | undefined
  readonly paths: readonly InkPath[]
}

export class BookLine extends lineModule.default {
  dests: readonly string[] = []
  /** Notes that are called in it, by name. */
  notes: readonly string[] = []
  tail: Tail | undefined
  /** Colour of the mark behind the line: the text goes on, and did not ask for a new line. */
  turn: string | undefined
  /** What happens to the number of a page in it. */
  spread: Spread = 'start'
  /** A word ends with the line, and the paragraph goes on. */
  wordEnds = false
  /** Whose words these are; `undefined`: they are not read. */
  element: StructureElement | undefined
  /** Elements within that, by spans. */
  inline: InlineElements | undefined
  constructor(
    readonly runs: readonly LineRun[],
    maxWidth: number,
    readonly leading: number,
    /** Points from the top of the line to its baseline. */
    readonly baseline: number
  ) {
    super(maxWidth)
  }
  override getHeight(): number {
    return this.leading
  }
  override getAscenderHeight(): number {
    return this.baseline
  }
  /** pdfmake copies the lines of an unbreakable block when it finds their page; what is drawn can be shared. */
  override clone(): BookLine {
    const copy = new BookLine(this.runs, this.maxWidth, this.leading, this.baseline)
    copy.dests = this.dests
    copy.notes = this.notes
    copy.tail = this.tail
    copy.turn = this.turn
    copy.spread = this.spread
    copy.wordEnds = this.wordEnds
    copy.element = this.element
    copy.inline = this.inline
    copy.x = this.x ?? 0
    copy.y = this.y ?? 0
    return copy
  }
}

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
}

/** Left is where text begins: what stands at one edge stands at the other where text runs from there. */
const alignments = {left: 'start', right: 'end', center: 'center', justify: 'justify'} as const
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
  const {preserve, measure, alignment, indent, hang, turn, direction} = setting
  const looks = spans.map(settle)
  const typed = spans.map((span, index) => typeSpan(span, looks[index] ?? settle(span)))
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
    direction
  }
  return setParagraph(typed, paragraph, book).map((line, index, lines) => {
    const made = bookLine(line, spans, looks, setting)
    made.spread = spreadOf(paragraph, line)
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

function typeSpan(span: Span, look: SettledLook): TypeSpan {
  if (span.lacking) return {text: span.text, look, drawn: [{width: boxWidth * look.size}]}
  return span.formula ? {text: '', look, drawn: drawnOf(span.formula, look)} : {text: span.text, look}
}

function drawnOf({pieces}: SpanFormula, {size}: SettledLook): readonly Drawn[] {
  return pieces.map(({width}) => ({width: width * size * formulaScale}))
}

function bookLine(line: SetLine, spans: readonly Span[], looks: readonly SettledLook[], setting: Setting): BookLine {
  const runs = line.runs.flatMap(run => {
    const look = looks[run.span]
    if (!look) return []
    const formula = run.drawn === undefined ? undefined : drawingOf(spans[run.span], run.drawn, look)
    return [{...run, look, formula, pageOf: spans[run.span]?.pageOf}]
  })
  const {above, below} = roomFor(runs, setting)
  const leading = setting.leading + above + below
  const made = new BookLine(runs, setting.measure, leading, setting.baseline + above)
  const begun = spans.slice(...line.begins)
  made.dests = begun.flatMap(span => span.dests ?? [])
  made.notes = begun.flatMap(({note}) => note ?? [])
  return made
}

function drawingOf(span: Span | undefined, piece: number, look: SettledLook): RunFormula | undefined {
  if (!span?.lacking) return formulaOf(span?.formula, piece, look)
  const {size, rise} = look
  const paths = lackingBox(span.text)
  return {ascent: boxAscent * size + rise, depth: boxDepth * size - rise, em: size, said: span.text, paths}
}

function formulaOf(formula: SpanFormula | undefined, piece: number, {size, rise}: SettledLook): RunFormula | undefined {
  const paths = formula?.pieces[piece]?.paths
  if (!formula || !paths) return undefined
  const em = size * formulaScale
  return {
    ascent: formula.ascent * em + rise,
    depth: formula.depth * em - rise,
    em,
    said: piece === 0 ? formula.said : undefined,
    paths
  }
}

/** Room that a tall formula asks for beyond that of the line. It may reach into the empty part of the lines around it. */
function roomFor(
  runs: readonly LineRun[],
  {leading, baseline}: Setting
): {readonly above: number; readonly below: number} {
  let above = 0
  let below = 0
  for (const {formula, look} of runs) {
    if (!formula) continue
    above = Math.max(above, formula.ascent - baseline - 0.1 * look.size)
    below = Math.max(below, formula.depth - (leading - baseline) - 0.2 * look.size)
  }
  return {above, below}
}
