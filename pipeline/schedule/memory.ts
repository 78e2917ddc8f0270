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
