/**
 * The last pass: open nodes -> the closed prepared tree. Only types of model/nodes.ts come out, in their shapes.
 *
 * Flow that stands among phrasing gives its content and the other way round, so that no shape is broken and no word lost.
 */
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Flow, Phrasing} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {asFlow, asPhrasing, isFlow, isPiece} from '../tree/flow.js'
import {plainText} from '../tree/text.js'
import {contractFlow} from './contract-flow.js'
import {contractPhrasing} from './contract-phrasing.js'

/** What the builders of nodes call for what stands inside. */
export interface Contract {
  readonly flow: (nodes: readonly SourceNode[]) => Flow[]
  readonly phrasing: (nodes: readonly SourceNode[]) => Phrasing[]
}

/** Reports `node-unknown` for a type that no edition has; its text is kept. */
export function createContract(diagnostics: Diagnostics): Contract {
  const unknown = (node: SourceNode): readonly Phrasing[] => {
    diagnostics.report('node-unknown', node, {type: node.type, edition: 'prepared'})
    const value = plainText([node])
    return value === '' ? [] : [{type: 'text', value, ...(node.position ? {position: node.position} : undefined)}]
  }
  const contract: Contract = {
    flow(nodes) {
      const result: Flow[] = []
      const settled = nodes.every(node => isFlow(node) && !isPiece(node)) ? nodes : asFlow(nodes)
      for (const node of settled) {
        const made = contractFlow(node, contract)
        if (made) result.push(...made)
        else {
          const children = unknown(node)
          if (children.length > 0) result.push({type: 'paragraph', children})
        }
      }
      return result
    },
    phrasing(nodes) {
      const result: Phrasing[] = []
      for (const node of asPhrasing(nodes)) {
        const made = contractPhrasing(node, contract)
        for (const one of made ?? unknown(node)) result.push(one)
      }
      return result
    }
  }
  return contract
}
