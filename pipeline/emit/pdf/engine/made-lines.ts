/** The lines of a node's text: made for a measure, and told whose words they are. */
import type {Direction} from '../../../fonts/face.js'
import type {Span} from '../content.js'
import {inlineElements} from '../structure/inline.js'
import type {StructureTree} from '../structure/tree.js'
import type {SideRoom} from '../typeset/paragraph.js'
import type {WordBook} from '../typeset/words.js'
import type {BookDocument} from './document.js'
import type {LaidNode} from './laid-node.js'
import {balanceLines, breakLines} from './lines.js'
import type {BookLine} from './book-line.js'
import type {Setting} from './lines.js'
import {initialOf} from './initials.js'
import {baselineIn, lookOf} from './looks.js'
import type {SettledLook} from './looks.js'
import type {MeasuredText} from './measure.js'

export interface LineMaker {
  /** The pages of the book begin at the right. */
  readonly mirrored: boolean
  /** Lines of a text node, made anew each time: only what follows a heading is asked for twice. */
  linesOf(node: LaidNode, measure: number, beside?: SideRoom): readonly BookLine[]
  /** A list item's marker, as a line by itself; nothing where the item has no words. */
  markerLine(item: LaidNode, marker: readonly Span[], direction: Direction): BookLine | undefined
  /** Says of lines that they are words of the element that is open. */
  speak(lines: readonly BookLine[], text: MeasuredText): void
}

/** Points; no marker is as wide. */
export const markerMeasure = 1000

export function createLineMaker(
  book: BookDocument,
  words: WordBook,
  tree: StructureTree,
  mirrored: boolean
): LineMaker {
  const linesOf: LineMaker['linesOf'] = (node, measure, beside) => {
    // `text` says that it is a text node, and measuring has settled it.
    const text = node as unknown as MeasuredText
    const {leading, alignment, indent, hang, preserve, turn, balance, direction} = text.paragraph
    const baseline = baselineIn(leading, text.look)
    const setting = {measure, leading, alignment, indent, hang, preserve, turn, baseline, direction, beside}
    const make = balance ? balanceLines : breakLines
    const spans = spansOf(text.text)
    const settle = (span: Span): SettledLook => lookOf(book, text.look, span)
    const lines = besideInitial(text, spans, settle, setting, words) ?? make(spans, settle, setting, words)
    const last = lines.at(-1)
    const first = lines[0]
    if (last && text.tail) last.tail = text.tail
    if (first && node.dests) first.dests = [...node.dests, ...first.dests]
    return lines
  }

  const speakAs = (
    lines: readonly BookLine[],
    spans: readonly Span[],
    tail: MeasuredText['tail'],
    lang: string | undefined
  ): void => {
    const {current} = tree
    const inline = current && inlineElements(current, spans, tail, lang)
    for (const line of lines) {
      line.element = current
      line.inline = inline
    }
  }

  const markerLine: LineMaker['markerLine'] = (item, marker, direction) => {
    const text = firstText(item)
    if (!text) return undefined
    const {leading} = text.paragraph
    const look = (span: Span): SettledLook => lookOf(book, text.look, {color: text.look.color, ...span})
    const setting = {measure: markerMeasure, leading, alignment: 'left', indent: 0, hang: 0, preserve: true} as const
    const place = {...setting, baseline: baselineIn(leading, text.look), direction} as const
    const [line] = breakLines(marker, look, place, words)
    if (line) tree.within({type: 'Lbl'}, () => speakAs([line], marker, undefined, text.look.lang))
    return line
  }

  return {
    mirrored,
    linesOf,
    markerLine,
    speak: (lines, {text, tail, look}) => speakAs(lines, spansOf(text), tail, look.lang)
  }
}

/** The lines of a text that begins with a large letter; as large as there are lines to stand beside it, two at the least. */
function besideInitial(
  {initial}: MeasuredText,
  spans: readonly Span[],
  settle: (span: Span) => SettledLook,
  setting: Setting,
  words: WordBook
): readonly BookLine[] | undefined {
  const [first] = spans
  if (!initial || first?.initial !== true || first.lacking) return undefined
  const spaced = spans[1]?.text.startsWith(' ') === true
  for (let lines = initial.lines; lines >= 2; lines--) {
    const letter = initialOf(first.text, settle(first), {...setting, lines, color: initial.color, spaced})
    const made = letter && breakLines(spans, settle, {...setting, initial: letter}, words)
    if (made && made.length >= letter.lines) return made
  }
  return undefined
}

/** The first text there is in a node. */
export function firstText(node: LaidNode): MeasuredText | undefined {
  // As above: a node with `text` has been settled.
  if (node.text !== undefined) return node as unknown as MeasuredText
  for (const child of node.stack ?? node.ul ?? []) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}

function spansOf(text: MeasuredText['text']): readonly Span[] {
  return typeof text === 'string' ? [{text}] : text
}
