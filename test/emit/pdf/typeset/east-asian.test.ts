/** Lines of Chinese and Japanese: where they end, and the room in and between their characters. */
import {beforeAll, describe, expect, test} from 'vitest'
import {faceOpener} from '../../../../pipeline/fonts/face.js'
import type {Face} from '../../../../pipeline/fonts/face.js'
import {placesIn} from '../../../../pipeline/emit/pdf/typeset/places.js'
import {setParagraph} from '../../../../pipeline/emit/pdf/typeset/paragraph.js'
import type {SetLine} from '../../../../pipeline/emit/pdf/typeset/line.js'
import {createWordBook} from '../../../../pipeline/emit/pdf/typeset/words.js'
import {fontBytes} from '../../../support/fonts.js'
import {typewriter} from './typewriter.js'

let face: Face
beforeAll(async () => {
  face = (await faceOpener())('chinese', fontBytes('chinese.otf'))
})

const setting = {
  measure: 100,
  alignment: 'justify',
  indent: 0,
  hang: 0,
  anew: 0,
  preserve: false,
  hanging: false,
  expansion: 0,
  direction: 'ltr'
} as const
/** Ten points an em. */
const set = (text: string, measure = 100): readonly SetLine[] =>
  setParagraph([{text, look: {face, size: 10, features: []}}], {...setting, measure}, createWordBook())
const words = ({runs}: SetLine): string =>
  runs.flatMap(({parts}) => parts.map(part => (part === 'space' ? ' ' : part === 'gap' ? '' : part.text))).join('')
const ends = (text: string): readonly string[] =>
  [...text].flatMap((_, at) => (at > 0 && placesIn(text)[at] === 1 ? [text.slice(0, at)] : []))

describe('a line', () => {
  test('may end between any two characters', () => expect(ends('中文字')).toEqual(['中', '中文']))
  test.each([...'、。，．：；？！」』）】〉》”’ーっゃァ々…'])('does not begin with %s', sign =>
    expect(ends(`中${sign}文`)).not.toContain('中')
  )
  test.each([...'「『（【〈《“‘'])('does not end with %s', sign =>
    expect(ends(`中${sign}文`)).not.toContain(`中${sign}`)
  )
  test('may end before an opening quote and behind a closing one', () =>
    expect(ends('说“中文”的')).toEqual(['说', '说“中', '说“中文”']))
  test('keeps the quotes of Latin words', () => expect(ends('a “b” c')).toEqual(['a ', 'a “b” ']))
  test('fills the measure, whatever characters there are', () => {
    const lines = set('中文排版需要字体的一个系统在有不是这和了人大小上下中文排版需要字体的一个系统', 96)
    expect(lines.length).toBeGreaterThan(2)
    for (const {x, width} of lines.slice(0, -1)) expect(x + width).toBeCloseTo(96)
  })
})

describe('a sign that fills half of its square', () => {
  test('has room behind it within a line, and none at its end', () => {
    const [line] = set('中。文')
    expect(line?.width).toBeCloseTo(30)
    const [only] = set('中文。')
    expect(only?.width).toBeCloseTo(25)
  })
  test('shares its room with the sign beside it', () => {
    expect(set('中。「文')[0]?.width).toBeCloseTo(35)
    expect(set('中」。文')[0]?.width).toBeCloseTo(35)
  })
  test('is flush where a line begins with it', () => expect(set('「中文')[0]?.width).toBeCloseTo(25))
  test('gives way before a character goes to the next line', () =>
    expect(set('中，文，字，体的系统', 98).map(words)).toEqual(['中，文，字，体的系统']))
})

describe('between an ideograph and a letter', () => {
  const mixed = (text: string) => {
    const han = {face, size: 10, features: []}
    const latin = {face: typewriter, size: 10, features: []}
    const spans = [...text.matchAll(/[a-z]+|[^a-z]+/g)].map(([part]) => ({
      text: part,
      look: /[a-z]/.test(part) ? latin : han
    }))
    return setParagraph(spans, {...setting, alignment: 'start'}, createWordBook())[0]?.width
  }
  test('stands a fifth of an em that nobody typed', () => expect(mixed('中ab文')).toBeCloseTo(10 + 2 + 10 + 2 + 10))
  test('stands nothing more than a sign brings along', () => expect(mixed('中。ab')).toBeCloseTo(10 + 10 + 10))
})

test('a long text is set in time that grows with its length', () => {
  const text = '中文排版需要字体，一个系统的字。'.repeat(2000)
  expect(set(text).map(words).join('')).toBe(text)
})
