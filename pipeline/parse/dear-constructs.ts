/**
 * Constructs that cost time at every word or line of a text, each with what a text must hold for it to match at all.
 *
 * Where that is missing the construct is left out: the tree is the same (a try that fails leaves no trace) and a book is read
 * in half the time. Source of the conditions: GFM 0.29, sections 4.10 and 6.9, and the code of the two micromark extensions.
 */
import type {Transform} from 'mdast-util-from-markdown'
import {ownConstructs} from './constructs/index.js'

interface DearConstruct {
  readonly names: readonly string[]
  readonly needs: RegExp
}

export const dearConstructs: readonly DearConstruct[] = [
  {names: ['emailAutolink'], needs: /@/},
  {names: ['protocolAutolink', 'wwwAutolink'], needs: /https?:\/\/|www\./i},
  // A delimiter row holds a dash beside a colon or a bar: a row of one kind alone is no delimiter row.
  {names: ['table'], needs: /-[ \t]*[:|]|[:|][ \t]*-/}
]

/** None of our constructs can match without one of these. */
const ownCharacters = /[{^=%$:@\\]|[^\s~]~[^\s~]|\[\[/

/** The names of the dear constructs that cannot match in this text. */
export function unneededIn(text: string): ReadonlySet<string> {
  const plain = !ownCharacters.test(text)
  const unneeded = new Set(ownConstructs.filter(({needs}) => plain || !needs.test(text)).flatMap(({names}) => names))
  for (const {names, needs} of dearConstructs) if (!needs.test(text)) for (const name of names) unneeded.add(name)
  return unneeded
}

/** The transform that looks for addresses in the finished text, where references and escapes may have made one. */
const autolinkTransform = {name: 'transformGfmAutolinkLiterals', needs: /[@&\\]|https?:\/\/|www\./i}

/** A transform we do not know by name is always needed. */
export function neededTransforms(transforms: readonly Transform[], text: string): readonly Transform[] {
  return transforms.filter(({name}) => name !== autolinkTransform.name || autolinkTransform.needs.test(text))
}
