import {frontMatterKeys} from '../schema/front-matter.js'
import type {Located, LocatedEntry, LocatedMap} from '../located.js'
import {frontMatterAliases, kebab} from './aliases.js'

const chapterKeys: ReadonlySet<string> = new Set(frontMatterKeys)
const aliasRank: ReadonlyMap<string, number> = new Map(
  [...frontMatterAliases.keys()].map((alias, rank) => [alias, rank])
)

/**
 * Front matter with other tools' names turned into ours. Where a file has a key and other names for it, ours counts, else the
 * one that comes first in the table. What is left over for a publication is set apart.
 */
export function ourKeys(
  map: LocatedMap,
  alsoKnown: ReadonlySet<string>
): {readonly own: LocatedMap; readonly rest: LocatedMap} {
  const chosen = new Map<string, {readonly entry: LocatedEntry; readonly rank: number}>()
  const unknown: LocatedEntry[] = []
  const rest: LocatedEntry[] = []
  for (const typed of map.entries) {
    const entry = renamed(typed, alsoKnown)
    if (entry === undefined) rest.push({...typed, key: kebab(typed.key)})
    else if (!chapterKeys.has(kebab(entry.key))) unknown.push(entry)
    else {
      const rank = chapterKeys.has(kebab(typed.key)) ? -1 : (aliasRank.get(kebab(typed.key)) ?? -1)
      const held = chosen.get(kebab(entry.key))
      if (!held || rank < held.rank) chosen.set(kebab(entry.key), {entry, rank})
    }
  }
  const own = [...[...chosen.values()].map(({entry}) => entry), ...unknown]
  return {own: {...map, entries: own}, rest: {...map, entries: rest}}
}

/** The entry under our name; `undefined` when it is a key of the publication. */
function renamed(entry: LocatedEntry, alsoKnown: ReadonlySet<string>): LocatedEntry | undefined {
  const plain = kebab(entry.key)
  // In front matter `url` is a path on the site; a whole address can only be that of the publication.
  if (plain === 'url' && alsoKnown.has('url') && /^https?:/i.test(sourceOf(entry.value))) return undefined
  if (chapterKeys.has(plain)) return entry
  if (alsoKnown.has(plain) && plain !== 'url' && plain !== 'keywords') return undefined
  const key = frontMatterAliases.get(plain)
  if (plain === 'published' && isTruth(entry.value)) return {...entry, key: 'draft', value: negated(entry.value)}
  if (key === undefined) return entry
  return {...entry, key, value: valueForOurs(plain, entry.value)}
}

function valueForOurs(alias: string, value: Located): Located {
  if (alias === 'listed') return negated(value)
  if (alias === 'status' && value.kind === 'scalar') {
    return {...value, value: /^(?:draft|hidden)$/i.test(value.source)}
  }
  // Hugo's `images` is a list; the first one stands for the page.
  if (alias === 'images' && value.kind === 'list') return value.items[0] ?? value
  return value
}

function isTruth(value: Located): boolean {
  return /^(?:true|false)$/i.test(sourceOf(value))
}

function negated(value: Located): Located {
  if (value.kind !== 'scalar' || !isTruth(value)) return value
  return {...value, value: value.source.toLowerCase() === 'false'}
}

function sourceOf(value: Located): string {
  return value.kind === 'scalar' ? value.source : ''
}
