import {expect, test} from 'vitest'
import {faceOpener} from '../../pipeline/fonts/face.js'
import {metricsOf} from '../../pipeline/fonts/metrics.js'
import {fontProgram} from '../../pipeline/fonts/program.js'
import {createFontShelf, readSubsetter} from '../../pipeline/read/fonts.js'

const bytes = createFontShelf()({family: 'text', weight: 400, italic: false})
const program = await fontProgram(readSubsetter)

test('some glyphs of a font keep their ids and widths, and are a twentieth of it', async () => {
  const face = (await faceOpener())('whole', bytes)
  const glyphs = [...face.shape('Hxg').glyphs]
  const made = program(bytes, glyphs)
  expect(made.length).toBeLessThan(bytes.length / 20)
  const {advances} = metricsOf(made)
  for (const glyph of glyphs) expect(advances[glyph]).toBe(face.advances[glyph])
})

test('the same glyphs in any order are the same bytes', () => {
  expect(program(bytes, [40, 7, 300])).toEqual(program(bytes, [300, 40, 7]))
})

test('what is no font is refused', () => {
  expect(() => program(Uint8Array.of(1, 2, 3, 4), [1])).toThrow()
})
