/**
 * Fences that say where their content is shown: `::: only pdf`, `::: not email`, `::: {.web-only}`, Quarto's
 * `::: {.content-visible when-format="html"}`. One that says nothing else leaves no trace: its blocks bear the condition.
 *
 * Quarto's `html` is every format made of HTML, e-books among them, so that of a pair of blocks "html" and "pdf" each edition
 * shows one. Source: Quarto, "Conditional Content".
 */
import type {Medium} from '../../model/edition.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {bothConditions, conditionOf} from '../attributes.js'
import type {PassState} from '../context.js'

const conditionNames = ['only', 'not', 'content-visible', 'content-hidden', 'web-only', 'print-only'] as const

const quarto: ReadonlyMap<string, string> = new Map([
  ['html', 'screen'],
  ['html5', 'screen'],
  ['html:js', 'html'],
  ['epub3', 'epub'],
  ['latex', 'pdf'],
  ['typst', 'pdf'],
  ['beamer', 'pdf']
])

/** A fence whose name or class is one of these; the rest of it may be a block of its own. */
export function isConditionName(name: string): boolean {
  return (conditionNames as readonly string[]).includes(name.toLowerCase())
}

/**
 * The fence without the condition `name`, which stands in its `only`.
 *
 * Reports `condition-unknown`, `condition-empty`.
 */
export function settleCondition(fence: SourceNode, name: string, state: PassState): SourceNode {
  const only = conditionIn(fence, name.toLowerCase(), state)
  const attributes = attributesOf(fence)
  const named = fence['name'] === name
  return {
    ...fence,
    ...(named ? {name: undefined, ...(isWords(name) ? {title: undefined} : {})} : {}),
    attributes: {
      ...attributes,
      classes: named ? attributes.classes : attributes.classes.filter(one => one !== name),
      pairs: attributes.pairs.filter(([key]) => key !== 'when-format' && key !== 'unless-format')
    },
    ...(only ? {only: bothConditions(fence['only'], only)} : {})
  }
}

/** The blocks of a fence that says nothing but where they are shown. */
export function conditional(fence: SourceNode): readonly SourceNode[] {
  const condition = fence['only']
  const children = fence.children ?? []
  if (!Array.isArray(condition)) return children
  return children.map(child => ({...child, only: bothConditions(child['only'], condition.map(asMedium))}))
}

/** `only` and `not` take the words of their line. */
function isWords(name: string): boolean {
  return /^(?:only|not)$/i.test(name)
}

/** Only conditionOf makes such lists, of mediums. */
function asMedium(word: unknown): Medium {
  return word as Medium
}

function conditionIn(fence: SourceNode, name: string, state: PassState): readonly Medium[] | undefined {
  const attributes = attributesOf(fence)
  const words = typeof fence['title'] === 'string' ? fence['title'] : ''
  const settle = (pairs: readonly (readonly [string, string])[]) =>
    conditionOf({classes: [], pairs: pairs.map(([key, value]) => [key, value])}, state.diagnostics, fence)
  switch (name) {
    case 'only':
    case 'not':
      // `::: {.only}` beside `only=` says it a second time.
      return words === '' ? undefined : settle([[name, words]])
    case 'web-only':
      return settle([['only', 'web']])
    case 'print-only':
      return settle([['only', 'book']])
    default: {
      const when = attribute(attributes, 'when-format')
      const unless = attribute(attributes, 'unless-format')
      const [shownKey, hiddenKey] = name === 'content-visible' ? (['only', 'not'] as const) : (['not', 'only'] as const)
      return settle([
        ...(when === undefined ? [] : [[shownKey, formats(when)] as const]),
        ...(unless === undefined ? [] : [[hiddenKey, formats(unless)] as const])
      ])
    }
  }
}

function formats(words: string): string {
  return words
    .split(/[\s,]+/)
    .map(word => quarto.get(word.toLowerCase()) ?? word.toLowerCase())
    .join(' ')
}
