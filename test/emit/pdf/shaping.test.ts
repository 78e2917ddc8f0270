import {create} from 'fontkit'
import type {EmbeddedFont} from 'pdfmake/js/PDFDocument.js'
import {describe, expect, test} from 'vitest'
import {createFace, placeMarks} from '../../../pipeline/emit/pdf/engine/shaping.js'
import type {FaceName} from '../../../pipeline/model/workshop.js'
import {createFontShelf} from '../../../pipeline/read/fonts.js'

const shelf = createFontShelf()

/** A font as pdfkit embeds it, with glyph ids that stay as they are. */
function embedded(face: FaceName): EmbeddedFont {
  const font = create(Buffer.from(shelf(face)))
  if (!('layout' in font)) throw new Error('a font was expected')
  const scale = 1000 / font.unitsPerEm
  // The fields shaping uses, of the many that pdfkit's class has.
  return {font, scale, subset: {includeGlyph: (id: number) => id}, widths: [], unicode: []} as unknown as EmbeddedFont
}

const words =
  'AVATAR To. We’ll “Yes,” fjord affine office flying waffle ffi Þórr Tęcza Ťažký Ľ’ud L’été naïve f’ f? [f] f) (f) W.A. Yv. r, v. —the— 1,234–5 co-operate Äffchen Œuvre x/y A&B ¿Qué? ¡Ay! Ŵy ýž'.split(
    ' '
  )

describe.each([
  ['text', {family: 'text', weight: 400, italic: false}],
  ['text italic', {family: 'text', weight: 400, italic: true}],
  ['display', {family: 'text', weight: 300, italic: false}],
  ['label', {family: 'label', weight: 400, italic: false}],
  ['code', {family: 'code', weight: 400, italic: false}]
] as const)('the %s face', (_, face) => {
  const font = embedded(face)
  test.each([[[]], [['onum', 'pnum']]])('puts words together from pairs as they are shaped whole (%j)', features => {
    const shaped = words.map(word => createFace(font).shape(word, features))
    const whole = words.map(word => font.font.layout(word, features.length > 0 ? features : undefined))
    const ids = shaped.map(({operands}) => operands.replace(/>[^<]*</g, '').replace(/[<>]/g, ''))
    expect(ids).toEqual(whole.map(run => run.glyphs.map(({id}) => id.toString(16).padStart(4, '0')).join('')))
    for (const [index, {width}] of shaped.entries()) {
      const advance = whole[index]?.positions.reduce((sum, {xAdvance}) => sum + xAdvance * font.scale, 0)
      expect(width).toBeCloseTo(advance ?? -1, 2)
    }
  })
})

test('a mark that its letter has no glyph with is raised or lowered by an operator of its own', () => {
  const {operands} = createFace(embedded({family: 'text', weight: 400, italic: false})).shape('y\u0301\u0323', [])
  expect(operands).toMatch(/@-?[\d.]+@<[0-9a-f]{4}>@0@/)
  expect(placeMarks('<0001>@-200@<0002>@0@<0003>', 10, 0)).toBe('<0001>] TJ -2 Ts [<0002>] TJ 0 Ts [<0003>')
})
