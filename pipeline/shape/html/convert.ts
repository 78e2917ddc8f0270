/** The HTML parser's tree -> nodes of ours. Inner elements first; one table of handlers by name. */
import type {DefaultTreeAdapterTypes as Html} from 'parse5'
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {Position} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {readAttributes} from './attributes.js'
import type {Attributes} from './attributes.js'
import {flowElements} from './flow-elements.js'
import {inlineElements} from './inline-elements.js'
import {mediaElements} from './media-elements.js'
import {plainPrefix} from './source.js'
import {tableElements} from './table-elements.js'

export interface ConvertState {
  readonly diagnostics: Diagnostics
  readonly lang: string
  /** The parent holds phrasing. */
  readonly phrasing: boolean
  /** The Markdown node that a comment stands for. */
  readonly standIn: (comment: Html.CommentNode) => SourceNode | undefined
  readonly positionOf: (node: Html.Node) => Position | undefined
}

export interface HtmlElement {
  readonly name: string
  readonly attributes: Attributes
  /** The common fields and the position: what every node made of this element begins with. */
  readonly base: Attributes['common'] & {readonly position: Position | undefined}
  /** Converted, flow and phrasing as they come. */
  readonly children: readonly SourceNode[]
}

export type ElementHandler = (element: HtmlElement, state: ConvertState) => readonly SourceNode[]
export type ElementHandlers = ReadonlyMap<string, ElementHandler>

const handlers: ElementHandlers = new Map([...inlineElements, ...flowElements, ...tableElements, ...mediaElements])

export function convertAll(nodes: readonly Html.ChildNode[], state: ConvertState, preformatted = false): SourceNode[] {
  const result: SourceNode[] = []
  for (const node of nodes) for (const made of convert(node, state, preformatted)) result.push(made)
  return result
}

function convert(node: Html.ChildNode, state: ConvertState, preformatted: boolean): readonly SourceNode[] {
  if ('value' in node) {
    const value = preformatted ? node.value : node.value.replace(/[ \t\r]*\n[ \t\r\n]*/g, '\n')
    return [{type: 'text', value, position: state.positionOf(node)}]
  }
  if ('data' in node) {
    const standing = state.standIn(node)
    return standing ? [standing] : []
  }
  if (!('tagName' in node)) return []
  const name = node.tagName.startsWith(plainPrefix) ? node.tagName.slice(plainPrefix.length) : node.tagName
  const position = state.positionOf(node)
  const attributes = readAttributes(name, node.attrs, position, state.diagnostics)
  const children = convertAll(node.childNodes, state, preformatted || name === 'pre')
  const element = {name, attributes, base: {...attributes.common, position}, children}
  // Elements that the parser puts in by itself have no handler only if they mean nothing to us: their content stands.
  return handlers.get(name)?.(element, state) ?? children
}
