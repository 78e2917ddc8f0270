/** What elements say beside their type (ISO 32000-1, 14.8.5): how lists are numbered, what cells are heads of, where pictures stand. */
import {dictionary} from '../file/value.js'
import type {PdfValue} from '../file/value.js'
import type {GalleyElement} from '../structure/settled.js'
import type {ListNumbering} from '../structure/tag.js'
import type {BoundPlaces} from './structure.js'

/** @param home page of the galley on which the element begins */
export function attributesOf(
  {tag, box}: GalleyElement,
  home: number | undefined,
  places: Pick<BoundPlaces, 'rectangle'>,
  edition: '1.7' | '2.0'
): readonly PdfValue[] {
  const {numbering, scope, colSpan = 1, rowSpan = 1, block} = tag
  const attributes: PdfValue[] = []
  if (numbering !== undefined) attributes.push(dictionary({O: 'List', ListNumbering: numberingIn(edition, numbering)}))
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

/** PDF 1.7 has no name for terms; PDF 2.0 wants one for items whose labels are boxes (ISO 32000-2, table 382). */
function numberingIn(edition: '1.7' | '2.0', numbering: ListNumbering): string {
  if (edition === '1.7') return numbering === 'Description' ? 'None' : numbering
  return numbering === 'None' ? 'Unordered' : numbering
}
