/**
 * Marks in paragraphs that are nested too deep, or that match nothing, found before anything is parsed: micromark's time grows
 * with the square or the cube of how many are open at once.
 *
 * Nothing is touched before 500 marks of a kind are open, or match nothing, in one block: so sane texts are read as they are.
 * Beyond that, openers and closers of pairs more than 500 deep are neutralised, and so is what matches nothing.
 *
 * Source: CommonMark 0.31.2, section 6 and the appendix ("phase 2: inline structure").
 */
import {findDelimiterPairs, flanking} from './delimiters.js'
import type {Delimiter, Pair} from './delimiters.js'
import type {Neutralised} from './neutralise.js'

const most = 500
/** HTML that is never closed: each costs a search to the end of the block. */
const mostUnclosed = 20
/** Titles in round brackets that are never closed, and addresses in one word: each costs a search to its end. */
const mostSearches = 100

/** A line end after which the text is of another block: a blank line, an item, a heading, a row of a table. */
const boundary = /(?:\r\n?|\n)(?=[ \t>]*(?:[\r\n]|$|[-+*][ \t\r\n]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\|))/
const token = new RegExp(
  `(?<end>${boundary.source})|\\\\[^\\r\\n]|(?<ticks>\`+)|(?<run>\\*+|_+|~+)|(?<open>!?\\[)|(?<close>\\])|(?<=\\s)(?<title>\\()|(?<shut>\\))|(?<html><(?:!--|\\?|!\\[CDATA\\[|![A-Za-z]))`,
  'g'
)
const ticksOrEnd = new RegExp(`(?<end>${boundary.source})|(?<ticks>\`+)`, 'g')

/** What was met in one block. */
interface Block {
  readonly delimiters: Delimiter[]
  readonly brackets: Pair[]
  /** Offsets and widths of brackets that are open. */
  readonly opened: {readonly offset: number; readonly width: number}[]
  /** Offsets of brackets that close nothing. */
  readonly unopened: number[]
  /** Where the last run of backticks of each length stands; filled when the first one has no counterpart. */
  readonly lastTicks: Map<number, number>
  /** Offsets of round brackets that may open a title, with none to close it yet. */
  titles: number[]
  unclosedHtml: number
}

function emptyBlock(): Block {
  return {delimiters: [], brackets: [], opened: [], unopened: [], lastTicks: new Map(), titles: [], unclosedHtml: 0}
}

export function findNestedMarks(text: string): readonly Neutralised[] {
  if (!hasMany(text)) return []
  const found: Neutralised[] = []
  const closers = closerFinder(text)
  let block = emptyBlock()
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const {index, groups = {}} = match
    const {end, ticks, run, open, close, title, shut, html} = groups
    if (end !== undefined) {
      for (const neutralised of judge(block)) found.push(neutralised)
      block = emptyBlock()
    } else if (ticks !== undefined) {
      token.lastIndex = afterCode(text, token.lastIndex, ticks.length, block.lastTicks)
    } else if (run !== undefined) {
      const {canOpen, canClose} = flanking(text, index, run)
      // A star between spaces is no mark; it may be a list marker or part of a rule.
      if (canOpen || canClose) {
        block.delimiters.push({offset: index, mark: run.charAt(0), length: run.length, canOpen, canClose})
      }
    } else if (open !== undefined) {
      block.opened.push({offset: index, width: open.length})
    } else if (close !== undefined) {
      const opened = block.opened.pop()
      if (opened) block.brackets.push({open: opened.offset, close: index, width: opened.width})
      else block.unopened.push(index)
    } else if (title !== undefined) {
      block.titles.push(index)
    } else if (shut !== undefined) {
      block.titles = []
    } else if (html !== undefined) {
      const after = closers(html, token.lastIndex)
      if (after !== undefined) token.lastIndex = after
      else if (++block.unclosedHtml > mostUnclosed) found.push({offset: index, levels: 0})
    }
  }
  for (const neutralised of judge(block)) found.push(neutralised)
  return found
}

/** Nothing is nested 500 deep in a text with fewer marks. */
function hasMany(text: string): boolean {
  const marks = /[*_~[\]]|<[!?]/g
  for (let count = 0; count <= most; count++)
    if (!marks.test(text)) return /<[!?]/.test(text) && text.split('<').length > mostUnclosed
  return true
}

function judge({delimiters, brackets, opened, unopened, titles}: Block): readonly Neutralised[] {
  const found: Neutralised[] = []
  const drop = (offset: number, width: number, levels: number) => {
    for (let at = offset; at < offset + width; at++) found.push({offset: at, levels})
  }
  const {pairs, openers, others} = findDelimiterPairs(delimiters)
  for (const [kind, unclosed] of [
    [brackets, opened],
    [pairs, openers]
  ] as const) {
    for (const {pair, depth} of tooDeep(kind)) {
      drop(pair.open, pair.width, depth)
      // An image opens with two characters and closes with one.
      drop(pair.close, kind === brackets ? 1 : pair.width, 0)
    }
    for (const {offset, width} of unclosed.slice(most)) drop(offset, width, unclosed.length)
  }
  for (const offset of unopened.slice(most)) drop(offset, 1, 0)
  for (const offset of titles.slice(mostSearches)) drop(offset, 1, 0)
  for (const {offset, width} of others.slice(most)) drop(offset, width, 0)
  return found
}

/** Pairs with more than 500 around them. */
function tooDeep(pairs: readonly Pair[]): readonly {readonly pair: Pair; readonly depth: number}[] {
  if (pairs.length <= most) return []
  const deep: {pair: Pair; depth: number}[] = []
  const around: number[] = []
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    while ((around.at(-1) ?? Number.POSITIVE_INFINITY) < pair.open) around.pop()
    around.push(pair.close)
    if (around.length > most) deep.push({pair, depth: around.length})
  }
  return deep
}

/** Where a code span that opened before `from` ends; `from` itself when it is none. */
function afterCode(text: string, from: number, length: number, lastTicks: Map<number, number>): number {
  // What was looked through once, to the end of the block, is not looked through in vain again.
  if (lastTicks.size > 0 && (lastTicks.get(length) ?? 0) < from) return from
  const seen: [length: number, offset: number][] = [[length, 0]]
  ticksOrEnd.lastIndex = from
  for (let match = ticksOrEnd.exec(text); match; match = ticksOrEnd.exec(text)) {
    if (match.groups?.['end'] !== undefined) break
    if (match[0].length === length) return match.index + length
    seen.push([match[0].length, match.index])
  }
  for (const [run, offset] of seen) lastTicks.set(run, offset)
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
