import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {openStock} from '../../pipeline/publish/shop.js'
import {issue} from './sources.js'
import {workplace} from './workplace.js'

// Whole builds: on a machine that does much else they take minutes, and a first one that is given up fails the whole file.
vi.setConfig({testTimeout: 900_000, hookTimeout: 900_000})

const first = workplace(issue)
let expected: ReadonlyMap<string, string>
beforeAll(async () => {
  const {messages} = await first.build()
  expect(messages).toEqual([])
  expected = first.dist()
})

const zone = process.env['TZ']
afterAll(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test.each([
  {name: 'in another folder', zone: 'UTC'},
  {name: 'in another time zone', zone: 'Pacific/Chatham'}
])('a build $name, with nothing kept, gives the same bytes', async ({zone}) => {
  process.env['TZ'] = zone
  const other = workplace(issue)
  await other.build({cache: 'none'})
  expect(other.dist()).toEqual(expected)
})

test('a build with a warm cache sets nothing and gives the same bytes', async () => {
  const again = await first.build()
  for (const edition of ['html', 'pdf', 'epub', 'email'] as const) expect(again.fresh(edition)).toBe(0)
  expect(first.dist()).toEqual(expected)
})

test('an edit sets one unit of each edition; its undoing sets none and gives the same bytes', async () => {
  const path = 'source/ebb/01-wait.md'
  const text = String(issue[path])
  // A folder of its own: what stops half-way leaves the others as they were.
  const place = workplace(issue)
  await place.build()
  place.put(path, text.replace('A second paragraph.', 'A second paragraph, longer.'))
  const edited = await place.build()
  for (const edition of ['html', 'pdf', 'epub', 'email'] as const) expect(edited.fresh(edition)).toBe(1)
  expect(place.dist()).not.toEqual(expected)

  place.put(path, text)
  const undone = await place.build()
  for (const edition of ['html', 'pdf', 'epub', 'email'] as const) expect(undone.fresh(edition)).toBe(0)
  expect(place.dist()).toEqual(expected)
})

test('builds that follow one another in a process, as in dev, give the bytes of a build by itself', async () => {
  const stock = openStock()
  const path = 'source/ebb/01-wait.md'
  const text = String(issue[path])
  const edited = text.replace('A second paragraph.', 'A second paragraph, longer.')
  const place = workplace(issue)
  await place.build({stock, cache: 'new'})
  expect(place.dist()).toEqual(expected)
  place.put(path, edited)
  const after = await place.build({stock})
  for (const edition of ['html', 'pdf', 'epub', 'email'] as const) expect(after.fresh(edition)).toBe(1)
  const alone = workplace({...issue, [path]: edited})
  await alone.build({cache: 'none'})
  expect(place.dist()).toEqual(alone.dist())
  place.put(path, text)
  await place.build({stock})
  expect(place.dist()).toEqual(expected)
})

test('messages come again from a warm cache', async () => {
  const wrong = workplace({...issue, 'source/ebb/03-gauge.md': '---\ntitle: The gauge\n---\n\n[x](nowhere.md)\n\n海\n'})
  const cold = await wrong.build()
  const warm = await wrong.build()
  expect(cold.messages.map(({rule}) => rule).sort()).toEqual(['glyph-missing', 'link-dead'])
  expect(warm.messages).toEqual(cold.messages)
})

test('a note, a heading, a title that change in one chapter leave no other chapter as it was', async () => {
  // What others may show of a chapter is part of what they are kept by.
  const place = workplace(issue)
  await place.build()
  const path = 'source/ebb/03-gauge.md'
  place.put(path, String(issue[path]).replace('The gauge', 'The gauges'))
  await place.build()
  const fresh = workplace({...issue, [path]: String(issue[path]).replace('The gauge', 'The gauges')})
  await fresh.build({cache: 'none'})
  expect(place.dist()).toEqual(fresh.dist())
})
