/** Lines with the number of a page, kept as runs until the book is bound. */
import type {LatePart, LateRun, Spread} from '../galley.js'
import type {BookDocument} from './document.js'
import type {LineRun} from './book-line.js'

/** What a run has beside its words: the operator that begins its mark, the link that lies over it. */
export interface LateMarks {
  readonly opens: string | undefined
  readonly link: number | undefined
}

export function isLate(runs: readonly LineRun[]): boolean {
  return runs.some(({pageOf}) => pageOf !== undefined)
}

/** A line with what is no text stays as it is around the number. */
export function spreadOf(runs: readonly LineRun[], wished: Spread): Spread {
  return runs.some(({drawn}) => drawn !== undefined) ? 'none' : wished
}

export function lateRun(book: BookDocument, run: LineRun, {opens, link}: LateMarks): LateRun {
  const {look, pageOf, x, width, expansion, rightToLeft} = run
  const {size, rise, color, underline, features} = look
  return {
    x,
    width,
    face: book.useFace(look.face),
    size,
    rise,
    color,
    underline,
    expansion,
    rightToLeft: rightToLeft && pageOf === undefined,
    parts: pageOf === undefined ? partsOf(book, run) : [],
    pageOf: pageOf === undefined ? undefined : {place: pageOf, features},
    opens,
    link
  }
}

function partsOf(book: BookDocument, {parts, widths, look}: LineRun): readonly LatePart[] {
  const {face, size, rise} = look
  const space = face.shape(' ')
  return parts.map((part, index): LatePart => {
    const width = widths[index] ?? 0
    if (part === 'gap') return {gap: width}
    if (part !== 'space') return {word: book.operandsOf(part, size, rise)}
    return {space: width, glyph: book.operandsOf(space, size, rise), natural: space.width}
  })
}
