import {inDigits, numeralsFor} from '../language/numerals.js'
import {numbered} from '../language/numbered.js'
import {stringsFor} from '../language/strings.js'

import {editionNames} from '../model/edition.js'
import {blockKinds} from '../model/nodes.js'
import type {BlockKind, Figure} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import type {LabelKind} from '../tree/labels.js'
import {numberedLabelOf} from '../tree/labels.js'
import type {Inside} from './notes.js'
import {languageAt} from './place.js'
import {wordOfKind} from './references.js'
import type {ChapterState} from './state.js'

/** What the caption calls it: the label counts, for references say the same word. */
const figureKinds: ReadonlyMap<LabelKind, Figure['kind']> = new Map<LabelKind, Figure['kind']>([
  ['fig', 'figure'],
  ['tbl', 'table'],
  ['lst', 'listing'],
  ['alg', 'algorithm']
])

/**
 * A node with the number that survey gave its label, in the words and digits of the language of its place. Reports `number-gap`.
 */
export function numberNode(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const label = numberedLabelOf(node)
  if (!label) return node
  const {register, chapter} = state
  const given = register.chapters.get(chapter.id)?.numbers.get(String(node['identifier']))
  const kind = node.type === 'figure' ? (figureKinds.get(label.kind) ?? node['kind']) : node['kind']
  if (given === undefined) return kind === node['kind'] ? node : {...node, kind}
  reportGap(node, {kind: label.kind, number: given}, inside, state)
  const lang = languageAt(node, inside, state)
  const number = inDigits(given, numeralsFor(lang))
  if (node.type === 'figure') return {...node, kind, number, label: numbered(wordOfKind[label.kind], given, lang)}
  if (node.type !== 'block') return {...node, number}
  const word = typeof node['label'] === 'string' ? node['label'] : stringsFor(lang)[wordOfKind[label.kind]]
  return {...node, kind: blockKindOf(node, label.kind), label: word, number}
}

function blockKindOf({kind}: SourceNode, label: LabelKind): BlockKind {
  const known = blockKinds.find(one => one === kind) ?? 'custom'
  return known !== 'custom' ? known : label === 'exr' ? 'exercise' : 'theorem'
}

function reportGap(
  node: SourceNode,
  {kind, number}: {readonly kind: LabelKind; readonly number: string},
  inside: Inside,
  {chapter, config, diagnostics}: ChapterState
): void {
  const own = Array.isArray(node['only']) ? node['only'].map(String) : undefined
  const shown = [own, inside.only, chapter.only].filter(list => list !== undefined)
  if (shown.length === 0) return
  const isShown = (medium: string) => shown.every(list => list.includes(medium))
  const missing = editionNames.filter(name => config.editions[name] !== false && !isShown(name))
  if (missing.length === 0) return
  const word = numbered(wordOfKind[kind], '', 'en').trim()
  diagnostics.report('number-gap', node, {kind: word, number, editions: missing.join(', ')})
}
