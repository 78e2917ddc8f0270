import {describe, expect, test} from 'vitest'
import type {TypeSpan} from '../../../../pipeline/emit/pdf/typeset/look.js'
import type {SetLine} from '../../../../pipeline/emit/pdf/typeset/line.js'
import {setParagraph} from '../../../../pipeline/emit/pdf/typeset/paragraph.js'
import type {ParagraphSetting} from '../../../../pipeline/emit/pdf/typeset/paragraph.js'
import {createWordBook} from '../../../../pipeline/emit/pdf/typeset/words.js'
import {typewriter} from './typewriter.js'

const look = {face: typewriter, size: 10, features: []}
/** Ten characters wide. */
const setting: ParagraphSetting = {
  measure: 50,
  alignment: 'start',
  indent: 0,
  hang: 0,
  anew: 0,
  preserve: false,
  hanging: false,
  expansion: 0,
  direction: 'ltr'
}
const shown = (lines: readonly SetLine[]): readonly string[] =>
  lines.map(({runs}) =>
    runs
      .map(({parts}) => parts.map(part => (part === 'space' ? ' ' : part === 'gap' ? '' : part.text)).join(''))
      .join('')
  )
const linesOf = (text: string, change: Partial<ParagraphSetting> = {}, spans?: readonly TypeSpan[]) =>
  setParagraph(spans ?? [{text, look}], {...setting, ...change}, createWordBook())
const set = (text: string, change: Partial<ParagraphSetting> = {}) => shown(linesOf(text, change))
const ends = (lines: readonly SetLine[]) => lines.map(({x, width}) => x + width)

describe('a paragraph in a measure of ten characters', () => {
  test('breaks where a word does not fit any more', () =>
    expect(set('one two three four')).toEqual(['one two', 'three four']))
  test('tells whether a word ends with a line', () => {
    const told = (text: string) => linesOf(text).map(({wordEnds}) => wordEnds)
    expect(told('one two three').slice(0, -1)).toEqual([true])
    expect(told('a\nb').slice(0, -1)).toEqual([true])
    expect(told('abcdefgh—ij').slice(0, -1)).toEqual([false])
    expect(told('abcdefghijklmno').slice(0, -1)).toEqual([false])
  })
  test('fills a line to its last character', () => expect(set('12345 7890 x')).toEqual(['12345 7890', 'x']))
  test('cuts a word that is wider than the measure', () => {
    const lines = set('ab abcdefghijklmno')
    expect(lines.join('').replaceAll(' ', '')).toBe('ababcdefghijklmno')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(10)
  })
  test('keeps a no-break space whole', () => expect(set('abcd efg\u00a0hij')).toEqual(['abcd', 'efg hij']))
  test('ends a line at a line end', () => expect(set('a\nb')).toEqual(['a', 'b']))
  test('may break after a hyphen and a dash', () => {
    expect(set('abcdefgh—ij kl')).toEqual(['abcdefgh—', 'ij kl'])
    expect(set('abcdefgh-ij kl mn op')).toEqual(['abcdefgh-', 'ij kl mn', 'op'])
  })
  test('shows a soft hyphen only where the line ends', () =>
    expect(set('extra\u00adordinary in\u00adto')).toEqual(['extra-', 'ordinary', 'into']))
  test('begins without the space it was given', () => expect(set(' word')).toEqual(['word']))
  test('puts a character that is wider than the measure on a line of its own', () =>
    expect(set('abc', {measure: 4})).toEqual(['a', 'b', 'c']))
  test('is one empty line without a text', () => expect(set('')).toEqual(['']))
})

test('the end of a paragraph decides how it begins: no line is filled at the cost of the next', () => {
  // First fit puts "aa bb cc" on the first line and leaves "dddddd" with a hole.
  const lines = linesOf('aaa bb ccc dddddd ee ff', {alignment: 'justify', measure: 60})
  expect(shown(lines).join(' ')).toBe('aaa bb ccc dddddd ee ff')
  for (const end of ends(lines).slice(0, -1)) expect(end).toBeCloseTo(60)
})

test('justified lines but the last fill the measure', () => {
  const all = ends(linesOf('aa bb cc ddd ee', {alignment: 'justify'}))
  expect(all[0]).toBeCloseTo(50)
  expect(all.at(-1)).toBeLessThan(50)
})

test('letters are widened by no more than is allowed, and spaces take the rest', () => {
  const [line] = linesOf('aaaa bbb cccccccc', {alignment: 'justify', expansion: 0.02})
  const [run] = line?.runs ?? []
  expect(run?.expansion).toBeCloseTo(0.02)
  expect(run?.widths[0]).toBeCloseTo(20.4)
  expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(50)
})

test('punctuation stands out at both ends of a line', () => {
  const [first, second] = linesOf('“aaaa aaa, bbbb', {alignment: 'justify', hanging: true, measure: 47})
  expect(first?.x).toBeCloseTo(-0.4 * 5)
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(47 + 0.7 * 5)
  expect(second?.x).toBe(0)
})

test('words are parted where the look says, never three lines in a row while another way exists', () => {
  const hyphenate = (word: string): readonly number[] => (word.length > 4 ? [2, 4] : [])
  const text = 'abcdef '.repeat(40).trim()
  const lines = linesOf('', {alignment: 'justify', measure: 75}, [{text, look: {...look, hyphenate}}])
  const hyphened = lines.map(({runs}) => runs.some(run => run.hyphen))
  expect(hyphened.some((_, at) => at > 1 && hyphened[at] && hyphened[at - 1] && hyphened[at - 2])).toBe(false)
  expect(shown(lines).join(' ').replaceAll('- ', '')).toBe(text)
})

test('an address is parted after its joints, without a hyphen', () => {
  const lines = set('see example.org/a-long/path/to.html', {measure: 60})
  expect(lines.join('')).toBe('seeexample.org/a-long/path/to.html')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(12)
})

test('the hyphens of an option of a command stay with it, and those of a word are joints', () => {
  expect(set('cargo --release now')).toEqual(['cargo', '--release', 'now'])
  expect(set('run it -v now', {measure: 40})).toEqual(['run it', '-v now'])
  expect(set('abcdefgh-ijkl')).toEqual(['abcdefgh-', 'ijkl'])
})

test('kept text keeps its spaces and empty lines', () =>
  expect(set('  if x:\n\n    y', {preserve: true})).toEqual(['  if x:', '', '    y']))

test('lines that are cut say so, those that end by themselves do not', () => {
  const lines = linesOf('one two three\nlast', {preserve: true})
  expect(lines.map(({turned}) => turned)).toEqual([true, false, false])
})

test('cut lines of kept text hang, new ones begin at the edge', () => {
  const lines = linesOf('aaaa bbbb cccc\ndd', {preserve: true, hang: 10})
  expect(lines.map(({x}) => x)).toEqual([0, 10, 0])
})

test('cut lines of kept text hang behind the first word of their line, and behind its number', () => {
  const measure = 100
  const at = (text: string, hang: number) => linesOf(text, {preserve: true, hang, measure}).map(({x}) => x)
  // Its own four spaces belong to the line that is indented.
  expect(at('    aaaaaaa bbbbbbb cccc\ndd', 10)).toEqual([0, 30, 0])
  expect(at('27  aaaaaaa bbbbbbb cccc', 30)).toEqual([0, 30])
  expect(at('27    aaaaaaa bbbbbb cccc', 30)).toEqual([0, 40])
  // Half of the column is left for words, however far in they begin.
  expect(at(`${' '.repeat(12)}aaa bbb ccc`, 10)).toEqual([0, 50])
  expect(at('aaaaaaaaaabbbbbbbbbbcccc', 10)).toEqual([0, 10])
})

test('a line tells which spans begin in it', () => {
  const spans = ['aaaa ', 'bbb ', 'cccc ', '', 'dd'].map(text => ({text, look}))
  expect(linesOf('', {}, spans).map(({begins}) => begins)).toEqual([
    [0, 2],
    [2, 5]
  ])
})

test('right-to-left words stand in the order they are read, from the right', () => {
  const [line] = linesOf('אב גד efg', {direction: 'rtl', measure: 60})
  expect(line?.runs.map(({parts}) => parts.map(part => (typeof part === 'string' ? ' ' : part.text)).join(''))).toEqual(
    ['efg', ' גד אב']
  )
  expect((line?.x ?? 0) + (line?.width ?? 0)).toBeCloseTo(60)
})

test('no character of a very long word is lost', () => {
  const word = 'abcdefghij'.repeat(2000)
  expect(set(word).join('')).toBe(word)
})

test('the rest of a parted word is not all of the last line where there is another way', () => {
  const text =
    'the com\u00adpo\u00adsi\u00adtor sets the letters of every line and looks at the spaces be\u00adtween them be\u00adfore he goes on to an\u00adother para\u00adgraph of the chap\u00adter'
  const stubs = Array.from({length: 45}, (_, index) => 150 + 2 * index).filter(measure => {
    const lines = set(text, {measure, alignment: 'justify'})
    const last = lines.at(-1) ?? ''
    return lines.at(-2)?.endsWith('-') === true && last.length * 5 < measure / 5
  })
  expect(stubs).toEqual([])
})
