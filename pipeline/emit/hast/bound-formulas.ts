import type {ElementContent} from 'hast'
import {h} from './element.js'
import type {HastNode} from './element.js'

/** What must not begin a line after a formula: marks that close, and the ending of a word, as in `$n$th`. */
const behind =
  /^(?:[\p{Pe}\p{Pf}.,;:!?…%"'’‐\u2011\-。，、；：！？]+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,3}(?!\p{L}))/u
/** What must not end a line before one. */
const opening = /[\p{Ps}\p{Pi}"'„‚¿¡]/u

/**
 * Formulas and the marks that touch them, in a box that is not parted: a formula is one thing to a line, as a picture is, and
 * browsers break between it and the full stop behind it.
 *
 * Source: CSS Text 3, section 5.1: an atomic inline is as U+FFFC, which lines break before and behind.
 */
export function bindFormulas(nodes: HastNode[]): HastNode[] {
  if (!nodes.some(isFormula)) return nodes
  const result: HastNode[] = []
  const rest = [...nodes]
  for (const [index, node] of rest.entries()) {
    if (!isFormula(node)) {
      if (node.type !== 'text' || node.value !== '') result.push(node)
      continue
    }
    const bound: ElementContent[] = [node]
    const last = result.at(-1)
    const open = last?.type === 'text' ? openingAtEnd(last.value) : undefined
    if (last?.type === 'text' && open !== undefined) {
      result.pop()
      const kept = last.value.slice(0, -open.length)
      if (kept !== '') result.push({type: 'text', value: kept})
      bound.unshift({type: 'text', value: open})
    }
    const next = rest[index + 1]
    const close = next?.type === 'text' ? behind.exec(next.value)?.[0] : undefined
    if (next?.type === 'text' && close !== undefined) {
      rest[index + 1] = {type: 'text', value: next.value.slice(close.length)}
      bound.push({type: 'text', value: close})
    }
    result.push(bound.length > 1 ? h('span', {className: ['unparted']}, bound) : node)
  }
  return result
}

/** The marks that a text ends with; looked for from its end, since a text may be full of them. */
function openingAtEnd(text: string): string | undefined {
  let from = text.length
  while (from > 0 && opening.test(text.charAt(from - 1))) from--
  return from === text.length ? undefined : text.slice(from)
}

/** As the editions of the family show them in a line. Source that stands for a formula may be parted; a display is a line of its own. */
function isFormula(node: HastNode): boolean {
  if (node.type !== 'element') return false
  const {className, display} = node.properties
  if (display === 'block') return false
  return node.tagName === 'math' || (node.tagName !== 'div' && Array.isArray(className) && className[0] === 'formula')
}
