/**
 * Headings that begin a part or the appendices of a book: `# (PART) Title {-}`, `# (PART\*) Title {-}`,
 * `# (APPENDIX) Title {-}`.
 *
 * Source: the bookdown book, section 2.2.2, "Special headers". A part there is no chapter: it begins with the next one.
 */
import type {Opening, SourceInline} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {depthOf, says, textOf} from './heading-list.js'
import {asInline} from './inline-text.js'

const marker = /^\((PART|APPENDIX)\\?\*?\)\s*/
/** Where the attributes were not taken as such. */
const unnumbered = /\s*\{\s*(?:-|\.unnumbered)\s*\}$/

export function openingOf(node: SourceNode): Opening | undefined {
  if (node.type !== 'heading' || depthOf(node) !== 1) return undefined
  const text = textOf(node.children ?? [])
  const kind = marker.exec(text)?.[1]
  if (kind === undefined) return undefined
  return {kind: kind === 'PART' ? 'part' : 'appendix', title: titleOf(node.children ?? [], text)}
}

/** The words after the marker, with their markup where the marker is plain text of its own. */
function titleOf(nodes: readonly SourceNode[], text: string): SourceInline {
  const [first, ...rest] = nodes
  const value = first?.value ?? ''
  if (first?.type !== 'text' || !marker.test(value)) {
    const plain = text.replace(marker, '').replace(unnumbered, '')
    return {text: plain, children: [{type: 'text', value: plain}]}
  }
  const children = [{...first, value: value.replace(marker, '')}, ...rest]
  const last = children.at(-1)
  if (last?.type === 'text')
    children[children.length - 1] = {...last, value: (last.value ?? '').replace(unnumbered, '')}
  return asInline(children)
}

/** A part's heading at the top of a file that is not split, taken out of it. */
export function takeOpening(nodes: readonly SourceNode[]): {
  readonly opens: Opening | undefined
  readonly children: readonly SourceNode[]
} {
  const taken = new Set<SourceNode>()
  let opens: Opening | undefined
  for (const node of nodes) {
    if (!says(node)) continue
    const opening = openingOf(node)
    if (!opening) break
    opens = opening
    taken.add(node)
  }
  // A file that says nothing else is a chapter of that name.
  const rest = nodes.filter(node => !taken.has(node))
  return opens && rest.some(says) ? {opens, children: rest} : {opens: undefined, children: nodes}
}
