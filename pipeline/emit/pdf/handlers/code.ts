/** Code: lines kept, on a ground, over as many pages as it takes. */
import type {Code} from '../../../model/nodes.js'
import type {Frame, PdfNode, Span} from '../content.js'
import {block, textOf} from '../made.js'
import type {Made} from '../made.js'
import {grounded, keptWords, wholeUpTo, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import {codeTokens} from '../tokens.js'

const tabStop = 4

export function code(node: Code, state: PdfState): readonly Made[] {
  const {geometry} = state.chapter
  const pad = 9 * geometry.factor
  const inside = grounded(state, styleOf('code', state))
  const value = expandTabs(node.value.replace(/\n+$/, ''))
  const spans: Span[] = []
  for (const {text, look} of codeTokens(value, node.language, state)) {
    spans.push(...keptWords(text, {...inside, look}, node.position ? node : state.spot))
  }
  const text: PdfNode = {text: textOf(spans), style: 'code', hang: 2 * 0.6 * inside.ground.fontSize}
  const stack: readonly PdfNode[] = node.title === undefined ? [text] : [titleNode(node.title, state), text]
  return [block({stack, frame: codeFrame(state, pad), whole: wholeUpTo(state)}, geometry.leading)]
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
