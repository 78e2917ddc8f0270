/**
 * The trees of all galleys as one, in objects of the file (ISO 32000-1, 14.7): elements, the tree of parents, the ids of notes.
 */
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary, reference, text} from '../file/value.js'
import type {PdfReference, PdfValue} from '../file/value.js'
import type {Box} from '../galley.js'
import type {GalleyElement} from '../structure/settled.js'

/** Where the pages and links of a galley are in the file. */
export interface BoundPlaces {
  /** Object of a page of the galley, and the key of its marks in the tree of parents. */
  page(index: number): {readonly object: PdfReference; readonly key: number}
  /** Object of a link of the galley, and its key in that tree. */
  link(number: number): {readonly object: PdfReference; readonly key: number}
  /** A place on a page, as left, bottom, right and top in the file. */
  rectangle(page: number, box: Box): readonly number[]
}

export interface StructureParts {
  readonly lang: string
  readonly galleys: readonly {readonly structure: GalleyElement | undefined; readonly places: BoundPlaces}[]
}

/** @returns the root of the tree; `undefined`: nothing of the book is read */
export function addStructure(file: PdfFile, {lang, galleys}: StructureParts): PdfReference | undefined {
  const root = file.reserve()
  const document = file.reserve()
  const parents = new Map<number, PdfReference | (PdfReference | undefined)[]>()
  const ids = new Map<string, PdfReference>()
  const kids = galleys.flatMap(({structure, places}) =>
    (structure?.kids ?? []).flatMap(kid =>
      kid.kind === 'element' ? [addElement(file, kid, document, {places, parents, ids})] : []
    )
  )
  if (kids.length === 0) return undefined
  file.put(document, dictionary({Type: 'StructElem', S: 'Document', P: root, Lang: text(lang), K: kids}))
  const numbers = [...parents].sort(([one], [other]) => one - other)
  const names = [...ids].sort(([one], [other]) => (one < other ? -1 : 1))
  file.put(
    root,
    dictionary({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: file.add(dictionary({Nums: numbers.flatMap(([key, owner]) => [key, ownerValue(owner)])})),
      ParentTreeNextKey: (numbers.at(-1)?.[0] ?? -1) + 1,
      ...(names.length > 0 && {IDTree: file.add(dictionary({Names: names.flatMap(([id, at]) => [text(id), at])}))})
    })
  )
  return root
}

interface Trees {
  readonly places: BoundPlaces
  readonly parents: Map<number, PdfReference | (PdfReference | undefined)[]>
  readonly ids: Map<string, PdfReference>
}

function addElement(file: PdfFile, element: GalleyElement, parent: PdfReference, trees: Trees): PdfReference {
  const {places, parents, ids} = trees
  const {tag, type, lang} = element
  const own = file.reserve()
  const home = element.kids.find(kid => kid.kind === 'mark')?.page
  const kids = element.kids.map((kid): PdfValue => {
    switch (kid.kind) {
      case 'element':
        return addElement(file, kid, own, trees)
      case 'link': {
        const {object, key} = places.link(kid.link)
        parents.set(key, own)
        return dictionary({Type: 'OBJR', Obj: object, Pg: places.page(kid.page).object})
      }
      case 'mark': {
        const {object, key} = places.page(kid.page)
        let owners = parents.get(key)
        if (!Array.isArray(owners)) parents.set(key, (owners = []))
        owners[kid.mcid] = own
        return kid.page === home ? kid.mcid : dictionary({Type: 'MCR', Pg: object, MCID: kid.mcid})
      }
    }
  })
  if (tag.id !== undefined) ids.set(tag.id, own)
  const attributes = attributesOf(element, home, places)
  file.put(
    own,
    dictionary({
      Type: 'StructElem',
      S: type,
      P: parent,
      ...(tag.alt !== undefined && {Alt: text(tag.alt)}),
      ...(lang !== undefined && {Lang: text(lang)}),
      ...(tag.id !== undefined && {ID: text(tag.id)}),
      ...(attributes.length > 0 && {A: attributes.length === 1 ? attributes[0] : attributes}),
      ...(home !== undefined && {Pg: places.page(home).object}),
      ...(kids.length > 0 && {K: kids.length === 1 ? kids[0] : kids})
    })
  )
  return own
}

function ownerValue(owner: PdfReference | (PdfReference | undefined)[]): PdfValue {
  // A mark that no element took up would leave a hole.
  return Array.isArray(owner) ? Array.from(owner, one => one ?? null) : reference(owner.to)
}

function attributesOf({tag, box}: GalleyElement, home: number | undefined, places: BoundPlaces): readonly PdfValue[] {
  const {numbering, scope, colSpan = 1, rowSpan = 1, block} = tag
  const attributes: PdfValue[] = []
  if (numbering !== undefined) attributes.push(dictionary({O: 'List', ListNumbering: numbering}))
  if (scope !== undefined || colSpan > 1 || rowSpan > 1) {
    attributes.push(
      dictionary({
        O: 'Table',
        ...(scope !== undefined && {Scope: scope}),
        ...(colSpan > 1 && {ColSpan: colSpan}),
        ...(rowSpan > 1 && {RowSpan: rowSpan})
      })
    )
  }
  const rectangle = box && home !== undefined ? places.rectangle(home, box) : undefined
  if (rectangle || block) {
    attributes.push(dictionary({O: 'Layout', ...(block && {Placement: 'Block'}), ...(rectangle && {BBox: rectangle})}))
  }
  return attributes
}
