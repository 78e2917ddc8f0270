import type {Facts, Register} from '../model/publication.js'
import {bareAddress} from '../tree/address.js'

/** Other spellings of the ids of a chapter. An id is never an alias; the first heading of an alias has it. */
export function idAliasesOf({
  titleIdentifiers,
  headings,
  identifiers,
  labels,
  otherNames
}: Facts): ReadonlyMap<string, string> {
  const own = new Set(identifiers)
  const aliases = new Map<string, string>()
  const add = (alias: string, identifier: string) => {
    if (!own.has(alias) && !aliases.has(alias)) aliases.set(alias, identifier)
  }
  for (const identifier of titleIdentifiers) add(identifier, '')
  for (const {identifier, aliases: others} of headings) for (const alias of others) add(alias, identifier)
  for (const [alias, identifier] of otherNames) add(alias, identifier)
  // `fig-x` leads to `fig:x` as well.
  for (const {identifier, label} of labels) if (label !== identifier) add(label, identifier)
  return aliases
}

/** Where the ids of a file are, over all chapters that it was split into. Ids come before aliases, earlier parts before later. */
export function fragmentsOf(facts: readonly Facts[]): Register['fragments'] {
  const fragments = new Map<string, {chapter: string; identifier: string | undefined}>()
  const add = (path: string, name: string, chapter: string, identifier: string | undefined) => {
    const key = `${path}#${name}`
    if (!fragments.has(key)) fragments.set(key, {chapter, identifier})
  }
  for (const {id, path, identifiers} of facts) for (const name of identifiers) add(path, name, id, name)
  // A solution is led to from the file it was written in as well.
  for (const {id, answers} of facts) {
    for (const {identifier, exercise} of answers) add(exercise.chapter.replace(/#\d+$/, ''), identifier, id, identifier)
  }
  for (const chapter of facts) {
    for (const [alias, identifier] of idAliasesOf(chapter)) {
      add(chapter.path, alias, chapter.id, identifier === '' ? undefined : identifier)
    }
  }
  return fragments
}

/** Addresses from the root: slugs, for a page stands there; then old and other ones given by hand. */
export function addressesOf(facts: readonly Facts[], slugs: ReadonlyMap<string, string>): Register['addresses'] {
  const addresses = new Map<string, string>()
  for (const [id, slug] of slugs) addresses.set(slug, id)
  for (const {id, aliases} of facts) {
    for (const alias of aliases) {
      const address = bareAddress(alias)
      if (address !== '' && !addresses.has(address)) addresses.set(address, id)
    }
  }
  return addresses
}
