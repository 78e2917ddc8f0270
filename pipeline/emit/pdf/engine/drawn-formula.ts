/** Formulas as operators: outlines, with their words where a reader looks for them. */
import type {LineRun, RunFormula} from './book-line.js'
import type {BookDocument} from './document.js'
import type {SettledLook} from './looks.js'
import {decimal, utf16} from '../paint/numbers.js'
import {pathOperators} from '../paint/path-operators.js'
import {shapeOperators} from '../paint/shapes.js'

/** Points of a run on its baseline. */
interface Extent {
  readonly x: number
  readonly base: number
  readonly width: number
}

/** Shapes of a formula; glyphs are forms of the file, named by their outlines, so that each is in it once. */
export function formulaOperators(
  book: BookDocument,
  {look, width}: LineRun,
  {em, paths, said}: RunFormula,
  x: number,
  base: number
): string {
  const place = {x, base: base - look.rise, em, color: look.color}
  const drawn = shapeOperators(paths, place, data => filled(book, data))
  return said === undefined ? drawn : speaking(book, said, look, {x, base, width}, drawn)
}

/** Readers find the words of a drawing where letters are: an unseen space bears them (ISO 32000-1, 14.9.4). */
function speaking(book: BookDocument, words: string, {face, size}: SettledLook, place: Extent, drawn: string): string {
  const {x, base, width} = place
  const space = face.shape(' ')
  // As wide as the drawing, so that what is selected covers it and what follows is near.
  const stretch = (100_000 * width) / Math.max(space.width * size, 1)
  const font = `/${book.useFace(face)} ${decimal(size)} Tf`
  const at = `${font} 3 Tr ${decimal(stretch)} Tz 1 0 0 -1 ${decimal(x)} ${decimal(base)} Tm`
  const unseen = `q BT ${at} [(${book.operandsOf(space, size, 0)})] TJ ET Q`
  return `/Span <</ActualText <${utf16(words)}>>> BDC\n${unseen}\n${drawn}\nEMC`
}

function filled(book: BookDocument, data: string): string {
  // A bar is shorter than the name of a form would be.
  if (data.length < 60) return `${pathOperators(data)}f`
  return `/${book.useForm(data, () => `${pathOperators(data)}f`)} Do`
}
