/**
 * Patterns as a trie in flat arrays: a few megabytes at most, made in milliseconds, read without garbage.
 *
 * A step from a node by a letter is one look into a table with open addressing, which takes 1.3 tries on average for the 63,000 patterns
 * of Hungarian. Compiling them takes 20 to 50 ms in Node 20, a cold process at the upper end; German half of that.
 */

/** Letters are numbers from 1 to 255; the root is node 0. */
export interface Trie {
  /** Pairs of a step (node × 256 + letter) and the node it leads to; step 0 is a free place. The length is a power of two. */
  readonly steps: Int32Array
  /** By node: where the levels of the pattern that ends there begin; 0: none ends there. */
  readonly ends: Int32Array
  /** Of a pattern of n letters n + 1 digits: before its first letter, between letters, after its last. */
  readonly levels: Uint8Array
}

export interface TrieBuilder {
  /** The first `count` of the letters, and one level more; a pattern that is there already is overwritten. */
  add(letters: Uint8Array, levels: Uint8Array, count: number): void
  build(): Trie
}

/** @param size how many levels there will be at most */
export function createTrieBuilder(size: number): TrieBuilder {
  // Real files have a node for four to five digits, so that few of them make the table grow.
  let steps = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(64, size * 0.8))))
  let ends = new Int32Array(1 << 11)
  let nodes = 1
  // Place 0 says that there is none.
  const store = new Uint8Array(size + 1)
  let stored = 1

  const grow = () => {
    const older = steps
    steps = new Int32Array(older.length * 2)
    for (let at = 0; at < older.length; at += 2) {
      const step = older[at] ?? 0
      if (step !== 0) place(steps, step, older[at + 1] ?? 0)
    }
  }
  const next = (node: number, letter: number) => {
    const known = follow(steps, node, letter)
    if (known !== 0) return known
    // At most half of the places are taken, so that a look seldom meets a stranger.
    if (nodes * 4 > steps.length) grow()
    if (nodes === ends.length) {
      const older = ends
      ends = new Int32Array(older.length * 2)
      ends.set(older)
    }
    place(steps, node * 256 + letter, nodes)
    return nodes++
  }
  return {
    add(letters, levels, count) {
      let node = 0
      for (let index = 0; index < count; index++) node = next(node, letters[index] ?? 0)
      ends[node] = stored
      for (let index = 0; index <= count; index++) store[stored++] = levels[index] ?? 0
    },
    build: () => ({steps, ends: ends.slice(0, nodes), levels: store.slice(0, stored)})
  }
}

/** The node that a letter leads to; 0: none. */
export function follow(steps: Int32Array, node: number, letter: number): number {
  const step = node * 256 + letter
  const mask = steps.length - 2
  let at = first(step) & mask
  for (;;) {
    const found = steps[at]
    if (found === step) return steps[at + 1] ?? 0
    if (found === 0) return 0
    at = (at + 2) & mask
  }
}

/**
 * The highest digit that any pattern gives to each place of a row of letters: `levels[n]` is that of the place before letter n.
 * A letter 0 is in no pattern.
 */
export function raiseLevels(trie: Trie, letters: Uint8Array, count: number, levels: Uint8Array): void {
  const {steps, ends, levels: given} = trie
  levels.fill(0, 0, count + 1)
  for (let start = 0; start < count; start++) {
    let node = 0
    for (let at = start; at < count; at++) {
      const letter = letters[at] ?? 0
      node = letter === 0 ? 0 : follow(steps, node, letter)
      if (node === 0) break
      const stored = ends[node] ?? 0
      if (stored === 0) continue
      for (let index = 0; index <= at + 1 - start; index++) {
        const level = given[stored + index] ?? 0
        if (level > (levels[start + index] ?? 0)) levels[start + index] = level
      }
    }
  }
}

function place(steps: Int32Array, step: number, node: number): void {
  const mask = steps.length - 2
  let at = first(step) & mask
  while (steps[at] !== 0) at = (at + 2) & mask
  steps[at] = step
  steps[at + 1] = node
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4); even, since places are pairs. */
function first(step: number): number {
  return (Math.imul(step, 0x9e3779b1) >>> 10) & ~1
}
