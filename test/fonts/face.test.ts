import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {charactersOf, faceOpener} from '../../pipeline/fonts/face.js'
import type {Face} from '../../pipeline/fonts/face.js'
import {fontFile} from '../../pipeline/fonts/files.js'

let face: Face
beforeAll(async () => {
  const open = await faceOpener()
  face = open('text', readFileSync(fontFile({family: 'text', weight: 400, italic: false})))
})

const characters = (text: string) => charactersOf(face.shape(text))

test('a face reads its own measures', () => {
  // As the type designer's tables have them (Source Serif 4.005).
  expect(face).toMatchObject({
    unitsPerEm: 1000,
    ascender: 1036,
    descender: -335,
    capHeight: 670,
    xHeight: 475,
    italicAngle: 0,
    postScriptName: 'SourceSerif4-Regular',
    outlines: 'truetype'
  })
  expect(face.advances).toHaveLength(face.glyphCount)
})

describe('words', () => {
  test('letters that touch become one glyph with all their characters', () =>
    expect(characters('office')).toEqual(['o', 'ffi', 'c', 'e']))
  test('pairs are kerned', () =>
    expect(face.shape('AV').width).toBeLessThan(face.shape('A').width + face.shape('V').width))
  test('features change glyphs, and a minus switches one off', () => {
    expect([...face.shape('1', ['onum']).glyphs]).not.toEqual([...face.shape('1').glyphs])
    expect(face.shape('office', ['-liga']).glyphs).toHaveLength(6)
  })
  test('a mark has its own cluster and place', () => {
    const shaped = face.shape('x\u0301')
    expect(shaped.glyphs).toHaveLength(2)
    expect(charactersOf(shaped)[1]).toBe('\u0301')
    expect(shaped.xOffsets ?? shaped.yOffsets).toBeDefined()
  })
  test('a word has the glyphs of its language', () => {
    // Turkish tells i with and without a dot apart, so nothing is drawn over it.
    expect(charactersOf(face.shape('fi', [], undefined, 'tr'))).toEqual(['f', 'i'])
    expect(charactersOf(face.shape('fi', [], undefined, 'en'))).toEqual(['fi'])
  })
  test('vowel marks under a shadda typed behind them are its own, not those of the letter', () => {
    // As HarfBuzz shapes "\u0641\u064e\u0651" where one glyph is both marks: the word from its left end.
    const shaped = {...face.shape('x'), text: '\u0641\u064e\u0651', clusters: Uint16Array.of(2, 0)}
    expect(charactersOf(shaped)).toEqual(['\u064e\u0651', '\u0641'])
  })
  test('a word is shaped once', () => expect(face.shape('once')).toBe(face.shape('once')))
})

test('it knows which characters it has', () => {
  expect(face.has(0x41)).toBe(true)
  expect(face.has(0x6f22)).toBe(false)
})
