/** Numbers of what is labelled, and where labels lead. */
import type {Config} from '../model/config.js'
import type {LabelKind} from '../model/label-kind.js'
import type {ChapterEntry, Facts, LabelFact, LabelTarget, Register} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {nodesIn} from '../tree/fields.js'
import {numberedLabelOf, readLabel} from '../tree/labels.js'
import {plainText} from '../tree/text.js'

/** What a node's label says of it; `undefined`: it has none that could be numbered. */
export function labelFactOf(node: SourceNode): LabelFact | undefined {
  const found = numberedLabelOf(node)
  if (!found) return undefined
  const caption = node.children?.find(({type}) => type === 'caption')
  const title = plainText(caption?.children ?? nodesIn(node, 'title') ?? [])
    .replace(/\s+/g, ' ')
    .trim()
  const [, tag] = node.type === 'math' ? (/\\tag\*?\{([^{}]+)\}/.exec(node.value ?? '') ?? []) : []
  return {
    identifier: String(node['identifier']),
    label: found.identifier,
    kind: found.kind,
    title: title === '' ? undefined : title,
    given: tag,
    panel: typeof node['panel'] === 'string' ? node['panel'] : undefined
  }
}

/** Kinds that `numbering.figures` speaks of. */
const floats: ReadonlySet<LabelKind> = new Set<LabelKind>(['fig', 'tbl', 'lst', 'alg'])

/**
 * Numbers by chapter and id, each kind counted by itself in reading order.
 *
 * In chapters that have a number "3.2"; those without one share a count of their own, so that no two are equal. In an issue
 * `chapter` means that each piece begins anew. What has a number of its own is not counted.
 *
 * @param chapters numbers of chapters by id
 */
export function labelNumbers(
  facts: readonly Facts[],
  chapters: ReadonlyMap<string, string>,
  {numbering, type}: Pick<Config, 'numbering' | 'type'>
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  // Formulas and theorems are counted even where figures are not.
  const scope = numbering.figures === 'none' ? (type === 'book' ? 'chapter' : 'publication') : numbering.figures
  const shared = new Map<LabelKind, number>()
  const numbers = new Map<string, ReadonlyMap<string, string>>()
  for (const {id, labels} of facts) {
    const chapter = scope === 'chapter' ? chapters.get(id) : undefined
    const anew = scope === 'chapter' && (chapter !== undefined || type !== 'book')
    const counts = anew ? new Map<LabelKind, number>() : shared
    const own = new Map<string, string>()
    /** Number of the figure before: that of its panels. */
    let whole = ''
    for (const {identifier, kind, given, panel} of labels) {
      if (numbering.figures === 'none' && floats.has(kind)) continue
      if (given !== undefined) {
        own.set(identifier, given)
        continue
      }
      if (panel !== undefined && whole !== '') {
        own.set(identifier, whole + panel)
        continue
      }
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      const number = chapter === undefined ? String(count) : `${chapter}.${count}`
      own.set(identifier, number)
      if (kind === 'fig') whole = number
    }
    numbers.set(id, own)
  }
  return numbers
}

/** All labels of the publication: what is numbered, and headings whose id begins with `sec-`. */
export function labelTargets(facts: readonly Facts[], entries: ReadonlyMap<string, ChapterEntry>): Register['labels'] {
  const targets = new Map<string, LabelTarget[]>()
  const add = (label: string, target: LabelTarget) => {
    const known = targets.get(label)
    if (known) known.push(target)
    else targets.set(label, [target])
  }
  for (const {id, role, depth, titleText, titleIdentifiers, headings, labels} of facts) {
    const entry = entries.get(id)
    for (const identifier of titleIdentifiers) {
      const label = readLabel(identifier)
      if (label?.kind !== 'sec') continue
      const kind = depth > 0 ? 'sec' : role === 'appendix' ? 'appendix' : 'chapter'
      add(label.identifier, {chapter: id, identifier: undefined, kind, number: entry?.number, title: titleText})
    }
    for (const {identifier, aliases, text} of headings) {
      for (const name of [identifier, ...aliases]) {
        const label = readLabel(name)
        if (label?.kind !== 'sec') continue
        const number = entry?.sections.get(identifier)
        add(label.identifier, {chapter: id, identifier, kind: 'sec', number, title: text})
      }
    }
    for (const {identifier, label, kind, title} of labels) {
      add(label, {chapter: id, identifier, kind, number: entry?.numbers.get(identifier), title})
    }
  }
  return targets
}
