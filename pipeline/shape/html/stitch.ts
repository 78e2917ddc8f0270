import {parseFragment} from 'parse5'
import type {DefaultTreeAdapterTypes as Html} from 'parse5'
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {Position} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {convertAll} from './convert.js'
import {placeIn} from '../place.js'
import {htmlSource} from './source.js'
import type {HtmlSource} from './source.js'

export interface StitchContext {
  readonly diagnostics: Diagnostics
  readonly lang: string
}

/**
 * The children of one node with their raw HTML turned into nodes of ours, the Markdown between kept as it is.
 *
 * All html siblings are parsed as one fragment, so an element may open in one and close in another. Flow and phrasing may
 * come out mixed: the caller puts them in order (tree/flow.ts). No Markdown node is ever lost but inside elements that are
 * gone with all they hold. Reports `html-unknown`, `html-dropped`, `html-literal`, `html-attribute`, `html-url`.
 *
 * @param phrasing the parent holds phrasing: pieces of HTML follow each other without a line end
 * @param room how many levels may still be nested here
 */
export function stitchHtml(
  siblings: readonly SourceNode[],
  phrasing: boolean,
  room: number,
  context: StitchContext
): readonly SourceNode[] {
  const source = htmlSource(siblings, phrasing ? '' : '\n', room, context.diagnostics)
  const fragment = parseFragment(source.text, {sourceCodeLocationInfo: true, scriptingEnabled: false})
  const seen = new Set<number>()
  const nodes = convertAll(fragment.childNodes, {
    ...context,
    phrasing,
    standIn(comment) {
      const index = source.standIns.get(comment.sourceCodeLocation?.startOffset ?? -1)
      if (index === undefined) return undefined
      seen.add(index)
      return siblings[index]
    },
    positionOf: node => positionOf(node, source, siblings)
  })
  const lost = [...source.standIns.values()].filter(index => !seen.has(index))
  return lost.length === 0 ? nodes : [...nodes, ...lost.flatMap(index => siblings[index] ?? [])]
}

function positionOf(node: Html.Node, source: HtmlSource, siblings: readonly SourceNode[]): Position | undefined {
  const location = node.sourceCodeLocation
  if (!location) return undefined
  const start = stretchAt(source, location.startOffset)
  const end = stretchAt(source, Math.max(location.startOffset, location.endOffset - 1))
  if (!start || !end) return undefined
  const from = placeIn(siblings[start.node], start.from + location.startOffset - start.at, 0)
  const to = placeIn(siblings[end.node], 0, Math.min(end.to, end.from + location.endOffset - end.at))
  return from && to && {...from, end: to.end}
}

/** The stretch that an offset lies in: the last that begins at or before it. */
function stretchAt({stretches}: HtmlSource, offset: number): HtmlSource['stretches'][number] | undefined {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return stretches[low]
}
