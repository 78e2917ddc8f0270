/** Fields of open nodes, read with care: what is not of the expected kind is not there. */
import {directionOf} from '../language/tag.js'
import {mediums} from '../model/edition.js'
import type {Common} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'

export function textField(node: SourceNode, field: string): string | undefined {
  const value = node[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function numberField(node: SourceNode, field: string): number | undefined {
  const value = node[field]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export function listField(node: SourceNode, field: string): readonly SourceNode[] | undefined {
  const value = node[field]
  // Where a field of a node holds a list, passes of ours put nodes there.
  return Array.isArray(value) ? (value as readonly SourceNode[]) : undefined
}

/** One of a closed list of words. */
export function wordField<Word extends string>(
  node: SourceNode,
  field: string,
  words: readonly Word[]
): Word | undefined {
  return words.find(word => word === node[field])
}

/** The fields that every node may have; those that are not there are not named. */
export function commonOf(node: SourceNode): Common {
  const {position} = node
  const identifier = textField(node, 'identifier')
  const lang = textField(node, 'lang')
  // Words of another language run their own way, and turn nothing round beside them.
  const dir = wordField(node, 'dir', ['ltr', 'rtl']) ?? (lang === undefined ? undefined : directionOf(lang))
  const {classes, only} = node
  if (identifier === undefined && lang === undefined && dir === undefined && !classes && !only) {
    return position ? {position} : {}
  }
  return {
    ...(position ? {position} : undefined),
    ...(identifier === undefined ? undefined : {identifier}),
    ...(lang === undefined ? undefined : {lang}),
    ...(dir === undefined ? undefined : {dir}),
    ...(Array.isArray(classes) ? {classes: classes.map(String)} : undefined),
    ...(Array.isArray(only) ? {only: mediums.filter(medium => only.includes(medium))} : undefined)
  }
}

/** A field of a node that is not named where it has no value. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): {[Key in Name]?: Value} {
  // A computed key of one literal name makes exactly this object; TypeScript widens it to an index.
  return (value === undefined ? {} : {[name]: value}) as {[Key in Name]?: Value}
}
