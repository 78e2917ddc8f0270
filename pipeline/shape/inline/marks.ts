/**
 * Marks that come in pairs: `==highlighted==`, `%%a comment%%`.
 *
 * A mark opens when no word character stands before it and no white space behind it, and closes the other way round: so
 * `if (a==b && c==d)` holds none. Chinese, Japanese and Korean have no space there, and their characters count as none. For
 * comments any place will do.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {plainText} from '../../tree/text.js'

const word = /[\p{L}\p{N}_]/u
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u
const isWord = (character: string): boolean => word.test(character) && !unspaced.test(character)

export function pairMarks(
  nodes: readonly SourceNode[],
  type: 'markMark' | 'commentMark',
  make: (children: readonly SourceNode[], position: SourceNode['position']) => readonly SourceNode[]
): readonly SourceNode[] {
  if (!nodes.some(node => node.type === type)) return nodes
  const result: SourceNode[] = []
  /** Index in `result` of the mark that is open. */
  let open: number | undefined
  for (const [index, node] of nodes.entries()) {
    if (node.type !== type) {
      result.push(node)
      continue
    }
    const before = lastCharacter(nodes[index - 1])
    const after = firstCharacter(nodes[index + 1])
    const opens = type === 'commentMark' || (!isWord(before) && after !== '' && !/\s/.test(after))
    const closes = type === 'commentMark' || (!isWord(after) && before !== '' && !/\s/.test(before))
    if (open !== undefined && closes) {
      const start = result[open]
      const children = result.splice(open).slice(1)
      const position = start?.position && node.position && {...start.position, end: node.position.end}
      result.push(...make(children, position))
      open = undefined
    } else {
      if (opens && open === undefined) open = result.length
      result.push(node)
    }
  }
  return result.map(node =>
    node.type === type ? {type: 'text', value: node.value ?? '', position: node.position} : node
  )
}

function lastCharacter(node: SourceNode | undefined): string {
  return node ? plainText([node]).slice(-1) : ''
}

function firstCharacter(node: SourceNode | undefined): string {
  return node ? plainText([node]).slice(0, 1) : ''
}
