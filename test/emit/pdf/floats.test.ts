import {describe, expect, test} from 'vitest'
import type {Figure, Flow} from '../../../pipeline/model/nodes.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import {p, t} from '../../support/tour.js'
import {manyWords, pagesOf, printed, textOf} from './read-pages.js'
import {structureOf, those} from './read-structure.js'

const photograph = {
  type: 'image' as const,
  source: {kind: 'asset' as const, assetId: 'images/photograph.jpg'},
  alt: 'a reach of water',
  decorative: false
}
const figure = (words: string, placement: Figure['placement'] = 'auto'): Flow => ({
  type: 'figure',
  kind: 'figure',
  placement,
  children: [photograph, {type: 'caption', children: [t(words)]}]
})
/** So many lines of one word: a chapter's first page has 23. */
const linesOfText = (count: number): readonly Flow[] => Array.from({length: count}, (_, index) => p(`w${index}o`))
const pageOf = (pages: Awaited<ReturnType<typeof pagesOf>>, words: string): number =>
  pages.findIndex(page => page.some(({text}) => text.includes(words)))

describe('a figure that does not fit', () => {
  test('stands at the head of the next page, and the text flows on', async () => {
    const {bytes} = await printed([...linesOfText(15), figure('Floated'), p('after it'), p(manyWords(300))])
    const pages = await pagesOf(bytes)
    expect(pageOf(pages, 'w14o')).toBe(pageOf(pages, 'after it'))
    expect(pageOf(pages, 'Floated')).toBe(pageOf(pages, 'after it') + 1)
    const page = pages[pageOf(pages, 'Floated')] ?? []
    const caption = page.find(({text}) => text.includes('Floated'))?.baseline ?? 0
    const text = page.filter(({text}) => /w\d+o/.test(text))
    expect(text.length).toBeGreaterThan(5)
    expect(Math.min(...text.map(({baseline}) => baseline))).toBeGreaterThan(caption + 14)
  })

  test('leaves no gap behind in the text', async () => {
    const {bytes} = await printed([...linesOfText(15), figure('Floated'), p('after it')])
    const page = (await pagesOf(bytes)).find(words => words.some(({text}) => text === 'w14o')) ?? []
    const at = (words: string) => page.find(({text}) => text === words)
    expect((at('after it')?.baseline ?? 0) - (at('w14o')?.baseline ?? 0)).toBeCloseTo(14, 0)
    expect(at('after it')?.x).toBeCloseTo(54 + 14, 0)
  })

  test('is not passed by the next one, which would fit', async () => {
    const small: Flow = {
      ...figure('Second'),
      children: [
        {...photograph, width: {value: 40, unit: 'px'}},
        {type: 'caption', children: [t('Second')]}
      ]
    } as Flow
    const {bytes} = await printed([...linesOfText(15), figure('First'), p('between'), small, p(manyWords(100))])
    const pages = await pagesOf(bytes)
    expect(pageOf(pages, 'First')).toBe(pageOf(pages, 'Second'))
    expect(textOf(pages).indexOf('First')).toBeLessThan(textOf(pages).indexOf('Second'))
  })

  test('stands where it is told to, with `here`', async () => {
    const {bytes} = await printed([...linesOfText(15), figure('Here', 'here'), p('after it')])
    const pages = await pagesOf(bytes)
    expect(pageOf(pages, 'Here')).toBe(pageOf(pages, 'after it'))
    expect(textOf(pages).indexOf('Here')).toBeLessThan(textOf(pages).indexOf('after it'))
  })

  test('keeps its place in the structure, and its note', async () => {
    const noted: Flow = {
      type: 'figure',
      kind: 'figure',
      placement: 'auto',
      children: [
        photograph,
        {type: 'caption', children: [t('Noted'), {type: 'footnoteReference', note: 'n1', number: 1, call: 1}]}
      ]
    }
    const note: Footnote = {identifier: 'n1', label: 'n1', number: 1, calls: 1, children: [p('The note of it.')]}
    const config = {notes: {restart: 'chapter', html: 'auto', pdf: 'page', epub: 'popup'}} as const
    const {bytes} = await printed([...linesOfText(15), noted, p('after it'), p(manyWords(300))], {
      config,
      footnotes: [note]
    })
    const pages = await pagesOf(bytes)
    expect(pageOf(pages, 'The note of it')).toBe(pageOf(pages, 'Noted'))
    expect(those(await structureOf(bytes), 'Figure').filter(({alt}) => alt === 'a reach of water')).toHaveLength(1)
  })

  test('comes before the chapter ends', async () => {
    const {bytes} = await printed([...linesOfText(18), figure('One'), figure('Two'), figure('Three')])
    const text = textOf(await pagesOf(bytes))
    expect(['One', 'Two', 'Three'].map(words => text.indexOf(words)).every(at => at > 0)).toBe(true)
  })
})

describe('a figure at a side', () => {
  const drawn = (placement: Figure['placement']): Flow => ({
    type: 'figure',
    kind: 'figure',
    placement,
    children: [
      {...photograph, width: {value: 120, unit: 'px'}},
      {type: 'caption', children: [t('Beside')]}
    ]
  })
  /** Where the lines of the text begin, and how many characters they have. */
  const linesOn = (page: Awaited<ReturnType<typeof pagesOf>>[number] = []) => {
    const lines = new Map<number, {from: number; length: number}>()
    for (const {text, baseline, x} of page.filter(word => /w\d+o/.test(word.text))) {
      const line = lines.get(baseline) ?? {from: x, length: 0}
      lines.set(baseline, {from: Math.min(line.from, x), length: line.length + text.length})
    }
    return [...lines].sort(([one], [other]) => one - other).map(([, line]) => line)
  }

  test.each(['left', 'right'] as const)(
    'on the %s has lines beside it until its foot, and whole ones below',
    async side => {
      const {bytes, treatments} = await printed([p('before'), drawn(side), p(manyWords(150))])
      expect(treatments).toEqual([])
      const pages = await pagesOf(bytes)
      const lines = linesOn(pages[pageOf(pages, 'w0o')]).slice(0, -1)
      const whole = Math.max(...lines.map(({length}) => length))
      const count = lines.findIndex(({length}) => length > 0.85 * whole)
      expect(count).toBeGreaterThan(4)
      expect(lines.slice(count).every(({from, length}) => from < 60 && length > 0.85 * whole)).toBe(true)
      expect(lines.slice(1, count).every(({from}) => (side === 'left' ? from > 54 + 90 : from < 60))).toBe(true)
    }
  )

  test('is read before the text beside it', async () => {
    const {bytes} = await printed([p('before'), drawn('right'), p(manyWords(150))])
    const told = (await structureOf(bytes)).flatMap(function all(tree): readonly string[] {
      return [tree.role === 'P' ? tree.words.trim().slice(0, 6) : tree.role, ...tree.kids.flatMap(all)]
    })
    const at = told.indexOf('before')
    expect(told.slice(at)).toEqual(['before', 'Figure', 'Caption', 'w0o w1'])
  })

  test('stands beside the first paragraph of the next page where this one has no room', async () => {
    const paragraphs = Array.from({length: 8}, () => p(manyWords(30)))
    const {bytes} = await printed([...linesOfText(18), drawn('left'), ...paragraphs])
    const pages = await pagesOf(bytes)
    const at = pageOf(pages, 'Beside')
    expect(at).toBe(pageOf(pages, 'w17o') + 1)
    expect(linesOn(pages[at]).filter(({from}) => from > 54 + 90).length).toBeGreaterThan(4)
  })

  test.each([
    [
      'a list',
      {type: 'list', ordered: false, children: [{type: 'listItem', children: [p('an item')]}]} as unknown as Flow
    ],
    ['the end', p('one line')]
  ])('has no text beside it before %s', async (_, after) => {
    const {bytes} = await printed([p(manyWords(30)), drawn('left'), p('after it'), after])
    const pages = await pagesOf(bytes)
    const words = pages[pageOf(pages, 'Beside')] ?? []
    const baseline = (text: string): number => words.find(word => word.text.includes(text))?.baseline ?? 0
    expect(baseline('after it')).toBeGreaterThan(baseline('Beside'))
  })
})
