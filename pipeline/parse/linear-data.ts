/**
 * Plain text in one token. micromark puts it together when a text is read to its end, and moves all that comes after each
 * time: quadratic in a long paragraph. Done as soon as something else follows, there is nothing left to move.
 */
import type {Event, Resolver} from 'micromark-util-types'

/** A `resolveTo` for what makes no plain text itself: puts together the plain text before it. */
export const mergeDataBefore: Resolver = events => {
  const own = events.at(-1)?.[1]
  let end = events.length - 1
  while (end > 0 && !(events[end]?.[0] === 'enter' && events[end]?.[1] === own)) end--
  let start = end
  while (events[start - 1]?.[1].type === 'data') start--
  if (end - start <= 2) return events
  const tail = events.splice(start)
  for (const event of mergeAllData(tail.slice(0, end - start))) events.push(event)
  for (const event of tail.slice(end - start)) events.push(event)
  return events
}

/** The same events, with each stretch of plain text as one token. */
export function mergeAllData(events: readonly Event[]): Event[] {
  const merged: Event[] = []
  for (const event of events) {
    const before = merged.at(-1)
    if (event[1].type !== 'data' || before?.[1].type !== 'data' || before[0] !== 'exit') merged.push(event)
    else if (event[0] === 'exit') before[1].end = event[1].end
  }
  return merged
}
