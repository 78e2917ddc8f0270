/**
 * What fences and leaf blocks are called. Each name has one maker, in the file of its kind; what no name is known for is a block
 * with its class, and its content stands.
 */
import type {SourceNode} from '../model/source-tree.js'
import {attributesOf} from '../tree/attributes.js'
import {admonitionNames, makeAdmonition} from './admonitions.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {withoutHead} from './fence-fields.js'
import type {MakeBlock} from './fence-fields.js'

const makers: ReadonlyMap<string, MakeBlock> = new Map<string, MakeBlock>([
  ...admonitionNames.map(name => [name, makeAdmonition] as const)
])

export function isBlockName(name: string): boolean {
  return makers.has(name.toLowerCase())
}

export function knownBlockNames(): Iterable<string> {
  return makers.keys()
}

/** The block that a fence stands for: by its name, else by the first of its classes that is one. */
export function makeBlock(fence: SourceNode, state: PassState): readonly SourceNode[] | SourceNode {
  const attributes = attributesOf(fence)
  const typed = typeof fence['name'] === 'string' ? [fence['name'], ...attributes.classes] : attributes.classes
  const name = typed.find(isBlockName)?.toLowerCase()
  const make = name === undefined ? undefined : makers.get(name)
  const classes = typed.filter(one => one.toLowerCase() !== name)
  const dressed = withAttributes({...fence, classes: undefined, attributes: undefined}, {...attributes, classes}, state)
  if (make && name !== undefined) return make(dressed, name, state)
  return {...withoutHead(dressed), type: 'block', kind: 'custom'}
}
