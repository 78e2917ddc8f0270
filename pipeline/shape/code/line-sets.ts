/** `1,3-5`, `[1, "3-5"]`, `1 3..5` -> the lines of a piece of code that they name, in order, each once. */
export function linesIn(sets: readonly string[], count: number): readonly number[] {
  const lines = new Set<number>()
  for (const set of sets) {
    for (const [, first = '', last = first] of set.matchAll(/(\d{1,9})(?:\s*(?:-|\.\.)\s*(\d{1,9}))?/g)) {
      const end = Math.min(Number(last), count)
      for (let line = Math.max(Number(first), 1); line <= end; line++) lines.add(line)
      // All are named: more sets add nothing.
      if (lines.size === count) return inOrder(lines)
    }
  }
  return inOrder(lines)
}

function inOrder(lines: ReadonlySet<number>): readonly number[] {
  return [...lines].sort((left, right) => left - right)
}
