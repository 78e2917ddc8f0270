/**
 * Numbers of pages in the text: known when all is laid out, and changing where lines end once they are known.
 *
 * So the book is laid out again with the numbers of the last time, until they hold. Numbers that go on changing are those of things
 * at the edge of a page, one up or down; the last layout is taken then.
 */
import type {PdfNode, Span} from '../content.js'

/** A book whose numbers have not settled by then has one that moves its own target. */
const mostLayouts = 4

export interface Laid {
  /** Label of the page of a destination. */
  readonly labelOf: (dest: string) => string | undefined
}

/** @param layOut may write into what it is given, so it gets a copy each time */
export function layOutWithPages<Made extends Laid>(
  content: readonly PdfNode[],
  layOut: (content: readonly PdfNode[]) => Made
): Made {
  const wanted = new Set<string>()
  replaceSpans(content, span => {
    if (span.pageOf !== undefined) wanted.add(span.pageOf)
    return span
  })
  let made = layOut(structuredClone(content))
  for (let times = 1; wanted.size > 0 && times < mostLayouts; times++) {
    const {labelOf} = made
    const next = layOut(structuredClone(replaceSpans(content, span => withPage(span, labelOf))))
    const settled = [...wanted].every(dest => next.labelOf(dest) === labelOf(dest))
    made = next
    if (settled) break
  }
  return made
}

function withPage(span: Span, labelOf: Laid['labelOf']): Span {
  const label = span.pageOf === undefined ? undefined : labelOf(span.pageOf)
  return label === undefined ? span : {...span, text: label}
}

function replaceSpans(nodes: readonly PdfNode[], replace: (span: Span) => Span): readonly PdfNode[] {
  return nodes.map(node => {
    if ('text' in node) return typeof node.text === 'string' ? node : {...node, text: node.text.map(replace)}
    if ('stack' in node) return {...node, stack: replaceSpans(node.stack, replace)}
    if ('ul' in node) {
      return {...node, ul: node.ul.map(entry => ({...entry, stack: replaceSpans(entry.stack, replace)}))}
    }
    if ('table' in node) {
      const {table} = node
      const body = table.body.map(row => row.map(cell => ({...cell, stack: replaceSpans(cell.stack, replace)})))
      return {...node, table: {...table, body}}
    }
    return node
  })
}
