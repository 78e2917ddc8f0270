import {expect, test} from 'vitest'
import {emitters} from '../../../pipeline/emit/index.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {emit} from '../../support/emit.js'
import {textOfEdition} from '../../support/read-back.js'
import {p, tourChapters, tourPublication} from '../../support/tour.js'

test('tables in tables in tables are set cell by cell, and keep their words', async () => {
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const around = (inner: Flow, level: number): Flow => ({
    type: 'table',
    align: [undefined],
    head: 0,
    children: [{type: 'tableRow', children: [{type: 'tableCell', children: [p(`Level ${level}.`), inner]}]}]
  })
  const deep = Array.from({length: 60}).reduce<Flow>((inner, _, level) => around(inner, level), p('The innermost.'))
  const one = {...tourPublication, chapters: tourPublication.chapters.slice(0, 1)}
  const {artifacts} = await emit(await emitters.pdf(), one, [{...first, children: [deep], footnotes: []}])
  const text = (await textOfEdition('pdf', artifacts, [])).replace(/\s+/g, ' ')
  expect(text).toContain('The innermost.')
  for (const level of [0, 30, 59]) expect(text).toContain(`Level ${level}.`)
})
