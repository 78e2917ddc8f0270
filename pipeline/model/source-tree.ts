/**
 * The tree between parse and prepare: what remark makes, with our nodes coming in pass by pass.
 *
 * Passes rewrite it and must not care about types they do not know, so its nodes are open: a `type`, perhaps children, a
 * value, and fields that a pass checks before use. The prepared tree (nodes.ts) is closed; prepare's last pass makes sure.
 */
import type {Position} from './nodes.js'

export interface SourceNode {
  readonly type: string
  readonly position?: Position | undefined
  readonly children?: readonly SourceNode[] | undefined
  readonly value?: string | undefined
  readonly [field: string]: unknown
}

export interface SourceRoot extends SourceNode {
  readonly type: 'root'
  readonly children: readonly SourceNode[]
}
