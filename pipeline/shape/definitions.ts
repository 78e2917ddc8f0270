/**
 * Definitions and the paragraphs before them -> definition lists. Each line of the paragraph is a term (PHP Markdown Extra).
 *
 * A definition without a term before it is text, with its colon.
 */
import type {SourceNode} from '../model/source-tree.js'

export function liftDefinitions(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'definitionDescription')) return nodes
  const result: SourceNode[] = []
  for (const [index, node] of nodes.entries()) {
    const before = result.at(-1)
    if (node.type !== 'definitionDescription') {
      const list = before?.type === 'definitionList' && nodes[index + 1]?.type === 'definitionDescription'
      // A term right behind a list goes on with it.
      if (list && node.type === 'paragraph') result[result.length - 1] = extended(before, termsOf(node), node)
      else result.push(node)
    } else if (before?.type === 'definitionList') {
      result[result.length - 1] = extended(before, [node], node)
    } else if (before?.type === 'paragraph') {
      const start = before.position
      const end = node.position?.end
      const position = start && end && {...start, end}
      result[result.length - 1] = {type: 'definitionList', children: [...termsOf(before), node], position}
    } else result.push(...asText(node))
  }
  return result
}

function extended(list: SourceNode, more: readonly SourceNode[], last: SourceNode): SourceNode {
  const start = list.position
  const end = last.position?.end
  return {...list, children: [...(list.children ?? []), ...more], position: start && end && {...start, end}}
}

function termsOf({children = [], position}: SourceNode): readonly SourceNode[] {
  const terms: SourceNode[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') terms.push([])
    else if (child.type === 'text' && child.value?.includes('\n')) {
      for (const [line, value] of child.value.split('\n').entries()) {
        if (line > 0) terms.push([])
        if (value !== '') terms.at(-1)?.push({...child, value})
      }
    } else terms.at(-1)?.push(child)
  }
  return terms
    .filter(term => term.length > 0)
    .map(term => ({type: 'definitionTerm', children: term, position: term[0]?.position ?? position}))
}

function asText({children = [], position}: SourceNode): readonly SourceNode[] {
  const colon = {type: 'text', value: ': ', position}
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [{type: 'paragraph', children: [colon], position}, ...children]
  return [{...first, children: [colon, ...(first.children ?? [])]}, ...rest]
}
