/**
 * Definitions and the paragraphs before them -> definition lists. Each line of the paragraph is a term (PHP Markdown Extra).
 *
 * A definition without a term before it is text, with its colon.
 */
import type {SourceNode} from '../model/source-tree.js'

export function liftDefinitions(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'definitionDescription')) return nodes
  const result: SourceNode[] = []
  /** Children of the list that is being made. */
  let list: SourceNode[] = []
  const close = (): void => {
    const [first] = list
    const start = first?.position
    const end = list.at(-1)?.position?.end
    if (first) result.push({type: 'definitionList', children: list, position: start && end && {...start, end}})
    list = []
  }
  for (const [index, node] of nodes.entries()) {
    const isTerm = node.type === 'paragraph' && nodes[index + 1]?.type === 'definitionDescription'
    if (isTerm) list.push(...termsOf(node))
    else if (node.type === 'definitionDescription' && list.length > 0) list.push(node)
    else {
      close()
      if (node.type === 'definitionDescription') result.push(...asText(node))
      else result.push(node)
    }
  }
  close()
  return result
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
