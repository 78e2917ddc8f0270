import type {SourceNode} from '../model/source-tree.js'
import {attributesOf} from '../tree/attributes.js'
import {readLabel} from '../tree/labels.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'

/** A formula with the id behind its closing `$$`, or that of TeX's `\label{eq:x}`, which is taken out of it. */
export function settleMath(node: SourceNode, state: PassState): SourceNode {
  const attributes = attributesOf(node)
  const made =
    node['attributes'] === undefined ? node : withAttributes({...node, attributes: undefined}, attributes, state)
  if (attributes.id !== undefined) return made
  const [typed, name = ''] = /\\label\{([^{}\n]+)\}/.exec(node.value ?? '') ?? []
  if (typed === undefined || readLabel(name)?.kind !== 'eq') return made
  return {...made, value: (node.value ?? '').replace(typed, '').trimEnd(), identifier: name}
}
