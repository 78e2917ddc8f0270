/**
 * Who sets units: this thread, and where there is much to set others beside it. Each takes the next unit when it is done with
 * one, so nobody waits for a long chapter.
 *
 * A thread has to load the engine and to warm up, half a second of processor time that it must win back: below 300 pages this
 * thread is alone, above them there is one for each 150 pages, and never more than were allowed. Setting is a function of the
 * unit, so the bytes are the same however many there are and whoever set what.
 */
import {Worker} from 'node:worker_threads'
import type {PreparedUnit} from '../emit/emitter.js'
import {PictureError} from '../imaging/picture-error.js'
import type {Outcome} from '../model/message.js'
import type {PreparedPublication} from '../model/publication.js'
import type {Workshop} from '../model/workshop.js'
import type {Asked, FromSetter, SetterData, ToSetter} from './set-message.js'

export type SetUnit = (unit: PreparedUnit) => Promise<Outcome<unknown>>

const pagesAlone = 300
const pagesEach = 150
/** Of prose; what is set in narrow columns or in large letters has fewer. */
const wordsOfPage = 320

/** @param most threads, this one among them */
export function settersFor(words: number, most: number): number {
  const pages = words / wordsOfPage
  return pages < pagesAlone ? 1 : Math.max(1, Math.min(most, Math.floor(pages / pagesEach)))
}

/**
 * Calls `each` for all items, as many at once as there are setters; items are begun in their order.
 *
 * @param own of this thread
 * @param data of the others; they are started if more than one setter is wanted, and have ended when the promise is settled
 * @returns how many set something
 */
export async function setAll<Item>(
  items: readonly Item[],
  count: number,
  own: SetUnit,
  data: () => SetterData,
  workshop: Workshop,
  each: (item: Item, set: SetUnit) => Promise<void>
): Promise<number> {
  const given = count > 1 ? data() : undefined
  const others = given ? Array.from({length: count - 1}, () => startSetter(given, workshop)) : []
  let next = 0
  const take = async (set: SetUnit): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      await each(item, set)
      // What the other threads ask is answered between two units.
      if (others.length > 0) await new Promise(resolve => setImmediate(resolve))
    }
  }
  try {
    await Promise.all([take(own), ...others.map(other => take(unit => other.set(unit, own)))])
  } finally {
    await Promise.all(others.map(other => other.end()))
  }
  return 1 + others.filter(other => other.hasSet()).length
}

export function drawingsOf({assets}: PreparedPublication, workshop: Workshop): SetterData['drawings'] {
  const drawings = [...assets.values()].filter(({picture}) => picture?.type === 'image/svg+xml')
  return new Map(drawings.map(({id}) => [id, workshop.bytes(id) ?? new Uint8Array()]))
}

interface Setter {
  /** @param instead who sets the unit when this thread cannot: what it lacks, this one has */
  set(unit: PreparedUnit, instead: SetUnit): Promise<Outcome<unknown>>
  hasSet(): boolean
  end(): Promise<unknown>
}

function startSetter(data: SetterData, workshop: Workshop): Setter {
  const worker = new Worker(new URL('./set-worker.js', import.meta.url), {workerData: data})
  let waiting: ((outcome: Outcome<unknown> | undefined) => void) | undefined
  let gone = false
  let hasSet = false
  const settle = (outcome: Outcome<unknown> | undefined): void => {
    waiting?.(outcome)
    waiting = undefined
  }
  const say = (message: ToSetter): void => worker.postMessage(message)
  worker.on('message', (message: FromSetter) => {
    if (message.kind === 'ask') void answer(message.number, message.asked)
    else settle(message.kind === 'set' ? message.outcome : undefined)
  })
  const leave = (): void => {
    gone = true
    settle(undefined)
  }
  worker.on('error', leave)
  worker.on('exit', leave)

  const answer = async (number: number, {what, job}: Asked): Promise<void> => {
    try {
      const value =
        what === 'picture'
          ? await workshop.picture(job)
          : what === 'formula'
            ? await workshop.formula(job)
            : await workshop.subset(job)
      say({kind: 'answer', number, value})
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      say({kind: 'refusal', number, reason, isPicture: cause instanceof PictureError})
    }
  }
  return {
    async set(unit, instead) {
      const outcome = gone
        ? undefined
        : await new Promise<Outcome<unknown> | undefined>(resolve => {
            waiting = resolve
            say({kind: 'unit', unit})
          })
      if (!outcome) return instead(unit)
      hasSet = true
      return outcome
    },
    hasSet: () => hasSet,
    end: () => worker.terminate()
  }
}
