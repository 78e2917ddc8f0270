/**
 * Formulas between two dollars that stand alone in their paragraph: `$$ x = 1 $$ {#eq-x}` -> math. And what looks like a formula
 * and is not, or the other way round: `\(x\)`, words of prose between dollars.
 */
import type {SourceNode} from '../model/source-tree.js'
import {withAttributes} from './attributes.js'
import {listOf} from './block-attributes.js'
import type {PassState} from './context.js'

export function liftDisplayMath(paragraph: SourceNode, state: PassState): SourceNode {
  const shown = (paragraph.children ?? []).filter(
    child => !(child.type === 'text' && (child.value ?? '').trim() === '') && child.type !== 'break'
  )
  const [formula, list, ...others] = shown
  if (formula?.type !== 'inlineMath' || formula['display'] !== true || others.length > 0) return paragraph
  // MyST's form of a label.
  const label = list?.type === 'text' ? /^\s*\((eq[-:][\w:-]+)\)\s*$/.exec(list.value ?? '')?.[1] : undefined
  if (list && list.type !== 'attributeList' && label === undefined) return paragraph
  const math = {...formula, type: 'math', display: undefined, position: paragraph.position}
  if (label !== undefined) return {...math, identifier: label}
  return list ? withAttributes(math, listOf(list), state, list) : math
}

/** Two words of three letters and more, and nothing that only formulas have. */
const prose = /[\p{L}]{3,}\s+[\p{L}]{3,}/u

/** Reports `math-suspicious`. */
export function reportSuspiciousMath(node: SourceNode, {diagnostics}: PassState): void {
  const value = node.value ?? ''
  const words = /[\\^_=+{}<>]/.test(value) ? undefined : prose.exec(value)?.[0]
  if (words !== undefined) diagnostics.report('math-suspicious', node, {words})
}

/** `\(…\)`, which is an escaped parenthesis to Markdown. Reports `math-backslash`, once a line of nodes. */
export function reportBackslashMath(nodes: readonly SourceNode[], {diagnostics}: PassState): void {
  const open = nodes.findIndex(({type, value}) => type === 'literal' && value === '(')
  if (open < 0) return
  const closes = nodes.some(({type, value}, index) => index > open && type === 'literal' && value === ')')
  if (closes) diagnostics.report('math-backslash', nodes[open], {})
}
