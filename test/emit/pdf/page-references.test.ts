import {describe, expect, test} from 'vitest'
import type {PdfNode} from '../../../pipeline/emit/pdf/content.js'
import {layOutWithPages} from '../../../pipeline/emit/pdf/engine/page-numbers.js'
import type {Flow, Phrasing} from '../../../pipeline/model/nodes.js'
import {tourChapters} from '../../support/tour.js'
import {manyWords, pagesOf, printed} from './read-pages.js'

const id = tourChapters[0]?.head.id ?? ''
const paragraph = (...children: Phrasing[]): Flow => ({type: 'paragraph', children})

/** Figure 2 a few pages below what refers to it. */
const text: readonly Flow[] = [
  paragraph(
    {type: 'text', value: 'See '},
    {
      type: 'crossReference',
      kind: 'fig',
      form: 'page',
      destination: {kind: 'internal', chapter: id, identifier: 'far'},
      children: [{type: 'text', value: 'Figure\u00A02'}]
    },
    {type: 'text', value: '.'}
  ),
  paragraph({type: 'text', value: manyWords(2000)}),
  paragraph({type: 'span', role: 'plain', identifier: 'far', children: [{type: 'text', value: 'Thefarplace.'}]})
]

async function sentence(lang: string): Promise<{readonly said: string; readonly folio: string}> {
  const pages = await pagesOf((await printed(text, {head: {lang}, config: {lang}})).bytes)
  const words = pages.map(page => page.map(word => word.text).join(' '))
  const page = pages.find(page => page.some(({text}) => text.includes('Thefarplace')))
  const foot = Math.max(...(page ?? []).map(({baseline}) => baseline))
  return {
    said: words.find(line => line.includes('See')) ?? '',
    folio: page?.find(({baseline}) => baseline === foot)?.text ?? 'none'
  }
}

/** A link is a run of its own, so what follows it is told apart from it. */
const joined = (said: string): string => said.replace(/\s+/g, ' ').replace(/ \./g, '.')

describe('a reference with its page', () => {
  test('says the number that stands at the foot of that page', async () => {
    const {said, folio} = await sentence('en-GB')
    expect(Number(folio)).toBeGreaterThan(1)
    expect(joined(said)).toContain(`See Figure 2 on page ${folio}.`)
  })

  test('says it in the language of the text', async () => {
    const {said, folio} = await sentence('fr')
    expect(joined(said)).toContain(`à la page ${folio}.`)
  })
})

describe('numbers of pages in the text', () => {
  const content: readonly PdfNode[] = [
    {stack: [{text: [{text: '10', pageOf: 'there'}]}]},
    {ul: [{stack: [{text: [{text: 'plain'}, {text: '10', pageOf: 'there'}]}]}], inset: 0}
  ]
  const numbersIn = (nodes: readonly PdfNode[]) =>
    [...JSON.stringify(nodes).matchAll(/"text":"(\d+)"/g)].map(([, n]) => n)

  test('are those of the layout before, until they hold', () => {
    const labels = ['98', '101', '101']
    const seen: unknown[] = []
    layOutWithPages(content, nodes => {
      seen.push(numbersIn(nodes))
      const label = labels[seen.length - 1]
      return {labelOf: () => label}
    })
    expect(seen).toEqual([
      ['10', '10'],
      ['98', '98'],
      ['101', '101']
    ])
  })

  test('that never hold are given up', () => {
    let times = 0
    layOutWithPages(content, () => {
      const label = String(times++)
      return {labelOf: () => label}
    })
    expect(times).toBe(4)
  })

  test('cost nothing where there are none', () => {
    let times = 0
    layOutWithPages([{text: 'words'}], () => ({times: times++, labelOf: () => undefined}))
    expect(times).toBe(1)
  })
})
