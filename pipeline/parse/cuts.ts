/**
 * Where a text may be cut into pieces that can be read on their own.
 *
 * A cut is proposed before a line that
 *   1. follows a blank line,
 *   2. begins in column 1 with something that cannot continue a list item or a note: no white space, no list marker,
 *   3. does not seem to stand in a fence or in an HTML block that goes on over blank lines.
 *
 * 1 and 2 are facts: no paragraph, table, quote, list, note or indented code goes on over such a place. 3 is a guess, for what
 * is a fence depends on containers, which only the real parser knows. parse-pieces.ts checks each guess on the tree, so a
 * wrong one costs time and nothing else.
 *
 * Source: CommonMark 0.31.2, sections 4.5, 4.6, 5.1 and 5.2.
 */

const blankLine = /[ \t]*(?=[\r\n]|$)/y
/** White space (a byte order mark among it: one at the start of a text would be swallowed) or a list marker. */
const cannotBegin = /\s|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$)/y
const listItem = /( {0,3}(?:[-+*]|\d{1,9}[.)]))(?:( +)(?=[^ \r\n])|(?=[ \t\r\n]|$))/y
const opening =
  /( {0,3})(?:(`{3,})[^`\r\n]*$|(~{3,})|(<(?:script|pre|style|textarea)(?=[\s>])|<!--|<\?|<!\[CDATA\[|<![a-z]))/imy

/** Offsets of the first characters of lines, ascending; never 0. */
export function proposeCuts(text: string): readonly number[] {
  const cuts: number[] = []
  const endOfLine = endFinder(text)
  let afterBlank = false
  /** Column of the content of the outermost open list item; 0: none is open. */
  let itemIndent = 0
  let closing: RegExp | undefined
  for (let start = 0; start < text.length;) {
    const end = endOfLine(start)
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
    if (closing) {
      if (closing.test(text.slice(start, end))) closing = undefined
      afterBlank = false
    } else if (matchAt(blankLine, text, start)) {
      afterBlank = true
    } else {
      if (afterBlank && !matchAt(cannotBegin, text, start)) {
        cuts.push(start)
        itemIndent = 0
      }
      afterBlank = false
      const item = matchAt(listItem, text, start)
      if (item) itemIndent = indentAfter(item, itemIndent)
      else closing = closingOf(matchAt(opening, text, start), itemIndent, text, start, end)
    }
    start = next
  }
  return cuts
}

/** A line ends at LF, CRLF or CR. Searching for one character is much faster, and nearly all files have one kind of end. */
function endFinder(text: string): (start: number) => number {
  const pattern = /[\r\n]/g
  const mixed = text.includes('\r')
  return start => {
    if (mixed) {
      pattern.lastIndex = start
      return pattern.exec(text)?.index ?? text.length
    }
    const end = text.indexOf('\n', start)
    return end < 0 ? text.length : end
  }
}

function indentAfter([, marker = '', space]: RegExpExecArray, itemIndent: number): number {
  // An item that stands in the open one does not close it.
  if (itemIndent && marker.length > itemIndent) return itemIndent
  // Five spaces and more: the content is indented code one space after the marker (CommonMark 5.2, rule 2).
  return marker.length + (space && space.length < 5 ? space.length : 1)
}

/** What ends the fence or HTML block that this line opens; `undefined` when it opens none, or ends it itself. */
function closingOf(match: RegExpExecArray | undefined, itemIndent: number, text: string, start: number, end: number) {
  if (!match) return undefined
  const [whole, indent = '', ticks, tildes, html] = match
  if (itemIndent && indent.length >= itemIndent) return undefined
  const run = ticks ?? tildes
  if (run) return new RegExp(`^ {0,3}${run.charAt(0)}{${run.length},}[ \\t]*$`)
  const closing = htmlClosing(html ?? '')
  return closing.test(text.slice(start + whole.length, end)) ? undefined : closing
}

function htmlClosing(html: string): RegExp {
  if (html === '<!--') return /-->/
  if (html === '<?') return /\?>/
  if (html.toUpperCase() === '<![CDATA[') return /\]\]>/
  if (html.startsWith('<!')) return />/
  return /<\/(?:script|pre|style|textarea)>/i
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}

/** Sizes of pieces, in UTF-16 units. */
export interface PieceSizes {
  readonly least: number
  readonly most: number
}

/** A call of the parser costs some 50 µs, so single paragraphs lose; pieces much longer make an edit dear. */
export const usualSizes: PieceSizes = {least: 2000, most: 16_000}

/**
 * Where pieces start, 0 first. Chosen by the characters that stand at a cut, not by counting, so that an edit moves no far cut.
 */
export function pieceStarts(text: string, {least, most}: PieceSizes): readonly number[] {
  const starts = [0]
  let last = 0
  for (const cut of proposeCuts(text)) {
    const chosen = (text.charCodeAt(cut) * 31 + text.charCodeAt(cut + 1) * 7 + text.charCodeAt(cut + 3)) % 3 === 0
    if (cut - last >= (chosen ? least : most)) {
      starts.push(cut)
      last = cut
    }
  }
  return starts
}
