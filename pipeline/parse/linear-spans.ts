/**
 * Emphasis and strikethrough in time linear in the marks: the resolvers of micromark search all that came before at each closing
 * mark, and move all that comes after at each pair. The events are those they make, in the same order.
 *
 * Source: CommonMark 0.31.2, section 6.2, as `attention` of micromark-core-commonmark 2.0.4 and `strikethrough` of
 * micromark-extension-gfm-strikethrough 2.1.0 understand it: the rule of three looks at what is left of a run, and what stands
 * inside of a pair is resolved once more on its own.
 */
import type {Construct, Event, Point, Resolver, Token, TokenizeContext} from 'micromark-util-types'
import {mergeAllData} from './linear-data.js'

/** The tokens around what a pair of runs holds. */
interface Pairing {
  readonly group: Token
  readonly opening: Token
  readonly text: Token
  readonly closing: Token
}

/** What the two constructs have not in common. */
interface SpanKind {
  /** Type of the token of a run that is not used up. */
  readonly run: Token['type']
  /** Runs of the same class answer to the same closers. */
  readonly classOf: (run: Token, mark: string) => string
  /** Classes that a run can close. */
  readonly closes: (run: Token, mark: string) => readonly string[]
  /** Takes from both runs what the pair uses. */
  readonly pair: (opener: Token, closer: Token) => Pairing
}

interface Opener {
  readonly run: Token
  readonly mark: string
  /** Index of its first event. */
  readonly at: number
}

/** Openers by class; in each list the nearest comes last. */
type Openers = Map<string, Opener[]>

export const resolveAttention = createResolver({
  run: 'attentionSequence',
  classOf: (run, mark) => attentionClass(mark, lengthOf(run) % 3, Boolean(run._close)),
  closes: (run, mark) => {
    const length = lengthOf(run)
    return [0, 1, 2].flatMap(rest =>
      [false, true]
        .filter(both => !((both || run._open) && length % 3 !== 0 && (rest + length) % 3 === 0))
        .map(both => attentionClass(mark, rest, both))
    )
  },
  pair: (opener, closer) => {
    const strong = lengthOf(opener) > 1 && lengthOf(closer) > 1
    const width = strong ? 2 : 1
    const start = moved(opener.end, -width)
    const end = moved(closer.start, width)
    const sequence = strong ? 'strongSequence' : 'emphasisSequence'
    const pairing: Pairing = {
      group: {type: strong ? 'strong' : 'emphasis', start: {...start}, end: {...end}},
      opening: {type: sequence, start, end: {...opener.end}},
      text: {type: strong ? 'strongText' : 'emphasisText', start: {...opener.end}, end: {...closer.start}},
      closing: {type: sequence, start: {...closer.start}, end}
    }
    opener.end = {...start}
    closer.start = {...end}
    return pairing
  }
})

export const resolveStrikethrough = createResolver({
  run: 'strikethroughSequenceTemporary',
  classOf: run => String(lengthOf(run)),
  closes: run => [String(lengthOf(run))],
  pair: (opener, closer) => {
    opener.type = 'strikethroughSequence'
    closer.type = 'strikethroughSequence'
    return {
      group: {type: 'strikethrough', start: {...opener.start}, end: {...closer.end}},
      opening: opener,
      text: {type: 'strikethroughText', start: {...opener.end}, end: {...closer.start}},
      closing: closer
    }
  }
})

function attentionClass(mark: string, rest: number, both: boolean): string {
  return `${mark}${rest}${both ? 'both' : ''}`
}

function createResolver(kind: SpanKind): Resolver {
  const left = (run: Token) => run.type === kind.run && lengthOf(run) > 0
  return (events, context) => {
    const done: Event[] = []
    const openers: Openers = new Map()
    for (const event of events) {
      const [when, run] = event
      if (run.type !== kind.run) {
        done.push(event)
        continue
      }
      // A run is two events that stand together; it may be cut, so both are written anew.
      if (when === 'exit') continue
      const mark = context.sliceSerialize(run).charAt(0)
      while (run._close && left(run)) {
        const opener = takeNearest(openers, kind.closes(run, mark))
        if (!opener) break
        const pairing = kind.pair(opener.run, run)
        const inside = resolveInside(done.splice(opener.at + 2), context)
        done.length = opener.at
        if (left(opener.run)) keep(opener.run, opener.mark)
        write(done, pairing, inside, context)
      }
      if (left(run)) keep(run, mark)

      function keep(run: Token, mark: string) {
        if (run._open) {
          const name = kind.classOf(run, mark)
          const list = openers.get(name)
          const opener = {run, mark, at: done.length}
          if (list) list.push(opener)
          else openers.set(name, [opener])
        }
        done.push(['enter', run, context], ['exit', run, context])
      }
    }
    for (const [, token] of done) if (token.type === kind.run) token.type = 'data'
    // micromark keeps the array, and looks into it again.
    events.length = 0
    for (const event of mergeAllData(done)) events.push(event)
    return events
  }
}

/** The nearest opener of these classes; what stands behind it is inside of the pair and opens nothing any more. */
function takeNearest(openers: Openers, classes: readonly string[]): Opener | undefined {
  let nearest: Opener | undefined
  for (const name of classes) {
    const opener = openers.get(name)?.at(-1)
    if (opener && opener.at > (nearest?.at ?? -1)) nearest = opener
  }
  if (!nearest) return undefined
  for (const list of openers.values()) while ((list.at(-1)?.at ?? -1) >= nearest.at) list.pop()
  return nearest
}

function write(
  done: Event[],
  {group, opening, text, closing}: Pairing,
  inside: readonly Event[],
  context: TokenizeContext
): void {
  done.push(
    ['enter', group, context],
    ['enter', opening, context],
    ['exit', opening, context],
    ['enter', text, context]
  )
  for (const event of inside) done.push(event)
  done.push(['exit', text, context], ['enter', closing, context], ['exit', closing, context], ['exit', group, context])
}

function resolveInside(events: Event[], context: TokenizeContext): readonly Event[] {
  const called = new Set<Resolver>()
  // micromark's own constructs fill it; the type allows for a parser that has none.
  const constructs: readonly Pick<Construct, 'resolveAll'>[] = context.parser.constructs.insideSpan?.null ?? []
  let resolved = events
  for (const {resolveAll} of constructs) {
    if (!resolveAll || called.has(resolveAll)) continue
    called.add(resolveAll)
    resolved = resolveAll(resolved, context)
  }
  return resolved
}

function lengthOf({start, end}: Token): number {
  return end.offset - start.offset
}

/** Only within a run of marks, which is never cut by a line end or a tab. */
function moved(point: Point, by: number): Point {
  return {...point, column: point.column + by, offset: point.offset + by, _bufferIndex: point._bufferIndex + by}
}
