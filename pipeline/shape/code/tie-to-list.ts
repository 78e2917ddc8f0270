import type {CodeLines} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import type {PassState} from '../context.js'

/**
 * Code with marks, and the list right below it: each mark knows the item that explains it, by an id of the item's own or one that
 * is made here, and the list says that it is one of marks. `undefined`: the code has none.
 */
export function tieToList(
  code: SourceNode,
  list: SourceNode | undefined,
  {calledOut}: PassState
): {readonly code: SourceNode; readonly list: SourceNode} | undefined {
  // Only settleCode writes this field.
  const lines = code['lines'] as CodeLines | undefined
  if (list?.type !== 'list' || lines === undefined || lines.callouts.length === 0) return undefined
  const group = ++calledOut.count
  const items = (list.children ?? []).map((item, index) => {
    const named = typeof item['identifier'] === 'string' || !lines.callouts.some(({number}) => number === index + 1)
    return named ? item : {...item, identifier: `callout-${group}-${index + 1}`}
  })
  const callouts = lines.callouts.map(callout => {
    const target = items[callout.number - 1]?.['identifier']
    return typeof target === 'string' ? {...callout, target} : callout
  })
  return {code: {...code, lines: {...lines, callouts}}, list: {...list, callouts: true, children: items}}
}
