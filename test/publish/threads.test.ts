import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test, vi} from 'vitest'
import type * as Fourfold from '../../pipeline/index.js'
import {settersFor} from '../../pipeline/publish/setters.js'
import {compile} from '../support/compiled.js'
import {workplace} from './workplace.js'

vi.setConfig({testTimeout: 600_000})

test.each([
  {words: 90_000, most: 8, setters: 1},
  {words: 170_000, most: 8, setters: 3},
  {words: 170_000, most: 2, setters: 2},
  {words: 700_000, most: 8, setters: 8},
  {words: 700_000, most: 1, setters: 1}
])('$words words with at most $most threads are set by $setters', ({words, most, setters}) => {
  expect(settersFor(words, most)).toBe(setters)
})

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path d="M0 0h90v30z" fill="#405060"/></svg>'
const sentence = 'The water goes out and comes again, twice in a day and a little later each time. '
const prose = Array.from({length: 70}, () => sentence.repeat(9)).join('\n\n')

function chapter(number: number): string {
  const things = [
    `# Tide ${number}\n\n`,
    'The height is $h = a \\cos(\\omega t)$ and 海 is the sea.[^n]\n\n',
    `![The gauge at hour ${number}](gauge.svg)\n\n`,
    '![The harbour](harbour.png)\n\n',
    `${prose}\n\n`,
    `[^n]: A note of chapter ${number}.\n`
  ]
  return things.join('')
}

test('a long book is the same bytes and messages whoever sets its chapters', async () => {
  compile()
  // Threads load compiled files: the program is taken as users have it.
  const program = pathToFileURL(join(import.meta.dirname, '../../lib/bundle/index.js')).href
  const {publish} = (await import(/* @vite-ignore */ program)) as typeof Fourfold
  const chapters = Array.from({length: 12}, (_, index) => [`source/${10 + index}.md`, chapter(index + 1)] as const)
  const place = workplace({
    'source/publication.yaml': 'title: Tides\ntype: book\nlang: en\nauthor: Ann Lee\ndescription: Of tides.\n',
    'source/gauge.svg': drawing,
    // Its head says that it is a picture, and there is nothing behind it.
    'source/harbour.png': Buffer.from(
      '89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000000',
      'hex'
    ),
    ...Object.fromEntries(chapters)
  })
  const told: string[] = []
  const build = (threads: number) =>
    publish({
      cwd: place.root,
      paths: [],
      output: join(place.root, 'dist'),
      editions: new Set(['pdf'] as const),
      chapters: [],
      drafts: false,
      url: undefined,
      sourceDateEpoch: 0,
      cacheFolder: undefined,
      runtime: 'test',
      build: '1',
      running: () => false,
      write: true,
      threads,
      onProgress({stage, phase, detail}) {
        if (stage === 'set' && phase === 'end') told.push(detail)
      }
    })
  const alone = await build(1)
  const [made] = alone.publications
  expect(made?.words).toBeGreaterThan(96_000)
  expect(alone.failed).toBe(false)
  expect(alone.messages.map(({rule}) => rule)).toContain('image-invalid')
  const expected = place.dist()
  const together = await build(3)
  expect(place.dist()).toEqual(expected)
  expect(together.messages).toEqual(alone.messages)
  expect(told).toEqual(['12 units', '12 units in 2 threads'])
})
