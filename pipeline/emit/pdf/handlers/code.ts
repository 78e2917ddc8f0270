/** Code: lines kept, on a ground, over as many pages as it takes; numbers, signs and marks beside its lines. */
import type {Code} from '../../../model/nodes.js'
import {calledOut, codeLines} from '../../../tree/code-lines.js'
import type {CodeLine} from '../../../tree/code-lines.js'
import type {Band, Frame, Look, PdfNode, Span} from '../content.js'
import {leftToRight} from '../isolates.js'
import {block, textOf} from '../made.js'
import type {Made} from '../made.js'
import {grounded, keptWords, wholeUpTo, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import {codeTokens} from '../tokens.js'
import type {LookedToken} from '../tokens.js'

const tabStop = 4
/** Every character of the code face is so wide, in ems. */
const advance = 0.6

export function code(node: Code, state: PdfState): readonly Made[] {
  const {geometry} = state.chapter
  const pad = 9 * geometry.factor
  const inside = {...grounded(state, styleOf('code', state)), spot: node.position ? node : state.spot}
  const lines = codeLines({...node, value: expandTabs(node.value)})
  const tokens = codeTokens(lines.map(({text}) => text).join('\n'), node.language, state.chapter.theme)
  const spans = node.lines
    ? withSides(lines, tokens, pad, inside)
    : tokens.flatMap(({text, look}) => leftToRight(keptWords(text, {...inside, look}), 'ltr'))
  const [first] = lines
  const beside = first?.number === undefined ? 0 : first.number.length + 2
  const hang = (beside + (first?.sign.length ?? 0) + 2) * advance * inside.ground.fontSize
  const text: PdfNode = {text: textOf(spans), style: 'code', hang, tag: {type: 'Code', block: true}}
  const stack: readonly PdfNode[] = node.title === undefined ? [text] : [titleNode(node.title, state), text]
  return [block({stack, frame: codeFrame(state, pad), whole: wholeUpTo(state)}, geometry.leading)]
}

/** Each line with what stands before and behind it. */
function withSides(
  lines: readonly CodeLine[],
  tokens: readonly LookedToken[],
  pad: number,
  inside: PdfState
): readonly Span[] {
  const {quiet, accent} = inside.chapter.colours
  const split = tokensByLine(tokens)
  return lines.flatMap((line, index) => {
    const band = bandOf(line, pad, inside)
    const sided = band ? {band} : {}
    const set = (text: string, look: Look): readonly Span[] =>
      leftToRight(keptWords(text, {...inside, look: {...look, ...sided}}), 'ltr')
    const end = index < lines.length - 1 ? '\n' : ''
    return [
      ...(line.number === undefined ? [] : set(`${line.number}  `, {color: quiet})),
      ...(line.sign === '' ? [] : set(line.sign, {...(band ? {color: band.rule} : {}), bold: true})),
      ...(split[index] ?? []).flatMap(({text, look}) => set(text, look)),
      // A line without words has no ground: a space that stays gives it one.
      ...(band && line.text === '' && line.number === undefined && line.sign === '' ? set('\u00a0', {}) : []),
      // The space is one of the code: that of the labels is half as wide.
      ...(line.callouts.length === 0
        ? []
        : [...set(' ', {}), ...set(calledOut(line).trimStart(), {font: 'label', bold: true, color: accent})]),
      ...(end === '' ? [] : set(end, {}))
    ]
  })
}

/** A line that is pointed at has a ground and a rule at its edge; one that changed, a rule beside its sign. */
function bandOf({marked, changed}: CodeLine, pad: number, {chapter}: PdfState): Band | undefined {
  if (!marked && changed === undefined) return undefined
  const {light, print} = chapter.theme.colours
  const {ground, code} = light
  const rule =
    changed === undefined ? chapter.colours.accent : print.code === 'weight' ? chapter.colours.ink : code[changed]
  return {rule, reach: pad, ...(marked ? {fill: ground.mark} : {})}
}

function tokensByLine(tokens: readonly LookedToken[]): readonly (readonly LookedToken[])[] {
  const lines: LookedToken[][] = [[]]
  for (const {text, look} of tokens) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({text: piece, look})
    }
  }
  return lines
}

function titleNode(title: string, state: PdfState): PdfNode {
  const inside = grounded(state, styleOf('label', state))
  return {text: textOf(words(title, inside)), style: 'label', keep: true, margin: [0, 0, 0, 3]}
}

function codeFrame(state: PdfState, pad: number): Frame {
  return {fill: state.chapter.colours.panel, pad: [pad, pad - 1, pad, pad - 1]}
}

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text
  const lines = text.split('\n').map(line => {
    let shown = ''
    for (const part of line.split(/(\t)/)) {
      shown += part === '\t' ? ' '.repeat(tabStop - (shown.length % tabStop)) : part
    }
    return shown
  })
  return lines.join('\n')
}
