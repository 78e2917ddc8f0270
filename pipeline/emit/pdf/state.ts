/** What handlers of the PDF know while they walk one chapter. */
import type {Direction} from '../../fonts/face.js'
import type {Diagnostics, Spot} from '../../diagnostics/collector.js'
import type {Strings} from '../../language/strings.js'
import type {Treatment} from '../../model/message.js'
import type {PreparedNode} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import type {Formulas} from '../../math/formulas.js'
import type {Theme} from '../../theme/theme.js'
import type {WalkState} from '../handlers.js'
import type {Look, Span} from './content.js'
import type {Destinations} from './destinations.js'
import type {Geometry} from './geometry.js'
import type {Glyphs} from './glyphs.js'
import type {Made} from './made.js'
import type {Pictures} from './pictures.js'
import type {Ruler} from './ruler.js'
import type {Colours} from './styles.js'

/** What does not change within a chapter. */
export interface ChapterSetting {
  readonly publication: PreparedPublication
  readonly head: ChapterHead
  /** Name of the chapter's destination, the start of those in it. */
  readonly name: string
  readonly theme: Theme
  readonly geometry: Geometry
  readonly colours: Colours
  readonly strings: Strings
  /** Language of the chapter. */
  readonly lang: string
  readonly destinations: Destinations
  readonly glyphs: Glyphs
  readonly formulas: Formulas
  readonly pictures: Pictures
  readonly ruler: Ruler
  readonly diagnostics: Diagnostics
  readonly treatments: Treatment[]
  /** Destinations that wait for the next words or picture. */
  readonly waiting: string[]
  /** Ids of the notes that the text calls. */
  readonly called: Set<string>
  /** Asset ids of the files that the text links to, which go into the book. */
  readonly attached: Set<string>
}

export interface PdfState extends WalkState {
  readonly chapter: ChapterSetting
  /** Look of the words that come, over that of their paragraph. */
  readonly look: Look
  /** Look of the paragraph, for measuring and for choosing faces. */
  readonly ground: Look & {readonly fontSize: number; readonly leading: number}
  /** Room for lines, in points. */
  readonly measure: number
  /** Of the paragraph. */
  readonly direction: Direction
  /** Whether body text stands on the grid: not in tables, notes and boxes. */
  readonly grid: boolean
  /** Within a list: one in another keeps no distance from its item. */
  readonly listed?: boolean
  /** Within a paragraph, whose lines give room to a block between them. */
  readonly flowing?: boolean
  /** Within words that are one line or a few, such as a heading: a picture stands among them. */
  readonly inLine?: boolean
  /** On a page that is turned on its side. */
  readonly turned?: boolean
  /** How many tables are open around the node. */
  readonly tables?: number
  /** Nearest node with a place, for messages about nodes without one. */
  readonly spot: Spot
  readonly walk: (nodes: readonly PreparedNode[], state: PdfState) => Made[]
}

/** Spans for a text in the present look. Destinations that wait go to the first. */
export function words(text: string, state: PdfState, spot: Spot = state.spot): Span[] {
  return fitted(text, state, spot)
}

/** Text whose spaces and line ends stay. */
export function keptWords(text: string, state: PdfState, spot: Spot = state.spot): Span[] {
  return fitted(text, state, spot, 'kept')
}

function fitted(text: string, state: PdfState, spot: Spot, kept?: 'kept'): Span[] {
  // Faces are chosen by the whole look; the span says only what differs from its paragraph.
  const whole = {...state.ground, ...state.look}
  const spans = state.chapter.glyphs.fit(text, whole, spot, kept)
  return withWaiting(
    spans.map(span => difference(span, whole, state.look)),
    state
  )
}

function withWaiting(spans: Span[], state: PdfState): Span[] {
  const [first, ...rest] = spans
  if (!first || state.chapter.waiting.length === 0) return spans
  return [{...first, dests: takeWaiting(state)}, ...rest]
}

export function takeWaiting(state: PdfState): readonly string[] {
  return state.chapter.waiting.splice(0)
}

function difference(span: Span, whole: Look, look: Look): Span {
  const moved =
    span.font !== whole.font
      ? {font: span.font ?? 'text', bold: span.bold === true, italics: span.italics === true}
      : {}
  return {text: span.text, ...look, ...moved, ...(span.lacking && {lacking: true})}
}

export function degraded(node: PreparedNode, construct: string, how: string, state: PdfState): void {
  const {treatments, head} = state.chapter
  const span = node.position && {start: node.position.start, end: node.position.end}
  treatments.push({kind: 'degraded', construct, how, file: node.position?.file ?? head.path, span})
}

export function leftOut(node: PreparedNode, construct: string, how: string, state: PdfState): void {
  const {treatments, head} = state.chapter
  const span = node.position && {start: node.position.start, end: node.position.end}
  treatments.push({kind: 'left-out', construct, how, file: node.position?.file ?? head.path, span})
}

/** State inside a block of less room. Indents stop where a line would hold only a few words. */
export function narrowed(state: PdfState, by: number): PdfState {
  return {...state, measure: state.measure - by}
}

/** An indent, or none when the column has become narrow. */
export function room(state: PdfState, wanted: number): number {
  return state.measure - wanted < 90 ? 0 : wanted
}

/** State inside a block of another paragraph look. */
export function grounded(state: PdfState, look: Look & {readonly leading?: number}): PdfState {
  return {...state, ground: {...state.ground, ...look}, grid: false}
}

/** Points between a quotation and the text around it: a line of the page, and half a line of a text as small as a note. */
export function apart({ground, chapter: {geometry}}: PdfState): number {
  return ground.fontSize < geometry.size * 0.9 ? ground.leading / 2 : geometry.leading
}

/** Points: code, boxes and tables up to this part of a page are not parted. */
export function wholeUpTo({chapter: {geometry}}: PdfState, part = 1 / 4): number {
  return Math.floor((geometry.last - geometry.first + 1) * part) * geometry.leading
}

/** Left, top, right, bottom: indents where lines begin and end, which is the other way round in a text that runs against the pages. */
export function indents(state: PdfState, start: number, end: number): readonly [number, number, number, number] {
  const {dir} = state.chapter.publication.config
  return state.direction === dir ? [start, 0, end, 0] : [end, 0, start, 0]
}
