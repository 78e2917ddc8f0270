/**
 * Containers that close without a blank line before the next block, in linear time.
 *
 * For each of them micromark's document tokenizer moves the last few of its events through an edit map, and the map copies all
 * events of the text for it: an outline of 40 kB without blank lines takes six seconds. What stands before the first edit never
 * changes, so ours leaves it where it is. The events, and so the tree, are the same.
 *
 * Seen with micromark 4.0.3 and micromark-util-edit-map 1.0.0. The tokenizer makes its maps itself and takes no other, so the
 * method is exchanged while one text is read, which is synchronous, and put back. test/parse/micromark-contract.test.ts fails
 * when this is no longer needed, or no longer works.
 */
import {EditMap} from 'micromark-util-edit-map'
import type {Event} from 'micromark-util-types'

/** What `read` gives, in linear time. */
export function withLinearEdits<Result>(read: () => Result): Result {
  const {prototype} = EditMap
  const before = Object.getOwnPropertyDescriptor(prototype, 'consume')
  prototype.consume = consume
  try {
    return read()
  } finally {
    if (before) Object.defineProperty(prototype, 'consume', before)
  }
}

/** Makes the edits: each takes `remove` events away at its index in the list as it was, and puts others there. */
function consume(this: EditMap, events: Event[]): undefined {
  const edits = this.map.toSorted(([a], [b]) => a - b)
  const first = edits[0]?.[0]
  if (first === undefined) return
  const rest = events.splice(first)
  let done = first
  for (const [at, remove, add] of edits) {
    for (let index = done; index < at; index++) pushAt(events, rest, index - first)
    for (const event of add) events.push(event)
    done = at + remove
  }
  for (let index = done - first; index < rest.length; index++) pushAt(events, rest, index)
  this.map.length = 0
  this.index.clear()
}

function pushAt(events: Event[], from: readonly Event[], index: number): void {
  const event = from[index]
  if (event) events.push(event)
}
