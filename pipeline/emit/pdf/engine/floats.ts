/**
 * Figures that did not fit where the text speaks of them: they stand at the head of the next page, and the text flows on.
 *
 * They keep their order, and none passes the end of its chapter. They have their place in the structure from where they were
 * spoken of: only what is painted moves.
 */
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {NoteBlock} from './footnotes.js'

export interface Floats {
  readonly waiting: boolean
  add(block: NoteBlock): void
  /** @returns what makes those wait that wait now, and no others */
  mark(): () => void
  /**
   * A page begins: puts on it what waits and fits, by `place`, with its distance from the head of the page.
   *
   * @param force the first is set whatever room there is
   */
  begin(page: LayoutPage, room: number, force: boolean, place: (block: NoteBlock, down: number) => void): void
  /** Points that are taken at the head of a page. */
  taken(page: LayoutPage): number
}

/** @param leading the text below stands on the grid again, a line or more away */
export function createFloats(leading: number): Floats {
  const heads = new Map<LayoutPage, number>()
  const waiting: NoteBlock[] = []
  return {
    get waiting() {
      return waiting.length > 0
    },
    add: block => void waiting.push(block),
    mark() {
      const kept = [...waiting]
      return () => void waiting.splice(0, waiting.length, ...kept)
    },
    taken: page => heads.get(page) ?? 0,
    begin(page, room, force, place) {
      if (heads.has(page)) return
      let down = 0
      for (let next = waiting[0]; next; next = waiting[0]) {
        if (next.height > room - down + 0.01 && !(force && down === 0)) break
        waiting.shift()
        place(next, down)
        down += Math.ceil((next.height + 0.8 * leading) / leading) * leading
      }
      heads.set(page, down)
    }
  }
}
