import {describe, expect, test} from 'vitest'
import {pdfEmitter} from '../../../pipeline/emit/pdf/index.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {emit, testContext} from '../../support/emit.js'
import {inline, p, t, tourChapters, tourPublication} from '../../support/tour.js'
import {pagesOf, printed} from './read-pages.js'
import type {Word} from './read-pages.js'

const texts = (page: readonly Word[] | undefined): readonly string[] => (page ?? []).map(({text}) => text)
const section = (number: number) => {
  const title = inline(`Section ${number}.`)
  return {depth: 2 as const, identifier: `s${number}`, number: undefined, title}
}

describe('the contents', () => {
  test('that go on have their name at the head of right pages', async () => {
    const [model] = tourChapters
    if (!model) throw new Error('the tour has no chapter')
    const chapters = Array.from({length: 60}, (_, index) => ({
      ...model,
      head: {...model.head, id: `n${index}.md`, outline: [], number: undefined, title: inline(`Title ${index}`)},
      children: [p('Text.')],
      footnotes: []
    }))
    const ids = chapters.map(({head}) => head.id)
    const publication = {
      ...tourPublication,
      chapters: chapters.map(({head}) => head),
      divisions: [{kind: 'plain' as const, matter: 'main' as const, title: undefined, label: undefined, chapters: ids}]
    }
    const {artifacts} = await emit(pdfEmitter, publication, chapters, testContext(publication))
    const pages = await pagesOf(artifacts[0]?.bytes ?? new Uint8Array())
    const opening = pages.findIndex(page => page[0]?.text === 'Contents')
    const heads = [1, 2].map(after => (pages[opening + after] ?? []).filter(({baseline}) => baseline < 60))
    expect(heads.map(texts)).toEqual([['The Slow River'], ['Contents']])
    expect(pages[opening]?.filter(({text}) => text === 'Contents')).toHaveLength(1)
  })

  test('leave no section alone on their next page', async () => {
    for (let count = 20; count < 32; count++) {
      const outline = Array.from({length: count}, (_, index) => section(index + 1))
      const {bytes} = await printed([p('Text.')], {head: {outline, contentsDepth: 2}})
      const pages = await pagesOf(bytes)
      const pageOf = (number: number): number =>
        pages.findIndex(page => page.some(({text}) => text.includes(`Section ${number}.`)))
      expect(pageOf(count)).toBeGreaterThan(0)
      expect(pageOf(count)).toBe(pageOf(count - 1))
    }
  })
})

test('a picture without a number stands in the list under the words of the others', async () => {
  const entry = (number: string | undefined, words: string) => ({
    number,
    children: [t(words)],
    destination: {kind: 'internal' as const, chapter: 'one.md', identifier: 'one'}
  })
  const list: Flow = {
    type: 'generated',
    what: 'list-of-figures',
    entries: [entry('1', 'A lock.'), entry(undefined, 'A river.')]
  }
  const words = (await pagesOf((await printed([list])).bytes)).flat()
  const at = (text: string): number | undefined => words.find(word => word.text.startsWith(text))?.x
  expect(at('A river.')).toBeCloseTo(at('A lock.') ?? 0)
})
