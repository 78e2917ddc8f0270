/** Where something is shown: the words of conditions, settled to mediums. */
import {mediums} from '../model/edition.js'
import type {Medium} from '../model/edition.js'

const groups: ReadonlyMap<string, readonly Medium[]> = new Map<string, readonly Medium[]>([
  ...mediums.map(medium => [medium, [medium]] as const),
  ['email', ['email', 'text']],
  ['web', ['html', 'email', 'text']],
  ['book', ['pdf', 'epub']],
  ['print', ['pdf']],
  ['screen', ['html', 'epub', 'email', 'text']]
])

/** Every word that a condition may name. */
export const conditionWords: readonly string[] = [...groups.keys()]

/** The mediums that a word names; `undefined`: it is no edition and no group of them. */
export function mediumsOf(word: string): readonly Medium[] | undefined {
  return groups.get(word)
}

/** `pdf epub`, `pdf, epub` -> its words. */
export function wordsOfCondition(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(word => word !== '')
}
