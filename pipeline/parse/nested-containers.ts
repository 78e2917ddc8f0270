/**
 * Quotes, list items and notes that are nested too deep, found by counting their markers before anything is parsed: with
 * thousands of open containers micromark takes minutes, and at a blank line it recurses once for each of them.
 *
 * The count follows CommonMark 0.31.2, sections 5.1, 5.2 and the appendix ("phase 1: block structure"). It may see a list item
 * as open for longer than it is, but a level always costs its marker or its indent on the line, so no line that is not itself
 * hundreds of levels deep is touched.
 */
import type {Neutralised} from './neutralise.js'

/** Levels of the tree that containers may take: a paragraph, its text and a mark or two must fit into 500 as well. */
const containerLevels = 496

/** A line with so many levels is long, and begins with a marker or with much white space. */
const suspicious = /^(?=[ \t]*[>*+\-\d[]|[ \t]{100})[^\r\n]{120}/m

const bullet = /[-+*](?=[ \t]|[\r\n]|$)/y
const ordered = /\d{1,9}[.)](?=[ \t]|[\r\n]|$)/y
const note = /\[\^(?:[^[\]\\\s]|\\[^\s]){1,999}\]:/y
const ending = /\r\n?|\n|$/g

interface Container {
  /** Levels of the tree: an item stands in a list. */
  readonly levels: number
  /** Columns of indent that keep it open; `undefined`: it is a quote and needs its marker. */
  readonly indent: number | undefined
}

/** Where a line is read: the next character that is no white space, its column, and the column up to which we have read. */
interface Cursor {
  index: number
  indexColumn: number
  column: number
}

export function findNestedContainers(text: string): readonly Neutralised[] {
  if (!suspicious.test(text)) return []
  const found: Neutralised[] = []
  const open: Container[] = []
  let afterBlank = false
  for (let start = 0; start < text.length;) {
    ending.lastIndex = start
    const match = ending.exec(text)
    const end = match?.index ?? text.length
    const cursor: Cursor = {index: start, indexColumn: 0, column: 0}
    skipSpace(text, cursor)
    const blank = cursor.index >= end
    if (!blank) readLine(text, end, cursor, open, afterBlank, found)
    afterBlank = blank
    start = end + Math.max(1, match?.[0].length ?? 1)
  }
  return found
}

function readLine(
  text: string,
  end: number,
  cursor: Cursor,
  open: Container[],
  afterBlank: boolean,
  found: Neutralised[]
) {
  let levels = 0
  let matched = 0
  for (const container of open) {
    if (!goesOn(text, cursor, container)) break
    levels += container.levels
    matched++
  }
  // A line that opens nothing may continue a paragraph lazily, and then closes nothing either.
  if (afterBlank) open.length = matched
  let first: number | undefined
  const isRule = ruleTester(text, end)
  for (;;) {
    const at = cursor.index
    const container = isRule(at) ? undefined : opens(text, cursor)
    if (!container) break
    if (first === undefined) open.length = Math.min(open.length, matched++)
    levels += container.levels
    if (levels <= containerLevels) open.push(container)
    else first ??= at
  }
  // Its first marker neutralised, the rest of the line is text.
  if (first !== undefined) found.push({offset: markerAt(text, first), levels: levels + 2})
}

function goesOn(text: string, cursor: Cursor, {indent}: Container): boolean {
  if (indent === undefined) return readQuote(text, cursor)
  if (cursor.indexColumn - cursor.column < indent) return false
  cursor.column += indent
  return true
}

/** Reads the container that begins here. */
function opens(text: string, cursor: Cursor): Container | undefined {
  if (cursor.indexColumn - cursor.column > 3) return undefined
  if (readQuote(text, cursor)) return {levels: 1, indent: undefined}
  const before = cursor.column
  const marker = matchAt(bullet, text, cursor.index) ?? matchAt(ordered, text, cursor.index)
  if (marker) {
    advance(text, cursor, marker.length)
    const space = cursor.indexColumn - cursor.column
    // Five columns and more: the content is indented code, one column after the marker.
    cursor.column += space >= 1 && space <= 4 ? space : 1
    return {levels: 2, indent: cursor.column - before}
  }
  const label = matchAt(note, text, cursor.index)
  if (!label) return undefined
  advance(text, cursor, label.length)
  cursor.column = cursor.indexColumn
  return {levels: 1, indent: 4}
}

function readQuote(text: string, cursor: Cursor): boolean {
  if (cursor.indexColumn - cursor.column > 3 || text.charAt(cursor.index) !== '>') return false
  advance(text, cursor, 1)
  if (cursor.indexColumn > cursor.column) cursor.column++
  return true
}

function advance(text: string, cursor: Cursor, length: number): void {
  cursor.index += length
  cursor.indexColumn += length
  cursor.column = cursor.indexColumn
  skipSpace(text, cursor)
}

function skipSpace(text: string, cursor: Cursor): void {
  for (;;) {
    const character = text.charAt(cursor.index)
    if (character === ' ') cursor.indexColumn++
    else if (character === '\t') cursor.indexColumn += 4 - (cursor.indexColumn % 4)
    else return
    cursor.index++
  }
}

/** `- - -` is a thematic break, whatever number of dashes it has. Where the line turns into one is looked up once a line. */
function ruleTester(text: string, end: number): (at: number) => boolean {
  const from = new Map<string, number>()
  return at => {
    const marker = text.charAt(at)
    if (marker !== '-' && marker !== '*') return false
    let start = from.get(marker)
    if (start === undefined) {
      start = end
      while (start > at && ` \t${marker}`.includes(text.charAt(start - 1))) start--
      from.set(marker, start)
    }
    return start <= at && text.slice(at, Math.min(end, at + 4000)).split(marker).length > 3
  }
}

/** The character without which the marker is none: `1.` keeps its digits. */
function markerAt(text: string, at: number): number {
  return at + (matchAt(ordered, text, at)?.length ?? 1) - 1
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}
