/** The characters that a font must have to draw formulas: those of the MathML, and those that are drawn for them. */
import type {Element, ElementContent} from 'hast'
import {inAlphabet} from '../../math/alphabets.js'

/**
 * What is drawn in place of an element's own characters, or beside them: one letter alone is an italic one, a hyphen is a minus,
 * a root has a sign that nobody wrote.
 *
 * Source: MathML Core, "The italic math variant", "Radicals"; its dictionary of operators writes the minus as U+002D too.
 */
export function drawnFor({tagName, properties, children}: Element): string {
  if (tagName === 'msqrt' || tagName === 'mroot') return '√'
  const [only] = children
  if (only?.type !== 'text') return ''
  if (tagName === 'mo') return only.value.includes('-') ? '\u{2212}' : ''
  if (tagName !== 'mi' || properties['mathvariant'] === 'normal' || [...only.value].length !== 1) return ''
  return inAlphabet(only.value, 'italic')
}

/** All that the formulas among the nodes show, words in them too. */
export function formulaCharacters(nodes: readonly ElementContent[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (list: readonly ElementContent[], inside: boolean): void => {
    for (const node of list) {
      if (node.type === 'text' && inside) for (const character of node.value) found.add(character)
      if (node.type !== 'element') continue
      const within = inside || node.tagName === 'math'
      if (within) for (const character of drawnFor(node)) found.add(character)
      visit(node.children, within)
    }
  }
  visit(nodes, false)
  return found
}
