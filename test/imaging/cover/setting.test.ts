import {describe, expect, test} from 'vitest'
import {breakLines, fitTitle, piecesOf, setLines} from '../../../pipeline/imaging/cover/setting.js'
import type {Measure} from '../../../pipeline/imaging/cover/setting.js'

/** A font of which every letter is half an em wide. */
const typewriter: Measure = text => ({advance: [...text].length / 2, before: 0, after: 0})
const lines = (text: string, width: number, hyphenated = false): readonly string[] | undefined =>
  breakLines(piecesOf(text, hyphenated), width, 9, typewriter)

describe('lines', () => {
  test('are balanced in the fewest that the width allows', () => {
    expect(lines('one two three four five six', 10)).toEqual(['one two three', 'four five six'])
    expect(lines('one two three four five six', 14)).toEqual(['one two three four five six'])
    expect(lines('one two three four five six', 12)).toEqual(['one two three', 'four five six'])
    expect(lines('one', 1)).toBeUndefined()
  })

  test('may end after a hyphen or dash, and at a soft hyphen, which is seen only there', () => {
    expect(lines('self-portrait', 5)).toEqual(['self-', 'portrait'])
    expect(lines('Nachtzug\u00adverbindung', 6, true)).toEqual(['Nachtzug-', 'verbindung'])
    expect(lines('Nachtzug\u00adverbindung', 10, true)).toEqual(['Nachtzugverbindung'])
    expect(lines('Nachtzug\u00adverbindung', 10)).toEqual(['Nachtzugverbindung'])
  })

  test('may end beside a Chinese or Japanese character, but not within a word of katakana or before a full stop', () => {
    expect(lines('基本のワークフロー', 2.5)).toBeUndefined()
    expect(lines('基本のワークフロー', 3)).toEqual(['基本の', 'ワークフロー'])
    expect(lines('水は流れる。', 2.5)).toEqual(['水は流', 'れる。'])
  })

  test('divide a long word before a consonant and its vowel', () => {
    const parts = (word: string): readonly string[] => piecesOf(word, true).map(({text}) => text)
    expect(parts('Nachtzugverbindungen')).toEqual(['Nacht', 'zug', 'ver', 'bin', 'dun', 'gen'])
    expect(parts('Wissenschaften')).toEqual(['Wis', 'sen', 'schaf', 'ten'])
    expect(parts('Maschinenbau')).toEqual(['Maschi', 'nen', 'bau'])
    expect(parts('Rivers')).toEqual(['Rivers'])
    expect(parts('Llanfairpwllgwyngyll').join('')).toBe('Llanfairpwllgwyngyll')
  })
})

describe('a text in a given width', () => {
  test('is cut with an ellipsis after the last line', () => {
    expect(setLines('one two three four five six', 5, 2, typewriter)).toEqual({lines: ['one two', 'three…'], cut: true})
    expect(setLines('one two', 5, 2, typewriter)).toEqual({lines: ['one two'], cut: false})
    expect(setLines('', 5, 2, typewriter)).toEqual({lines: [], cut: false})
  })

  test('is divided anywhere in a word that is too long', () => {
    const {lines, cut} = setLines('x'.repeat(40), 5, 9, typewriter)
    expect(cut).toBe(false)
    expect(lines.join('')).toBe('x'.repeat(40))
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(10)
  })
})

describe('the size of a title', () => {
  const sizes = [300, 250, 200, 160, 120, 100, 80, 60]
  const fit = (title: string, width = 1300, height = 1000): ReturnType<typeof fitTitle> =>
    fitTitle(title, {width, height}, sizes, 1, typewriter)

  test('is the largest that fits', () => {
    expect(fit('Salt')).toMatchObject({size: 300, lines: ['Salt'], cut: false})
    expect(fit('Salty words')).toMatchObject({size: 300, lines: ['Salty', 'words']})
  })

  test('falls by up to three for lines more even', () => {
    // At 300 in three lines, of which "A" alone would be the first.
    expect(fit('Incubator A', 1400)).toMatchObject({size: 250, lines: ['Incubator A']})
  })

  test('grows by dividing a long word, if that wins three sizes', () => {
    const lines = ['Nachtzug-', 'verbin-', 'dungen']
    expect(fit('Nachtzug\u00adverbin\u00addungen', 1000)).toMatchObject({size: 200, lines})
    expect(fit('Nachtzug\u00adverbindungen', 1000)).toMatchObject({size: 100, lines: ['Nachtzugverbindungen']})
    expect(fit('Unbreakably', 1300)).toMatchObject({lines: ['Unbreakably'], size: 200})
  })

  test('of what fits nowhere is the smallest, and the title is cut', () => {
    const made = fit('word '.repeat(400))
    expect(made).toMatchObject({size: 60, cut: true})
    expect(made.lines).toHaveLength(16)
    expect(made.lines.at(-1)?.endsWith('…')).toBe(true)
  })
})
