/**
 * Galleys to the bytes of a file: pages in their order with their furniture, late lines filled in, links, places, fonts, the
 * tree of structure, outline and metadata.
 *
 * Nothing is written into a galley: it may be bound again, with others.
 */
import type {DerivedPicture} from '../../../model/workshop.js'
import {addImage} from '../file/image.js'
import {infoOf} from '../file/metadata.js'
import type {BookFacts} from '../file/metadata.js'
import type {Pack} from '../file/packed.js'
import {createPdfFile} from '../file/pdf-file.js'
import {dictionary, text} from '../file/value.js'
import type {PdfReference, PdfValue} from '../file/value.js'
import type {Furnished} from '../furniture/heads.js'
import type {GalleySetting} from '../engine/make-galley.js'
import type {Faces} from '../faces.js'
import {createGlyphUse} from '../paint/glyph-use.js'
import {createFonts} from './fonts.js'
import {addCatalogue} from './catalogue.js'
import type {Attachment} from './catalogue.js'
import {addLinks} from './links.js'
import {shareObjects} from './objects.js'
import {addOutline} from './outline.js'
import type {Bookmark} from './outline.js'
import {createPagePainter} from './page-content.js'
import type {BookPages, BoundGalley} from './pages.js'
import type {Paper} from './paper.js'
import {createStampPainter} from './stamps.js'
import {addStructure} from './structure.js'

export interface BookParts {
  readonly galleys: readonly BoundGalley[]
  readonly pages: BookPages
  readonly furnished: Furnished
  readonly bookmarks: readonly Bookmark[]
  readonly facts: BookFacts
  readonly setting: GalleySetting
  /** Shift of pages with even numbers, in points. */
  readonly mirror: number
  readonly paper: Paper
  readonly faces: Faces
  readonly pack: Pack
  readonly program: (font: Uint8Array, glyphs: Iterable<number>) => Promise<Uint8Array>
  readonly pictures: ReadonlyMap<string, DerivedPicture>
  readonly attachments: readonly Attachment[]
}

export async function writeBook(book: BookParts): Promise<Uint8Array> {
  const {galleys, pages, furnished, facts, setting, mirror, faces, paper} = book
  const file = createPdfFile(book.pack)
  const glyphs = createGlyphUse()
  const fonts = createFonts(file, faces.byKey, book.program)
  const images = new Map<string, PdfReference>()
  const imageOf = (key: string): PdfReference => {
    const known = images.get(key)
    if (known) return known
    const picture = book.pictures.get(key)
    if (!picture) throw new Error(`${key} is no picture of the book`)
    const image = addImage(file, picture.bytes)
    images.set(key, image)
    return image
  }
  const modern = facts.claims.includes('ua-2')
  const objects = pages.pages.map(() => file.reserve())
  const {mirrored} = setting
  const {margin, width} = setting.sheet
  // A page on its side has text where the margin would be.
  const acrossOf = (page: number): number =>
    page % 2 === 1 && mirror !== 0 && pages.pages[page]?.width === width
      ? (mirrored ? -1 : 1) * (margin?.across ?? 0)
      : 0
  /** Of the top and the left edge of a galley's page in the space of the paper. */
  const heightOf = (page: number): number => (pages.pages[page]?.height ?? 0) + paper.around
  const beside = (x: number, edge: number): boolean => (mirrored ? x < width - edge : x > edge)
  const shiftOf = (page: number, x?: number): number =>
    (page % 2 === 1 ? mirror : 0) +
    paper.around +
    (margin && x !== undefined && beside(x, margin.edge) ? acrossOf(page) : 0)
  const labelOf = (place: string): string | undefined => furnished.labels[pages.places.get(place)?.page ?? -1]

  const tree = file.reserve()
  const paint = createPagePainter({
    file,
    objects: shareObjects(file),
    paper,
    fonts,
    imageOf,
    late: {labelOf, faceOf: faces.forText, glyphs},
    stamp: createStampPainter({setting, glyphs})
  })
  const painted = pages.pages.map((page, index) =>
    paint(page, furnished.stamps[index] ?? [], shiftOf(index) - paper.around, acrossOf(index))
  )
  const bound = galleys.map(({galley}, index) => {
    const start = pages.starts[index] ?? 0
    return {
      galley,
      start,
      links: addLinks(file, galley, start, {painted, heightOf, shiftOf, labelOf})
    }
  })
  const keys = keysOf(bound, pages.pages.length)
  for (const [index, page] of pages.pages.entries()) {
    const object = objects[index]
    const made = painted[index]
    if (!object || !made) continue
    file.put(
      object,
      dictionary({
        Type: 'Page',
        Parent: tree,
        ...paper.boxes(page.width, page.height),
        Resources: dictionary(made.resources),
        Contents: made.contents,
        StructParents: index,
        Tabs: 'S',
        ...(made.links.length > 0 && {Annots: made.links})
      })
    )
  }
  file.put(tree, dictionary({Type: 'Pages', Count: objects.length, Kids: objects}))
  for (const [index, {links}] of bound.entries()) links.put(number => keys.link(index, number))
  const structure = addStructure(file, {
    lang: facts.lang,
    edition: modern ? '2.0' : '1.7',
    galleys: bound.map(({galley, start, links}, index) => ({
      structure: galley.structure,
      places: {
        page: at => ({object: objects[start + at] ?? tree, key: start + at}),
        link: number => ({object: links.object(number), key: keys.link(index, number)}),
        target(number) {
          const to = galley.links[number]?.to
          const place = to && 'place' in to ? pages.places.get(to.place) : undefined
          return place?.element === undefined ? undefined : {galley: place.galley, element: place.element}
        },
        rectangle(at, [x, y, width, height]) {
          const left = x + shiftOf(start + at, x)
          const top = heightOf(start + at) - y
          return [left, top - height, left + width, top].map(value => Math.round(value * 100) / 100)
        }
      }
    }))
  })
  await fonts.finish([...galleys.map(({galley}) => galley.glyphs), glyphs.used()])
  const targetOf = (name: string): PdfValue | undefined => {
    const at = pages.places.get(name)
    const object = at && objects[at.page]
    if (!object) return undefined
    const target: PdfValue = [object, 'XYZ', null, heightOf(at.page) - at.y, null]
    const element = at.element === undefined ? undefined : structure.elementOf(at.galley, at.element)
    // PDF/UA-2 leads to elements, not only to pages (ISO 32000-2, 12.3.2.3).
    return modern && element ? dictionary({D: target, SD: [element, 'XYZ', null, null, null]}) : target
  }
  const catalogue = addCatalogue(file, {
    facts,
    tree,
    structure: structure.root,
    rightToLeft: setting.mirrored,
    ranges: furnished.ranges,
    outline: addOutline(file, book.bookmarks, name => (pages.places.has(name) ? text(name) : undefined)),
    targets: [...pages.places.keys()]
      .sort((one, other) => (one < other ? -1 : 1))
      .map(name => [name, targetOf(name) ?? null]),
    attachments: book.attachments
  })
  return file.end({
    root: catalogue,
    // PDF 2.0 has these facts in the metadata alone.
    info: modern ? undefined : file.add(infoOf(facts)),
    version: modern ? '2.0' : '1.7'
  })
}

/** Keys in the tree of parents: pages have those of their index, links those after them. */
function keysOf(
  bound: readonly {readonly galley: {readonly links: readonly unknown[]}}[],
  pages: number
): {link(galley: number, number: number): number} {
  const firsts: number[] = []
  let next = pages
  for (const {galley} of bound) {
    firsts.push(next)
    next += galley.links.length
  }
  return {link: (galley, number) => (firsts[galley] ?? 0) + number}
}
