/** Tables on pages of their own, which are turned on their side. */
import {describe, expect, test} from 'vitest'
import type {Flow, TableRow} from '../../../pipeline/model/nodes.js'
import type {Config} from '../../../pipeline/model/config.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import type {PdfPart} from '../../../pipeline/emit/pdf/part.js'
import type {GalleyElement} from '../../../pipeline/emit/pdf/structure/settled.js'
import {p, t, tourPublication} from '../../support/tour.js'
import {manyWords, openPdf, pagesOf, printed, textOf} from './read-pages.js'
import type {Sheet, Word} from './read-pages.js'

const row = (...cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(words => ({type: 'tableCell', children: [t(words)]}))
})
const turned = (...rows: readonly TableRow[]): Flow => ({
  type: 'table',
  align: [],
  head: 1,
  landscape: true,
  children: [row('Head', 'of', 'it'), ...rows]
})
const magazine: Partial<Config> = {
  type: 'issue',
  editions: {...tourPublication.config.editions, pdf: {page: 'a4-issue'}}
}
/** Types of the elements of which one is a table, in the order of reading. */
function aroundTable(element: GalleyElement | undefined): readonly string[] {
  const kids = element?.kids.flatMap(kid => (kid.kind === 'element' ? [kid] : [])) ?? []
  if (kids.some(({type}) => type === 'Table')) return kids.map(({type}) => type)
  return kids.flatMap(aroundTable)
}
const short: readonly Flow[] = Array.from({length: 8}, (_, index) => p(`line${index}`))

interface Shown {
  readonly pages: readonly (readonly Word[])[]
  /** Numbers of the pages that are wider than high, from 0. */
  readonly onSide: readonly number[]
  readonly around: readonly string[]
}
async function shown(children: readonly Flow[], sheet: Sheet = {}): Promise<Shown> {
  const {bytes, parts} = await printed(children, sheet)
  // The parts of this edition.
  const [galley] = (parts as readonly PdfPart[]).flatMap(part => part.galley ?? [])
  const document = await openPdf(bytes)
  const onSide: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const [, , width = 0, height = 0] = (await document.getPage(number)).view
    if (width > height) onSide.push(number - 1)
  }
  await document.destroy()
  return {pages: await pagesOf(bytes), onSide, around: aroundTable(galley?.structure)}
}
const pageOf = ({pages}: Shown, words: string): number =>
  pages.findIndex(page => page.some(({text}) => text.includes(words)))

describe.each([
  ['a book', {}],
  ['columns', {config: magazine}]
] as const)('in %s', (_, sheet) => {
  test('the text flows on, and the turned page stands behind the page that is filled', async () => {
    const made = await shown(
      [...short, turned(row('a', 'b', 'c')), p('after it'), p(manyWords(1800)), p('the end')],
      sheet
    )
    const at = pageOf(made, 'Head')
    expect(made.onSide).toEqual([at])
    expect(pageOf(made, 'after it')).toBe(at - 1)
    expect(pageOf(made, 'line7')).toBe(at - 1)
    expect(pageOf(made, 'the end')).toBeGreaterThan(at)
  })

  test('it stands at the end of a chapter that ends before its page does', async () => {
    const made = await shown([...short, turned(row('a', 'b', 'c')), p('after it')], sheet)
    expect(made.onSide).toEqual([made.pages.length - 1])
    expect(pageOf(made, 'after it')).toBe(made.pages.length - 2)
  })

  test('those that fall on one page share theirs, in their order', async () => {
    const made = await shown([turned(row('one')), p('between'), turned(row('two')), p(manyWords(1500))], sheet)
    const [at, ...others] = made.onSide
    expect(others).toEqual([])
    const words = textOf([made.pages[at ?? 0] ?? []])
    expect(words.indexOf('one')).toBeLessThan(words.indexOf('two'))
  })

  test('a long table has pages one behind the other, with its head on each', async () => {
    const rows = Array.from({length: 90}, (_, index) => row(`r${index}`, 'b', 'c'))
    const made = await shown([...short, turned(...rows), p('after it'), p(manyWords(1500)), p('the end')], sheet)
    expect(made.onSide.length).toBeGreaterThan(2)
    const [first = 0] = made.onSide
    expect(made.onSide).toEqual(made.onSide.map((__, index) => first + index))
    for (const page of made.onSide) expect(textOf([made.pages[page] ?? []])).toContain('Head')
    for (let index = 0; index < 90; index++) expect(pageOf(made, `r${index}`)).toBeGreaterThanOrEqual(first)
    expect(pageOf(made, 'after it')).toBe(first - 1)
    expect(pageOf(made, 'the end')).toBeGreaterThan(made.onSide.at(-1) ?? 0)
  })

  test('its place in the structure is where the manuscript has it, and its notes stand with it', async () => {
    const call = {type: 'footnoteReference' as const, note: 'n1', number: 1, call: 1}
    const noted: TableRow = {type: 'tableRow', children: [{type: 'tableCell', children: [t('noted'), call]}]}
    const note: Footnote = {identifier: 'n1', label: 'n1', number: 1, calls: 1, children: [p('The note of it.')]}
    const notes = {restart: 'chapter', html: 'auto', pdf: 'page', epub: 'popup'} as const
    const made = await shown([p('before'), turned(noted), p('after it'), p(manyWords(1500))], {
      config: {...('config' in sheet ? sheet.config : {}), notes},
      footnotes: [note]
    })
    expect(pageOf(made, 'The note of it.')).toBe(made.onSide[0])
    expect(made.around.slice(-4)).toEqual(['P', 'Table', 'P', 'P'])
  })

  test('between page breaks it leaves no empty page', async () => {
    const made = await shown(
      [p('before'), {type: 'pageBreak'}, turned(row('a')), {type: 'pageBreak'}, p('after it')],
      sheet
    )
    expect(pageOf(made, 'before')).toBe((made.onSide[0] ?? 0) - 1)
    expect(pageOf(made, 'after it')).toBe((made.onSide[0] ?? 0) + 1)
    const last = await shown([p('before'), {type: 'pageBreak'}, turned(row('a'))], sheet)
    expect(last.onSide).toEqual([last.pages.length - 1])
    expect(pageOf(last, 'before')).toBe(last.pages.length - 2)
  })
})
