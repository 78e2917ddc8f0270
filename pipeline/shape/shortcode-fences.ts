/**
 * Shortcodes in pairs that are blocks of ours: Hugo's `{{< callout type="info" >}}` … `{{< /callout >}}`, Docsy's `alert`,
 * `{{< details "Words" >}}`. They become lines of a fence, so that one pass pairs them all.
 */
import type {SourceNode} from '../model/source-tree.js'
import {noAttributes} from '../tree/attributes.js'
import {readShortcode} from '../tree/shortcode.js'

/** Shortcode -> fence. Hugo themes have their own words for one thing. */
const fences: ReadonlyMap<string, string> = new Map([
  ['callout', 'admonition'],
  ['admonition', 'admonition'],
  ['alert', 'admonition'],
  ['notice', 'admonition'],
  ['hint', 'admonition'],
  ['details', 'details'],
  ['note', 'note'],
  ['tip', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['caution', 'caution']
])

/** No author writes a fence of so many colons. */
const size = 1_000_000

/** Paragraphs that begin or end with such a shortcode on a line of its own give it up. */
export function fencesOfShortcodes(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const paired = pairedNames(nodes)
  if (paired.size === 0) return nodes
  return nodes.flatMap(node => {
    if (node.type !== 'paragraph') return [node]
    let children = node.children ?? []
    const before: SourceNode[] = []
    const after: SourceNode[] = []
    for (let [first] = children; first; [first] = children) {
      const mark = markOf(first, paired)
      const next = children[1]
      if (!mark || (next && !/^[ \t]*\n/.test(next.value ?? '') && next.type !== 'break')) break
      before.push(mark)
      children = withoutLineStart(children.slice(1))
    }
    for (let last = children.at(-1); last; last = children.at(-1)) {
      const mark = markOf(last, paired)
      const previous = children.at(-2)
      if (!mark || (previous && !/\n[ \t]*$/.test(previous.value ?? '') && previous.type !== 'break')) break
      after.unshift(mark)
      children = withoutLineEnd(children.slice(0, -1))
    }
    if (before.length + after.length === 0) return [node]
    return [...before, ...(children.length > 0 ? [{...node, children}] : []), ...after]
  })
}

/** Names that are opened and closed among these: one alone is no pair. */
function pairedNames(nodes: readonly SourceNode[]): ReadonlySet<string> {
  const opened = new Set<string>()
  const paired = new Set<string>()
  for (const {type, children = []} of nodes) {
    if (type !== 'paragraph') continue
    for (const child of children) {
      const shortcode = child.type === 'shortcode' ? readShortcode(child.value ?? '') : undefined
      if (!shortcode || !fences.has(shortcode.name.toLowerCase())) continue
      const name = shortcode.name.toLowerCase()
      if (!shortcode.closing) opened.add(name)
      else if (opened.has(name)) paired.add(name)
    }
  }
  return paired
}

function markOf(node: SourceNode, paired: ReadonlySet<string>): SourceNode | undefined {
  const shortcode = node.type === 'shortcode' ? readShortcode(node.value ?? '') : undefined
  const name = shortcode?.name.toLowerCase() ?? ''
  if (!shortcode || !paired.has(name)) return undefined
  const {closing, positional, pairs} = shortcode
  const attributes = {...noAttributes, pairs}
  const words = positional.join(' ')
  const title = name === 'details' && words !== '' ? {title: words} : {}
  return {
    type: 'fenceMark',
    value: node.value ?? '',
    size,
    closing,
    ...(closing ? {} : {name: fences.get(name), ...title}),
    // A word alone is the kind: `{{< notice warning >}}`.
    attributes:
      closing || words === '' || name === 'details'
        ? attributes
        : {...attributes, pairs: [...attributes.pairs, ['type', words]]},
    style: 'myst',
    position: node.position
  }
}

function withoutLineStart(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const [first, ...rest] = nodes
  if (first?.type === 'break') return rest
  if (first?.type !== 'text') return nodes
  const value = (first.value ?? '').replace(/^[ \t]*\n/, '')
  return value === '' ? rest : [{...first, value}, ...rest]
}

function withoutLineEnd(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const last = nodes.at(-1)
  if (last?.type === 'break') return nodes.slice(0, -1)
  if (last?.type !== 'text') return nodes
  const value = (last.value ?? '').replace(/\n[ \t]*$/, '')
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), {...last, value}]
}
