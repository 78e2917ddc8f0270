import {expect, test} from 'vitest'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {p} from '../../support/tour.js'
import {manyWords, pagesOf, printed} from './read-pages.js'
import type {Word} from './read-pages.js'
import {tourPublication} from '../../support/tour.js'

const {editions} = tourPublication.config
const a4 = {editions: {...editions, pdf: {...editions.pdf, page: 'a4'}}}
const aside = (words: string): Flow => ({type: 'block', kind: 'margin', children: [p(words)]})
const words = async (children: readonly Flow[], config = {}): Promise<readonly (readonly Word[])[]> =>
  pagesOf((await printed(children, {config})).bytes)

test('a note of the margin stands outside of the text, beside the paragraph after it', async () => {
  const pages = await words([p('before'), aside('apart'), p('beside'), p('further')], a4)
  const found = (text: string): Word | undefined => pages.flat().find(word => word.text === text)
  expect(found('apart')?.baseline).toBeCloseTo(found('beside')?.baseline ?? 0, 1)
  expect(found('apart')?.x).toBeGreaterThan(81 + 348)
  // It takes no room in the text.
  expect((found('beside')?.baseline ?? 0) - (found('before')?.baseline ?? 0)).toBeCloseTo(15.5, 1)
})

test('several stand one below the other, and none below the foot of the page', async () => {
  const long = 'a note of some length that stands in the margin and needs a few lines there '
  const many = Array.from({length: 12}, (_, index) => [aside(`n${index}o ${long}`), p(manyWords(20))]).flat()
  const pages = await words(many, a4)
  // The chapter begins on the right: every second page has its outer margin at the left.
  const sides = pages.map(page => page.flatMap(({x}) => (x > 81 + 348 ? ['right'] : x < 60 ? ['left'] : [])))
  expect(sides.filter(side => side.length > 0).map(side => [...new Set(side)])).toContainEqual(['left'])
  for (const page of pages) {
    const margin = page.filter(({x}) => x > 81 + 348 || x < 60).map(({baseline}) => baseline)
    for (const baseline of margin) expect(baseline).toBeLessThan(841.89 - 60)
    expect(margin).toEqual([...margin].sort((one, other) => one - other))
    expect(new Set(margin.map(Math.round)).size).toBe(margin.length)
  }
  const text = pages
    .flat()
    .map(word => word.text)
    .join(' ')
  for (let index = 0; index < 12; index++) expect(text).toContain(`n${index}o`)
})

test('on a page without a column in its margin it stands in the text', async () => {
  const pages = await words([p('before'), aside('apart'), p('after')])
  const found = (text: string): Word | undefined => pages.flat().find(word => word.text === text)
  expect(found('apart')?.x).toBeCloseTo(54, 0)
  expect(found('apart')?.baseline).toBeGreaterThan(found('before')?.baseline ?? 0)
  expect(found('apart')?.baseline).toBeLessThan(found('after')?.baseline ?? 0)
})
