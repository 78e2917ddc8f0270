/**
 * Line ends for a whole paragraph at once: the set with the least sum of demerits (Knuth and Plass 1981), never the first fit.
 *
 * Beside the paper: letters may be narrowed and widened a little (`expansion`, as in Thành's pdfTeX 2000), punctuation may
 * hang (the items say how far), and how many lines in a row ended with a hyphen is part of the state, so that a third is
 * avoided wherever any other way exists. Linear in the number of items: no more breaks are active than a line is long.
 */
import {always, box, glue, never, penalty} from './items.js'
import type {Items} from './items.js'

export interface Fitting {
  /** Room of a line, in points, by its number from 0. */
  readonly room: (line: number) => number
  /** By how much of its width a letter may be narrowed or widened; 0: not. */
  readonly expansion: number
  /** Ragged lines: so many points short is as bad as spaces stretched by their stretch. 0: lines are justified. */
  readonly ragged: number
}

/** Items [`from`, `to`) are the line; `to` is the item it ends at. */
export interface Break {
  readonly from: number
  readonly to: number
  /** -1: shrunk by all that may be; 1: stretched so. */
  readonly ratio: number
}

/** Weights as TeX has them; those of hyphens are ours, found on books in English and German. */
const lineDemerits = 10
const contrast = 3000
const twoHyphens = 10_000
const threeHyphens = 100_000_000
const lastHyphen = 5000
/** The last line has little more than the rest of a parted word: so much of its room at the most. */
const stub = 0.2
const stubAfterHyphen = 60_000
const fits = 4
const hyphenRuns = 3
const states = fits * hyphenRuns

interface Active {
  /** Item that the line before ended at; -1 at the start. */
  readonly at: number
  /** First item of the next line. */
  readonly start: number
  readonly line: number
  readonly fit: number
  readonly hyphens: number
  /** How often three lines and more in a row ended with a hyphen so far. */
  readonly ladders: number
  readonly demerits: number
  readonly ratio: number
  readonly before: Active | undefined
}

/** Tolerance of badly set lines, and room that is lent to every line, as a part of its room: each is tried when the one before finds nothing. */
const attempts: readonly (readonly [tolerance: number, lent: number])[] = [
  [1.5, 0],
  [3, 0],
  [6, 0],
  [4, 0.08],
  [Number.POSITIVE_INFINITY, 1]
]

/** The last item must be a forced break. */
export function breakLines(items: Items, fitting: Fitting): readonly Break[] {
  sum(items, fitting.expansion)
  let found: Active | undefined
  for (const [tolerance, lent] of attempts) {
    if (found && lent > 0) break
    const last = attempt(items, fitting, tolerance, lent * fitting.room(0))
    if (last && last.demerits < (found?.demerits ?? Number.POSITIVE_INFINITY)) found = last
    // Wider spaces are better than a third hyphen in a row.
    if (found?.ladders === 0) break
  }
  if (!found) throw new Error('a paragraph without a last line')
  return linesTo(found)
}

function sum(items: Items, expansion: number): void {
  const {count, kind, width, stretch, shrink, widthBefore, stretchBefore, shrinkBefore} = items
  let w = 0
  let s = 0
  let k = 0
  for (let index = 0; index < count; index++) {
    widthBefore[index] = w
    stretchBefore[index] = s
    shrinkBefore[index] = k
    if (kind[index] === penalty) continue
    const wide = width[index] ?? 0
    w += wide
    const letters = kind[index] === box ? wide * expansion : 0
    s += (stretch[index] ?? 0) + letters
    k += (shrink[index] ?? 0) + letters
  }
  widthBefore[count] = w
  stretchBefore[count] = s
  shrinkBefore[count] = k
}

function attempt(items: Items, fitting: Fitting, tolerance: number, lent: number): Active | undefined {
  const {count, kind, cost, flagged, width, hangsBefore, hangsAfter, widthBefore, stretchBefore, shrinkBefore} = items
  const {room, ragged} = fitting
  const desperate = tolerance === Number.POSITIVE_INFINITY
  const start = {
    at: -1,
    start: startAfter(items, 0),
    line: 0,
    fit: 1,
    hyphens: 0,
    ladders: 0,
    demerits: 0,
    ratio: 0,
    before: undefined
  }
  // The first `actives` of the list are active; what is gone is written over, since a book has half a million places to look at.
  const active: Active[] = [start]
  let actives = 1
  let lastBox = -1
  const table: Table = {
    best: new Float64Array(states),
    from: Array.from({length: states}),
    ratios: new Float64Array(states),
    found: false
  }

  for (let index = 0; index < count; index++) {
    const here = kind[index]
    if (here === box) {
      lastBox = index
      continue
    }
    if (here === glue ? index === 0 || kind[index - 1] !== box : (cost[index] ?? 0) >= never) continue
    const price = here === penalty ? (cost[index] ?? 0) : 0
    const added = here === penalty ? (width[index] ?? 0) : 0
    const marked = here === penalty && flagged[index] === 1
    const forced = price <= always
    const hanging = (added > 0 ? hangsAfter[index] : lastBox >= 0 ? hangsAfter[lastBox] : 0) ?? 0
    let kept = 0
    let longest: Active | undefined
    table.found = false
    table.best.fill(Number.POSITIVE_INFINITY)

    for (let place = 0; place < actives; place++) {
      const candidate = active[place]
      if (!candidate) break
      const begin = candidate.start
      const natural =
        (widthBefore[index] ?? 0) - (widthBefore[begin] ?? 0) + added - (hangsBefore[begin] ?? 0) - hanging
      const slack = room(candidate.line) - natural
      let ratio = 0
      if (ragged > 0) ratio = slack >= 0 ? (forced ? 0 : slack / ragged) : slack > -tolerated ? 0 : -2
      else if (slack > 0) {
        const stretch = (stretchBefore[index] ?? 0) - (stretchBefore[begin] ?? 0) + lent
        ratio = stretch > 0 ? slack / stretch : hopeless
      } else if (slack < 0) {
        const shrink = (shrinkBefore[index] ?? 0) - (shrinkBefore[begin] ?? 0)
        ratio = shrink > 0 ? slack / shrink : slack > -tolerated ? 0 : -2
      }
      if (ratio < -1 || forced) longest = candidate
      else active[kept++] = candidate
      if (ratio < -1 || ratio > tolerance) continue
      const last = !forced ? 0 : natural < stub * room(candidate.line) ? stubAfterHyphen : lastHyphen
      weigh(table, candidate, ratio, price, marked, last)
    }
    // Nothing fits and nothing is left: the last resort is a line that is too long.
    if (kept === 0 && !table.found && desperate && longest)
      weigh(table, longest, -1, price, marked, forced ? lastHyphen : 0)
    actives = kept
    if (table.found) {
      const {best, from, ratios} = table
      let least = Number.POSITIVE_INFINITY
      const next = startAfter(items, index)
      for (let state = 0; state < states; state++) {
        const fit = state % fits
        const hyphens = (state - fit) / fits
        // Fewer hyphens in a row may cost more here and be the only way past a third later: they are not weighed against more.
        if (fit === 0) {
          for (let other = state; other < state + fits; other++) least = Math.min(least, best[other] ?? least)
        }
        const demerits = best[state] ?? 0
        const before = from[state]
        if (!before || demerits > least + contrast + (hyphens === 0 ? 0 : twoHyphens)) continue
        const ratio = ratios[state] ?? 0
        const ladders = before.ladders + (hyphens > 0 && before.hyphens > 1 ? 1 : 0)
        const line = before.line + 1
        active[actives++] = {at: index, start: next, line, fit, hyphens, ladders, demerits, ratio, before}
      }
    }
    if (actives === 0) return undefined
  }
  let last: Active | undefined
  for (const candidate of active.slice(0, actives)) {
    if (candidate.at === count - 1 && (!last || candidate.demerits < last.demerits)) last = candidate
  }
  return last
}

/** The best way to a place, by the state that it leaves: how full its line is, and how many hyphens end lines in a row. */
interface Table {
  readonly best: Float64Array
  readonly from: (Active | undefined)[]
  readonly ratios: Float64Array
  found: boolean
}

/** @param last demerits of a hyphen before the last line; 0: this is not the last line */
function weigh(table: Table, candidate: Active, ratio: number, price: number, marked: boolean, last: number): void {
  const badness = 100 * Math.abs(ratio) ** 3
  const fit = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  const hyphens = marked ? Math.min(candidate.hyphens + 1, hyphenRuns - 1) : 0
  let demerits = candidate.demerits + (lineDemerits + badness) ** 2
  if (price > 0) demerits += price * price
  else if (last === 0) demerits -= price * price
  if (marked && candidate.hyphens > 0) demerits += candidate.hyphens > 1 ? threeHyphens : twoHyphens
  if (candidate.hyphens > 0) demerits += last
  if (Math.abs(fit - candidate.fit) > 1) demerits += contrast
  const state = hyphens * fits + fit
  table.found = true
  if (demerits < (table.best[state] ?? 0)) {
    table.best[state] = demerits
    table.from[state] = candidate
    table.ratios[state] = ratio
  }
}

/** Rounding in sums of widths must not push a word off a line that it fills. */
const tolerated = 0.01
const hopeless = 100_000

/** White space and penalties after a break are gone; a forced break among them is not. */
function startAfter({count, kind, cost}: Items, index: number): number {
  let start = index
  while (start < count && kind[start] !== box) {
    if (start > index && kind[start] === penalty && (cost[start] ?? 0) <= always) break
    start++
  }
  return start
}

function linesTo(last: Active): readonly Break[] {
  const lines: Break[] = []
  for (let end: Active | undefined = last; end?.before; end = end.before) {
    lines.push({from: end.before.start, to: end.at, ratio: end.ratio})
  }
  return lines.reverse()
}
