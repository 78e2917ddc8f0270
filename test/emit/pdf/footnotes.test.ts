import {describe, expect, test} from 'vitest'
import type {Config} from '../../../pipeline/model/config.js'
import type {Flow, Phrasing} from '../../../pipeline/model/nodes.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import {createFootnotes} from '../../../pipeline/emit/pdf/engine/footnotes.js'
import type {NoteBlock} from '../../../pipeline/emit/pdf/engine/footnotes.js'
import {splitNote} from '../../../pipeline/emit/pdf/engine/note-parts.js'
import {BookLine} from '../../../pipeline/emit/pdf/engine/book-line.js'
import {createElement} from '../../../pipeline/emit/pdf/structure/element.js'
import {p, t} from '../../support/tour.js'
import {pagesOf, printed} from './read-pages.js'
import type {Word} from './read-pages.js'

const call = (number: number): Phrasing => ({type: 'footnoteReference', note: `n${number}`, number, call: 1})
const note = (number: number, text: string): Footnote => ({
  identifier: `n${number}`,
  label: `n${number}`,
  number,
  calls: 1,
  children: [p(t(text))]
})
/** As a publication has it that says nothing. */
const config: Partial<Config> = {notes: {restart: 'chapter', html: 'auto', pdf: 'page', epub: 'popup'}}
const pages = async (children: readonly Flow[], footnotes: readonly Footnote[]) =>
  (await pagesOf((await printed(children, {footnotes, config})).bytes)).map(words =>
    words.filter(({text}) => text.trim() !== '')
  )
const pageOf = (all: readonly (readonly Word[])[], text: string): number =>
  all.findIndex(words => words.some(word => word.text.includes(text)))
const baselineOf = (words: readonly Word[] = [], text: string): number =>
  words.find(word => word.text.includes(text))?.baseline ?? Number.NaN
const lines = (count: number): Flow[] => Array.from({length: count}, (_, index) => p(t(`line ${index + 1}`)))

const heading: Flow = {type: 'heading', depth: 2, children: [t('Heading')]}
const long = (count: number): string => Array.from({length: count}, (_, index) => `word ${index}`).join(' ')

test('a text may have its notes at its end where those of the others stand at the foot of the page', async () => {
  const {bytes} = await printed([p(t('Called here'), call(1), t('.')), ...lines(3)], {
    footnotes: [note(1, 'The note.')],
    config,
    head: {notesPdf: 'chapter'}
  })
  const page = (await pagesOf(bytes)).find(words => words.some(({text}) => text.includes('Called'))) ?? []
  expect(baselineOf(page, 'The note.')).toBeLessThan(450)
  expect(page.map(({text}) => text).join('')).toContain('Notes')
})

describe('a note', () => {
  test('stands at the foot of the page of its call, its last line on the last line of the page', async () => {
    const all = await pages([p(t('Called here'), call(1), t('.')), ...lines(3)], [note(1, 'The note.')])
    const page = all[pageOf(all, 'Called')]
    expect(baselineOf(page, 'The note.')).toBeCloseTo(560, 0)
    expect(baselineOf(page, 'Called')).toBeLessThan(400)
  })

  test('takes its line with it where there is no room for both', async () => {
    const children = [...lines(22), p(t('Called here'), call(1), t('.'))]
    const all = await pages(children, [note(1, 'The note.')])
    expect(pageOf(all, 'Called')).toBe(pageOf(all, 'The note.'))
    expect(pageOf(all, 'Called')).toBe(pageOf(all, 'line 1') + 1)
  })

  test('goes on on the next page when it is long, and no word of it is lost', async () => {
    const words = Array.from({length: 400}, (_, index) => `w${index}x`)
    const all = await pages([...lines(15), p(t('Called'), call(1)), ...lines(30)], [note(1, words.join(' '))])
    const [first, last] = [pageOf(all, 'w0x'), pageOf(all, 'w399x')]
    expect(first).toBe(pageOf(all, 'Called'))
    expect(last).toBeGreaterThan(first)
    const text = all
      .flat()
      .map(word => word.text)
      .join(' ')
    for (const word of words) expect(text).toContain(word)
  })

  const places: readonly (readonly [string, Flow])[] = [
    ['a heading', {type: 'heading', depth: 2, children: [t('Called'), call(1)]}],
    ['a quotation', {type: 'blockquote', children: [p(t('Called'), call(1))]}],
    [
      'a list',
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: [{type: 'listItem', spread: false, children: [p(t('Called'), call(1))]}]
      }
    ],
    [
      'a table',
      {
        type: 'table',
        align: ['left'],
        head: 0,
        children: [{type: 'tableRow', children: [{type: 'tableCell', children: [t('Called'), call(1)]}]}]
      }
    ]
  ]
  test.each(places)('is at the foot when it is called in %s', async (_, block) => {
    const all = await pages([p(t('Before.')), block, p(t('After.'))], [note(1, 'The note.')])
    expect(pageOf(all, 'The note.')).toBe(pageOf(all, 'Called'))
    expect(baselineOf(all[pageOf(all, 'Called')], 'The note.')).toBeCloseTo(560, 0)
  })

  test.each([14, 15, 16, 17, 18])('leaves no heading last on a page, with %i lines before it', async count => {
    const text = p(t('Called'), call(1), t(` ${long(60)}`))
    const all = await pages([...lines(count), heading, text], [note(1, 'Short note of two lines or so. '.repeat(5))])
    expect(pageOf(all, 'Heading')).toBe(pageOf(all, 'Called'))
  })

  test('takes its share of the page once: lines and notes fill it together', async () => {
    const called = Array.from({length: 8}, (_, index) => [t(`${long(12)} `), call(index + 1), t(' ')]).flat()
    const notes = Array.from({length: 8}, (_, index) => note(index + 1, `Text ${index + 1}.`))
    const all = await pages([...lines(8), p(...called), ...lines(20)], notes)
    const page = all[pageOf(all, 'Text 1.')] ?? []
    const text = page.filter(({text}) => !text.startsWith('Text ')).map(({baseline}) => baseline)
    const first = baselineOf(page, 'Text 1.')
    // The rule and the space above it, and no line more, are between the last line and the first note.
    expect(first - Math.max(...text.filter(baseline => baseline < first))).toBeLessThan(20 + 14 + 11)
  })

  test('stands at the end of the chapter when nothing calls it', async () => {
    const all = await pages([p(t('Text.'))], [{...note(1, 'The note.'), calls: 0}])
    expect(baselineOf(all[pageOf(all, 'The note.')], 'The note.')).toBeLessThan(500)
  })
})

test('hundreds of notes in one paragraph are all printed, once, in their order', async () => {
  const numbers = Array.from({length: 300}, (_, index) => index + 1)
  const children = [p(...numbers.flatMap(number => [t(`word ${number} `), call(number), t(' ')]))]
  const all = await pages(
    children,
    numbers.map(number => note(number, `text of note <${number}>`))
  )
  const text = all
    .flat()
    .map(word => word.text)
    .join(' ')
  const found = [...text.matchAll(/note <(\d+)>/g)].map(([, number]) => Number(number))
  expect(found).toEqual(numbers)
})

test('a note that cannot be parted is set whole on the next page, and keeps none after it waiting', () => {
  const picture = {type: 'image', item: {y: 0}}
  const blocks = new Map([
    ['tall', {items: [picture], height: 450}],
    ['short', {items: [{type: 'line', item: {y: 0, getHeight: () => 11}}], height: 11}]
  ])
  const footnotes = createFootnotes(name => blocks.get(name), {above: 14, rule: 6, between: 2})
  const margins = {left: 0, right: 0, top: 0, bottom: 0}
  const [first, second, third] = Array.from({length: 3}, () => ({
    items: [],
    pageSize: {width: 400, height: 500},
    pageMargins: margins
  }))
  if (!first || !second || !third) throw new Error('no pages')
  const line = new BookLine([], 300, 14, 10)
  line.notes = ['tall', 'short']
  footnotes.put([line], first, 100)
  expect(footnotes.waiting).toBe(true)
  footnotes.carry(second, 500)
  expect(footnotes.foot(second)?.blocks).toEqual([blocks.get('tall')])
  footnotes.carry(third, 500)
  expect(footnotes.foot(third)?.blocks).toEqual([blocks.get('short')])
  expect(footnotes.waiting).toBe(false)
})

test('a quotation in a note is parted from it by half a line of the note', async () => {
  const quoted: Footnote = {
    ...note(1, ''),
    children: [p(t('Said:')), {type: 'blockquote', children: [p(t('Quoted.'))]}]
  }
  const all = await pages([p(t('Called'), call(1)), ...lines(3)], [quoted])
  const page = all[pageOf(all, 'Said:')]
  expect(baselineOf(page, 'Quoted.') - baselineOf(page, 'Said:')).toBeCloseTo(11 + 5.5, 1)
})

describe('a part of a note', () => {
  const line = (text: string, y: number) => {
    const made = new BookLine([], 100, 10, 8)
    made.y = y
    made.x = text.length
    return {type: 'line', item: made}
  }
  const ground = (y: number, h: number) => ({type: 'vector', item: {type: 'rect', y, h}})
  const rule = (y: number) => ({type: 'vector', item: {type: 'line', y1: y, y2: y}})
  const rows = [line('a', 0), line('b', 10), line('c', 30), line('d', 40), line('e', 70), line('f', 80)]
  const extents = (items: NoteBlock['items'] = []) =>
    items.flatMap(({type, item}) => (type === 'line' ? [] : [item.h === undefined ? item.y1 : [item.y, item.h]]))

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('has no line of a paragraph alone, with room for %d lines', room => {
    const paragraphs = [2, 5, 3, 1].map(count => ({count, element: createElement({type: 'P'}, undefined)}))
    const all = paragraphs.flatMap(({count, element}) => Array.from({length: count}, () => element))
    const items = all.map((element, index) => {
      const made = line('a', index * 10)
      made.item.element = element
      return made
    })
    const [here, rest] = splitNote({items, height: 110}, room * 10)
    for (const {count, element} of paragraphs) {
      const of = (block: NoteBlock | undefined): number =>
        (block?.items ?? []).filter(({item}) => item instanceof BookLine && item.element === element).length
      expect(of(here) + of(rest)).toBe(count)
      if (of(here) > 0 && of(rest) > 0) expect(Math.min(of(here), of(rest))).toBeGreaterThan(1)
    }
    expect(here?.items.length ?? 0).toBe([0, 0, 2, 2, 4, 5, 5, 7, 7][room])
  })

  test('takes its grounds and rules along', () => {
    const items = [...rows.slice(0, 2), ground(25, 30), ...rows.slice(2, 4), rule(65), ...rows.slice(4)]
    const [here, rest] = splitNote({items, height: 90}, 60)
    expect([here?.height, rest.height]).toEqual([55, 35])
    expect([extents(here?.items), extents(rest.items)]).toEqual([[[25, 30]], [10]])
  })

  test('does not end with a line whose ground has no room', () => {
    const items = [...rows.slice(0, 2), ground(25, 30), ...rows.slice(2)]
    expect(splitNote({items, height: 90}, 52)[0]?.height).toBe(40)
  })

  test('has its share of a ground that goes on', () => {
    const items = [ground(0, 95), ...rows]
    const [here, rest] = splitNote({items, height: 95}, 42)
    expect([extents(here?.items), extents(rest.items)]).toEqual([[[0, 40]], [[0, 55]]])
  })
})
