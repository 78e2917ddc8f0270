import {describe, expect, test} from 'vitest'
import type {Face} from '../../../pipeline/emit/pdf/engine/shaping.js'
import {balanceLines, breakLines} from '../../../pipeline/emit/pdf/engine/lines.js'
import type {BookLine, Setting} from '../../../pipeline/emit/pdf/engine/lines.js'
import {piecesOf} from '../../../pipeline/emit/pdf/engine/pieces.js'
import type {Piece, SettledLook} from '../../../pipeline/emit/pdf/engine/pieces.js'

/** A face whose every character is half an em wide and whose operands are the characters. */
const face = {shape: (word: string) => ({width: word.length * 500, operands: word})} as unknown as Face
const look: SettledLook = {face, size: 10, features: [], color: '#000000', rise: 0, space: {width: 500, operands: ' '}}
const setting: Setting = {measure: 50, leading: 14, baseline: 10, alignment: 'left', indent: 0, hang: 0, anew: 0}
const pieces = (text: string, preserve = false): readonly Piece[] => piecesOf([{text}], () => look, preserve)
const shown = (lines: readonly BookLine[]): readonly string[] =>
  lines.map(line => line.runs.map(({operands}) => operands).join(''))
const set = (text: string, change: Partial<Setting> = {}): readonly string[] =>
  shown(breakLines(pieces(text), {...setting, ...change}))

describe('a paragraph in a measure of ten characters', () => {
  test('breaks where a word does not fit any more', () =>
    expect(set('one two three four')).toEqual(['one two', 'three four']))
  test('fills a line to its last character', () => expect(set('12345 7890 x')).toEqual(['12345 7890', 'x']))
  test('cuts a word that is wider than the measure', () =>
    expect(set('ab abcdefghijklmno')).toEqual(['ab', 'abcdefghij', 'klmno']))
  test('keeps a no-break space whole', () => expect(set('abcd efg\u00a0hij')).toEqual(['abcd', 'efg\u00a0hij']))
  test('ends a line at a line end', () => expect(set('a\nb')).toEqual(['a', 'b']))
  test('may break after a hyphen and a dash', () => expect(set('well-known—so')).toEqual(['well-', 'known—so']))
  test('shows a soft hyphen only where the line ends', () => {
    expect(set('extra\u00adordinary in\u00adto')).toEqual(['extra-', 'ordinary', 'into'])
  })
  test('begins without the space it was given', () => expect(set(' word')).toEqual(['word']))
  test('puts a character that is wider than the measure on a line of its own', () => {
    expect(set('abc', {measure: 4})).toEqual(['a', 'b', 'c'])
  })
})

test('kept text keeps its spaces and empty lines', () => {
  expect(shown(breakLines(pieces('  if x:\n\n    y', true), setting))).toEqual(['  if x:', '', '    y'])
})

test('lines of kept text that are cut bear the mark of a turn, those that end by themselves do not', () => {
  const lines = breakLines(pieces('one two three\nabcdefghijklmno\nlast', true), {...setting, turn: '#444444'})
  expect(shown(lines)).toEqual(['one two', 'three', 'abcdefghij', 'klmno', 'last'])
  expect(lines.map(({turn}) => turn !== undefined)).toEqual([true, false, true, false, false])
})

test('cut lines of kept text hang, new ones begin at the edge', () => {
  const lines = breakLines(pieces('aaaa bbbb cccc\ndd', true), {...setting, hang: 10})
  expect(lines.map(line => line.runs[0]?.x)).toEqual([0, 10, 0])
})

test('justified lines but the last fill the measure', () => {
  const lines = breakLines(pieces('aa bb cc ddd ee'), {...setting, alignment: 'justify'})
  const ends = lines.map(line => (line.runs.at(-1)?.x ?? 0) + (line.runs.at(-1)?.width ?? 0))
  expect(ends[0]).toBeCloseTo(50)
  expect(ends.at(-1)).toBeLessThan(50)
})

test('balanced lines are as many and more equal', () => {
  const source = pieces('aaaa bbbb cc')
  expect(shown(breakLines(source, setting))).toEqual(['aaaa bbbb', 'cc'])
  expect(shown(balanceLines(source, setting))).toEqual(['aaaa', 'bbbb cc'])
})

test('no character of a very long word is lost', () => {
  const word = 'abcdefghij'.repeat(1000)
  expect(set(word).join('')).toBe(word)
})
