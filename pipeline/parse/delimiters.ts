/**
 * Which runs of `*`, `_` and `~~` belong together, in time linear in their number: a model of what micromark will find, made to
 * know beforehand what it will search for in vain.
 *
 * Source: CommonMark 0.31.2, appendix, "process emphasis", with its lower bounds of search; GFM 0.29, section 6.5.
 */

/** A stretch of the text, and what closes it, that belong together. */
export interface Pair {
  readonly open: number
  readonly close: number
  /** Characters at either end. */
  readonly width: number
}

/** A run of marks. */
export interface Delimiter {
  readonly offset: number
  readonly mark: string
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

interface Unmatched {
  readonly offset: number
  readonly width: number
}

export interface Delimiters {
  readonly pairs: readonly Pair[]
  /** Left over, and open up to the end of the block. */
  readonly openers: readonly Unmatched[]
  /** Left over, and closing nothing. */
  readonly others: readonly Unmatched[]
}

/** A run while it is being matched. */
interface Run extends Delimiter {
  /** First character not yet used by a pair, and how many are left. */
  from: number
  left: number
  before: Run | undefined
}

const space = /^\s?$/
const punctuation = /^[\p{P}\p{S}]$/u

/** Whether a run can open and close, by what stands around it. */
export function flanking(
  text: string,
  index: number,
  run: string
): {readonly canOpen: boolean; readonly canClose: boolean} {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + run.length)
  const [spaceBefore, spaceAfter] = [space.test(before), space.test(after)]
  const [markBefore, markAfter] = [punctuation.test(before), punctuation.test(after)]
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore)
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter)
  if (!run.startsWith('_')) return {canOpen: left, canClose: right}
  return {canOpen: left && (!right || markBefore), canClose: right && (!left || markAfter)}
}

export function findDelimiterPairs(delimiters: readonly Delimiter[]): Delimiters {
  const pairs: Pair[] = []
  const runs: Run[] = delimiters.map(run => ({...run, from: run.offset, left: run.length, before: undefined}))
  /** Up to where no opener for closers of a kind is to be found any more: this is what keeps it linear. */
  const bottoms = new Map<string, number>()
  /** The last run that may still open; the others hang on it by `before`. */
  let top: Run | undefined
  for (const closer of runs) {
    while (closer.canClose && closer.left > 0) {
      const kind = `${closer.mark} ${closer.mark === '~' ? closer.length : closer.length % 3} ${closer.canOpen}`
      const bottom = bottoms.get(kind) ?? -1
      let opener = top
      while (opener && opener.offset > bottom && !fit(opener, closer)) opener = opener.before
      if (!opener || opener.offset <= bottom) {
        bottoms.set(kind, top?.offset ?? -1)
        break
      }
      pairs.push(pairUp(opener, closer))
      top = opener.left > 0 ? opener : opener.before
    }
    if (closer.canOpen && closer.left > 0) {
      closer.before = top
      top = closer
    }
  }
  const openers = new Set<Run>()
  for (let run = top; run; run = run.before) openers.add(run)
  const unmatched = (run: Run): Unmatched => ({offset: run.from, width: run.left})
  const left = runs.filter(run => run.left > 0)
  return {
    pairs,
    openers: left.filter(run => openers.has(run)).map(unmatched),
    others: left.filter(run => !openers.has(run)).map(unmatched)
  }
}

function fit(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false
  if (closer.mark === '~') return opener.length === 2 && closer.length === 2
  // The rule of three (CommonMark 6.2, rules 9 and 10).
  const ambiguous = opener.canClose || closer.canOpen
  return !ambiguous || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

/** The inner characters of the opener and the first of the closer become a pair. */
function pairUp(opener: Run, closer: Run): Pair {
  const width = opener.left > 1 && closer.left > 1 ? 2 : 1
  opener.left -= width
  closer.left -= width
  const pair = {open: opener.from + opener.left, close: closer.from, width}
  closer.from += width
  return pair
}
