/** Text cut at its brackets, and put together again. */
import type {SourceNode} from '../../model/source-tree.js'
import {placeIn} from '../place.js'

/** Brackets as nodes of their own; those typed with a backslash are `literal` and stay. */
export function splitBrackets(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node => {
    const value = node.type === 'text' ? (node.value ?? '') : ''
    if (!/[[\]]/.test(value)) return [node]
    const parts: SourceNode[] = []
    let at = 0
    for (const part of value.split(/([[\]])/)) {
      const type = part === '[' ? 'openBracket' : part === ']' ? 'closeBracket' : 'text'
      if (part !== '') parts.push({type, value: part, position: placeIn(node, at, at + part.length)})
      at += part.length
    }
    return parts
  })
}

/** Text beside text becomes one. */
export function joinTexts(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some((node, index) => node.type === 'text' && nodes[index + 1]?.type === 'text')) return nodes
  const result: SourceNode[] = []
  let run: SourceNode[] = []
  const close = () => {
    const [first] = run
    const end = run.at(-1)?.position?.end
    if (first && run.length === 1) result.push(first)
    else if (first) {
      const value = run.map(part => part.value ?? '').join('')
      result.push({type: 'text', value, position: first.position && end && {...first.position, end}})
    }
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      close()
      result.push(node)
    }
  }
  close()
  return result
}
