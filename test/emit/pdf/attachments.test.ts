import {expect, test} from 'vitest'
import type {Link} from '../../../pipeline/model/nodes.js'
import type {PdfConfig} from '../../../pipeline/model/config.js'
import {p, tourPublication} from '../../support/tour.js'
import {openPdf, printed} from './read-pages.js'

const link: Link = {
  type: 'link',
  destination: {kind: 'file', assetId: 'data/gauge.csv'},
  children: [{type: 'text', value: 'days'}]
}

async function made({url, standard}: {url?: string | undefined; standard?: PdfConfig['standard']}) {
  const editions = {...tourPublication.config.editions, pdf: {page: '6x9', standard, attachSource: false}}
  const {bytes, messages} = await printed([p('The ', link, ' and ', link, '.')], {config: {url, editions}})
  const document = await openPdf(bytes)
  // pdf.js types the attachments as any.
  const found = (await document.getAttachments()) as Record<string, {filename: string; content: Uint8Array}> | null
  const annotations = await (await document.getPage(document.numPages)).getAnnotations()
  await document.destroy()
  return {
    files: Object.values(found ?? {}).map(({filename, content}) => [filename, Buffer.from(content).toString()]),
    addresses: annotations.flatMap(({url: address}: {url?: string}) => address ?? []),
    rules: messages.map(({rule}) => rule)
  }
}

test('a file that a chapter links to is in the book once, and on the web where there is an address', async () => {
  const {files, addresses, rules} = await made({url: 'https://example.org/book/'})
  expect(files).toEqual([['gauge.csv', 'day,level\n1,0.4\n']])
  expect(addresses[0]).toMatch(/^https:\/\/example\.org\/book\/files\/gauge\.\w+\.csv$/)
  expect(rules).toEqual([])
})

test('without an address it is in the book all the same', async () => {
  expect(await made({url: undefined})).toEqual({
    files: [['gauge.csv', 'day,level\n1,0.4\n']],
    addresses: [],
    rules: []
  })
})

test('PDF/A-2 allows no such files', async () => {
  expect((await made({standard: 'a-2a'})).files).toEqual([])
  expect((await made({standard: 'a-3a'})).files).toHaveLength(1)
})
