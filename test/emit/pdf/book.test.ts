import {beforeAll, describe, expect, test} from 'vitest'
import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {pdfEmitter} from '../../../pipeline/emit/pdf/index.js'
import {emit} from '../../support/emit.js'
import {pdfText} from '../../support/pdf-text.js'
import {inline, tourChapters, tourPublication} from '../../support/tour.js'
import {openPdf, pagesOf, pageWords, printed} from './read-pages.js'
import type {Word} from './read-pages.js'

let document: PDFDocumentProxy
let pages: readonly (readonly Word[])[]
let raw: string
beforeAll(async () => {
  const publication = {...tourPublication, title: inline('Mud & <Water>')}
  const {artifacts} = await emit(pdfEmitter, publication, tourChapters)
  const bytes = artifacts[0]?.bytes ?? new Uint8Array()
  document = await openPdf(bytes)
  // The cover and its back are a test of their own.
  pages = (await pagesOf(bytes)).slice(2)
  raw = pdfText(bytes)
})

const texts = (page: readonly Word[] | undefined): readonly string[] => (page ?? []).map(({text}) => text)

describe('the tour as a book', () => {
  test('has a half title, a title page, an imprint and contents before its text', () => {
    expect(texts(pages[0])).toEqual(['Mud & <Water>'])
    expect(texts(pages[2]).join(' ')).toContain('Marguerite Oyelaran')
    expect(texts(pages[3]).join(' ')).toContain('© 2026 Marguerite Oyelaran')
    expect(texts(pages[4])[0]).toBe('Contents')
  })

  test('counts the pages before its first part in Roman numbers', async () => {
    expect((await document.getPageLabels())?.slice(2, 10)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2'])
  })

  test('gives the page of each chapter in its contents', async () => {
    const labels = (await document.getPageLabels())?.slice(2) ?? []
    const contents = texts(pages[4])
    const row = contents.findIndex(text => text.startsWith('Mud,'))
    const label = contents[row + 1] ?? ''
    expect(texts(pages[labels.indexOf(label)])).toContain('Chapter 2')
  })

  test('nests its bookmarks: part, chapter, section', async () => {
    const [, , , part] = (await document.getOutline()) as {
      title: string
      items: {title: string; items: {title: string}[]}[]
    }[]
    expect(part?.title).toBe('Part 1: Upstream')
    expect(part?.items.map(({title}) => title)).toEqual(['1 Four ways to wait for a lock', '2 Mud, & who owns it'])
    expect(part?.items[0]?.items[0]?.title).toBe('The arithmetic of a chamber')
  })

  test('leads every link within it to a place that is there', async () => {
    const targets = new Set<string>()
    for (let number = 1; number <= document.numPages; number++) {
      const annotations = (await (await document.getPage(number)).getAnnotations()) as {dest?: string}[]
      for (const {dest} of annotations) if (dest !== undefined) targets.add(dest)
    }
    expect(targets.size).toBeGreaterThan(8)
    for (const name of targets) expect([name, await document.getDestination(name)]).not.toEqual([name, null])
  })

  test('names title, language and authors, with what XML would take for markup', async () => {
    const {info, metadata} = await document.getMetadata()
    expect(info).toMatchObject({Title: 'Mud & <Water>', Author: 'Marguerite Oyelaran', Language: 'en-GB'})
    expect(metadata?.get('dc:title')).toBe('Mud & <Water>')
    expect(raw).toContain('/DisplayDocTitle true')
  })

  test('runs the title of the book on left pages and that of the chapter on right ones, on none that opens', () => {
    const start = pages.findIndex(page => texts(page).includes('Chapter 1'))
    expect(texts(pages[start])).not.toContain('Mud & <Water>')
    expect(texts(pages[start + 1])).toContain('Mud & <Water>')
    expect(texts(pages[start + 2])).toContain('Four ways to wait for a lock')
  })

  test('mirrors its margins', () => {
    const start = pages.findIndex(page => texts(page).includes('Chapter 1'))
    // A letter or mark may stand out of the column by a hair, and nothing else may begin before it.
    const starts = (index: number): readonly number[] => (pages[index] ?? []).map(({x}) => Math.round(x * 100) / 100)
    expect(starts(start)).toContain(54)
    expect(starts(start + 1)).toContain(72)
    for (const [index, edge] of [
      [start, 54],
      [start + 1, 72]
    ] as const)
      expect(starts(index).filter(x => x < edge - 1.5)).toEqual([])
  })
})

test('the text of a chapter stands on the grid, from line 5 to line 40', async () => {
  const {bytes} = await printed([
    {type: 'paragraph', children: [{type: 'text', value: 'many words of text '.repeat(900)}]}
  ])
  const file = await openPdf(bytes)
  const body = (await pageWords(file, 10))
    .map(({baseline}) => baseline)
    .filter(baseline => baseline > 60 && baseline < 590)
  expect(Math.min(...body)).toBeCloseTo(70, 1)
  expect(Math.max(...body)).toBeCloseTo(560, 1)
  for (const baseline of body) expect((baseline / 14) % 1).toBeCloseTo(0, 2)
})

test('an article begins at once, and is not mirrored', async () => {
  const {bytes} = await printed([{type: 'paragraph', children: [{type: 'text', value: 'Its first words.'}]}], {
    config: {type: 'article'}
  })
  const [first] = await pagesOf(bytes)
  expect(texts(first)).toContain('Its first words.')
  expect(texts(first)).toContain('1')
})

test.each([
  ['a5', 419.53, 595.28],
  ['a4', 595.28, 841.89],
  ['letter', 612, 792],
  ['what is this', 432, 648]
])('the page %s has its size', async (page, width, height) => {
  const {bytes} = await printed([], {config: {editions: {...tourPublication.config.editions, pdf: {page}}}})
  const {view} = await (await openPdf(bytes)).getPage(1)
  expect(view.slice(2)).toEqual([expect.closeTo(width, 1), expect.closeTo(height, 1)])
})
