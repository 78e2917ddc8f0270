/** Runs of a line beside those of its spans, and whose they are. */
import type {StructureElement} from '../structure/element.js'
import type {BookLine, LineRun} from './book-line.js'
import {settle} from './looks.js'
import type {TypeCase} from './looks.js'

/** Where a line has what stands at its end edge, which is none of its spans. */
const tailSpan = -1

export function ownerOf({element, inline}: BookLine, {span}: LineRun): StructureElement | undefined {
  return element && ((span === tailSpan ? inline?.tail : inline?.spans[span]) ?? element)
}

export function linkOf(element: StructureElement | undefined): StructureElement | undefined {
  return !element || element.tag.type === 'Link' ? element : linkOf(element.parent)
}

/** What stands at the end edge of a line. @param mirrored that is the left one */
export function tailRun(types: TypeCase, line: BookLine, mirrored: boolean): LineRun {
  const {tail} = line
  if (!tail) throw new Error('a tail was asked for where there is none')
  const {pageOf} = tail
  const look = settle(types, {font: 'label', fontSize: 9, ...tail, ...(pageOf !== undefined && {goTo: pageOf})})
  const shaped = look.face.shape(tail.words ?? '', look.features, 'ltr')
  const width = (shaped.width * look.size) / 1000
  const rest = {
    span: tailSpan,
    expansion: 0,
    rightToLeft: false,
    hyphen: false,
    drawn: undefined,
    pageOf,
    order: Number.MAX_SAFE_INTEGER
  }
  const x = mirrored ? -tail.shift : line.maxWidth + tail.shift - width
  return {...rest, look, x, width, parts: [shaped], widths: [width]}
}
