import type {SourceNode} from '../model/source-tree.js'
import type {PassState} from './context.js'

/** Makes a block of a fence whose children are shaped already, and whose attributes are on it. */
export type MakeBlock = (fence: SourceNode, name: string, state: PassState) => readonly SourceNode[] | SourceNode

/** The fence without what only its first line says: what is left may become any block. */
export function withoutHead(fence: SourceNode): SourceNode {
  return {...fence, name: undefined, title: undefined, style: undefined}
}
