/**
 * Theorems, their like, their proofs; exercises and what answers them. Survey numbers those with a label (`{#thm-x}`): the word
 * stands in `label`, its counter is that of the label's kind.
 *
 * Source: Quarto, "Cross References", theorems and proofs: the title is `name=` or the heading that comes first.
 */
import {stringsFor} from '../../language/strings.js'
import type {Strings} from '../../language/strings.js'
import type {BlockKind} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {readLabel} from '../../tree/labels.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {titleOf} from './plain.js'

type Word = Extract<
  keyof Strings,
  | 'theorem'
  | 'definition'
  | 'lemma'
  | 'corollary'
  | 'proposition'
  | 'example'
  | 'exercise'
  | 'proof'
  | 'answer'
  | 'solution'
>

const kinds: ReadonlyMap<string, readonly [BlockKind, Word]> = new Map<string, readonly [BlockKind, Word]>([
  ['theorem', ['theorem', 'theorem']],
  ['definition', ['theorem', 'definition']],
  ['lemma', ['theorem', 'lemma']],
  ['corollary', ['theorem', 'corollary']],
  ['proposition', ['theorem', 'proposition']],
  ['proof', ['proof', 'proof']],
  ['exercise', ['exercise', 'exercise']],
  ['solution', ['solution', 'solution']],
  ['answer', ['answer', 'answer']]
])

const byLabel: ReadonlyMap<string, readonly [BlockKind, Word]> = new Map<string, readonly [BlockKind, Word]>([
  ['thm', ['theorem', 'theorem']],
  ['def', ['theorem', 'definition']],
  ['lem', ['theorem', 'lemma']],
  ['cor', ['theorem', 'corollary']],
  ['prp', ['theorem', 'proposition']],
  ['exm', ['theorem', 'example']],
  ['exr', ['exercise', 'exercise']]
])

export const theoremNames: readonly string[] = [...kinds.keys()]

/** Whether the id alone says that it is one: `::: {#thm-x}`. */
export function isTheoremLabel(fence: SourceNode): boolean {
  return kindByLabel(fence) !== undefined
}

function kindByLabel({identifier}: SourceNode): readonly [BlockKind, Word] | undefined {
  const label = typeof identifier === 'string' ? readLabel(identifier) : undefined
  return label && byLabel.get(label.kind)
}

export const makeTheorem: MakeBlock = (fence, name, state) => {
  const [kind, word] = kinds.get(name) ?? kindByLabel(fence) ?? (['theorem', 'theorem'] as const)
  const [first, ...rest] = fence.children ?? []
  const named = attribute(attributesOf(fence), 'name')
  const words = fence['title'] === undefined && named !== undefined ? {...fence, title: named} : fence
  const {title, heading} = titleOf(words, first, state)
  const children = heading ? rest : (fence.children ?? [])
  return {
    ...withoutHead(fence),
    type: 'block',
    kind,
    label: stringsFor(state.lang)[word],
    ...(title.length > 0 ? {title} : {}),
    children: kind === 'proof' ? withEnd(children) : children
  }
}

/** The sign that ends a proof, on its last line where that is text. */
function withEnd(blocks: readonly SourceNode[]): readonly SourceNode[] {
  const last = blocks.at(-1)
  const end: SourceNode = {type: 'text', value: '\u00A0∎', position: last?.position}
  if (last?.type !== 'paragraph') return [...blocks, {type: 'paragraph', children: [{...end, value: '∎'}]}]
  const said = (last.children ?? []).at(-1)
  if (said?.type === 'text' && /[∎□■◻◼]\s*$/.test(said.value ?? '')) return blocks
  return [...blocks.slice(0, -1), {...last, children: [...(last.children ?? []), end]}]
}
