import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceInline} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {depthOf, headingsOf, replaceHeadings, says, textOf} from './heading-list.js'
import {asInline} from './inline-text.js'
import {settleLevels} from './levels.js'

export interface Titled {
  /** `undefined`: nothing in the file is one. */
  readonly title: SourceInline | undefined
  /** The heading that is the title, or says the same. */
  readonly heading: SourceNode | undefined
  /** Headings of level 1 above the title. */
  readonly kicker: readonly SourceNode[]
  /** The rest, its headings from level 2. */
  readonly children: readonly SourceNode[]
}

/**
 * Find the title of a file and take it out of the text.
 *
 * The first that holds: `given` (front matter); a heading of level 1 at the top (of several one after another the last, those
 * before it are the kicker); the only heading of level 1; the first heading. A first heading that says what `given` says is
 * taken out. Where headings of level 1 are left, all are moved one level down (`headings-shifted`).
 *
 * @param listed title from the list of contents: taken when the file has no heading
 */
export function takeTitle(
  nodes: readonly SourceNode[],
  given: SourceInline | undefined,
  listed: SourceInline | undefined,
  diagnostics: Diagnostics
): Titled {
  const headings = headingsOf(nodes)
  const {heading, kicker} = given ? {heading: repeated(headings, given), kicker: []} : findTitle(nodes, headings)
  const taken = new Set([...kicker, ...(heading ? [heading] : [])])
  const rest = taken.size === 0 ? nodes : replaceHeadings(nodes, one => (taken.has(one) ? [] : one))
  const left = headings.filter(one => !taken.has(one))
  const first = left.filter(one => depthOf(one) === 1)
  if (first.length > 0) diagnostics.report('headings-shifted', first[0], {count: first.length})
  const above = heading && first.length === 0 ? depthOf(heading) : 1
  return {
    title: given ?? (heading ? asInline(heading.children ?? []) : listed),
    heading,
    kicker,
    children: settleLevels(rest, above, diagnostics)
  }
}

function repeated(headings: readonly SourceNode[], given: SourceInline): SourceNode | undefined {
  const [first] = headings
  const same = first && textOf(first.children ?? []).toLowerCase() === given.text.toLowerCase()
  return same ? first : undefined
}

function findTitle(
  nodes: readonly SourceNode[],
  headings: readonly SourceNode[]
): {readonly heading: SourceNode | undefined; readonly kicker: readonly SourceNode[]} {
  const top = headingsAtTop(nodes)
  const heading = top.at(-1)
  if (heading) return {heading, kicker: top.slice(0, -1)}
  const levelOne = headings.filter(one => depthOf(one) === 1)
  return {heading: levelOne.length === 1 ? levelOne[0] : headings[0], kicker: []}
}

/** Headings of level 1 before anything else that a reader sees. */
function headingsAtTop(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const found: SourceNode[] = []
  for (const node of nodes) {
    if (!says(node)) continue
    if (node.type === 'block') {
      const inner = headingsAtTop(node.children ?? [])
      const all = (node.children ?? []).filter(says).length === inner.length
      found.push(...inner)
      if (!all) break
    } else if (node.type === 'heading' && depthOf(node) === 1) found.push(node)
    else break
  }
  return found
}

/** A name for a file that has no title: "03-on-rivers.md" -> "On rivers". */
export function titleFromPath(path: string): string {
  const names = path.split('/')
  const stem = (names.at(-1) ?? path).replace(/\.[^.]+$/, '')
  const own = /^(?:index|readme|article)$/i.test(stem) ? (names.at(-2) ?? stem) : stem
  const words = (own.replace(/^[\d\s._-]+/, '') || own).replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
