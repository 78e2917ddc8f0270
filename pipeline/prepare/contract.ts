/**
 * The last pass: open nodes -> the closed prepared tree. Only types of model/nodes.ts come out, in their shapes.
 *
 * Flow that stands among phrasing gives its content and the other way round, so that no shape is broken and no word lost.
 */
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Flow, Phrasing, Text} from '../model/nodes.js'
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

/** Leaves of our syntax that no pass took up: text as typed. A `literal` is text that no pass was to touch. */
const leaves: ReadonlySet<string> = new Set([
  'literal',
  'attributeList',
  'roleMarker',
  'shortcode',
  'noteMark',
  'markMark',
  'commentMark',
  'referenceKey',
  'directiveMark',
  'wikiLink',
  'texCommand',
  'leafBlock'
])

function asTyped({type, value = '', position}: SourceNode): readonly Phrasing[] | undefined {
  return leaves.has(type) ? [{type: 'text', value, ...(position ? {position} : undefined)}] : undefined
}

/** Text beside text is one: the joints of literals are nobody's business. */
function joined(nodes: Phrasing[]): Phrasing[] {
  if (!nodes.some((node, index) => isPlain(node) && isPlain(nodes[index + 1]))) return nodes
  const result: Phrasing[] = []
  for (const node of nodes) {
    const before = result.at(-1)
    if (isPlain(node) && isPlain(before)) {
      const end = node.position?.end
      const position = before.position && end && {...before.position, end}
      result[result.length - 1] = {...before, value: before.value + node.value, ...(position ? {position} : undefined)}
    } else result.push(node)
  }
  return result
}

function isPlain(node: Phrasing | undefined): node is Text {
  return node?.type === 'text' && node.emoji === undefined
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
          const children = asTyped(node) ?? unknown(node)
          if (children.length > 0) result.push({type: 'paragraph', children})
        }
      }
      return result
    },
    phrasing(nodes) {
      const result: Phrasing[] = []
      for (const node of asPhrasing(nodes)) {
        const made = contractPhrasing(node, contract) ?? asTyped(node) ?? unknown(node)
        for (const one of made) result.push(one)
      }
      return joined(result)
    }
  }
  return contract
}
