import {describe, expect, test} from 'vitest'
import type {PdfConfig} from '../../../pipeline/model/config.js'
import {geometryOf} from '../../../pipeline/emit/pdf/geometry.js'
import {testTheme} from '../../support/emit.js'
import {pdfText} from '../../support/pdf-text.js'
import {p, tourPublication} from '../../support/tour.js'
import {manyWords, openPdf, pagesOf, printed} from './read-pages.js'

const millimetre = 72 / 25.4

async function made(pdf: Partial<PdfConfig>) {
  const editions = {...tourPublication.config.editions, pdf: {page: '6x9', ...pdf}}
  const {bytes} = await printed([p(manyWords(900))], {config: {editions}})
  return {bytes, file: pdfText(bytes), pages: await pagesOf(bytes)}
}

describe('a page', () => {
  test('is as large as its measure says', async () => {
    const document = await openPdf((await made({page: '148x210mm'})).bytes)
    const {view} = await document.getPage(1)
    expect(view[2]).toBeCloseTo(148 * millimetre, 1)
    expect(view[3]).toBeCloseTo(210 * millimetre, 1)
    await document.destroy()
  })

  test('has its text between the margins that were asked for', async () => {
    const margins = {inner: 40, outer: 100, top: 90, bottom: 120}
    const {pages} = await made({margins})
    const lines = pages.map(page => page.filter(({text}) => /w\d+o/.test(text)))
    const text = lines.find(found => found.length > 20) ?? []
    expect(text.length).toBeGreaterThan(20)
    const [top, foot] = [Math.min, Math.max].map(edge => edge(...text.map(({baseline}) => baseline)))
    expect(top).toBeGreaterThanOrEqual(90)
    expect(foot).toBeLessThanOrEqual(648 - 120)
    const left = Math.min(...text.map(({x}) => x))
    expect([40, 100].some(margin => Math.abs(left - margin) < 2)).toBe(true)
  })

  test('keeps two lines, whatever the margins are', () => {
    const margins = {inner: 400, outer: 400, top: 600, bottom: 600}
    const geometry = geometryOf({page: '6x9', margins}, testTheme, 'en')
    expect(geometry.last).toBeGreaterThan(geometry.first)
    expect(geometry.measure).toBeGreaterThan(50)
    expect(geometry.head).toBeGreaterThanOrEqual(1)
  })
})

describe('a file for a printer', () => {
  test('has room beyond the trim, and its words where they were', async () => {
    const [plain, bled] = [await made({}), await made({bleed: 9})]
    expect(bled.file).toContain('/MediaBox[0 0 450 666]/BleedBox[0 0 450 666]/TrimBox[9 9 441 657]')
    const place = ({pages}: typeof plain) => pages.flat().find(({text}) => text.includes('w5o'))
    expect(place(bled)?.x).toBeCloseTo((place(plain)?.x ?? 0) + 9, 1)
    expect(place(bled)?.baseline).toBeCloseTo((place(plain)?.baseline ?? 0) + 9, 1)
  })

  test('has no cover, and marks where to cut only when they are asked for', async () => {
    const screen = await made({})
    const press = await made({bleed: 9, cropMarks: true})
    expect(press.pages).toHaveLength(screen.pages.length - 2)
    expect(press.file).toContain('/Artifact <</Type /Page>> BDC\nq 0 G')
    expect(press.file).toContain('/TrimBox[27 27 459 675]')
    expect(screen.file).not.toContain('TrimBox')
  })
})

describe('the script of the publication', () => {
  const of = (lang: string) => geometryOf({page: '6x9'}, testTheme, lang)
  test('gives lines the room it wants, and the text block stays in its place', () => {
    const [latin, persian, japanese] = [of('en'), of('fa'), of('ja')]
    expect(persian.leading / latin.leading).toBeCloseTo(1.85 / 1.55)
    expect(japanese.leading / latin.leading).toBeCloseTo(1.8 / 1.55)
    for (const {first, last, folio, leading, height} of [persian, japanese]) {
      expect(Math.abs(first * leading - latin.first * latin.leading)).toBeLessThan(leading / 2 + 0.01)
      expect(last * leading).toBeLessThanOrEqual(latin.last * latin.leading)
      expect(folio * leading).toBeLessThan(height)
    }
  })
  test('gives paragraphs their indent', () => {
    expect(['en', 'ja', 'zh-Hans', 'zh-TW'].map(lang => of(lang).indent)).toEqual([14, 10, 20, 20])
  })
  test('is that of the tag before that of the language', () => {
    expect(of('az-Arab').leading).toBe(of('fa').leading)
    expect(of('ur-Latn').leading).toBe(of('en').leading)
  })
})
