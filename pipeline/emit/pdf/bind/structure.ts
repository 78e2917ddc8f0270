/**
 * The trees of all galleys as one, in objects of the file (ISO 32000-1, 14.7): elements, the tree of parents, the ids of notes.
 *
 * For PDF/UA-2 types are those of PDF 2.0 where it has them (ISO 32000-2, 14.8.4): a note is an `FENote`, and it and its calls
 * refer to each other. Before that a caption stands behind its figure and not in it: what reads a page aloud says the description
 * of a figure and goes no deeper (Tagged PDF Best Practice Guide: Syntax, of the PDF Association).
 */
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary, text} from '../file/value.js'
import type {Entries, PdfReference, PdfValue} from '../file/value.js'
import type {Box} from '../galley.js'
import {attributesOf} from './structure-attributes.js'
import type {GalleyElement} from '../structure/settled.js'
import type {StructureType} from '../structure/tag.js'

/** Where the pages and links of a galley are in the file. */
export interface BoundPlaces {
  /** Object of a page of the galley, and the key of its marks in the tree of parents. */
  page(index: number): {readonly object: PdfReference; readonly key: number}
  /** Object of a link of the galley, and its key in that tree. */
  link(number: number): {readonly object: PdfReference; readonly key: number}
  /** Where a link of the galley leads to in the tree: an element, by the index of its galley. */
  target(number: number): {readonly galley: number; readonly element: number} | undefined
  /** A place on a page, as left, bottom, right and top in the file. */
  rectangle(page: number, box: Box): readonly number[]
}

export interface StructureParts {
  readonly lang: string
  readonly edition: '1.7' | '2.0'
  readonly galleys: readonly {readonly structure: GalleyElement | undefined; readonly places: BoundPlaces}[]
}

export interface BookStructure {
  /** `undefined`: nothing of the book is read. */
  readonly root: PdfReference | undefined
  /** Object of an element of a galley, by its number in the galley's tree. */
  elementOf(galley: number, number: number): PdfReference | undefined
}

/** Types that PDF 2.0 no longer has, and keeps in the namespace of 1.7. */
const only17: ReadonlySet<StructureType> = new Set(['BlockQuote', 'TOC', 'TOCI', 'Reference', 'Code'])
const names20: ReadonlyMap<StructureType, string> = new Map([['Note', 'FENote']])

export function addStructure(file: PdfFile, {lang, edition, galleys}: StructureParts): BookStructure {
  const root = file.reserve()
  const document = file.reserve()
  const namespace =
    edition === '2.0' ? file.add(dictionary({Type: 'Namespace', NS: text('http://iso.org/pdf2/ssn')})) : undefined
  const parents = new Map<number, PdfReference | (PdfReference | undefined)[]>()
  const notes = new Map<string, PdfReference>()
  const calls = new Map<string, PdfReference[]>()
  // Notes and their calls wait until both are known.
  const waiting: (() => void)[] = []
  const elements: PdfReference[][] = []

  /** @returns the element, and those that follow it where it stands */
  const add = (
    element: GalleyElement,
    parent: PdfReference,
    places: BoundPlaces,
    numbered: PdfReference[]
  ): readonly PdfReference[] => {
    const own = file.reserve()
    numbered.push(own)
    const {tag, type, lang: spoken, note} = element
    const home = element.kids.find(kid => kid.kind === 'mark')?.page
    const captions = edition === '1.7' && type === 'Figure' ? captionsAfter(element.kids) : []
    const kids = element.kids.slice(0, element.kids.length - captions.length).flatMap((kid): readonly PdfValue[] => {
      switch (kid.kind) {
        case 'element':
          return add(kid, own, places, numbered)
        case 'link': {
          const {object, key} = places.link(kid.link)
          parents.set(key, own)
          return [dictionary({Type: 'OBJR', Obj: object, Pg: places.page(kid.page).object})]
        }
        case 'mark': {
          const {object, key} = places.page(kid.page)
          let owners = parents.get(key)
          if (!Array.isArray(owners)) parents.set(key, (owners = []))
          owners[kid.mcid] = own
          return [kid.page === home ? kid.mcid : dictionary({Type: 'MCR', Pg: object, MCID: kid.mcid})]
        }
      }
    })
    const attributes = attributesOf(element, home, places, edition)
    const entries: Entries = {
      Type: 'StructElem',
      S: (namespace && names20.get(type)) ?? type,
      ...(namespace && !only17.has(type) && {NS: namespace}),
      P: parent,
      ...(tag.alt !== undefined && {Alt: text(tag.alt)}),
      ...(spoken !== undefined && {Lang: text(spoken)}),
      ...(tag.id !== undefined && {ID: text(tag.id)}),
      ...(attributes.length > 0 && {A: attributes.length === 1 ? attributes[0] : attributes}),
      ...(home !== undefined && {Pg: places.page(home).object}),
      ...(kids.length > 0 && {K: kids.length === 1 ? kids[0] : kids})
    }
    if (tag.id !== undefined) notes.set(tag.id, own)
    if (note !== undefined) {
      const others = calls.get(note)
      if (others) others.push(own)
      else calls.set(note, [own])
    }
    const refers = namespace && refersTo(element, places)
    if (refers) waiting.push(() => file.put(own, dictionary({...entries, Ref: refers()})))
    else file.put(own, dictionary(entries))
    return [own, ...captions.flatMap(caption => add(caption, parent, places, numbered))]
  }

  /** The elements that an element of PDF 2.0 refers to, when all are known. */
  const refersTo = (
    {tag, type, note, kids}: GalleyElement,
    places: BoundPlaces
  ): (() => readonly PdfReference[] | undefined) | undefined => {
    if (tag.id !== undefined) return () => calls.get(tag.id ?? '')
    if (note !== undefined) return () => listed(notes.get(note))
    if (type !== 'TOCI') return undefined
    const link = firstLink(kids)
    const target = link === undefined ? undefined : places.target(link)
    return target && (() => listed(elements[target.galley]?.[target.element]))
  }

  const kids = galleys.flatMap(({structure, places}) => {
    const numbered: PdfReference[] = []
    elements.push(numbered)
    // The document itself, which all galleys share.
    numbered.push(document)
    return (structure?.kids ?? []).flatMap(kid => (kid.kind === 'element' ? add(kid, document, places, numbered) : []))
  })
  for (const finish of waiting) finish()
  const elementOf: BookStructure['elementOf'] = (galley, number) => elements[galley]?.[number]
  if (kids.length === 0) return {root: undefined, elementOf: () => undefined}
  file.put(
    document,
    dictionary({
      Type: 'StructElem',
      S: 'Document',
      ...(namespace && {NS: namespace}),
      P: root,
      Lang: text(lang),
      K: kids
    })
  )
  const numbers = [...parents].sort(([one], [other]) => one - other)
  const ids = [...notes].sort(([one], [other]) => (one < other ? -1 : 1))
  file.put(
    root,
    dictionary({
      Type: 'StructTreeRoot',
      K: [document],
      // Readers that do not know PDF 2.0 are told what its note is.
      ...(namespace && {Namespaces: [namespace], RoleMap: dictionary({FENote: 'Note'})}),
      ParentTree: file.add(dictionary({Nums: numbers.flatMap(([key, owner]) => [key, ownerValue(owner)])})),
      ParentTreeNextKey: (numbers.at(-1)?.[0] ?? -1) + 1,
      ...(ids.length > 0 && {IDTree: file.add(dictionary({Names: ids.flatMap(([id, at]) => [text(id), at])}))})
    })
  )
  return {root, elementOf}
}

/** The captions that a figure ends with. */
function captionsAfter(kids: GalleyElement['kids']): readonly GalleyElement[] {
  const last = kids.at(-1)
  if (last?.kind !== 'element' || last.type !== 'Caption') return []
  return [...captionsAfter(kids.slice(0, -1)), last]
}

function listed(reference: PdfReference | undefined): readonly PdfReference[] | undefined {
  return reference && [reference]
}

function firstLink(kids: GalleyElement['kids']): number | undefined {
  for (const kid of kids) {
    const link = kid.kind === 'link' ? kid.link : kid.kind === 'element' ? firstLink(kid.kids) : undefined
    if (link !== undefined) return link
  }
  return undefined
}

function ownerValue(owner: PdfReference | (PdfReference | undefined)[]): PdfValue {
  // A mark that no element took up would leave a hole.
  return Array.isArray(owner) ? Array.from(owner, one => one ?? null) : owner
}
