import {expect, test} from 'vitest'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {p, t} from '../../support/tour.js'
import {pagesOf, printed, textOf} from './read-pages.js'
import {structureOf, those} from './read-structure.js'

const dropped = (text: string): Flow => ({type: 'paragraph', dropCap: true, children: [t(text)]})
const words = 'the words of it go on and on, as far as the foot of a large letter and below it. '
const lines = async (children: readonly Flow[]) => {
  const pages = await pagesOf((await printed(children)).bytes)
  const page = pages.find(found => found.some(({text}) => text.includes('go on'))) ?? []
  return page.filter(({baseline, text}) => baseline > 240 && baseline < 600 && text.trim() !== '')
}
/** Where each line begins: words that stand beside each other are one line. */
const starts = async (text: string): Promise<readonly number[]> => {
  const byLine = new Map<number, number>()
  for (const {x, baseline} of await lines([dropped(text)])) {
    const line = Math.round(baseline)
    byLine.set(line, Math.min(byLine.get(line) ?? Infinity, Math.round(x)))
  }
  return [...byLine.values()]
}

test('three lines give way to a large letter, and the fourth begins at the edge', async () => {
  const [first = 0, second, third, fourth] = await starts(`Then ${words.repeat(4)}`)
  expect(second).toBeGreaterThan(54 + 20)
  expect(third).toBe(second)
  expect(fourth).toBe(54)
  // The letter itself stands unseen before its word.
  expect(first).toBeLessThan(second ?? 0)
  expect(first).toBeGreaterThan(54 + 10)
})

test('a text of two lines has a letter of two, one of one line has none', async () => {
  const text = 'Then the words of it go on and on, but they do not go on any further than the second line.'
  const [, second = 0] = await starts(text)
  expect(second).toBeGreaterThan(54 + 10)
  expect(await starts('Then go on.')).toEqual([54])
})

test('of a Dutch text it may be IJ, which is one letter', async () => {
  const lang = {lang: 'nl'}
  const shown = await lines([{...dropped(`IJdel ${words.repeat(4)}`), ...lang}])
  expect(shown.map(({text}) => text).join(' ')).toMatch(/IJ\s?del/)
  const [, second = 0] = await starts(`Idel ${words.repeat(4)}`)
  const wide = Math.max(...shown.map(({x}) => x).filter(x => x < 150))
  expect(wide).toBeGreaterThan(second + 10)
})

test('its word is whole for who reads or hears it, and no treatment says otherwise', async () => {
  const {bytes, treatments} = await printed([dropped(`Then ${words.repeat(4)}`), dropped(`“A ${words.repeat(4)}`)])
  expect(treatments).toEqual([])
  const paragraphs = those(await structureOf(bytes), 'P').map(({words: said}) => said.trim())
  expect(paragraphs.some(said => said.startsWith('Then the words'))).toBe(true)
  expect(paragraphs.some(said => said.startsWith('“A the words'))).toBe(true)
  expect(textOf(await pagesOf(bytes))).toMatch(/\bT\s?hen the words/)
})

test.each([19, 20, 21, 22])('after %d lines of 23 it stays with the lines beside it', async before => {
  const {bytes} = await printed([
    ...Array.from({length: before}, (_, index) => p(`w${index}o`)),
    dropped(`Then ${words.repeat(3)}`)
  ])
  const pages = await pagesOf(bytes)
  const page = pages.find(found => found.some(({text}) => text.includes('hen the words'))) ?? []
  const first = page.find(({text}) => text.includes('hen the words'))
  const beside = page.filter(({x, baseline}) => x > 54 + 20 && baseline > (first?.baseline ?? 0) + 1 && baseline < 570)
  expect(new Set(beside.map(({baseline}) => Math.round(baseline))).size).toBeGreaterThanOrEqual(2)
})
