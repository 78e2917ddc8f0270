/**
 * A paragraph that is `<span class="caption">…</span>`, right behind a picture or right before a table, is its caption: the
 * spelling of books that were made for the web before there was one in Markdown, The Rust Programming Language among them.
 */
import type {SourceNode} from '../../model/source-tree.js'

export function captionSpans(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(node => wordsOf(node))) return nodes
  const result: SourceNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const words = wordsOf(node)
    const before = result.at(-1)
    const next = nodes[index + 1]
    const caption = {type: 'caption', children: words, position: node.position}
    if (words && before && isBareFigure(before)) {
      result[result.length - 1] = joined(before, [...(before.children ?? []), caption], node)
    } else if (words && next?.type === 'table') {
      const figure = {type: 'figure', kind: 'table', placement: 'auto', position: node.position}
      result.push(joined(figure, [caption, next], next))
      index++
    } else result.push(node)
  }
  return result
}

/** What stands in the span; `undefined`: it is another paragraph. */
function wordsOf({type, children = []}: SourceNode): readonly SourceNode[] | undefined {
  if (type !== 'paragraph') return undefined
  const [only, ...others] = children.filter(child => child.type !== 'text' || (child.value ?? '').trim() !== '')
  const classes: unknown = only?.['classes']
  const isCaption = only?.type === 'span' && Array.isArray(classes) && classes.includes('caption')
  return isCaption && others.length === 0 ? only.children : undefined
}

function isBareFigure({type, kind, children = []}: SourceNode): boolean {
  return type === 'figure' && kind === 'figure' && !children.some(child => child.type === 'caption')
}

function joined(figure: SourceNode, children: readonly SourceNode[], last: SourceNode): SourceNode {
  const end = last.position?.end
  const {position} = figure
  return {...figure, children, position: position && end ? {...position, end} : position}
}
