/**
 * Order of paths as a person expects it: folder by folder, runs of digits by their value ("2" before "10"), letters without
 * regard to case. `index`, `readme` and `article` stand for their folder, so they come before what is in it.
 *
 * Never Intl: its order differs by version, and the order of chapters must not.
 */
export function byNaturalOrder(left: string, right: string): number {
  const lefts = left.split('/')
  const rights = right.split('/')
  const shared = Math.min(lefts.length, rights.length)
  for (let index = 0; index < shared; index++) {
    const one = lefts[index] ?? ''
    const other = rights[index] ?? ''
    if (one === other) continue
    const order =
      Number(standsForFolder(other, index === rights.length - 1)) -
      Number(standsForFolder(one, index === lefts.length - 1))
    return order || bySegment(one, other)
  }
  return lefts.length - rights.length
}

function standsForFolder(name: string, last: boolean): boolean {
  return last && /^(?:index|readme|article)\.[^.]+$/i.test(name)
}

function bySegment(left: string, right: string): number {
  const lefts = pieces(left)
  const rights = pieces(right)
  for (let index = 0; index < Math.min(lefts.length, rights.length); index++) {
    const one = lefts[index] ?? ''
    const other = rights[index] ?? ''
    const order = isNumber(one) && isNumber(other) ? byValue(one, other) : byCodeUnits(one, other)
    if (order !== 0) return order
  }
  return lefts.length - rights.length || byCodeUnits(left, right)
}

/** The stem before its extension, so that "1.md" comes before "1-a.md". */
function pieces(name: string): readonly string[] {
  const dot = name.lastIndexOf('.')
  const stem = dot > 0 ? name.slice(0, dot) : name
  return stem.toLowerCase().match(/\d+|\D+/g) ?? []
}

function isNumber(piece: string): boolean {
  return /^\d/.test(piece)
}

/** Digits may be too many for a number. */
function byValue(left: string, right: string): number {
  const one = left.replace(/^0+(?=\d)/, '')
  const other = right.replace(/^0+(?=\d)/, '')
  return one.length - other.length || byCodeUnits(one, other)
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
