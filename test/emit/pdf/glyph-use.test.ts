import {expect, test} from 'vitest'
import {faceOpener} from '../../../pipeline/fonts/face.js'
import {fontProgram} from '../../../pipeline/fonts/program.js'
import {createGlyphUse} from '../../../pipeline/emit/pdf/paint/glyph-use.js'
import {readSubsetter} from '../../../pipeline/read/fonts.js'
import {testContext} from '../../support/emit.js'

const {workshop} = testContext()
const bytes = workshop.font({family: 'text', weight: 400, italic: false})
const open = await faceOpener()

test('a word is glyphs of the complete face, each with what it stands for', () => {
  const glyphs = createGlyphUse()
  const face = open('whole', bytes)
  const shaped = face.shape('flow')
  expect(glyphs.operands(shaped, 10, 0).length).toBeGreaterThan(0)
  const [used] = glyphs.used()
  expect(used?.face).toBe('whole')
  expect(used?.characters.join('').split('').sort().join('')).toBe('flow')
  expect([...(used?.ids ?? [])]).toEqual([...new Set(shaped.glyphs)].sort((one, other) => one - other))
})

test('a face without a space leaves room for it, and shows nothing', async () => {
  const program = await fontProgram(readSubsetter)
  const letters = [...open('whole', bytes).shape('ab').glyphs]
  // Without a table of characters the face knows no space.
  const bare = {...open('whole', bytes), shape: () => ({...open('whole', bytes).shape(' '), glyphs: Uint16Array.of(0)})}
  expect(program(bytes, letters).length).toBeLessThan(bytes.length / 10)
  const glyphs = createGlyphUse()
  expect(glyphs.operands(bare.shape(), 10, 0)).toMatch(/^\) -\d+(\.\d+)? \($/)
  expect(glyphs.used()).toEqual([])
})
