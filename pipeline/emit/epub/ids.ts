/**
 * Physical ids: `<file stem>-<ascii id>`, unique in the whole book whatever ids its chapters have, and stable: they come
 * from names and never from positions, so that readers' annotations survive a new edition.
 */
import {asciiSlug} from '../../publication/slug.js'

/** Characters of a name that go into an id: a heading may be a page long. */
const longestName = 80

export interface ChapterIds {
  /** The id that stands for a logical id of this chapter: the same at each call. */
  of(identifier: string): string
  /** An id of our own, made of a name; a second call with the name gives another id. */
  fresh(name: string): string
  /** Logical and physical ids, in order of first call. */
  all(): readonly (readonly [logical: string, physical: string])[]
}

/**
 * @param stem the chapter's file stem
 * @param stems all stems of the book: `a` with the id `b-c` and `a-b` with the id `c` must not meet
 */
export function createIds(stem: string, stems: ReadonlySet<string>): ChapterIds {
  const taken = new Set<string>()
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  // XML names begin with a letter or an underscore, and file names need not.
  const prefix = /^[a-z]/.test(stem) ? stem : `_${stem}`

  function make(name: string): string {
    const base = asciiSlug(name).slice(0, longestName)
    const joint = startsLikeAnother(stem, base, stems) ? '--' : '-'
    const first = `${prefix}${joint}${base}`
    let id = first
    for (let count = counts.get(first) ?? 2; taken.has(id); count++) {
      id = `${first}-${count}`
      counts.set(first, count + 1)
    }
    taken.add(id)
    return id
  }

  return {
    of(identifier) {
      const id = known.get(identifier) ?? make(identifier)
      known.set(identifier, id)
      return id
    },
    fresh: make,
    all: () => [...known]
  }
}

/** Whether `stem-base` reads as an id of another chapter, whose stem is longer. */
function startsLikeAnother(stem: string, base: string, stems: ReadonlySet<string>): boolean {
  let prefix = stem
  for (const word of base.split('-')) {
    prefix += `-${word}`
    if (stems.has(prefix)) return true
  }
  return false
}
