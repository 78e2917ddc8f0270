/**
 * Marks in paragraphs that are nested too deep, found before anything is parsed: micromark's time grows with the square or the
 * cube of how many are open.
 *
 * The scan pairs openers with closers on a stack, roughly as CommonMark does (0.31.2, section 6.2 and the appendix, "phase 2").
 * It is only a guess at the pairs, so it touches nothing before 500 marks of a kind are open in one block. Then new openers and
 * their closers are neutralised.
 *
 * Also found: what cannot match and is tried in vain each time to the end of the block (`<!--` without `-->`, `]` without `[`).
 * Beyond 500 of them in a block they are neutralised without a message, since they are text in any case.
 */
import type {Neutralised} from './neutralise.js'

const most = 500

/** A line end after which the text is of another block: a blank line, an item, a heading, a row of a table. */
const boundary = /(?:\r\n?|\n)(?=[ \t>]*(?:[\r\n]|$|[-+*][ \t\r\n]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|))/
const token = new RegExp(
  `(?<end>${boundary.source})|\\\\[^\\r\\n]|(?<ticks>\`+)|(?<run>\\*+|_+|~+)|(?<open>!?\\[)|(?<close>\\])|(?<html><(?:!--|\\?|!\\[CDATA\\[|![A-Za-z]))`,
  'g'
)
const ticksOrEnd = new RegExp(`(?<end>${boundary.source})|(?<ticks>\`+)`, 'g')

/** Marks of one kind that are open in a block; the last `dropped` ones were neutralised. */
interface Pending {
  live: number
  dropped: number
  /** Closers and openers that cannot match. */
  dead: number
}

export function findNestedMarks(text: string): readonly Neutralised[] {
  if (!hasMany(text)) return []
  const found: Neutralised[] = []
  const drop = (from: number, count: number, levels: number) => {
    for (let offset = from; offset < from + count; offset++) found.push({offset, levels})
  }
  const brackets: Pending = {live: 0, dropped: 0, dead: 0}
  const attention: Pending = {live: 0, dropped: 0, dead: 0}
  let deadHtml = 0
  /** Lengths of runs of backticks that do not come again in this block. */
  const lonely = new Set<number>()
  const closers = closerFinder(text)
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const {index, groups = {}} = match
    const {end, ticks, run, open, close, html} = groups
    if (end !== undefined) {
      for (const pending of [brackets, attention]) Object.assign(pending, {live: 0, dropped: 0, dead: 0})
      deadHtml = 0
      lonely.clear()
    } else if (ticks !== undefined) {
      token.lastIndex = afterCode(text, token.lastIndex, ticks.length, lonely)
    } else if (run !== undefined) {
      pairRun(text, index, run, attention, drop)
    } else if (open !== undefined) {
      if (brackets.live < most) brackets.live++
      else drop(index, open.length, most + ++brackets.dropped)
    } else if (close !== undefined) {
      closeBracket(index, brackets, drop)
    } else if (html !== undefined) {
      const after = closers(html, token.lastIndex)
      if (after !== undefined) token.lastIndex = after
      else if (++deadHtml > most) drop(index, 1, 0)
    }
  }
  return found
}

/** Nothing is nested 500 deep in a text with fewer marks. */
function hasMany(text: string): boolean {
  const marks = /[*_~[\]]|<[!?]/g
  for (let count = 0; count <= most; count++) if (!marks.test(text)) return false
  return true
}

type Drop = (from: number, count: number, levels: number) => void

function closeBracket(index: number, brackets: Pending, drop: Drop): void {
  if (brackets.dropped > 0) {
    brackets.dropped--
    drop(index, 1, 0)
  } else if (brackets.live > 0) brackets.live--
  else if (++brackets.dead > most) drop(index, 1, 0)
}

/** A run of `*`, `_` or `~` closes what is open and opens the rest, as far as what stands around it lets it. */
function pairRun(text: string, index: number, run: string, pending: Pending, drop: Drop): void {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + run.length)
  const canClose = index > 0 && !/\s/.test(before)
  const canOpen = after !== '' && !/\s/.test(after)
  if (run.startsWith('_') && /\w/.test(before) && /\w/.test(after)) return
  let left = run.length
  let from = index
  if (canClose) {
    const dropped = Math.min(left, pending.dropped)
    drop(from, dropped, 0)
    pending.dropped -= dropped
    from += dropped
    left -= dropped
    const closed = Math.min(left, pending.live)
    pending.live -= closed
    from += closed
    left -= closed
    if (left > 0 && !canOpen && (pending.dead += left) > most) drop(from, left, 0)
  }
  if (!canOpen || left === 0) return
  const fits = Math.max(0, Math.min(left, most - pending.live))
  pending.live += fits
  pending.dropped += left - fits
  // The outer part goes: what stays touches the words.
  if (left > fits) drop(from, left - fits, most + pending.dropped)
}

/** Where a code span that opened before `from` ends; `from` itself when it is none. */
function afterCode(text: string, from: number, length: number, lonely: Set<number>): number {
  if (lonely.has(length)) return from
  ticksOrEnd.lastIndex = from
  for (let match = ticksOrEnd.exec(text); match; match = ticksOrEnd.exec(text)) {
    if (match.groups?.['end'] !== undefined) break
    if (match[0].length === length) return match.index + length
  }
  lonely.add(length)
  return from
}

/** Finds what closes HTML in the same block. What was found once is kept, so that all searches together stay linear. */
function closerFinder(text: string): (html: string, from: number) => number | undefined {
  const next = new Map<string, number>()
  const seek = (closer: string, from: number) => {
    let at = next.get(closer) ?? -1
    if (at < from) {
      at = text.indexOf(closer, from)
      if (at < 0) at = Number.POSITIVE_INFINITY
      next.set(closer, at)
    }
    return at
  }
  return (html, from) => {
    const closer = html === '<!--' ? '-->' : html === '<?' ? '?>' : html === '<![CDATA[' ? ']]>' : '>'
    const at = seek(closer, from)
    return at < Math.min(seek('\n\n', from), seek('\r\n\r\n', from)) ? at + closer.length : undefined
  }
}
