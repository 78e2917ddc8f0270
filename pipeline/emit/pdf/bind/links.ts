/** The links of a galley as annotations of its pages (ISO 32000-1, 12.5.6.5). */
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary, text} from '../file/value.js'
import type {PdfReference, PdfValue} from '../file/value.js'
import {numberToCome} from '../galley.js'
import type {Galley, GalleyLink} from '../galley.js'
import type {PaintedPage} from './page-content.js'

export interface LinkFacts {
  readonly painted: readonly PaintedPage[]
  readonly heightOf: (page: number) => number
  /** Of what stands at `x` of a page. */
  readonly shiftOf: (page: number, x: number) => number
  readonly labelOf: (place: string) => string | undefined
}

export interface BoundLinks {
  object(number: number): PdfReference
  /** Writes them, with their keys in the tree of parents. */
  put(keyOf: (number: number) => number): void
}

/** @param start index of the galley's first page */
export function addLinks(file: PdfFile, {links}: Galley, start: number, facts: LinkFacts): BoundLinks {
  const objects = links.map(({page}) => {
    const object = file.reserve()
    facts.painted[start + page]?.links.push(object)
    return object
  })
  return {
    object(number) {
      const object = objects[number]
      if (!object) throw new Error(`a galley has no link ${number}`)
      return object
    },
    put(keyOf) {
      for (const [number, link] of links.entries()) {
        const object = objects[number]
        if (object) file.put(object, annotation(link, start + link.page, number, facts, keyOf(number)))
      }
    }
  }
}

/** Printed with the page, and shown like it (12.5.3). */
const print = 4

function annotation(link: GalleyLink, page: number, number: number, facts: LinkFacts, key: number): PdfValue {
  const {box, to, said} = link
  const [x, y, width, height] = box
  const moved = facts.painted[page]?.moved.get(number) ?? {x, width}
  const left = moved.x + facts.shiftOf(page, moved.x)
  const top = facts.heightOf(page) - y
  const label = 'place' in to ? (facts.labelOf(to.place) ?? to.place) : ''
  return dictionary({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, top - height, left + moved.width, top].map(value => Math.round(value * 100) / 100),
    Border: [0, 0, 0],
    F: print,
    Contents: text(said.replaceAll(numberToCome, label)),
    StructParent: key,
    ...('url' in to ? {A: dictionary({S: 'URI', URI: text(to.url)})} : {Dest: text(to.place)})
  })
}
