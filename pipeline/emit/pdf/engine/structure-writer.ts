/**
 * The tree of structure as objects of the file (ISO 32000-1, 14.7): elements, the tree of parents, the ids of notes.
 *
 * pdfkit has a writer of its own; it knows no list numbering, spans of cells or ids, and gives annotations the page on which
 * the element ends (seen in 0.19.1). Its end() finishes the two objects that the catalogue refers to.
 */
import type {Reference} from 'pdfmake/js/PDFDocument.js'
import type {SettledElement} from '../structure/settled.js'
import type {Marks} from './marks.js'
import {utf16} from './numbers.js'

/** What makes objects of the file. */
export interface Objects {
  ref(data?: object): Reference
  readonly _root: {readonly data: Record<string, unknown>}
}

export function writeStructure(objects: Objects, document: SettledElement, marks: Marks): void {
  const parents = new Map<number, Reference | Reference[]>()
  const byPage = marks.pages.map(({key}) => {
    const list: Reference[] = []
    parents.set(key, list)
    return list
  })
  const ids = new Map<string, Reference>()
  const root = objects.ref({Type: 'StructTreeRoot'})

  const write = (element: SettledElement, parent: Reference): Reference => {
    const reference = objects.ref({Type: 'StructElem', S: element.type, P: parent})
    const {data} = reference
    const {alt, id} = element.tag
    if (alt !== undefined) data['Alt'] = textString(alt)
    if (element.lang !== undefined) data['Lang'] = textString(element.lang)
    if (id !== undefined) {
      data['ID'] = Buffer.from(id, 'latin1')
      ids.set(id, reference)
    }
    const attributes = attributesOf(element)
    if (attributes.length > 0) data['A'] = attributes.length === 1 ? attributes[0] : attributes
    const home = element.kids.find(kid => kid.kind === 'mark')?.page
    if (home !== undefined) data['Pg'] = marks.pages[home]?.dictionary
    const kids = element.kids.map((kid): unknown => {
      if (kid.kind === 'element') return write(kid, reference)
      const page = marks.pages[kid.page]?.dictionary
      if (kid.kind === 'annotation') {
        parents.set(kid.key, reference)
        return {Type: 'OBJR', Obj: marks.annotations.get(kid.key), Pg: page}
      }
      const list = byPage[kid.page]
      if (list) list[kid.mcid] = reference
      return kid.page === home ? kid.mcid : {Type: 'MCR', Pg: page, MCID: kid.mcid}
    })
    if (kids.length > 0) data['K'] = kids.length === 1 ? kids[0] : kids
    reference.end()
    return reference
  }

  root.data['K'] = [write(document, root)]
  root.data['ParentTree'] = ended(objects, {Nums: [...parents].sort(([one], [other]) => one - other).flat(1)})
  root.data['ParentTreeNextKey'] = parents.size
  const names = [...ids].sort(([one], [other]) => (one < other ? -1 : 1))
  if (names.length > 0) {
    const list = names.flatMap(([name, reference]) => [Buffer.from(name, 'latin1'), reference])
    root.data['IDTree'] = ended(objects, {Names: list})
  }
  objects._root.data['StructTreeRoot'] = root
  objects._root.data['MarkInfo'] = objects.ref({Marked: true})
}

function ended(objects: Objects, data: object): Reference {
  const reference = objects.ref(data)
  reference.end()
  return reference
}

/** pdfkit writes the bytes of a buffer as a string in hexadecimal digits. */
export function textString(text: string): Buffer {
  return Buffer.from(utf16(text), 'hex')
}

function attributesOf({tag, box}: SettledElement): readonly object[] {
  const {numbering, scope, colSpan = 1, rowSpan = 1, block} = tag
  const attributes: object[] = []
  if (numbering !== undefined) attributes.push({O: 'List', ListNumbering: numbering})
  if (scope !== undefined || colSpan > 1 || rowSpan > 1) {
    attributes.push({
      O: 'Table',
      ...(scope !== undefined && {Scope: scope}),
      ...(colSpan > 1 && {ColSpan: colSpan}),
      ...(rowSpan > 1 && {RowSpan: rowSpan})
    })
  }
  if (box || block) {
    attributes.push({O: 'Layout', ...(block && {Placement: 'Block'}), ...(box && {BBox: [...box]})})
  }
  return attributes
}
