/**
 * Values kept in the process, so that a build that follows another finds them as the same objects: nothing is read from disk for
 * them, and what was made from them may be kept with them.
 *
 * What neither the running build nor the one before it asked for is forgotten.
 */
export interface Memory {
  get(key: string): unknown
  put(key: string, value: unknown): void
  /** Another build begins. */
  turn(): void
}

/** The value under `key`, else the one that `make` gives. It comes back as the type it was put in with: the key says what made it. */
export function holdIn<Value>(memory: Memory, key: string, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known as Value // put in below under the same key
  const value = make()
  memory.put(key, value)
  return value
}

export function createMemory(): Memory {
  let current = new Map<string, unknown>()
  let last = new Map<string, unknown>()
  return {
    get(key) {
      const known = current.get(key) ?? last.get(key)
      if (known !== undefined) current.set(key, known)
      return known
    },
    put(key, value) {
      current.set(key, value)
    },
    turn() {
      last = current
      current = new Map()
    }
  }
}
