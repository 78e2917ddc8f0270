import type {Diagnostics} from '../../diagnostics/collector.js'
import {typedForm} from '../located.js'
import type {Located} from '../located.js'

/** Nobody writes variables in variables in variables by hundreds. */
const deepest = 20

/**
 * A mapping with keys of an author's own to one line of words each. That it is a mapping was checked by the schema.
 * Reports `value-invalid` for a key that holds anything else.
 *
 * @param divider with one, mappings may stand in mappings, and their keys are joined: `product.name`
 */
export function settleOwnWords(
  located: Located | undefined,
  diagnostics: Diagnostics,
  divider?: string
): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  gather(located, '', 0)
  return words

  function gather(map: Located | undefined, before: string, depth: number): void {
    if (map?.kind !== 'map') return
    for (const {key, value} of map.entries) {
      if (value.kind === 'scalar' && value.value === null) continue
      if (value.kind === 'scalar') words.set(before + key, typeof value.value === 'string' ? value.value : value.source)
      else if (divider !== undefined && value.kind === 'map' && depth < deepest) {
        gather(value, `${before}${key}${divider}`, depth + 1)
      } else {
        const facts = {key, value: typedForm(value), form: 'Some words', example: `${key}: Hypertext Markup Language`}
        diagnostics.report('value-invalid', value.span, facts)
      }
    }
  }
}
