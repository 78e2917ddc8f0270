/**
 * What an attribute list says of any node: id, classes, language, direction, where it is shown. The list stays on the node as
 * `attributes` for the passes that know more keys (width, caption, lines …).
 */
import {canonicalTag, directionOf, isTag} from '../language/tag.js'
import type {Attributes} from '../model/attributes.js'
import {mediums} from '../model/edition.js'
import type {Medium} from '../model/edition.js'
import type {SourceNode} from '../model/source-tree.js'
import {conditionWords, mediumsOf, wordsOfCondition} from '../publication/condition.js'
import {attribute, attributesOf, joinAttributes} from '../tree/attributes.js'
import {nearest} from '../diagnostics/near.js'
import type {PassState} from './context.js'

/** The node with the list's fields. Reports `lang-invalid`, `condition-unknown`, `condition-empty`. */
export function withAttributes(
  node: SourceNode,
  attributes: Attributes,
  {diagnostics}: PassState,
  place: SourceNode = node
): SourceNode {
  const typed = attribute(attributes, 'lang')
  if (typed !== undefined && !isTag(typed)) diagnostics.report('lang-invalid', place, {value: `\`${typed}\``})
  const lang = typed !== undefined && isTag(typed) ? canonicalTag(typed) : undefined
  const direction = attribute(attributes, 'dir')
  const dir = direction === 'ltr' || direction === 'rtl' ? direction : lang && directionOf(lang)
  const only = conditionOf(attributes, diagnostics, place)
  const classes = [...classesOf(node), ...attributes.classes]
  return {
    ...node,
    attributes: joinAttributes(attributesOf(node), attributes),
    ...(attributes.id === undefined ? {} : {identifier: attributes.id}),
    ...(classes.length > 0 ? {classes} : {}),
    ...(lang === undefined ? {} : {lang}),
    ...(dir === undefined ? {} : {dir}),
    ...(only ? {only: bothConditions(node['only'], only)} : {})
  }
}

export function classesOf({classes}: SourceNode): readonly string[] {
  return Array.isArray(classes) ? classes.map(String) : []
}

/** Where `only` and `not` leave it; `undefined`: neither is given. */
export function conditionOf(
  attributes: Attributes,
  diagnostics: PassState['diagnostics'],
  place: SourceNode
): readonly Medium[] | undefined {
  const only = attribute(attributes, 'only')
  const not = attribute(attributes, 'not')
  if (only === undefined && not === undefined) return undefined
  const named = (text: string): readonly Medium[] =>
    wordsOfCondition(text).flatMap(name => {
      const found = mediumsOf(name)
      if (!found) diagnostics.report('condition-unknown', place, {name, near: nearest(name, conditionWords)})
      return found ?? []
    })
  const shown = only === undefined ? mediums : named(only)
  const hidden = not === undefined ? [] : named(not)
  // What names no edition at all is shown everywhere: a slip of the pen must not cost a paragraph.
  const found = mediums.filter(
    medium => (shown.length > 0 ? shown : mediums).includes(medium) && !hidden.includes(medium)
  )
  if (found.length === 0) diagnostics.report('condition-empty', place, {})
  return found
}

/** A node in a node: shown where both are. */
export function bothConditions(given: unknown, only: readonly Medium[]): readonly Medium[] {
  return Array.isArray(given) ? only.filter(medium => given.includes(medium)) : only
}
