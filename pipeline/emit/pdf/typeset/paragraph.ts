/**
 * A paragraph's spans to lines. Pure: equal spans and settings give equal lines, whatever was set before.
 */
import type {Direction} from '../../../fonts/face.js'
import {fill} from './fill.js'
import {clear, createItems, keptSpace, nothing} from './items.js'
import {setLine} from './line.js'
import type {SetLine} from './line.js'
import type {TypeSpan} from './look.js'
import {sourceOf, stretchesOf} from './source.js'
import {breakLines} from './total-fit.js'
import type {WordBook} from './words.js'

export interface ParagraphSetting {
  /** Width of the column, in points. */
  readonly measure: number
  readonly alignment: 'start' | 'end' | 'center' | 'justify'
  /** Indent of the first line, of the lines after it, and of a line that follows one which the text itself ended. */
  readonly indent: number
  readonly hang: number
  readonly anew: number
  /** White space and line ends are kept as typed. */
  readonly preserve: boolean
  /** Punctuation may stand outside of the column's edges. */
  readonly hanging: boolean
  /** By how much of its width a letter may be narrowed or widened in a justified line. */
  readonly expansion: number
  readonly direction: Direction
  /** The first lines stand beside a large letter. */
  readonly initial?: InitialRoom | undefined
  /** The first lines give way to a figure beside them. */
  readonly beside?: SideRoom | undefined
}

export interface SideRoom {
  readonly lines: number
  /** Points. */
  readonly room: number
  /** At the end of the lines; else where they begin. */
  readonly end: boolean
}

export interface InitialRoom {
  /** So many lines give way. */
  readonly lines: number
  /** Indent of the lines beside it; `first` is that of the first, before whose words its letter stands unseen. */
  readonly room: number
  readonly first: number
}

/** Ragged lines: so much of the measure short is as bad as spaces stretched to the full, and no less than this. */
const raggedness = {share: 0.35, least: 40} as const

const items = createItems()

/** At least one line, empty for an empty text. */
export function setParagraph(
  spans: readonly TypeSpan[],
  setting: ParagraphSetting,
  book: WordBook
): readonly SetLine[] {
  const {measure, alignment, hanging, preserve, direction, initial, beside} = setting
  const source = sourceOf(spans, preserve, direction)
  const justified = alignment === 'justify'
  const expansion = justified ? setting.expansion : 0
  const ragged = justified ? 0 : preserve ? measure * 3 : Math.max(measure * raggedness.share, raggedness.least)
  const lines: SetLine[] = []
  let begun = 0
  for (const [from, to] of stretchesOf(source)) {
    clear(items)
    fill(items, source, from, to, {justified, hanging, measure}, book)
    const before = lines.length
    const hang = preserve ? hangOf(setting.hang, measure) : setting.hang
    const indentOf = (line: number): number => {
      const number = before + line
      if (initial && number < initial.lines) return number === 0 ? initial.first : initial.room
      const aside = beside && !beside.end && number < beside.lines ? beside.room : 0
      return aside + (number === 0 ? setting.indent : line === 0 ? setting.anew : hang)
    }
    const endOf = (line: number): number => (beside?.end && before + line < beside.lines ? beside.room : 0)
    const room = (line: number): number => Math.max(measure - indentOf(line) - endOf(line), 1)
    for (const [index, found] of breakLines(items, {room, expansion, ragged}).entries()) {
      // A line has the spans whose first character it has; those without characters go with the next that has some.
      const last = lastSpan(found.from, found.to, spans.length)
      const begins = [begun, Math.max(begun, last + 1)] as const
      begun = begins[1]
      const place = {indent: indentOf(index), room: room(index), alignment, expansion, hanging}
      lines.push(setLine(items, spans, found, {...place, rightToLeft: direction === 'rtl'}, begins))
    }
  }
  const last = lines.at(-1)
  if (last && begun < spans.length) lines[lines.length - 1] = {...last, begins: [last.begins[0], spans.length]}
  return lines
}

/** What is left over of a line of code stands so far behind its own first word as `hang` says of one that begins at the edge. */
function hangOf(hang: number, measure: number): number {
  const {count, draws, width} = items
  const space = width[draws.subarray(0, count).indexOf(keptSpace)] ?? 0
  // Before a line there may be its number: its own words begin two spaces before the hang at the earliest.
  const edge = hang - 2 * space
  if (space === 0 || edge < -0.1) return hang
  let start = 0
  for (let item = 0; item < count; item++) {
    const drawn = draws[item] !== nothing && draws[item] !== keptSpace
    if (drawn && start > edge - 0.1) return Math.min(Math.max(hang, start + 2 * space), measure / 2)
    start += width[item] ?? 0
  }
  return hang
}

function lastSpan(from: number, to: number, spans: number): number {
  if (spans === 1) return to > from ? 0 : -1
  let last = -1
  for (let index = from; index < to; index++) last = Math.max(last, items.span[index] ?? 0)
  return last
}
