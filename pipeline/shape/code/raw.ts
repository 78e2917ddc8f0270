/** Raw text for one format, fenced or in backticks: HTML is read where it stands, other formats are left out. */
import type {Position} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attributesOf} from '../../tree/attributes.js'
import type {PassState} from '../context.js'
import {isMarkdownFormat} from '../directive-bodies.js'

const htmlFormats = /^(?:html[45]?|epub[23]?)$/i

/** The raw HTML of a fence, or nothing. Reports `raw-format`. */
export function rawBlock(node: SourceNode, format: string, value: string, state: PassState): readonly SourceNode[] {
  if (!htmlFormats.test(format)) {
    state.diagnostics.report('raw-format', node, {format})
    return []
  }
  return [{type: 'html', value, position: bodyOf(node, state, 0)}]
}

/** `` `<b>`{=html} `` among phrasing. */
export function settleRawInline(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  const formatOf = (node: SourceNode) => (node.type === 'inlineCode' ? attributesOf(node).format : undefined)
  if (!nodes.some(node => formatOf(node) !== undefined)) return nodes
  return nodes.flatMap(node => {
    const format = formatOf(node)
    if (format === undefined) return [node]
    if (htmlFormats.test(format)) return [{type: 'html', value: node.value ?? '', position: node.position}]
    // What it holds is read when it is its turn.
    if (isMarkdownFormat(format)) return [node]
    state.diagnostics.report('raw-format', node, {format})
    return []
  })
}

/** Where the body of a fence stands, after so many lines of its own. */
export function bodyOf(node: SourceNode, state: PassState, above: number): Position | undefined {
  const {position, value = ''} = node
  if (!position || position.file !== undefined) return position
  const line = position.start.line + 1 + above
  const source = state.line(line)
  const [first = ''] = value.split('\n').slice(above)
  const before = source.endsWith(first) ? source.length - first.length : 0
  const body = value.split('\n').slice(above).join('\n')
  const offset = state.offset(line) + before
  const last = position.end.line - (body === '' ? 0 : 1)
  const end = {line: last, column: state.line(last).length + 1, offset: state.offset(last) + state.line(last).length}
  return {start: {line, column: before + 1, offset}, end}
}
