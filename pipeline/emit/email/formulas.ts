/**
 * Formulas of the letter as pictures: no mail client shows MathML, none of the large ones SVG.
 *
 * Drawn twice as fine as shown, with the size in ems of the text around, which clients that read no styles take from the
 * attributes. The ink has a halo of the paper's colour: where a client turns the letter dark and leaves pictures alone, it can
 * still be read; where it follows our dark style sheet the picture is turned as well.
 */
import {createHash} from 'node:crypto'
import type {Properties} from 'hast'
import {compose} from '../../math/matrix.js'
import type {TypesetFormula} from '../../model/formula.js'
import type {DerivedPicture, PictureJob, Workshop} from '../../model/workshop.js'
import {formulaScale} from '../../theme/formula.js'
import type {Theme} from '../../theme/theme.js'

export interface FormulaPicture {
  readonly name: string
  readonly job: PictureJob
}

/** Room for the halo on each side, in thousandths of an em. */
const pad = 60
const halo = 90

/** @returns the picture, and the attributes of its `img` but for its text */
export function formulaPicture(
  formula: TypesetFormula,
  theme: Theme
): {readonly picture: FormulaPicture; readonly attributes: Properties} {
  const {ink} = theme.colours.light.text
  const {paper} = theme.colours.light.ground
  const ems = formula.pieces.reduce((sum, {width}) => sum + width, 0) + (2 * pad) / 1000
  const height = formula.ascent + formula.depth + (2 * pad) / 1000
  const [text] = theme.mail.text
  const em = text * formulaScale
  const width = Math.max(1, Math.round(ems * em))
  const markup = svgOf(formula, ink, paper)
  const name = `formula-${createHash('sha256').update(markup).digest('hex').slice(0, 12)}.png`
  const size = [ems, height, formula.depth + pad / 1000].map(value => round(value * formulaScale))
  return {
    picture: {name, job: {source: {kind: 'svg', markup}, format: 'png', width: 2 * width, ground: undefined}},
    attributes: {
      className: ['formula'],
      src: `images/${name}`,
      width,
      height: Math.max(1, Math.round(height * em)),
      dataEms: size.join(' ')
    }
  }
}

function svgOf({ascent, depth, pieces}: TypesetFormula, ink: string, paper: string): string {
  let under = ''
  let over = ''
  let x = pad
  for (const {width, paths} of pieces) {
    for (const {data, matrix, stroke, dash, color} of paths) {
      const place = compose([1, 0, 0, 1, x, Math.round(ascent * 1000) + pad], matrix).join(' ')
      const paint = color ?? ink
      const line = stroke === undefined ? '' : ` fill="none" stroke="${paint}" stroke-width="${stroke}"`
      const broken = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
      // The halo is as wide around small signs as around large ones.
      const around = round(((stroke ?? 0) * Math.abs(matrix[0]) + halo) / Math.max(Math.abs(matrix[0]), 0.1))
      under += `<path transform="matrix(${place})" d="${data}" stroke-width="${around}"${line === '' ? '' : ' fill="none"'}/>`
      over += `<path transform="matrix(${place})" d="${data}"${line === '' ? ` fill="${paint}"` : line}${broken}/>`
    }
    x += width * 1000
  }
  const width = Math.max(1, Math.round(x + pad))
  const height = Math.max(1, Math.round((ascent + depth) * 1000) + 2 * pad)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<g fill="${paper}" stroke="${paper}" stroke-linejoin="round">${under}</g>${over}</svg>`
  )
}

export async function drawFormulas(
  pictures: readonly FormulaPicture[],
  workshop: Workshop
): Promise<ReadonlyMap<string, DerivedPicture>> {
  const drawn = new Map<string, DerivedPicture>()
  for (const {name, job} of pictures) if (!drawn.has(name)) drawn.set(name, await workshop.picture(job))
  return drawn
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
