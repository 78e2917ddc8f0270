/** Lists of a letter whose items say by themselves what a page says by its style sheet. */
import type {Generated, GeneratedEntry, List} from '../../model/nodes.js'
import {calloutMark} from '../../tree/code-lines.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {listNodes} from '../hast/list.js'
import type {HastState} from '../hast/state.js'

/** Points of the code above have its marks, `(1)`: no client has such numbers of its own. */
export function mailList(node: List, state: HastState): HastNode[] {
  const made = listNodes(node, state)
  return node.callouts ? made.map(list => marked(list, node.start ?? 1)) : made
}

function marked(list: HastNode, start: number): HastNode {
  if (list.type !== 'element') return list
  let number = start
  const children = list.children.map(item => {
    if (item.type !== 'element') return item
    const mark = [h('strong', {}, calloutMark(number++)), text(' ')]
    const [first, ...rest] = item.children
    const led =
      first?.type === 'element' && first.tagName === 'p'
        ? [{...first, children: [...mark, ...first.children]}, ...rest]
        : [...mark, ...item.children]
    return {...item, children: led}
  })
  return {...list, children}
}

/** The contents of a file: its levels are lists in lists. No place in a letter can be led to, so they are words. */
export function mailContents({entries = []}: Generated, state: HastState): HastNode[] {
  const least = entries.reduce((found, {depth = 1}) => Math.min(found, depth), Infinity)
  return listOf(entries, least, state)
}

function listOf(entries: readonly GeneratedEntry[], depth: number, state: HastState): HastNode[] {
  if (entries.length === 0) return []
  const groups: {readonly head: GeneratedEntry | undefined; readonly inner: GeneratedEntry[]}[] = []
  for (const entry of entries) {
    if ((entry.depth ?? 1) <= depth) groups.push({head: entry, inner: []})
    else if (groups.length === 0) groups.push({head: undefined, inner: [entry]})
    else groups.at(-1)?.inner.push(entry)
  }
  const items = groups.map(({head, inner}) =>
    h('li', {}, [...(head ? state.walk(head.children) : []), ...listOf(inner, depth + 1, state)])
  )
  return [h('ul', {}, items)]
}
