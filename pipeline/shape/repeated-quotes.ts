import type {SourceNode} from '../model/source-tree.js'
import {replaceEach} from '../tree/rewrite.js'
import {plainText} from '../tree/text.js'

/** Each costs a look through the whole text. */
const most = 100

/**
 * Pull quotes whose words stand in the text of the chapter as well: a screen reader passes over them, plain text leaves them out.
 * Marks and capitals do not count, since a quotation is often trimmed.
 */
export function tellRepeated(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!holds(nodes)) return nodes
  let text: string | undefined
  let left = most
  const settle = (list: readonly SourceNode[]): readonly SourceNode[] =>
    replaceEach(list, node => {
      if (isPullQuote(node)) {
        if (left-- <= 0) return node
        text ??= ` ${wordsOf(withoutPullQuotes(nodes))} `
        const quoted = wordsOf(node.children ?? [])
        return quoted !== '' && text.includes(` ${quoted} `) ? {...node, repeated: true} : node
      }
      if (!node.children || node.type === 'paragraph') return node
      const children = settle(node.children)
      return children === node.children ? node : {...node, children}
    })
  return settle(nodes)
}

function isPullQuote(node: SourceNode): boolean {
  return node.type === 'block' && node['kind'] === 'pullquote'
}

/** Pull quotes stand in the flow and in what wraps it, not in paragraphs. */
function holds(nodes: readonly SourceNode[]): boolean {
  return nodes.some(
    node => isPullQuote(node) || (node.children !== undefined && node.type !== 'paragraph' && holds(node.children))
  )
}

function withoutPullQuotes(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    if (isPullQuote(node)) return []
    if (!node.children || node.type === 'paragraph') return node
    const children = withoutPullQuotes(node.children)
    return children === node.children ? node : {...node, children}
  })
}

/** Words with one space between them. Blocks are not parted by more: a quotation may go over the end of a paragraph. */
function wordsOf(nodes: readonly SourceNode[]): string {
  return plainText(nodes.flatMap(apart))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The node, and a space that parts it from the next. */
function apart(node: SourceNode): readonly SourceNode[] {
  const inner = node.children && node.type !== 'paragraph' ? {...node, children: node.children.flatMap(apart)} : node
  return [inner, {type: 'text', value: ' '}]
}
