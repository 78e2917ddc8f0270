/**
 * Values of YAML, TOML and plain headers in one shape that remembers where each stood. Keys are author-written, so a mapping
 * is a list of entries, never an object, until a schema has to see it.
 */
import type {Span} from '../model/position.js'

export type Located = LocatedMap | LocatedList | LocatedScalar

export interface LocatedMap {
  readonly kind: 'map'
  readonly span: Span
  readonly entries: readonly LocatedEntry[]
}
export interface LocatedEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Located
}
export interface LocatedList {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Located[]
}
export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly span: Span
  readonly value: string | number | boolean | null
  /** As typed, for messages and for numbers that do not print as they were typed. */
  readonly source: string
}

/**
 * The value without places. A key without a value is as good as not given and is left out. A number that does not print as
 * typed is text: `version: 1.20` is not 1.2. Objects have no prototype, so a key `__proto__` is a key.
 */
export function toPlain(located: Located): unknown {
  switch (located.kind) {
    case 'scalar':
      return typeof located.value === 'number' && String(located.value) !== located.source
        ? located.source
        : located.value
    case 'list':
      return located.items.map(toPlain)
    case 'map': {
      const plain: unknown = Object.create(null)
      for (const {key, value} of located.entries) {
        if (value.kind === 'scalar' && value.value === null) continue
        Object.defineProperty(plain, key, {value: toPlain(value), enumerable: true, configurable: true})
      }
      return plain
    }
  }
}

export function entryOf(map: LocatedMap, key: string): LocatedEntry | undefined {
  return map.entries.find(entry => entry.key === key)
}

/** The value at a path of keys and indices, or the deepest one on the way to it. */
export function atPath(root: Located, path: readonly PropertyKey[]): Located {
  let current = root
  for (const step of path) {
    const next =
      current.kind === 'map'
        ? entryOf(current, String(step))?.value
        : current.kind === 'list'
          ? current.items[Number(step)]
          : undefined
    if (!next) return current
    current = next
  }
  return current
}

/** The value as it was typed, in short and in backticks; of a list or a mapping, that it is one. For messages. */
export function typedForm(located: Located): string {
  switch (located.kind) {
    case 'scalar':
      return `\`${located.source.length > 60 ? `${located.source.slice(0, 57)}…` : located.source || "''"}\``
    case 'list':
      return located.items.length === 0 ? '`[]`' : 'a list'
    case 'map':
      return 'a mapping'
  }
}

/** What is left when some values and keys are taken away, and some keys renamed. */
function edited(located: Located, removed: ReadonlySet<Located>, renamed: ReadonlyMap<LocatedEntry, string>): Located {
  switch (located.kind) {
    case 'scalar':
      return located
    case 'list':
      return {
        ...located,
        items: located.items.filter(item => !removed.has(item)).map(item => edited(item, removed, renamed))
      }
    case 'map':
      return editedMap(located, removed, renamed)
  }
}

export function editedMap(
  map: LocatedMap,
  removed: ReadonlySet<Located>,
  renamed: ReadonlyMap<LocatedEntry, string>
): LocatedMap {
  const entries = map.entries
    .filter(entry => !removed.has(entry.value))
    .map(entry => ({
      ...entry,
      key: renamed.get(entry) ?? entry.key,
      value: edited(entry.value, removed, renamed)
    }))
  return {...map, entries}
}
