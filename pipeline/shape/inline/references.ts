/**
 * References to labels, as typed: `@fig-x`, `[@fig-x; @fig-y]`, `[-@fig-x]`, `[see @fig-x, left]`. What they are called and
 * where they lead is known after the survey.
 */
import type {Attributes} from '../../model/attributes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {readLabel} from '../../tree/labels.js'
import type {PassState} from '../context.js'

/**
 * A command of TeX that refers to something; `undefined`: it does not.
 *
 * `\ref{fig:x}`, `\@ref(fig:x)` give the number alone, since their word stands before them; `\eqref{eq:x}` sets it in
 * parentheses; `\autoref`, `\cref` give both. Where the name is no label it is an id, whose title is printed.
 *
 * Source: LaTeX's and cleveref's commands; bookdown, "Cross-references".
 */
export function commandReference(node: SourceNode): readonly SourceNode[] | undefined {
  const form = commands.get(String(node['name']))
  const argument = typeof node['argument'] === 'string' ? node['argument'].trim() : ''
  if (form === undefined || argument === '') return undefined
  const {position, value: raw = ''} = node
  const labels = argument.split(/\s*,\s*/).map(readLabel)
  const made = labels.flatMap(label => {
    if (!label) return []
    const {kind, identifier} = label
    const capital = String(node['name']).startsWith('c')
    return [{type: 'crossReference', kind, identifier, capital: !capital, ...form, raw, position}]
  })
  if (made.length < labels.length) {
    return /\s/.test(argument)
      ? undefined
      : [{type: 'link', url: `#${argument}`, anywhere: true, raw, children: [], position}]
  }
  return made.length > 1 ? [{type: 'referenceGroup', children: made, position}] : made
}

const commands: ReadonlyMap<string, {readonly form: 'full' | 'number'; readonly bare?: true}> = new Map([
  ['ref', {form: 'number', bare: true}],
  ['@ref', {form: 'number', bare: true}],
  ['eqref', {form: 'number'}],
  ['autoref', {form: 'full'}],
  ['cref', {form: 'full'}]
] as const)

/** `{@fig:x}`, the braces of bookdown's and Pandoc's older filters: they go. */
export function withoutBraces(nodes: readonly SourceNode[]): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'referenceKey')) return nodes
  const result = [...nodes]
  for (const [index, node] of nodes.entries()) {
    const before = result[index - 1]
    const after = nodes[index + 1]
    if (node.type !== 'referenceKey' || before?.type !== 'text' || after?.type !== 'text') continue
    if (before.value?.endsWith('{') !== true || after.value?.startsWith('}') !== true) continue
    result[index - 1] = {...before, value: before.value.slice(0, -1)}
    result[index + 1] = {...after, value: after.value.slice(1)}
  }
  return result.filter(({type, value}) => type !== 'text' || value !== '')
}

/** `@fig-x` outside brackets. */
export function bareReference(node: SourceNode): SourceNode {
  return reference(node, 'full')
}

/** With what an attribute list right behind it has said. */
function reference({value: raw = '', ...said}: SourceNode, form: 'full' | 'number'): SourceNode {
  const label = readLabel(raw.slice(1))
  if (!label) return {type: 'text', value: raw, position: said.position}
  const {kind, identifier, capital} = label
  return {...said, type: 'crossReference', kind, identifier, capital, form, raw}
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
    return undefined
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

/**
 * `[see @fig-x, left]{.page}`: the class is of the references among the words.
 *
 * @returns what else the list says of the words; `undefined`: nothing
 */
export function withPages(
  nodes: readonly SourceNode[],
  attributes: Attributes
): {readonly children: readonly SourceNode[]; readonly rest: Attributes | undefined} {
  const {id, classes, pairs} = attributes
  if (!classes.includes('page') || !nodes.some(isReference)) return {children: nodes, rest: attributes}
  const children = nodes.map(node => (isReference(node) ? {...node, classes: ['page']} : node))
  const others = classes.filter(name => name !== 'page')
  const says = id !== undefined || others.length > 0 || pairs.length > 0
  return {children, rest: says ? {...attributes, classes: others} : undefined}
}

function isReference({type}: SourceNode): boolean {
  return type === 'crossReference' || type === 'referenceGroup'
}
