import {describe, expect, test} from 'vitest'
import {geometryOf} from '../../../pipeline/emit/pdf/geometry.js'
import type {Config} from '../../../pipeline/model/config.js'
import type {Figure, Flow, Phrasing} from '../../../pipeline/model/nodes.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import {testTheme} from '../../support/emit.js'
import {inline, p, t, tourPublication} from '../../support/tour.js'
import {manyWords, openPdf, pagesOf, printed, textOf} from './read-pages.js'
import type {Word} from './read-pages.js'
import {structureOf, those} from './read-structure.js'

const config: Partial<Config> = {
  type: 'issue',
  editions: {...tourPublication.config.editions, pdf: {page: 'a4-issue'}},
  notes: {restart: 'chapter', html: 'auto', pdf: 'page', epub: 'popup'}
}
const set = (children: readonly Flow[], more: Partial<Config> = {}, footnotes: readonly Footnote[] = []) =>
  printed(children, {config: {...config, ...more}, footnotes})

/** Pages of the chapter, each as its words left and right of the gutter, by place and not by order in the file. */
interface Sides {
  readonly left: readonly Word[]
  readonly right: readonly Word[]
}
const leading = 13.5
/** First and last grid line of the text, in points. */
const [first, last] = [6 * leading, 57 * leading]
const onText = ({baseline}: Word): boolean => baseline > first - 5 && baseline < last + 5
const isWord = ({text}: Word): boolean => /w\d+o/.test(text)
const sidesOf = (page: readonly Word[]): Sides => {
  const text = page.filter(onText)
  // A left-hand page has the wider margin at the left.
  const start = Math.min(...text.map(({x}) => x))
  const middle = start + 244
  return {left: text.filter(({x}) => x < middle), right: text.filter(({x}) => x >= middle)}
}
const lowest = (words: readonly Word[]): number => Math.max(...words.map(({baseline}) => baseline))
const highest = (words: readonly Word[]): number => Math.min(...words.map(({baseline}) => baseline))
const numbersIn = (words: readonly Word[]): readonly number[] =>
  [
    ...words
      .map(({text}) => text)
      .join(' ')
      .matchAll(/w(\d+)o/g)
  ].map(([, number]) => Number(number))

const call = (number: number): Phrasing => ({type: 'footnoteReference', note: `n${number}`, number, call: 1})
const note = (number: number, text: string): Footnote => ({
  identifier: `n${number}`,
  label: `n${number}`,
  number,
  calls: 1,
  children: [p(t(text))]
})
const row = (cells: readonly string[]): Extract<Flow, {type: 'table'}>['children'][number] => ({
  type: 'tableRow',
  children: cells.map(cell => ({type: 'tableCell' as const, children: [t(cell)]}))
})
const table = (columns: number): Flow => ({
  type: 'table',
  head: 1,
  align: [],
  children: [1, 2, 3].map(number =>
    row(Array.from({length: columns}, (_, index) => `Characteristics${number}${index}`))
  )
})

describe('text in two columns', () => {
  test('flows down the left one and goes on in the right one, page after page', async () => {
    const {bytes} = await set([p(manyWords(2500))])
    const pages = (await pagesOf(bytes)).filter(page => page.some(isWord))
    expect(pages.length).toBeGreaterThan(2)
    const order = pages.flatMap(page => {
      const {left, right} = sidesOf(page)
      return [...numbersIn(left), ...numbersIn(right)]
    })
    expect(order).toEqual(Array.from({length: 2500}, (_, index) => index))
  })

  test('is read in the same order from the file', async () => {
    const {bytes} = await set([p(manyWords(2500))])
    const order = numbersIn((await pagesOf(bytes)).flat().filter(isWord))
    expect(order).toEqual(Array.from({length: 2500}, (_, index) => index))
  })

  test('has columns of the same lines on full pages, and of one height at its end', async () => {
    const {bytes} = await set(Array.from({length: 30}, (_, index) => p(manyWords(60 + index))))
    const pages = (await pagesOf(bytes)).filter(page => page.some(isWord)).map(sidesOf)
    for (const {left, right} of pages) {
      expect(Math.abs(lowest(left) - lowest(right))).toBeLessThanOrEqual(2 * leading + 0.5)
      expect((lowest(left) - highest(right)) % leading).toBeCloseTo(0, 0)
    }
    for (const {left} of pages.slice(0, -1)) expect(lowest(left)).toBeGreaterThan(last - 2 * leading)
    expect(lowest(pages.at(-1)?.left ?? [])).toBeLessThan(last - 2 * leading)
  })

  test('has its title over both', async () => {
    const title = 'A title that is longer than a column of the text is wide'
    const {bytes} = await printed([p(manyWords(300))], {config, head: {title: inline(title)}})
    const page = (await pagesOf(bytes)).find(words => words.some(isWord)) ?? []
    const said = page.filter(({text}) => text.split(' ').every(word => title.includes(word)))
    expect(said.map(({text}) => text).join(' ')).toBe(title)
    expect(lowest(said)).toBeLessThan(highest(page.filter(isWord)))
    const across = said.reduce((sum, {text}) => sum + text.length, 0) / new Set(said.map(({baseline}) => baseline)).size
    expect(across).toBeGreaterThan(15)
  })

  test('leaves no line of a paragraph alone in a column', async () => {
    for (let more = 0; more < 6; more++) {
      const {bytes} = await set(Array.from({length: 14 + more}, () => p(`Begins ${manyWords(26)} ends`)))
      const pages = (await pagesOf(bytes)).filter(page => page.some(isWord)).map(sidesOf)
      for (const words of pages.flatMap(({left, right}) => [left, right])) {
        const at = (line: number): string =>
          words
            .filter(({baseline}) => Math.abs(baseline - line) < 1)
            .map(({text}) => text)
            .join(' ')
        expect(at(lowest(words))).not.toContain('Begins')
        expect(at(highest(words))).not.toMatch(/ends$/)
      }
    }
  })

  test('keeps a heading with the text below it', async () => {
    for (let words = 520; words < 680; words += 20) {
      const heading: Flow = {type: 'heading', depth: 2, children: [t('Heading')]}
      const {bytes} = await set([p(manyWords(words)), heading, p(manyWords(40))])
      const page = (await pagesOf(bytes)).find(found => found.some(({text}) => text === 'Heading')) ?? []
      const {left, right} = sidesOf(page)
      const side = [left, right].find(found => found.some(({text}) => text === 'Heading')) ?? []
      const head = side.find(({text}) => text === 'Heading')?.baseline ?? 0
      const below = side.filter(({baseline}) => baseline > head + 1)
      expect(new Set(below.map(({baseline}) => Math.round(baseline))).size).toBeGreaterThan(1)
    }
  })

  test('begins at the right in a text that is read from there', async () => {
    const {bytes} = await set([p(manyWords(300))], {dir: 'rtl'})
    const page = (await pagesOf(bytes)).find(words => words.some(isWord)) ?? []
    const {left, right} = sidesOf(page.filter(isWord))
    expect(Math.max(...numbersIn(right))).toBeLessThan(Math.min(...numbersIn(left)))
  })

  test('is one paragraph over columns and pages', async () => {
    const {bytes} = await set([p(manyWords(1600))])
    const trees = await structureOf(bytes)
    const told = trees.flatMap(tree => those([tree], 'P')).filter(({words}) => /w\d+o/.test(words))
    // A tree a page: the paragraph is once in each, whatever columns it is in.
    expect(told.length).toBe(trees.filter(({words}) => /w\d+o/.test(words)).length)
  })
})

describe('a block that is wider than a column', () => {
  test('stands across, between columns of one height', async () => {
    const {bytes} = await set([p(manyWords(200)), table(6), p(manyWords(200))])
    const page = (await pagesOf(bytes)).find(words => words.some(isWord)) ?? []
    const cells = page.filter(({text}) => text.includes('Characteristics10'))
    const head = cells[0]?.baseline ?? 0
    expect(head).toBeGreaterThan(0)
    const above = sidesOf(page.filter(word => isWord(word) && word.baseline < head))
    const below = sidesOf(page.filter(word => isWord(word) && word.baseline > head))
    for (const {left, right} of [above, below]) {
      expect(numbersIn(left)[0]).toBe(0)
      expect(numbersIn(right).at(-1)).toBe(199)
      expect(Math.abs(lowest(left) - lowest(right))).toBeLessThanOrEqual(2 * leading + 0.5)
    }
  })

  test('that fits a column stands in it', async () => {
    const {bytes} = await set([p(manyWords(100)), table(2), p(manyWords(100))])
    const page = (await pagesOf(bytes)).find(words => words.some(isWord)) ?? []
    const {left, right} = sidesOf(page)
    const inLeft = left.some(({text}) => text.includes('Characteristics'))
    expect(inLeft).not.toBe(right.some(({text}) => text.includes('Characteristics')))
  })

  test('takes the heading that leads to it', async () => {
    const heading: Flow = {type: 'heading', depth: 2, children: [t('Heading')]}
    const {bytes} = await set([p(manyWords(200)), heading, table(6), p(manyWords(200))])
    const page = (await pagesOf(bytes)).find(words => words.some(isWord)) ?? []
    const at = (words: string): number => page.find(({text}) => text.includes(words))?.baseline ?? 0
    const between = page.filter(
      word => isWord(word) && word.baseline > at('Heading') && word.baseline < at('Characteristics10')
    )
    expect(at('Heading')).toBeGreaterThan(lowest(page.filter(word => word.text.includes('w199o')).slice(0, 1)))
    expect(between).toEqual([])
  })

  test('moves above the columns of the next page where it has no room, and the text flows on', async () => {
    const figure: Figure = {
      type: 'figure',
      kind: 'figure',
      placement: 'full',
      children: [
        {
          type: 'image',
          source: {kind: 'asset', assetId: 'images/photograph.jpg'},
          alt: 'a reach of water',
          decorative: false,
          width: {value: 100, unit: '%'}
        },
        {type: 'caption', children: [t('Floated')]}
      ]
    }
    const {bytes} = await set([p(manyWords(440)), figure, p('after it'), p(manyWords(900))])
    const pages = await pagesOf(bytes)
    const pageOf = (words: string): number => pages.findIndex(page => page.some(({text}) => text.includes(words)))
    expect(pageOf('Floated')).toBe(pageOf('after it') + 1)
    const page = pages[pageOf('Floated')] ?? []
    const caption = page.find(({text}) => text.includes('Floated'))?.baseline ?? 0
    expect(highest(page.filter(isWord))).toBeGreaterThan(caption)
    const texts = textOf(pages).match(/w\d+o/g) ?? []
    expect(texts).toHaveLength(1340)
  })
})

test('a figure of a column does not pass one that waits for the next page', async () => {
  const image = (placement: Figure['placement'], words: string): Figure => ({
    type: 'figure',
    kind: 'figure',
    placement,
    children: [
      {type: 'image', source: {kind: 'asset', assetId: 'images/photograph.jpg'}, alt: 'a reach', decorative: false},
      {type: 'caption', children: [t(words)]}
    ]
  })
  const children = [
    p(manyWords(360)),
    image('full', 'Firstly'),
    p('after'),
    image('auto', 'Secondly'),
    p(manyWords(900))
  ]
  const {bytes} = await set(children)
  const pages = await pagesOf(bytes)
  const pageOf = (words: string): number => pages.findIndex(page => page.some(({text}) => text.includes(words)))
  expect(pageOf('Firstly')).toBe(pageOf('after') + 1)
  expect(pageOf('Secondly')).toBe(pageOf('Firstly'))
  const on = pages[pageOf('Firstly')] ?? []
  const at = (words: string): number => on.find(({text}) => text.includes(words))?.baseline ?? 0
  expect(at('Secondly')).toBeGreaterThan(at('Firstly'))
})

test.each(['auto', 'here'] as const)(
  'a picture (%s) higher than the columns below one that stands across is not lost',
  async placement => {
    const image = (placed: Figure['placement'], words: string, width: number): Figure => ({
      type: 'figure',
      kind: 'figure',
      placement: placed,
      children: [
        {
          type: 'image',
          source: {kind: 'asset', assetId: 'images/photograph.jpg'},
          alt: 'a reach',
          decorative: false,
          width: {value: width, unit: '%'}
        },
        {type: 'caption', children: [t(words)]}
      ]
    })
      for (let before = 240; before < 480; before += 40) {
      const children = [
        p(manyWords(before)),
        image('full', 'Across', 60),
        p(manyWords(20)),
        image(placement, 'Higher', 90)
      ]
      const {bytes} = await set([...children, p(manyWords(50))])
      const pages = await pagesOf(bytes)
      const text = textOf(pages)
      expect(text).toContain('Across')
      expect(text).toContain('Higher')
      expect(text.match(/w\d+o/g)).toHaveLength(before + 70)
      const page = pages.find(words => words.some(({text: word}) => word.includes('Higher'))) ?? []
      expect(page.find(({text: word}) => word.includes('Higher'))?.baseline).toBeLessThan(last + 14)
      }
  }
)

test('a note stands at the foot of the column of its call', async () => {
  const children = [p(t('Called left'), call(1)), p(manyWords(1000)), p(t('Called right'), call(2)), p(manyWords(100))]
  const {bytes} = await set(children, {}, [note(1, 'First note.'), note(2, 'Second note.')])
  const pages = (await pagesOf(bytes)).filter(page => page.some(onText)).map(sidesOf)
  const sides = pages.flatMap(({left, right}) => [left, right])
  for (const [called, said] of [
    ['Called left', 'First note.'],
    ['Called right', 'Second note.']
  ] as const) {
    const side = sides.find(words => words.some(({text}) => text.includes(called))) ?? []
    const found = side.find(({text}) => text.includes(said))
    expect(found).toBeDefined()
    expect(found?.baseline).toBeGreaterThan(lowest(side.filter(isWord)))
  }
})

test('links and places are where their words are', async () => {
  const to: Phrasing = {
    type: 'link',
    destination: {kind: 'external', url: 'https://example.org/'},
    children: [t('linked')]
  }
  const heading: Flow = {type: 'heading', depth: 2, identifier: 'far', children: [t('Heading')]}
  const back: Phrasing = {
    type: 'link',
    destination: {kind: 'internal', chapter: 'one.md', identifier: 'far'},
    children: [t('back')]
  }
  const {bytes} = await set([p(back), p(manyWords(380)), heading, p(to), p(manyWords(60))])
  const pages = await pagesOf(bytes)
  const number = pages.findIndex(page => page.some(({text}) => text === 'linked'))
  const document = await openPdf(bytes)
  const page = await document.getPage(number + 1)
  // pdf.js types annotations and destinations as any.
  const annotations = (await page.getAnnotations()) as {rect: readonly number[]; url?: string; dest?: string}[]
  const word = pages[number]?.find(({text}) => text === 'linked')
  const rect = annotations.find(({url}) => url !== undefined)?.rect ?? []
  expect(rect[0]).toBeCloseTo(word?.x ?? 0, 0)
  expect(word?.x).toBeGreaterThan(290)
  expect(841.89 - (rect[1] ?? 0)).toBeGreaterThan(word?.baseline ?? 0)
  const name = annotations.find(({dest}) => dest !== undefined)?.dest ?? ''
  const top = Number((await document.getDestination(name))?.[3])
  const head = pages[number]?.find(({text}) => text === 'Heading')?.baseline ?? 0
  expect(841.89 - top).toBeLessThan(head)
  expect(head - (841.89 - top)).toBeLessThan(30)
  await document.destroy()
})

describe('the page of columns', () => {
  test('has no head, and says at its foot which issue it is of', async () => {
    const {bytes} = await set([p(manyWords(1500))], {volume: '3', number: '2'})
    const pages = (await pagesOf(bytes)).filter(page => page.some(isWord))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      const foot = page.filter(({baseline}) => baseline > last + 5)
      expect(page.filter(({baseline}) => baseline < first - 20)).toEqual([])
      expect(textOf([foot])).toContain('Volume 3 · No. 2')
      const folio = foot.find(({text}) => /^\d+$/.test(text.trim()))
      const issue = foot.find(({text}) => text.includes('Volume'))
      // The number stands at the outer edge.
      const outer = (folio?.x ?? 0) < (issue?.x ?? 0)
      expect(outer).toBe(Number(folio?.text) % 2 === 0)
    }
  })

  test('is that of the design', () => {
    const {columns, measure} = geometryOf({page: 'a4-issue'}, testTheme, 'en')
    expect([columns?.count, columns?.width, columns?.gap, measure]).toEqual([
      2,
      expect.closeTo(234, 1),
      20,
      expect.closeTo(488, 1)
    ])
  })

  test('is one column where that is asked for, and two on any sheet', () => {
    expect(geometryOf({page: 'a4-issue', columns: 1}, testTheme, 'en').columns).toBeUndefined()
    expect(geometryOf({page: 'letter'}, testTheme, 'en').columns).toBeUndefined()
    const letter = geometryOf({page: 'letter', columns: 2}, testTheme, 'en')
    expect(letter.columns?.width).toBeGreaterThan(230)
    expect(letter.last * letter.leading).toBeLessThan(letter.height - 50)
  })
})
