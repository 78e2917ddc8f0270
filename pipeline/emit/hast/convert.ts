/**
 * Our table of handlers as a table of remark-rehype's.
 *
 * remark-rehype walks and dispatches; its handlers call ours. Its own handlers are never reached: of their types those we
 * do not know (raw HTML, definitions, notes) are unknown nodes to us, and its footnote section stays empty.
 */
import type {Nodes as MdastNode, Root as MdastRoot} from 'mdast'
import remarkRehype, {defaultHandlers} from 'remark-rehype'
import type {Options} from 'remark-rehype'
import {unified} from 'unified'
import type {PreparedNode} from '../../model/nodes.js'
import {plainText} from '../../tree/text.js'
import type {Handlers} from '../handlers.js'
import {bindFormulas} from './bound-formulas.js'
import {text} from './element.js'
import type {HastNode} from './element.js'
import type {HastHooks, HastState} from './state.js'

type HostHandler = NonNullable<NonNullable<Options['handlers']>['text']>
/** remark-rehype's own state, of which we use `one`. */
type Host = Parameters<HostHandler>[0]

/**
 * Make a function from prepared nodes to hast.
 *
 * It may be called by handlers (as `state.walk`) and from outside, any number of times. Nodes whose `only` lacks the
 * medium are skipped; nodes that no table knows are reported and leave their text.
 *
 * @param hooks the state but for `walk`, which is added here
 */
export function createConverter<Hooks extends HastHooks>(
  handlers: Handlers<HastNode, Hooks & HastState>,
  hooks: Hooks
): (nodes: readonly PreparedNode[]) => HastNode[] {
  let host: Host | undefined
  const state: Hooks & HastState = {...hooks, walk}

  const unknown = (node: PreparedNode): HastNode[] => {
    state.reportUnknown(node)
    return [text(plainText([node]))]
  }
  const table = new Map<string, HostHandler>()
  for (const type of Object.keys(defaultHandlers)) table.set(type, (_, node: PreparedNode) => unknown(node))
  for (const [type, handler] of Object.entries(handlers)) {
    // The entry for `type` is only called with nodes of that type; TypeScript cannot correlate the two unions.
    const handle = handler as (node: PreparedNode, state: Hooks & HastState) => readonly HastNode[]
    table.set(type, (_, node: PreparedNode) => [...handle(node, state)])
  }
  table.set('root', (hostState, root: {readonly children: readonly PreparedNode[]}) => {
    // Kept for later calls: making a state costs a third of a millisecond, and a chapter has hundreds of notes.
    host = hostState
    const children = walk(root.children)
    // A root comes of a root; the type of handlers speaks of what is inside one.
    return {type: 'root', children} as unknown as HastNode
  })
  const processor = unified()
    // Prepared nodes are not mdast's, but the unknown handler is only reached with nodes of the tree.
    .use(remarkRehype, {
      handlers: Object.fromEntries(table),
      unknownHandler: (_, node) => unknown(node as PreparedNode)
    })
    .freeze()

  function walk(nodes: readonly PreparedNode[]): HastNode[] {
    if (host === undefined) {
      // Shapes of the prepared tree are read by our handlers alone; remark-rehype sees `type` and `children`.
      const root = {type: 'root', children: nodes} as unknown as MdastRoot
      // Only handlers of ours made what is in the root.
      return processor.runSync(root).children as HastNode[]
    }
    const result: HastNode[] = []
    for (const node of nodes) {
      if (node.only && !node.only.includes(state.medium)) continue
      const made = host.one(node as unknown as MdastNode, undefined)
      if (Array.isArray(made)) for (const out of made) result.push(out)
      else if (made) result.push(made)
    }
    return bindFormulas(result)
  }
  return walk
}
