/**
 * Notes at the foot of the page of their call, as many lines of each as there is room for; the rest goes to the next page.
 *
 * A line with a call is placed only where its note can begin: with all of it, or with two lines and at least two left. What
 * stands at the foot of a page is taken from the room for its text, for everything that is still to come on it.
 */
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {BookLine} from './book-line.js'
import {smallestPart, splitNote} from './note-parts.js'

/** A note as laid out, or a part of it: items of a page with places from its own top. */
export interface NoteBlock {
  readonly items: LayoutPage['items']
  readonly height: number
}

export interface NoteMetrics {
  /** Points between text and rule, the rule with what is between it and the first note, and between two notes. */
  readonly above: number
  readonly rule: number
  readonly between: number
}

/** What a page has at its foot. */
export interface Foot {
  readonly blocks: NoteBlock[]
  height: number
}

export interface Footnotes {
  /** Points that are taken at the foot of a page. */
  taken(page: LayoutPage): number
  /** Points that the notes of lines ask for on a page: all of them, and the least with which the lines may stand there. */
  need(lines: readonly BookLine[], page: LayoutPage): {readonly all: number; readonly least: number}
  /** Sets the notes of lines at the foot of a page with so much room. @returns the points they take */
  put(lines: readonly BookLine[], page: LayoutPage, room: number): number
  /** Sets what the page before left over. @returns the points it takes */
  carry(page: LayoutPage, room: number): number
  readonly waiting: boolean
  /** @returns what takes away again the notes that are set from here on; those before stay, also on the page that is given */
  mark(page: LayoutPage): () => void
  /** What is left over waits for a page of the text, not for those that are made meanwhile. @returns what makes it wait again */
  setAside(): () => void
  foot(page: LayoutPage): Foot | undefined
}

/** So much of a page may be taken by what the page before left over. */
const mostCarried = 0.7

/** @param layOut makes the block of a note by its name; `undefined`: there is none of that name */
export function createFootnotes(layOut: (name: string) => NoteBlock | undefined, metrics: NoteMetrics): Footnotes {
  const feet = new Map<LayoutPage, Foot>()
  const blocks = new Map<string, NoteBlock>()
  const placed = new Set<string>()
  let left: NoteBlock[] = []

  const blockOf = (name: string): NoteBlock | undefined => {
    if (placed.has(name)) return undefined
    const known = blocks.get(name)
    if (known) return known
    const made = layOut(name)
    if (made) blocks.set(name, made)
    return made
  }
  const before = (page: LayoutPage): number => (feet.has(page) ? metrics.between : metrics.above + metrics.rule)

  const add = (block: NoteBlock, page: LayoutPage): number => {
    const taken = block.height + before(page)
    let foot = feet.get(page)
    if (!foot) feet.set(page, (foot = {blocks: [], height: 0}))
    foot.blocks.push(block)
    foot.height += taken
    return taken
  }

  /** As many of the blocks as fit; what does not is left for the next page. @returns the points they take */
  const place = (wanted: readonly NoteBlock[], page: LayoutPage, room: number): number => {
    let taken = 0
    for (const [index, block] of wanted.entries()) {
      const space = before(page)
      const [here, rest] =
        block.height + space <= room - taken + 0.01 ? [block] : splitNote(block, room - taken - space)
      if (here) taken += add(here, page)
      if (rest) {
        left.push(rest, ...wanted.slice(index + 1))
        break
      }
    }
    return taken
  }

  return {
    taken: page => feet.get(page)?.height ?? 0,
    foot: page => feet.get(page),
    mark(page) {
      const [count, kept, foot] = [placed.size, left, feet.get(page)]
      const [blocks, height] = [foot?.blocks.length ?? 0, foot?.height ?? 0]
      const waiting = kept.length
      return () => {
        // A set keeps the order in which names came into it.
        for (const name of [...placed].slice(count)) placed.delete(name)
        left = kept
        left.length = waiting
        if (!foot) feet.delete(page)
        else {
          foot.blocks.length = blocks
          foot.height = height
        }
      }
    },
    get waiting() {
      return left.length > 0
    },
    setAside() {
      const kept = left
      left = []
      return () => void (left = kept)
    },
    need(lines, page) {
      let all = 0
      let least = 0
      for (const name of new Set(lines.flatMap(({notes}) => notes))) {
        const block = blockOf(name)
        if (!block) continue
        const space = all === 0 ? before(page) : metrics.between
        // Only the last of several notes may be parted.
        least = all + space + (smallestPart(block) ?? block.height)
        all += space + block.height
      }
      return {all, least}
    },
    put(lines, page, room) {
      const wanted: NoteBlock[] = []
      for (const name of lines.flatMap(({notes}) => notes)) {
        const block = blockOf(name)
        if (!block) continue
        placed.add(name)
        wanted.push(block)
      }
      // Notes stand in the order of their calls: behind what is left over, nothing may stand before it.
      if (left.length === 0) return place(wanted, page, room)
      left.push(...wanted)
      return 0
    },
    carry(page, room) {
      const wanted = left
      left = []
      const taken = place(wanted, page, room * mostCarried)
      const [first, ...others] = wanted
      if (taken > 0 || !first) return taken
      // It cannot be parted, and is never nearer to fitting than on this page: it is set whole.
      left = others
      return add(first, page)
    }
  }
}
