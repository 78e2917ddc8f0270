/**
 * Paragraphs in containers with many lines that leave out the marker, in linear time.
 *
 * After each such line micromark's document tokenizer looks for a token that began before the line and is still open, which is
 * the paragraph, and goes through all events since then to find it: 100 kB of "> a" and "b" in turns take a minute and a half.
 * Ours remembers the token. While it is open the search would find it, or a nearer one, and change nothing, so the tokenizer is
 * not told that the line is lazy. Whoever reads the line is told: this happens after the line is read, and is undone before the
 * next one is. The events, and so the tree, are the same.
 *
 * Source: `writeToChild` of micromark 4.0.3. test/parse/micromark-contract.test.ts fails when this no longer works.
 */
import type {Event, ParseContext, Point, Token, TokenizeContext} from 'micromark-util-types'

/** Has the lazy lines of this text looked at once each. To be called before its first block is read. */
export function makeLazyLinesLinear(parser: ParseContext): void {
  const {flow} = parser
  parser.flow = from => withOpenToken(flow(from), parser.lazy)
}

/** The tokenizer gets each line with two calls: where it begins, and what it is. */
function withOpenToken(context: TokenizeContext, lazy: ParseContext['lazy']): TokenizeContext {
  const {defineSkip, write} = context
  let begin: Point | undefined
  let untold: number | undefined
  let index = -1
  let open: Token | undefined

  context.defineSkip = point => {
    begin = point
    defineSkip(point)
  }

  context.write = stream => {
    if (untold !== undefined) lazy[untold] = true
    untold = undefined
    const written = write(stream)
    // At the end nothing is open.
    if (!begin || !lazy[begin.line] || stream.at(-1) === null) return written
    if (!open || context.events[index]?.[1] !== open || !isOpen(open, begin)) {
      index = findSpanning(context.events, begin)
      open = context.events[index]?.[1]
    }
    if (open && isOpen(open, begin)) {
      untold = begin.line
      lazy[untold] = false
    }
    return written
  }

  return context
}

/** As micromark looks for it: the last event of a token that begins before the line and does not end before it. */
function findSpanning(events: readonly Event[], begin: Point): number {
  return events.findLastIndex(
    ([, token]) => isOpen(token, begin) || (token.start.offset < begin.offset && token.end.offset > begin.offset)
  )
}

/** A token has no end before it is left. */
function isOpen(token: Pick<Token, 'start'> & Partial<Token>, begin: Point): boolean {
  return !token.end && token.start.offset < begin.offset
}
