import {describe, expect, test} from 'vitest'
import {srgbProfile} from '../../../pipeline/emit/pdf/file/srgb.js'
import type {PdfConfig} from '../../../pipeline/model/config.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {pdfText} from '../../support/pdf-text.js'
import {p, tourPublication} from '../../support/tour.js'
import {printed} from './read-pages.js'

const note: Footnote = {identifier: 'n1', label: 'n1', number: 1, calls: 1, children: [p('The note.')]}
const called = p('Called', {type: 'footnoteReference', note: 'n1', number: 1, call: 1}, ' here.')

async function made(standard: PdfConfig['standard'], children: readonly Flow[] = [called], attachSource = false) {
  const pdf = {page: '6x9', standard, attachSource}
  const editions = {...tourPublication.config.editions, pdf}
  const {bytes, messages} = await printed(children, {config: {editions}, footnotes: [note]})
  return {file: pdfText(bytes), messages: messages.map(({rule, what}) => [rule, what])}
}

describe('a PDF for archives', () => {
  test.each([
    ['a-2a', '2'],
    ['a-3a', '3']
  ] as const)('%s says so, and what its colours mean', async (standard, part) => {
    const {file} = await made(standard)
    expect(file).toContain(`<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`)
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(file).toContain('/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1')
  })

  test('is not what is made when none was asked for', async () => {
    const {file, messages} = await made(undefined)
    expect(file).not.toContain('pdfaid')
    expect(file).not.toContain('OutputIntent')
    expect(messages).toEqual([])
  })

  test('does not claim what it lacks, and says why', async () => {
    const picture = {
      type: 'image',
      source: {kind: 'asset', assetId: 'images/photograph.jpg'},
      alt: '',
      decorative: false
    }
    const {file, messages} = await made('a-2a', [called, p(picture as never)])
    expect(file).not.toContain('pdfaid')
    expect(messages).toContainEqual([
      'pdf-standard-withheld',
      'The PDF does not say that it conforms to a-2a: it lacks descriptions of all pictures.'
    ])
  })

  test('of part 2 has no room for the manuscript, and says so', async () => {
    const {file, messages} = await made('a-2a', [called], true)
    expect(file).not.toContain('pdfaid')
    expect(messages).toContainEqual([
      'pdf-standard-withheld',
      'The PDF does not say that it conforms to a-2a: it lacks room for the manuscript, which `a-3a` has.'
    ])
  })

  test('knows sRGB as a profile of a display, whose parts are where it says', () => {
    const profile = Buffer.from(srgbProfile())
    expect(profile.readUInt32BE(0)).toBe(profile.length)
    expect(profile.subarray(12, 24).toString()).toBe('mntrRGB XYZ ')
    const count = profile.readUInt32BE(128)
    const tags = Array.from({length: count}, (_, index) => {
      const at = 132 + index * 12
      const place = profile.readUInt32BE(at + 4)
      return [profile.subarray(at, at + 4).toString(), profile.subarray(place, place + 4).toString()]
    })
    expect(tags).toContainEqual(['gXYZ', 'XYZ '])
    expect(tags).toContainEqual(['bTRC', 'para'])
    expect(tags).toContainEqual(['desc', 'mluc'])
  })
})

describe('PDF/UA-2', () => {
  test('has types of PDF 2.0, notes and calls that refer to each other, and places that are elements', async () => {
    const {file} = await made('ua-2')
    expect(file).toContain('%PDF-2.0')
    expect(file).toContain('<pdfuaid:part>2</pdfuaid:part>')
    expect(file).toContain('wtpdf#accessibility1.0')
    expect(file).toMatch(/\/S\/FENote\/NS \d+ 0 R[^\n]*\/Ref\[\d+ 0 R\]/)
    expect(file).toMatch(/\/S\/Reference\/P[^\n]*\/Ref\[\d+ 0 R\]/)
    expect(file).toMatch(/\/SD\[\d+ 0 R \/XYZ null null null\]/)
  })
})
