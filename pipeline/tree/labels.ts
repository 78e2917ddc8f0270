/** What labels name: `fig-x`, `fig:x`, `Tab-x`. */
import {labelKinds} from '../model/label-kind.js'
import type {LabelKind} from '../model/label-kind.js'
import type {SourceNode} from '../model/source-tree.js'

export {labelKinds} from '../model/label-kind.js'
export type {LabelKind} from '../model/label-kind.js'

export interface Label {
  readonly kind: LabelKind
  /** As ids are compared: lower-case kind, a hyphen, the name as typed. */
  readonly identifier: string
  /** Typed with a capital: `@Fig-x` at the start of a sentence. */
  readonly capital: boolean
}

const label = new RegExp(`^(${labelKinds.join('|')})[-:](.+)$`, 'i')

/** `fig-x`, `Fig-x`, `fig:x` -> the label they name; `undefined`: no label. */
export function readLabel(text: string): Label | undefined {
  const [, typed = '', name = ''] = label.exec(text) ?? []
  if (name === '') return undefined
  const lower = typed.toLowerCase()
  // The pattern lets only kinds through.
  const kind = (lower === 'tab' ? 'tbl' : lower) as LabelKind
  return {kind, identifier: `${kind}-${name}`, capital: /^[A-Z]/.test(typed)}
}

/** Nodes that print a number. */
const numberable: ReadonlySet<string> = new Set(['figure', 'math', 'block', 'table', 'code'])

/** The label of a node that may have a number; of headings the label names a section, which is numbered elsewhere. */
export function numberedLabelOf({type, identifier}: SourceNode): Label | undefined {
  if (!numberable.has(type) || typeof identifier !== 'string') return undefined
  const found = readLabel(identifier)
  return found?.kind === 'sec' ? undefined : found
}
