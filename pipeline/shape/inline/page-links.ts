/**
 * Links of Hugo: `[words]({{< ref "x.md" >}})` and `{{< relref "x.md#id" >}}` alone, which shows the title of what it leads to.
 *
 * Source: Hugo's documentation, "Links and cross references".
 */
import type {SourceNode} from '../../model/source-tree.js'

const shortcode = /^\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?(?:"([^"]+)"|'([^']+)'|([^\s"'<>%]+))\s*[>%]\}\}$/

/** Nodes whose brackets are nodes of their own, with these links in place of what they are made of. */
export function joinPageLinks(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'shortcode')) return nodes
  const result: SourceNode[] = []
  let words: readonly SourceNode[] | undefined
  let start: SourceNode | undefined
  for (const [index, node] of nodes.entries()) {
    const url = node.type === 'shortcode' ? urlOf(node) : undefined
    if (url !== undefined) {
      const after = nodes[index + 1]
      const joined = words !== undefined && after?.type === 'text' && after.value?.startsWith(')') === true
      const from = joined ? start?.position : node.position
      const position = from && node.position && {...from, end: node.position.end}
      result.push({type: 'link', url, raw: node.value, children: joined ? (words ?? []) : [], position})
      if (!joined) words = undefined
      continue
    }
    const before = nodes[index - 1]
    if (words !== undefined && before?.type === 'shortcode' && node.type === 'text') {
      words = undefined
      const value = (node.value ?? '').slice(1)
      if (value !== '') result.push({...node, value})
      continue
    }
    if (node.type === 'text' && before?.type === 'closeBracket' && node.value === '(' && leads(nodes, index)) {
      // The words between the last pair of brackets, which are taken out with them.
      const at = lastPair(result)
      if (at !== undefined) {
        start = result[at]
        words = result.splice(at).slice(1, -1)
        continue
      }
    }
    result.push(node)
  }
  return result
}

function leads(nodes: readonly SourceNode[], index: number): boolean {
  const code = nodes[index + 1]
  const after = nodes[index + 2]
  return (
    code !== undefined && urlOf(code) !== undefined && after?.type === 'text' && after.value?.startsWith(')') === true
  )
}

/** Where the bracket stands that the last node closes. */
function lastPair(nodes: readonly SourceNode[]): number | undefined {
  let depth = 0
  for (let index = nodes.length - 1; index >= 0; index--) {
    const type = nodes[index]?.type
    if (type === 'closeBracket') depth++
    else if (type === 'openBracket' && --depth === 0) return index
  }
  return undefined
}

function urlOf({type, value = ''}: SourceNode): string | undefined {
  const match = type === 'shortcode' ? shortcode.exec(value) : null
  return match?.[1] ?? match?.[2] ?? match?.[3]
}
