import {expect, test} from 'vitest'
import {emitters} from '../../../pipeline/emit/index.js'
import {emit} from '../../support/emit.js'
import {textOfEdition} from '../../support/read-back.js'
import {inline, tourChapters, tourPublication} from '../../support/tour.js'

test('a title in balanced lines has its longest word whole', async () => {
  const title = 'The Rust Programming Language'
  const of = {...tourPublication, title: inline(title), config: {...tourPublication.config, title}}
  const {artifacts} = await emit(await emitters.pdf(), of, tourChapters)
  const lines = (await textOfEdition('pdf', artifacts, [])).split('\n').map(line => line.trim())
  const broken = lines.filter(line => /Programmi?n?$/.test(line) || /^g Language/.test(line))
  expect(broken).toEqual([])
  expect(lines.some(line => line.includes('Programming'))).toBe(true)
})
