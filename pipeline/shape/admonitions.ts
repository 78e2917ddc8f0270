import {stringsFor} from '../language/strings.js'
import type {Strings} from '../language/strings.js'
import type {AdmonitionKind} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf} from '../tree/attributes.js'
import {classesOf} from './attributes.js'
import {withoutHead} from './fence-fields.js'
import type {MakeBlock} from './fence-fields.js'

/** GitHub's five, and the words that Obsidian and others have for shades of them. */
const kinds: ReadonlyMap<string, AdmonitionKind> = new Map([
  ['note', 'note'],
  ['info', 'note'],
  ['example', 'note'],
  ['question', 'note'],
  ['todo', 'note'],
  ['abstract', 'note'],
  ['summary', 'note'],
  ['tldr', 'note'],
  ['seealso', 'note'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['attention', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
  ['error', 'caution'],
  ['failure', 'caution'],
  ['bug', 'caution']
])

/** The words that stand for themselves; the others say what their kind says. */
const labels: ReadonlyMap<string, keyof Strings> = new Map<string, keyof Strings>([
  ['info', 'info'],
  ['example', 'example'],
  ['question', 'question'],
  ['todo', 'todo'],
  ['abstract', 'abstract'],
  ['summary', 'abstract'],
  ['tldr', 'abstract'],
  ['seealso', 'seeAlso'],
  ['hint', 'hint'],
  ['success', 'success'],
  ['attention', 'attention'],
  ['danger', 'danger'],
  ['error', 'error'],
  ['failure', 'failure'],
  ['bug', 'bug']
])

/** What Obsidian has beside them, in alerts alone: as names of fences they are too common. */
const alertAliases: ReadonlyMap<string, string> = new Map([
  ['faq', 'question'],
  ['help', 'question'],
  ['check', 'success'],
  ['done', 'success'],
  ['fail', 'failure'],
  ['missing', 'failure']
])

function labelOf(word: string, kind: AdmonitionKind, lang: string): string {
  return stringsFor(lang)[labels.get(word) ?? kind]
}

/** Names of fences that are admonitions; Quarto's and Docusaurus' longer ones as well. */
export const admonitionNames: readonly string[] = [
  ...kinds.keys(),
  ...[...kinds.keys()].map(name => `callout-${name}`),
  'admonition'
]

/** `::: note Title`. Quarto's title is the first heading in it, or an attribute; `collapse` folds. */
export const makeAdmonition: MakeBlock = (fence, name, state) => {
  const attributes = attributesOf(fence)
  const word = wordOf(fence, name)
  const kind = kinds.get(word) ?? 'note'
  const [first, ...rest] = fence.children ?? []
  const heading = fence['title'] === undefined && first?.type === 'heading' ? first : undefined
  const words = typeof fence['title'] === 'string' ? fence['title'] : attribute(attributes, 'title')
  const title = heading?.children ?? (words === undefined ? [] : state.inline(words, fence))
  // Links to the heading lead to the block whose title it is.
  const identifier = fence['identifier'] ?? heading?.['identifier']
  const folded = /^(?:true|yes|)$/i.test(attribute(attributes, 'collapse') ?? attribute(attributes, 'folded') ?? 'no')
  return {
    ...withoutHead(fence),
    ...(identifier === undefined ? {} : {identifier}),
    type: 'admonition',
    kind,
    label: labelOf(word, kind, state.lang),
    ...(title.length > 0 ? {title} : undefined),
    ...(folded ? {folded: true} : undefined),
    children: heading ? rest : fence.children
  }
}

/** Whether a callout says of which kind it is: by a class, or by `type=`. */
export function namesKind(fence: SourceNode): boolean {
  return kinds.has(wordOf(fence, ''))
}

function wordOf(fence: SourceNode, name: string): string {
  const type = attribute(attributesOf(fence), 'type', 'kind')
  const words = [name.replace(/^callout-/, ''), type ?? '', ...classesOf(fence)].map(word => word.toLowerCase())
  return words.find(word => kinds.has(word)) ?? ''
}

/**
 * A quote that begins with `[!NOTE]` on a line -> admonition. Words after the mark are its title, `-` folds it.
 *
 * Source: GitHub's alerts; titles and folding are Obsidian's.
 */
export function liftAlert(quote: SourceNode, lang: string): SourceNode {
  const [first, ...rest] = quote.children ?? []
  const [mark, ...words] = first?.type === 'paragraph' ? (first.children ?? []) : []
  if (!first || mark?.type !== 'text') return quote
  const [head = '', name = '', fold] = /^\[!([A-Za-z]+)\]([-+]?)(?=\s|$)/.exec(mark.value ?? '') ?? []
  const word = alertAliases.get(name.toLowerCase()) ?? name.toLowerCase()
  const kind = kinds.get(word)
  if (!kind) return quote
  const after = {...mark, value: (mark.value ?? '').slice(head.length)}
  const {title, body} = firstLine([after, ...words])
  const paragraph = body.length === 0 ? [] : [{...first, children: body}]
  return {
    type: 'admonition',
    kind,
    label: labelOf(word, kind, lang),
    ...(title.length > 0 ? {title} : undefined),
    ...(fold === '-' ? {folded: true} : undefined),
    children: [...paragraph, ...rest],
    position: quote.position
  }
}

function firstLine(nodes: readonly SourceNode[]): {title: readonly SourceNode[]; body: readonly SourceNode[]} {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') return {title: tidy(nodes.slice(0, index)), body: nodes.slice(index + 1)}
    const at = node.type === 'text' ? (node.value ?? '').indexOf('\n') : -1
    if (at === -1) continue
    const before = {...node, value: (node.value ?? '').slice(0, at)}
    const after = {...node, value: (node.value ?? '').slice(at + 1)}
    return {title: tidy([...nodes.slice(0, index), before]), body: tidy([after, ...nodes.slice(index + 1)])}
  }
  return {title: tidy(nodes), body: []}
}

/** Without white space at its start and without empty text. */
function tidy(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = (first.value ?? '').trimStart()
  return value === '' ? rest : [{...first, value}, ...rest]
}
