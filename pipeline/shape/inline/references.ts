/**
 * References to labels, as typed: `@fig-x`, `[@fig-x; @fig-y]`, `[-@fig-x]`, `[see @fig-x, left]`. What they are called and
 * where they lead is known after the survey.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {readLabel} from '../../tree/labels.js'
import type {PassState} from '../context.js'

/** `@fig-x` outside brackets. */
export function bareReference(node: SourceNode): SourceNode {
  return reference(node, 'full')
}

function reference(node: SourceNode, form: 'full' | 'number'): SourceNode {
  const raw = node.value ?? ''
  const label = readLabel(raw.slice(1))
  if (!label) return {type: 'text', value: raw, position: node.position}
  const {kind, identifier, capital} = label
  return {type: 'crossReference', kind, identifier, capital, form, raw, position: node.position}
}

/**
 * What stands in brackets, as references; `undefined` when there is none, and the brackets are text.
 *
 * Labels with nothing but `;` between them are one `referenceGroup`, "Figures 2 and 3"; other words stay where they are.
 * Reports `reference-mixed`.
 */
export function referencesIn(
  inner: readonly SourceNode[],
  position: SourceNode['position'],
  {diagnostics}: PassState
): readonly SourceNode[] | undefined {
  if (!inner.some(({type}) => type === 'referenceKey')) return undefined
  if (inner.some(({type, value}) => type === 'text' && /(?:^|[\s;-])@[\p{L}\p{N}_]/u.test(value ?? ''))) {
    diagnostics.report('reference-mixed', {position}, {})
  }
  const result: SourceNode[] = []
  for (const node of inner) {
    if (node.type !== 'referenceKey') {
      result.push(node)
      continue
    }
    const before = result.at(-1)
    const minus = before?.type === 'text' && before.value?.endsWith('-') === true
    if (minus) {
      const value = before.value?.slice(0, -1) ?? ''
      result.pop()
      if (value !== '') result.push({...before, value})
    }
    put(result, reference(node, minus ? 'number' : 'full'))
  }
  const [only] = result
  if (result.length === 1 && only?.type === 'crossReference') return [{...only, position}]
  return result
}

/** Behind another reference and a semicolon it joins that one's group. */
function put(result: SourceNode[], made: SourceNode): void {
  const between = result.at(-1)
  const before = result.at(-2)
  const joins = between?.type === 'text' && /^\s*;\s*$/.test(between.value ?? '')
  if (!joins || !before || (before.type !== 'crossReference' && before.type !== 'referenceGroup')) {
    result.push(made)
    return
  }
  const children = before.type === 'referenceGroup' ? (before.children ?? []) : [before]
  const start = before.position
  const end = made.position?.end
  result.splice(-2, 2, {
    type: 'referenceGroup',
    children: [...children, made],
    position: start && end && {...start, end}
  })
}
