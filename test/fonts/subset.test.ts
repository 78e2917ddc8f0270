import {create} from 'fontkit'
import type {Font} from 'fontkit'
import {describe, expect, test} from 'vitest'
import {coverage} from '../../pipeline/fonts/coverage.js'
import {subset} from '../../pipeline/fonts/subset.js'
import type {FaceName} from '../../pipeline/model/workshop.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'

const font = createFontShelf()
const text: FaceName = {family: 'text', weight: 400, italic: false}
const italic: FaceName = {family: 'text', weight: 400, italic: true}
const label: FaceName = {family: 'label', weight: 400, italic: false}

async function opened(face: FaceName, characters: string): Promise<Font> {
  const made = create(Buffer.from(await subset(font(face), face, characters, 'truetype')))
  if (!('layout' in made)) throw new Error('no font')
  return made
}

describe('a subset', () => {
  test('has the glyphs asked for, a space and a hyphen, and no others', async () => {
    const has = coverage(await subset(font(text), text, 'Waffle', 'truetype'))
    for (const letter of 'Wafle -\u2010') expect(has(letter.codePointAt(0) ?? 0), letter).toBe(true)
    for (const letter of 'xyzQ') expect(has(letter.codePointAt(0) ?? 0), letter).toBe(false)
  })

  test('of the same characters in any order is the same bytes', async () => {
    for (const format of ['truetype', 'woff2'] as const) {
      const [one, other] = await Promise.all([
        subset(font(text), text, 'hamburg', format),
        subset(font(text), text, 'grubmahhh', format)
      ])
      expect(one).toEqual(other)
    }
  })

  test('of the face of formulas keeps its table of mathematics and the taller forms of a bracket', async () => {
    const math: FaceName = {family: 'math', weight: 400, italic: false}
    const bytes = await subset(font(math), math, '(', 'truetype')
    expect(Buffer.from(bytes).subarray(0, 400).toString('latin1')).toContain('MATH')
    const face = create(Buffer.from(bytes))
    if (!('numGlyphs' in face)) throw new Error('no font')
    expect(face.numGlyphs).toBeGreaterThan(10)
  })

  test('keeps ligatures and kerning', async () => {
    const whole = create(Buffer.from(font(text)))
    if (!('layout' in whole)) throw new Error('no font')
    const part = await opened(text, 'AVfi')
    expect(part.layout('fi').glyphs).toHaveLength(whole.layout('fi').glyphs.length)
    expect(part.layout('AV').advanceWidth).toBe(whole.layout('AV').advanceWidth)
    expect(part.layout('AV').advanceWidth).toBeLessThan(part.layout('A').advanceWidth + part.layout('V').advanceWidth)
  })

  test('keeps old-style and tabular figures, and small capitals in the upright text only', async () => {
    const figures = await opened(text, '0123456789')
    expect(figures.layout('14', ['onum']).glyphs[0]?.id).not.toBe(figures.layout('14', ['lnum']).glyphs[0]?.id)
    expect(figures.availableFeatures).toEqual(expect.arrayContaining(['onum', 'tnum']))
    expect((await opened(text, 'abc')).availableFeatures).toContain('smcp')
    expect((await opened(italic, 'abc')).availableFeatures).not.toContain('smcp')
    expect((await opened(label, 'abc')).availableFeatures).not.toContain('smcp')
  })

  test('of characters the font lacks is a font with the others', async () => {
    const has = coverage(await subset(font(text), text, 'a雨😀ب', 'truetype'))
    expect(has(0x61)).toBe(true)
    expect(has(0x96e8)).toBe(false)
  })

  test('of an English page is under 25 kB as WOFF2', async () => {
    const page = Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).join('') + '“”‘’–—…é'
    const made = await subset(font(text), text, page, 'woff2')
    expect(Buffer.from(made.subarray(0, 4)).toString()).toBe('wOF2')
    expect(made.length).toBeLessThan(25_000)
  })
})
