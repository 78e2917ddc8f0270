import {describe, expect, test} from 'vitest'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {p, t} from '../../support/tour.js'
import {pagesOf, printed, textOf} from './read-pages.js'
import type {Word} from './read-pages.js'

/** The text of the book's one chapter begins on line 18 of 40, so its first page has 23 lines. */
const lines = (count: number): Flow[] => Array.from({length: count}, (_, index) => p(t(`line ${index + 1}.`)))
const code = (...rows: readonly string[]): Flow => ({type: 'code', value: rows.join('\n')})
const numbered = (count: number): readonly string[] => Array.from({length: count}, (_, index) => `code ${index + 1}`)
const listOf = (...items: readonly string[]): Flow => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map(item => ({type: 'listItem', spread: false, children: [p(t(item))]}))
})
const heading = (depth: 2 | 3, text: string): Flow => ({type: 'heading', depth, children: [t(text)]})

async function pagesWith(children: readonly Flow[], text: string): Promise<readonly number[]> {
  const pages = await pagesOf((await printed(children)).bytes)
  return pages.flatMap((page, index) => (textOf([page]).includes(text) ? [index] : []))
}

async function find(children: readonly Flow[], ...texts: readonly string[]): Promise<readonly (Word | undefined)[]> {
  const words = (await pagesOf((await printed(children)).bytes)).flat()
  return texts.map(wanted => words.find(({text}) => text.startsWith(wanted)))
}

describe('what belongs together', () => {
  test('a short piece of code is not parted', async () => {
    const children = [...lines(18), p(t('Before it.')), code(...numbered(8))]
    const [before] = await pagesWith(children, 'Before it.')
    expect(await pagesWith(children, 'code ')).toEqual([(before ?? 0) + 1])
  })

  test('a line that announces code goes with it', async () => {
    const children = [...lines(18), p(t('For example:')), code(...numbered(8))]
    expect(await pagesWith(children, 'For example:')).toEqual(await pagesWith(children, 'code '))
  })

  test('a line that names code goes with it, and a sentence does not', async () => {
    const before = (words: string): Flow[] => [...lines(19), p(t(words)), code(...numbered(8))]
    expect(await pagesWith(before('The file main.rs'), 'The file')).toEqual(
      await pagesWith(before('The file main.rs'), 'code ')
    )
    for (const words of ['It is short.', '“Where is he?”', 'So it goes …']) {
      const [page] = await pagesWith(before(words), 'line 19')
      expect(await pagesWith(before(words), 'code ')).toEqual([(page ?? 0) + 1])
      expect(await pagesWith(before(words), words.slice(0, 5))).toEqual([page])
    }
  })

  test('long code is parted at a line without words, which vanishes', async () => {
    const children = [...lines(6), code(...numbered(18), '', ...numbered(18).map(row => row.replace('code', 'rest')))]
    const [first] = await pagesWith(children, 'code ')
    expect(await pagesWith(children, 'rest ')).toEqual([(first ?? 0) + 1])
    expect(await pagesWith(children, 'line 6')).toEqual([first])
    const [rest] = await find(children, 'rest')
    // The head of a page of text, line 5, is at 70 points; code is set smaller and a little higher.
    expect(rest?.baseline).toBeLessThan(71)
  })

  test.each([21, 22])('a list of two short items after %d lines of 23 is not parted', async before => {
    const children = [...lines(before), listOf('item one', 'item two')]
    expect(await pagesWith(children, 'item one')).toEqual(await pagesWith(children, 'item two'))
  })

  test.each([19, 20, 21, 22])('a short item is not alone beside the page end after %d lines of 23', async before => {
    const children = [...lines(before), listOf('item 1', 'item 2', 'item 3', 'item 4')]
    const pages = await Promise.all([1, 2, 3, 4].map(number => pagesWith(children, `item ${number}`)))
    expect(pages[0]).toEqual(pages[1])
    expect(pages[2]).toEqual(pages[3])
  })

  test('a long list still runs over the page', async () => {
    const items = Array.from({length: 30}, (_, index) => `item ${index + 10}`)
    const children = [...lines(10), listOf(...items)]
    const [first] = await pagesWith(children, 'line 10')
    expect(await pagesWith(children, 'item 10')).toEqual([first])
    expect(await pagesWith(children, 'item 39')).toEqual([(first ?? 0) + 1])
  })

  test('the words before a letter go with it', async () => {
    const part = (kind: 'dateline' | 'salutation', text: string): Flow => ({
      type: 'block',
      kind,
      children: [p(t(text))]
    })
    const letter: Flow = {
      type: 'block',
      kind: 'letter',
      children: [part('dateline', 'One May'), part('salutation', 'Dear Sir'), p(t('It is raining. '.repeat(20)))]
    }
    const children = [...lines(17), letter]
    expect(await pagesWith(children, 'Dear Sir')).toEqual(await pagesWith(children, 'It is'))
    expect(await pagesWith(children, 'One May')).toEqual(await pagesWith(children, 'Dear Sir'))
  })

  test('a small table is not parted', async () => {
    const row = (text: string) => ({
      type: 'tableRow' as const,
      children: [{type: 'tableCell' as const, children: [t(text)]}]
    })
    const table: Flow = {
      type: 'table',
      align: [],
      head: 1,
      children: [row('Head'), row('row 1'), row('row 2'), row('row 3')]
    }
    const children = [...lines(20), table]
    const [page] = await pagesWith(children, 'line 20')
    expect(await pagesWith(children, 'Head')).toEqual([(page ?? 0) + 1])
  })
})

test.each([14, 15, 16, 17, 18])(
  'a table of many rows does not leave its last one alone, after %d lines',
  async before => {
    const row = (text: string) => ({
      type: 'tableRow' as const,
      children: [{type: 'tableCell' as const, children: [t(text)]}]
    })
    const rows = Array.from({length: 14}, (_, index) => row(`row ${index + 10}`))
    const children = [...lines(before), {type: 'table', align: [], head: 1, children: [row('Head'), ...rows]} as Flow]
    expect(await pagesWith(children, 'row 22')).toEqual(await pagesWith(children, 'row 23'))
  }
)

describe('a heading', () => {
  test('stands nearer to its text than to what is above it, and the text on the grid', async () => {
    const [above, title, below] = await find(
      [p(t('above')), heading(2, 'Title'), p(t('below'))],
      'above',
      'Title',
      'below'
    )
    const at = (word: Word | undefined): number => word?.baseline ?? 0
    expect((at(below) - at(above)) % 14).toBeCloseTo(0)
    expect(at(below) - at(title)).toBeLessThan(23)
    expect(at(title) - at(above)).toBeGreaterThan(46)
  })

  test('right below another one keeps close to it', async () => {
    const [title, second] = await find(
      [p(t('above')), heading(2, 'Title'), heading(3, 'Second'), p(t('below'))],
      'Title',
      'Second'
    )
    expect((second?.baseline ?? 0) - (title?.baseline ?? 0)).toBeLessThan(23)
  })
})

test('a line after a break begins at the edge, whatever space stood there', async () => {
  const [first, second] = await find(
    [{type: 'paragraph', children: [t('Bo'), {type: 'break'}, t('\nEditor')]}],
    'Bo',
    'Editor'
  )
  expect(second?.x).toBeCloseTo(first?.x ?? 0)
})

test('the label of an admonition leaves room for its sign', async () => {
  const admonition: Flow = {type: 'admonition', kind: 'tip', label: 'Tip', children: [p(t('Fold it.'))]}
  const [label, text] = await find([admonition], 'Tip', 'Fold')
  expect((label?.x ?? 0) - (text?.x ?? 0)).toBeCloseTo(13.5)
})

test('the contents of an issue name who wrote each piece', async () => {
  const {bytes} = await printed([p(t('text'))], {config: {type: 'issue'}, head: {byline: 'Ann Lee'}})
  const pages = await pagesOf(bytes)
  const contents = pages.find(page => page[0]?.text === 'Contents')
  expect(contents?.map(({text}) => text)).toContain('Ann Lee')
})
