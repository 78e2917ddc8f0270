import type {SourceInline} from '../model/publication.js'
import type {Span} from '../model/position.js'
import type {SourceNode} from '../model/source-tree.js'
import {shapePhrasing} from './blocks.js'
import type {PassState} from './context.js'
import {textOf} from './heading-list.js'

/**
 * A text of front matter, inline Markdown, as phrasing. Its nodes stand where the value stands in the file.
 *
 * @param span of the key's value; `undefined` for texts that come from elsewhere
 */
export function inlineOf(text: string | undefined, span: Span | undefined, state: PassState): SourceInline | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const children = shapePhrasing(placed(state.parseInline(text), span), state)
  return {text: textOf(children), children}
}

function placed(nodes: readonly SourceNode[], span: Span | undefined): readonly SourceNode[] {
  return nodes.map(node => ({
    ...node,
    position: span && {start: span.start, end: span.end},
    ...(node.children ? {children: placed(node.children, span)} : undefined)
  }))
}

/** The title of the publication where it is that of a chapter. Its notes are told on the title page. */
export function wholeTitle(title: string, state: PassState): SourceInline | undefined {
  const inline = inlineOf(title, undefined, {...state, notes: []})
  return inline && asInline(withoutCalls(inline.children))
}

function withoutCalls(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference') return []
    return [node.children ? {...node, children: withoutCalls(node.children)} : node]
  })
}

export function asInline(children: readonly SourceNode[]): SourceInline {
  return {text: textOf(children), children}
}
