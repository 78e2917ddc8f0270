/**
 * What every edition promises, tested on all four by one suite. An edition that cannot keep a promise is named with the
 * reason, so that a lack is written down and never silent.
 */
import {isDeepStrictEqual} from 'node:util'
import {describe, expect, test} from 'vitest'
import {emitters} from '../../pipeline/emit/index.js'
import {editionNames} from '../../pipeline/model/edition.js'
import type {EditionName} from '../../pipeline/model/edition.js'
import type {Flow, Phrasing} from '../../pipeline/model/nodes.js'
import type {PreparedChapter, PreparedPublication} from '../../pipeline/model/publication.js'
import {emit} from '../support/emit.js'
import type {Emitted} from '../support/emit.js'
import {letters, textOfEdition} from '../support/read-back.js'
import {p, t, tourChapters, tourPublication} from '../support/tour.js'

/** Sent whole, so that the mail carries the same text as the others. */
const {email} = tourPublication.config.editions
const publication: PreparedPublication = {
  ...tourPublication,
  config: {
    ...tourPublication.config,
    editions: {...tourPublication.config.editions, email: email === false ? false : {...email, body: 'full'}}
  }
}
const pages = publication.chapters.map(({slug}) => `${slug}.html`)
const emitTour = async (edition: EditionName, chapters: readonly PreparedChapter[] = tourChapters, of = publication) =>
  emit(await emitters[edition](), of, chapters)

/** Words of prose of the tour that no edition may leave out, in order. */
const inOrder = [
  'Plain words, then',
  'One line',
  'Text under a heading',
  'After the break',
  'The sum does not care',
  'Third thing',
  'Thornley',
  'The long reach above Thornley',
  'Inside note',
  'Inside caution',
  'Block epigraph',
  'Folded words',
  'The river is a line',
  'You had better wait',
  'A sluice in a gate',
  'A second chapter, short'
]
const notes = ['He keeps two clocks', 'Both are right', 'For a spaniel, in 1998', 'Nobody calls this one']

/** Blocks the tour holds for one edition alone, or that an edition leaves out by decision, with the reason. */
const leftOut: Readonly<Record<EditionName, readonly {readonly words: string; readonly reason: string}[]>> = {
  html: [],
  epub: [
    {words: 'Words for the web alone', reason: 'the paragraph is for the web only'},
    {words: 'Head of ad', reason: 'a book carries no advertisements'},
    {words: 'Block ad', reason: 'a book carries no advertisements'}
  ],
  email: [{words: 'Words for the web alone', reason: 'the paragraph is for the web only'}],
  pdf: [{words: 'Words for the web alone', reason: 'the paragraph is for the web only'}]
}

/** All the text of a tree that a reader meets, in order; notes and descriptions of pictures aside. */
function wordsOf(nodes: readonly (Flow | Phrasing)[]): string[] {
  return nodes.flatMap(node => {
    const lists = [
      node,
      ...('title' in node && Array.isArray(node.title) ? [{children: node.title as readonly Phrasing[]}] : [])
    ]
    return lists.flatMap(list => {
      if ('children' in list) return wordsOf(list.children as readonly (Flow | Phrasing)[])
      return node.type === 'text' || node.type === 'code' || node.type === 'inlineCode' ? [node.value] : []
    })
  })
}

describe.each(editionNames)('%s', edition => {
  let kept: Promise<Emitted> | undefined
  const tour = () => (kept ??= emitTour(edition))
  const text = async () => textOfEdition(edition, (await tour()).artifacts, pages)

  test('no word is lost: every run of text of the tree is in the finished files', async () => {
    const found = letters(await text())
    const excused = new Set(leftOut[edition].map(({words}) => letters(words)))
    const lost = [
      ...tourChapters.flatMap(({children}) => wordsOf(children)),
      ...tourChapters.flatMap(({footnotes}) => footnotes.flatMap(({children}) => wordsOf(children)))
    ]
      // A page of print may end in the middle of a run, with its folio and the next head between: there it is word by word.
      .flatMap(run => (edition === 'pdf' ? run.split(/\s+/) : [run]))
      .map(letters)
      .filter(word => word !== '' && !found.includes(word) && ![...excused].some(words => words.includes(word)))
    // Faces of the theme have no Han and no kana: the PDF says so with `glyph-missing` and shows boxes.
    const readable = edition === 'pdf' ? lost.filter(word => !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(word)) : lost
    expect(readable).toEqual([])
  })

  test('order is kept', async () => {
    const found = letters(await text())
    const places = inOrder.map(words => found.indexOf(letters(words)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  test('every note is there, called or not', async () => {
    const found = letters(await text())
    for (const words of notes) expect(found).toContain(letters(words))
  })

  test.each(leftOut[edition].map(({words, reason}) => [words, reason]))('"%s" is left out: %s', async words => {
    expect(letters(await text())).not.toContain(letters(words))
  })

  test('equal input gives equal output, and the input is not changed', async () => {
    const before = structuredClone({publication, tourChapters})
    const first = await tour()
    const second = await emitTour(edition)
    expect(second.artifacts.map(({path}) => path)).toEqual(first.artifacts.map(({path}) => path))
    for (const [index, {path, bytes}] of first.artifacts.entries()) {
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(second.artifacts[index]?.bytes ?? [])), path).toBe(0)
    }
    expect(isDeepStrictEqual(structuredClone({publication, tourChapters}), before)).toBe(true)
  })

  test('a part survives structuredClone', async () => {
    const {parts} = await tour()
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(isDeepStrictEqual(structuredClone(part), part)).toBe(true)
  })

  test('a frozen input is enough', async () => {
    const frozen = deepFreeze(structuredClone(tourChapters))
    await expect(emitTour(edition, frozen)).resolves.toBeDefined()
  })

  test('a node that no table knows is an error with its place, and its text is kept', async () => {
    const [first, second] = tourChapters
    if (!first || !second) throw new Error('the tour has two chapters')
    const position = {start: {line: 7, column: 3}, end: {line: 7, column: 9}}
    // Such a node cannot be written in TypeScript: it comes from a plugin or an older cache.
    const stranger = {type: 'constructor', position, children: [t('strange words')]} as unknown as Flow
    const {messages, artifacts} = await emitTour(edition, [{...first, children: [p('Before.'), stranger]}, second])
    const message = messages.find(({rule}) => rule === 'node-unknown')
    expect(message).toMatchObject({severity: 'error', span: {start: {line: 7, column: 3}}})
    expect(letters(await textOfEdition(edition, artifacts, pages))).toContain('strangewords')
  })

  test('files have names of their own, ASCII and without a way out', async () => {
    const paths = (await tour()).artifacts.map(({path}) => path)
    expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(paths.length)
    for (const path of paths) {
      expect(path).toMatch(/^[A-Za-z0-9._/-]+$/)
      expect(path.split('/')).not.toContain('..')
    }
  })

  test('labels such as `constructor` and `__proto__` are labels', async () => {
    const [first, second] = tourChapters
    if (!first || !second) throw new Error('the tour has two chapters')
    const call = (note: string, number: number): Phrasing => ({type: 'footnoteReference', note, number, call: 1})
    const footnotes = ['constructor', '__proto__'].map((identifier, index) => ({
      identifier,
      label: identifier,
      number: index + 1,
      calls: 1,
      children: [p(`Words of ${identifier}.`)]
    }))
    const children = [
      p('Words', call('constructor', 1), call('__proto__', 2)),
      {type: 'heading' as const, depth: 2 as const, identifier: 'constructor', children: [t('Builder')]}
    ]
    const {artifacts} = await emitTour(edition, [{...first, children, footnotes}, second])
    const found = letters(await textOfEdition(edition, artifacts, pages))
    expect(found).toContain('Wordsofconstructor')
    expect(found).toContain('Wordsofproto')
  })

  test('an empty chapter makes an edition', async () => {
    const [first, second] = tourChapters
    if (!first || !second) throw new Error('the tour has two chapters')
    const {artifacts} = await emitTour(edition, [{...first, children: [], footnotes: []}, second])
    expect(artifacts.length).toBeGreaterThan(0)
  })
})

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner)
    Object.freeze(value)
  }
  return value
}
