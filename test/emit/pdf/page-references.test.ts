import {describe, expect, test} from 'vitest'
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
