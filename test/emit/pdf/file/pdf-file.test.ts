import {describe, expect, test} from 'vitest'
import {createPdfFile} from '../../../../pipeline/emit/pdf/file/pdf-file.js'
import {dictionary, reference, text, writeValue} from '../../../../pipeline/emit/pdf/file/value.js'
import type {PdfValue} from '../../../../pipeline/emit/pdf/file/value.js'
import {pdfText} from '../../../support/pdf-text.js'
import {openPdf} from '../read-pages.js'

/** A file of empty pages. */
function emptyPages(count: number): Uint8Array {
  const file = createPdfFile()
  const tree = file.reserve()
  const pages = Array.from({length: count}, () =>
    file.add(dictionary({Type: 'Page', Parent: tree, MediaBox: [0, 0, 200, 100], Resources: dictionary({})}))
  )
  file.put(tree, dictionary({Type: 'Pages', Count: count, Kids: pages}))
  const root = file.add(dictionary({Type: 'Catalog', Pages: tree, Lang: text('en')}))
  return file.end({root, info: file.add(dictionary({Title: text('Ebb & (flow)')})), version: '1.7'})
}

describe('a file', () => {
  test.each([1, 3, 700])('of %i pages is opened by another program', async count => {
    const document = await openPdf(emptyPages(count))
    expect(document.numPages).toBe(count)
    expect((await document.getPage(count)).view).toEqual([0, 0, 200, 100])
    expect((await document.getMetadata()).info).toMatchObject({Title: 'Ebb & (flow)'})
    await document.destroy()
  })

  test('has the same bytes when it is made again, and another identifier when it is another', () => {
    const id = (bytes: Uint8Array): string | undefined => /\/ID\[(<\w+>)/.exec(pdfText(bytes))?.[1]
    expect(emptyPages(2)).toEqual(emptyPages(2))
    expect(id(emptyPages(2))).not.toBe(id(emptyPages(3)))
  })

  test('keeps the bytes of a stream, and packs those it is told to', async () => {
    const file = createPdfFile()
    file.addStream({Type: 'Kept'}, Buffer.from('as it is'))
    file.addPacked({Type: 'Packed'}, 'over and over '.repeat(40))
    const bytes = file.end({root: file.add(dictionary({Type: 'Catalog'})), info: undefined, version: '2.0'})
    const shown = pdfText(bytes)
    expect(shown).toContain('<</Type/Kept/Length 8>>\nstream\nas it is\nendstream')
    expect(shown).toMatch(/\/Type\/Packed\/Filter\/FlateDecode\/Length \d\d>>/)
    expect(shown).toContain('over and over over')
    expect(shown.startsWith('%PDF-2.0') || shown.includes('\n%PDF-2.0')).toBe(true)
  })
})

test.each<[PdfValue, string]>([
  ['Name', '/Name'],
  [1 / 3, '0.33333'],
  [null, 'null'],
  [text('(a) \\'), String.raw`(\(a\) \\)`],
  [text('naïve'), '<feff006e006100ef00760065>'],
  [{kind: 'bytes', bytes: Uint8Array.of(1, 254)}, '<01fe>'],
  [reference(3), '13 0 R'],
  [[true, 'A', 2], '[true /A 2]'],
  [dictionary({A: 'B', C: 1, D: undefined, E: dictionary({})}), '<</A/B/C 1/E<<>>>>']
])('%j is written %s', (value, written) => {
  expect(writeValue(value, to => to + 10)).toBe(written)
})
