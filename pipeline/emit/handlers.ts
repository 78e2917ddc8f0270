/**
 * One table a format, one entry a node type: `Handlers` is exhaustive, so a new node type is a compile error in exactly the
 * tables that must answer. A handler returns what it makes of a node; nothing is `[]`.
 */
import type {Medium} from '../model/edition.js'
import type {NodeOf, PreparedNode, PreparedType} from '../model/nodes.js'

export type Handler<Type extends PreparedType, Out, State> = (node: NodeOf<Type>, state: State) => readonly Out[]
export type Handlers<Out, State> = {readonly [Type in PreparedType]: Handler<Type, Out, State>}

export interface WalkState {
  /** The medium being made: nodes whose `only` lacks it are skipped. */
  readonly medium: Medium
  /** Called for a node type no table knows; its text is kept by `unknown`. */
  readonly reportUnknown: (node: PreparedNode) => void
}

/**
 * Make a function that turns nodes into output by the table.
 *
 * @param unknown what to make of a node of a type that is in no table (a plugin's, an older cache's): keep its text
 */
export function createWalker<Out, State extends WalkState>(
  handlers: Handlers<Out, State>,
  unknown: (node: PreparedNode, state: State) => readonly Out[]
): (nodes: readonly PreparedNode[], state: State) => Out[] {
  return function walk(nodes, state) {
    const result: Out[] = []
    for (const node of nodes) {
      if (node.only && !node.only.includes(state.medium)) continue
      if (Object.hasOwn(handlers, node.type)) {
        // The table's entry for `node.type` takes exactly this node; TypeScript cannot correlate the two unions.
        const handler = handlers[node.type] as (node: PreparedNode, state: State) => readonly Out[]
        for (const out of handler(node, state)) result.push(out)
      } else {
        state.reportUnknown(node)
        for (const out of unknown(node, state)) result.push(out)
      }
    }
    return result
  }
}
