import {expect, test} from 'vitest'
import type {Block, Flow, List} from '../../../pipeline/model/nodes.js'
import {p} from '../../support/tour.js'
import {pagesOf, printed} from './read-pages.js'

const columns = (children: readonly Flow[], more: Partial<Block> = {}): Block => ({
  type: 'block',
  kind: 'columns',
  children,
  ...more
})
const long = (name: string) => p(`${name} ${'word '.repeat(30)}`)

/** Where the words that name them stand: the left edge and the baseline of each. */
async function places(children: readonly Flow[], names: readonly string[]) {
  const {bytes, treatments} = await printed(children)
  const words = (await pagesOf(bytes)).flat()
  const found = names.map(name => words.find(({text}) => text.startsWith(name)))
  return {lefts: found.map(word => Math.round(word?.x ?? Number.NaN)), found, treatments}
}

test('blocks that nothing divides stand in two columns of like height', async () => {
  const {lefts, found, treatments} = await places(
    [columns([long('One'), long('Two'), long('Three'), long('Four')])],
    ['One', 'Two', 'Three', 'Four']
  )
  const [one = 0, two, three = 0] = lefts
  expect(two).toBeLessThan(one + 20)
  expect(three).toBeGreaterThan(one + 100)
  expect(found[2]?.baseline).toBe(found[0]?.baseline)
  expect(treatments.filter(({construct}) => construct === 'columns')).toEqual([])
})

test('as many columns as are asked for, as far as there is room', async () => {
  const {lefts} = await places(
    [columns([p('One'), p('Two'), p('Three'), p('Four')], {count: 4})],
    ['One', 'Two', 'Three', 'Four']
  )
  expect(new Set(lefts.map(left => left > 150)).size).toBe(2)
})

test('a list is parted between its items, and counts on', async () => {
  const items = ['Ant', 'Bee', 'Cat', 'Dog', 'Elk'].map(name => ({
    type: 'listItem' as const,
    spread: false,
    children: [p(name)]
  }))
  const list: List = {type: 'list', ordered: true, start: 7, spread: false, children: items}
  const {lefts, found} = await places([columns([list])], ['Ant', 'Cat', 'Dog', '10.'])
  const [ant = 0, cat, dog, ten] = lefts
  expect(cat).toBe(ant)
  expect(dog).toBeGreaterThan(ant + 100)
  expect(ten).toBeGreaterThan(ant + 100)
  expect(found[3]?.baseline).toBe(found[2]?.baseline)
})

test('no heading stands at the end of a column', async () => {
  const heading: Flow = {type: 'heading', depth: 3, children: [{type: 'text', value: 'Heading'}]}
  const {lefts} = await places([columns([long('One'), heading, long('Two')])], ['One', 'Heading', 'Two'])
  expect(lefts[1]).toBe(lefts[2])
})

test('one paragraph stays in one column, which is told', async () => {
  const {treatments} = await places([columns([long('One')])], ['One'])
  expect(treatments.map(({construct}) => construct)).toContain('columns')
})
