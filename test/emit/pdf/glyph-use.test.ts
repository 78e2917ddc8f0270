import {expect, test} from 'vitest'
import {faceOpener} from '../../../pipeline/fonts/face.js'
import {createGlyphUse} from '../../../pipeline/emit/pdf/paint/glyph-use.js'
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

test('a face without a space leaves room for it, and shows nothing', () => {
  const glyphs = createGlyphUse()
  const space = open('whole', bytes).shape(' ')
  expect(glyphs.operands({...space, glyphs: Uint16Array.of(0)}, 10, 0)).toMatch(/^\) -\d+(\.\d+)? \($/)
  expect(glyphs.used()).toEqual([])
})

test('signs that stand in another order than they are said in say what they are, and no others do', () => {
  const glyphs = createGlyphUse()
  const shaped = open('whole', bytes).shape('abcd')
  const told = (operands: string) => [...operands.matchAll(/ActualText <feff([0-9a-f]+)>/gi)].map(([, code]) => code)
  expect(told(glyphs.operands(shaped, 10, 0))).toEqual([])
  // As HarfBuzz shapes a letter of Devanagari with the sign of i, which is drawn before it.
  const turned = glyphs.operands({...shaped, clusters: Uint16Array.of(0, 2, 1, 3)}, 10, 0)
  expect(told(turned)).toEqual(['00620063'])
  expect(turned.split('EMC')).toHaveLength(2)
})
