/** The tree of a book while it grows: where the layout is in it, and the notes whose place is behind their calls. */
import {createElement} from './element.js'
import type {StructureElement} from './element.js'
import type {Tag} from './tag.js'

export interface StructureTree {
  readonly root: StructureElement
  /** Where the layout is; `undefined`: within what is not read. */
  readonly current: StructureElement | undefined
  /** Runs `fill` within a new element; without a tag, within the present one. */
  within(tag: Tag | undefined, fill: () => void): void
  /** Runs `fill` within the note of this name, which gets its place when its call is painted. */
  withinNote(name: string, fill: () => void): void
  /** @returns what takes away again all that comes into the present element from here on: blocks that are laid out once more */
  mark(): () => void
  /** Puts an element and those around it in their places, if they have none yet. */
  place(element: StructureElement): void
  /** Puts the notes that nothing painted calls at the end. */
  finish(): void
}

export function createTree(lang: string): StructureTree {
  const root = createElement({type: 'Document', lang}, undefined)
  root.placed = true
  const notes = new Map<string, StructureElement>()
  let current: StructureElement | undefined = root

  const put = (element: StructureElement, parent: StructureElement): void => {
    element.placed = true
    parent.kids.push(element)
  }
  const place = (element: StructureElement): void => {
    const {parent, note} = element
    if (element.placed || !parent) return
    place(parent)
    put(element, parent)
    const called = note === undefined ? undefined : notes.get(note)
    if (called && !called.placed) put(called, parent)
  }
  const during = (element: StructureElement | undefined, fill: () => void): void => {
    const around = current
    current = element
    fill()
    current = around
  }
  const within = (tag: Tag | undefined, fill: () => void): void => {
    if (!tag || !current) fill()
    else if (tag.type === 'Artifact') during(undefined, fill)
    else {
      const element = createElement(tag, current)
      put(element, current)
      during(element, tag.inner ? () => within(tag.inner, fill) : fill)
    }
  }

  return {
    root,
    get current() {
      return current
    },
    within,
    withinNote(name, fill) {
      const note = createElement({type: 'Note', id: name}, root)
      notes.set(name, note)
      during(note, fill)
    },
    mark() {
      const kids = current?.kids ?? []
      const {length} = kids
      return () => void kids.splice(length)
    },
    place,
    finish() {
      for (const note of notes.values()) if (!note.placed) put(note, root)
    }
  }
}
