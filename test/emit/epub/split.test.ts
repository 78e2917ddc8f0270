import fc from 'fast-check'
import {expect, test} from 'vitest'
import {splitPoints} from '../../../pipeline/emit/epub/split.js'
import {inline, p, tourChapters, tourPublication} from '../../support/tour.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {complaints, makeBook} from './read-epub.js'

const text = (length: number) => ({length, heading: undefined})
const heading = (level: number) => ({length: 1, heading: level})

test('a chapter that is short enough is one file', () => {
  expect(splitPoints([text(40), heading(2), text(59)], 100)).toEqual([0])
})

test('a long one is cut before the last section that leaves the file more than half full', () => {
  expect(splitPoints([text(60), heading(2), text(10), heading(3), text(20), text(30)], 100)).toEqual([0, 1])
})

test('a smaller heading will do, and without any a gap between blocks', () => {
  expect(splitPoints([text(60), heading(3), text(30), text(30)], 100)).toEqual([0, 1])
  expect(splitPoints([text(60), text(30), text(30)], 100)).toEqual([0, 2])
})

test('a heading is never left alone at the end of a file', () => {
  expect(splitPoints([text(20), heading(2), text(90)], 100)).toEqual([0, 1])
})

test('a block that is longer than a file stays whole', () => {
  expect(splitPoints([text(500), text(500)], 100)).toEqual([0, 1])
})

test('cuts lie in order, and every file holds something', () => {
  const piece = fc.record({
    length: fc.integer({min: 1, max: 60}),
    heading: fc.option(fc.integer({min: 2, max: 6}), {nil: undefined})
  })
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 200}), pieces => {
      const points = splitPoints(pieces, 100)
      expect(points[0]).toBe(0)
      for (let index = 1; index < points.length; index++) {
        expect(points[index]).toBeGreaterThan(points[index - 1] ?? 0)
      }
      expect(points.at(-1)).toBeLessThan(pieces.length)
    })
  )
})

test('links, notes and contents find their way through the files of a long chapter', async () => {
  const [, model] = tourChapters
  if (!model) throw new Error('no chapter')
  const sections = Array.from({length: 40}, (_, index): Flow[] => [
    {type: 'heading', depth: 2, identifier: `s${index}`, children: [{type: 'text', value: `Section ${index}`}]},
    p('words '.repeat(2800), {type: 'footnoteReference', note: `n${index}`, number: index + 1, call: 1}),
    p({
      type: 'link',
      destination: {kind: 'internal', chapter: model.head.id, identifier: `s${(index + 20) % 40}`},
      children: [{type: 'text', value: 'far away'}]
    })
  ])
  const notes = sections.map((_, index) => ({
    identifier: `n${index}`,
    number: index + 1,
    label: '',
    calls: 1,
    children: [p(`The text of note ${index}.`)]
  }))
  const outline = sections.map((_, index) => ({
    identifier: `s${index}`,
    depth: 2,
    number: undefined,
    title: inline(`Section ${index}`)
  }))
  const chapter = {head: {...model.head, outline}, children: sections.flat(), footnotes: notes}
  const publication = {
    ...tourPublication,
    chapters: [chapter.head],
    divisions: [
      {kind: 'plain', matter: 'main', title: undefined, label: undefined, chapters: [chapter.head.id]}
    ] as const
  }
  const {bytes, files, read} = await makeBook(publication, [chapter])

  expect(await complaints(bytes)).toEqual([])
  expect([...files.keys()].filter(name => /two(?:-\d)?\.xhtml/.test(name))).toEqual([
    'OEBPS/two.xhtml',
    'OEBPS/two-2.xhtml',
    'OEBPS/two-3.xhtml'
  ])
  for (const name of ['two.xhtml', 'two-2.xhtml', 'two-3.xhtml']) {
    const page = read(name)
    expect(page.length).toBeLessThan(300_000)
    // Each note stands in the file that calls it.
    expect(page.match(/epub:type="footnote"/g)?.length).toBe(page.match(/epub:type="noteref"/g)?.length)
  }
  expect(read('two-2.xhtml')).toContain('href="two.xhtml#two-s')
  expect(read('toc.xhtml')).toContain('href="two-3.xhtml#two-s39"')
})
