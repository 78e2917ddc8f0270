/**
 * Formulas between two dollars that stand alone in their paragraph: `$$ x = 1 $$ {#eq-x}` -> math. And what looks like a formula
 * and is not, or the other way round: `\(x\)`, words of prose between dollars.
 */
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {withAttributes} from './attributes.js'
import {listOf} from './block-attributes.js'
import type {PassState} from './context.js'
import {sourceLines} from './tables/source-lines.js'

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

/** MyST's `:::{math}`, which is a formula as its ```` ```{math} ```` is. */
export function isMathFence({type, name, style}: SourceNode): boolean {
  return type === 'fence' && name === 'math' && style === 'myst'
}

/** Its lines as they are typed: as Markdown they would have lost their backslashes. */
export function mathOfFence(fence: SourceNode, state: PassState): SourceNode {
  const {title, attributes, position} = fence
  const {text} = sourceLines(fence.children ?? [], state)
  return {
    type: 'math',
    value: [title, text].filter(part => typeof part === 'string' && part !== '').join('\n'),
    attributes,
    position
  }
}

/** Two words of three letters and more, and nothing that only formulas have. */
const prose = /[\p{L}]{3,}\s+[\p{L}]{3,}/u

/** Reports `math-suspicious`. */
export function reportSuspiciousMath(node: SourceNode, {diagnostics}: PassState): void {
  const value = node.value ?? ''
  const words = /[\\^_=+{}<>]/.test(value) ? undefined : prose.exec(value)?.[0]
  if (words !== undefined) diagnostics.report('math-suspicious', node, {words})
}

/**
 * `\(…\)`, which is an escaped parenthesis to Markdown. Reports `math-backslash`, once a line of nodes, where a formula stands
 * between the two: programs that write Markdown put a backslash before every parenthesis.
 */
export function reportBackslashMath(nodes: readonly SourceNode[], {diagnostics}: PassState): void {
  let open: SourceNode | undefined
  let inner = ''
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'literal' && node.value === '(') {
      // Behind a letter stands a call, `toString\(\)`, or an ending, `word\(s\)`.
      const called = /[\p{L}\p{N}]$/u.test(nodes[index - 1]?.value ?? '')
      open = called ? undefined : node
      inner = ''
    } else if (open && node.type === 'literal' && node.value === ')') {
      if (isFormula(inner)) {
        diagnostics.report('math-backslash', open, {})
        return
      }
      open = undefined
    } else inner += plainText([node])
  }
}

/** A command, a mark that only formulas have, or letters none of which stand together. */
function isFormula(text: string): boolean {
  return /\\\p{L}|[\^_=]/u.test(text) || (/\p{L}/u.test(text) && !/\p{L}{2}/u.test(text))
}
