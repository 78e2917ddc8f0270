import type {SourceNode} from '../model/source-tree.js'
export function parseInline(_t: string): readonly SourceNode[] { return [] }
