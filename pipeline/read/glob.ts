/**
 * Whether a path fits a pattern: `*` and `?` within a name, `**` for any folders, `{a,b}` for a choice of words.
 *
 * The pattern is an author's, so it is never made into a regular expression that could take for ever: names are matched with
 * one point to go back to, folders likewise, which is at worst the product of the lengths.
 */
export function fitsPattern(path: string, pattern: string): boolean {
  const names = path.split('/')
  return choices(pattern).some(choice => fitsFolders(names, choice.split('/')))
}

/** Patterns with braces, written out; at most 64, the rest is taken as typed. */
function choices(pattern: string): readonly string[] {
  let open = [pattern]
  for (let round = 0; round < 6; round++) {
    const next = open.flatMap(one => {
      const brace = /\{([^{}]*,[^{}]*)\}/.exec(one)
      if (!brace) return [one]
      const words = (brace[1] ?? '').split(',')
      return words.map(word => one.slice(0, brace.index) + word + one.slice(brace.index + brace[0].length))
    })
    if (next.length > 64 || next.length === open.length) return next.slice(0, 64)
    open = next
  }
  return open
}

function fitsFolders(names: readonly string[], patterns: readonly string[]): boolean {
  return fits(names, patterns, one => one === '**', fitsName)
}

function fitsName(name: string, pattern: string): boolean {
  const same = (character: string, wanted: string) => wanted === '?' || character === wanted
  return fits([...name], [...pattern], one => one === '*', same)
}

/** Greedy matching with a wildcard for any run: only the last wildcard need ever be given one more. */
function fits(
  parts: readonly string[],
  patterns: readonly string[],
  isWild: (pattern: string) => boolean,
  same: (part: string, pattern: string) => boolean
): boolean {
  let part = 0
  let pattern = 0
  let wild = -1
  let resume = 0
  while (part < parts.length) {
    const wanted = patterns[pattern]
    if (wanted !== undefined && isWild(wanted)) {
      wild = pattern++
      resume = part
    } else if (wanted !== undefined && same(parts[part] ?? '', wanted)) {
      part++
      pattern++
    } else if (wild >= 0) {
      pattern = wild + 1
      part = ++resume
    } else return false
  }
  return patterns.slice(pattern).every(isWild)
}
