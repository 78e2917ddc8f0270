/** Galleys one after the other as the pages of a book: where each stands, and where the places in it are. */
import type {Galley, GalleyPage} from '../galley.js'

export interface BoundGalley {
  readonly galley: Galley
  /** It begins on a right-hand page, after an empty one if need be. */
  readonly recto: boolean
}

export interface BoundPage {
  readonly width: number
  readonly height: number
  /** `undefined`: the page is empty, so that the next one is on the right. */
  readonly content: {readonly galley: Galley; readonly page: GalleyPage; readonly index: number} | undefined
}

export interface BoundPlace {
  readonly page: number
  readonly y: number
  /** Index of the galley it is in, and the number of its element there. */
  readonly galley: number
  readonly element: number | undefined
}

export interface BookPages {
  readonly pages: readonly BoundPage[]
  /** Index of the first page of each galley, in their order. */
  readonly starts: readonly number[]
  /** Of places by name. */
  readonly places: ReadonlyMap<string, BoundPlace>
  /** Names of the places on each page, from top to bottom. */
  readonly namesOn: readonly (readonly string[])[]
}

export function placePages(galleys: readonly BoundGalley[]): BookPages {
  const pages: BoundPage[] = []
  const starts: number[] = []
  const places = new Map<string, BoundPlace>()
  const namesOn: string[][] = []
  for (const [number, {galley, recto}] of galleys.entries()) {
    const [first] = galley.pages
    if (first && recto && pages.length % 2 === 1) {
      pages.push({width: first.width, height: first.height, content: undefined})
    }
    const start = pages.length
    starts.push(start)
    for (const [index, page] of galley.pages.entries()) {
      pages.push({width: page.width, height: page.height, content: {galley, page, index}})
    }
    for (const {name, page, y, element} of galley.places) {
      const at = start + page
      ;(namesOn[at] ??= []).push(name)
      if (!places.has(name)) places.set(name, {page: at, y, galley: number, element})
    }
  }
  return {pages, starts, places, namesOn: pages.map((_, index) => namesOn[index] ?? [])}
}
