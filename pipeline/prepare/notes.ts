import type {SourceNode} from '../model/source-tree.js'
import {asPhrasing} from '../tree/flow.js'
import type {ChapterState} from './state.js'

export type Resolve = (nodes: readonly SourceNode[], inside: Inside) => readonly SourceNode[]

/** Where in the tree a node stands, as far as its links and notes care. */
export interface Inside {
  readonly link: boolean
  /** Notes that the node stands in, the outermost first. */
  readonly notes: readonly string[]
  /** Where the node around it is shown; `undefined`: everywhere. */
  readonly only?: readonly string[] | undefined
  /** Language of the block or the words around it; `undefined`: the chapter's. */
  readonly lang?: string | undefined
}

/** A call of a note in the text: its number, and which call of this note it is. Reports `footnote-undefined`. */
export function numberCall(node: SourceNode, {notes, diagnostics}: ChapterState): SourceNode {
  const note = String(node['identifier'])
  const number = notes.facts.get(note)?.number
  if (number === undefined) {
    const id = typeof node['label'] === 'string' ? node['label'] : note
    diagnostics.report('footnote-undefined', node, {id})
    return {type: 'text', value: `[^${id}]`, position: node.position}
  }
  const call = (notes.calls.get(note) ?? 0) + 1
  notes.calls.set(note, call)
  return {type: 'footnoteReference', note, number, call, position: node.position}
}

/** Notes in notes in notes: what is deeper is printed after the others. */
const deepest = 20

/**
 * A call inside a note: the words of the other note in parentheses. Reports `footnote-nested`.
 *
 * The words of a note are put into others once in a chapter, and never into themselves: notes that call each other would
 * grow without end. Further calls show the number, if there is one.
 */
export function tellInside(
  node: SourceNode,
  inside: Inside,
  {notes, diagnostics}: ChapterState,
  resolve: Resolve
): readonly SourceNode[] {
  const note = String(node['identifier'])
  const {position} = node
  const label = typeof node['label'] === 'string' ? node['label'] : note
  const body = notes.bodies.get(note)
  if (!body) {
    diagnostics.report('footnote-undefined', node, {id: label})
    return [{type: 'text', value: `[^${label}]`, position}]
  }
  diagnostics.report('footnote-nested', node, {id: label})
  if (notes.told.has(note) || inside.notes.includes(note) || inside.notes.length > deepest) {
    const number = notes.facts.get(note)?.number
    return number === undefined ? [] : [{type: 'text', value: ` [${number}]`, position}]
  }
  notes.told.add(note)
  const words = resolve(asPhrasing(body.children ?? []), {...inside, notes: [...inside.notes, note]})
  return [{type: 'text', value: opening, position}, ...words, {type: 'text', value: ')', position}]
}

const opening = ' ('

/** A call that was typed behind a space, or stands first, needs none of ours. */
export function withoutDoubleSpaces(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.map((node, index) => {
    const before = nodes[index - 1]
    const spaced = index === 0 || (before?.type === 'text' && /\s$/.test(before.value ?? ''))
    return spaced && node.type === 'text' && node.value === opening ? {...node, value: opening.trimStart()} : node
  })
}

export interface NoteBody {
  readonly identifier: string
  readonly label: string
  readonly number: number | undefined
  readonly calls: number
  readonly children: readonly SourceNode[]
}

/**
 * The chapter's notes with their texts resolved: by number, then those that nothing calls, then second texts.
 *
 * Reports `footnote-unused`, `footnote-duplicate`.
 */
export function noteBodies(state: ChapterState, resolve: Resolve): readonly NoteBody[] {
  const {notes, diagnostics, chapter} = state
  const result: NoteBody[] = []
  const taken = new Set(notes.facts.keys())
  const put = (node: SourceNode, identifier: string, number: number | undefined, calls: number) => {
    const own = String(node['identifier'])
    const children = resolve(node.children ?? [], {link: false, notes: [own]})
    const label = typeof node['label'] === 'string' ? node['label'] : own
    result.push({identifier, label, number, calls, children})
  }
  for (const [identifier, {number, calls}] of notes.facts) {
    const body = notes.bodies.get(identifier)
    if (body && number !== undefined) put(body, identifier, number, calls)
  }
  for (const [identifier, {number, label}] of notes.facts) {
    const body = notes.bodies.get(identifier)
    if (!body || number !== undefined || notes.told.has(identifier)) continue
    diagnostics.report('footnote-unused', body, {id: label})
    put(body, identifier, undefined, 0)
  }
  for (const node of chapter.tree.children) {
    const identifier = String(node['identifier'])
    const first = notes.bodies.get(identifier)
    if (node.type !== 'footnoteDefinition' || first === node || !first) continue
    const id = typeof node['label'] === 'string' ? node['label'] : identifier
    diagnostics.report('footnote-duplicate', node, {id, line: first.position?.start.line ?? 0})
    put(node, freeName(identifier, taken), undefined, 0)
  }
  return result
}

function freeName(identifier: string, taken: Set<string>): string {
  let number = 2
  while (taken.has(`${identifier}-${number}`)) number++
  taken.add(`${identifier}-${number}`)
  return `${identifier}-${number}`
}
