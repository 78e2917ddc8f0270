/**
 * `*[HTML]: Hypertext Markup Language`: what an abbreviation stands for, said once in a file (PHP Markdown Extra). The paragraph
 * is taken out; the words are marked where they occur, in prepare.
 */
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import type {PassState} from './context.js'

const line = /^\*\[([^\]\n]+)\]:[ \t]*(\S.*?)[ \t]*$/

/**
 * The blocks without the paragraphs whose every line defines an abbreviation; those are put into `state.abbreviations`.
 * Reports `abbreviation-duplicate` for a second expansion: the first in the file counts, and it counts before the publication's.
 */
export function takeAbbreviations(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  if (!nodes.some(mayDefine)) return nodes
  return nodes.filter(node => !mayDefine(node) || !define(node, state))
}

function mayDefine({type, children}: SourceNode): boolean {
  const [first] = type === 'paragraph' ? (children ?? []) : []
  return first?.type === 'text' && first.value?.startsWith('*[') === true
}

function define(paragraph: SourceNode, state: PassState): boolean {
  const found = plainText([paragraph])
    .split('\n')
    .map(text => line.exec(text.trim()))
  if (found.some(match => !match)) return false
  for (const [index, match] of found.entries()) {
    const [, short = '', title = ''] = match ?? []
    const own = state.abbreviations.get(short)
    const known = own ?? state.given.get(short)
    if (known !== undefined && known !== title) {
      state.diagnostics.report('abbreviation-duplicate', placeOf(paragraph, index), {
        short,
        first: known,
        taken: own ?? title
      })
    }
    if (own === undefined) state.abbreviations.set(short, title)
  }
  return true
}

function placeOf({position}: SourceNode, index: number): SourceNode {
  if (!position || index === 0) return {type: 'text', position}
  const {column} = position.start
  const start = {line: position.start.line + index, column}
  return {type: 'text', position: {...position, start, end: {line: start.line, column: column + 1}}}
}
