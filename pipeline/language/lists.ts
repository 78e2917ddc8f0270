import {stringsFor} from './strings.js'

/** Names as a list in the language's form: "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[], lang: string): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  if (names.length === 1) return last
  return `${names.slice(0, -1).join(', ')} ${stringsFor(lang).and} ${last}`
}
