import {expect, test} from 'vitest'
import {epubEmitter} from '../../../pipeline/emit/epub/index.js'
import type {EpubPart} from '../../../pipeline/emit/epub/part.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {ChapterHead} from '../../../pipeline/model/publication.js'
import {inline, p, tourChapters, tourPublication} from '../../support/tour.js'
import {testContext} from '../../support/emit.js'
import {makeBook} from './read-epub.js'

async function setPage(children: readonly Flow[], head: Partial<ChapterHead> = {}) {
  const [, model] = tourChapters
  if (!model) throw new Error('no chapter')
  const chapter = {...model, head: {...model.head, ...head}, children, footnotes: []}
  const publication = {...tourPublication, chapters: [chapter.head]}
  const made = await makeBook(publication, [chapter])
  return {page: made.read('two.xhtml'), ...made}
}

test('a chapter is named by its title, under its label', async () => {
  const {page} = await setPage([p('Text.')], {
    label: 'Chapter 2',
    subtitle: inline('How it sticks'),
    standfirst: undefined,
    byline: 'Ann Lee'
  })
  expect(page).toContain(
    '<section class="chapter role-chapter" epub:type="chapter" role="doc-chapter" aria-labelledby="two-title">\n' +
      '<header class="chapter-head"><p class="kicker">Chapter 2</p><h1 id="two-title">Mud, &amp; who owns it</h1>' +
      '<p class="subtitle" role="doc-subtitle">How it sticks</p><p class="byline">Ann Lee</p></header>\n<p>Text.</p>'
  )
})

test('a piece of front matter says what it is', async () => {
  const {page} = await setPage([p('For Ann.')], {role: 'dedication', matter: 'front'})
  expect(page).toContain('<body epub:type="frontmatter"')
  expect(page).toContain('epub:type="dedication" role="doc-dedication"')
})

test('a chapter with an empty title is called by its slug', async () => {
  const {page, read} = await setPage([], {
    title: inline('\u0000 '),
    navTitle: inline(''),
    label: undefined,
    number: undefined
  })
  expect(page).toContain('<title>two</title>')
  expect(page).toContain('<h1 id="two-title">two</h1>')
  expect(read('toc.xhtml')).toContain('<a href="two.xhtml">two</a>')
})

test('an advertisement stands in a book only if it says so', async () => {
  const ad: Flow = {type: 'block', kind: 'ad', children: [p('Buy this.')]}
  const {page} = await setPage([ad, {...ad, only: ['epub']}])
  expect(page.match(/Buy this/g)).toHaveLength(1)
})

test('a heading without words is no heading', async () => {
  const {page} = await setPage([{type: 'heading', depth: 2, identifier: 'x', children: []}])
  expect(page).toContain('<div id="two-x"></div>')
})

test('a file that only the web has is linked there, and without an address it is told', async () => {
  const link: Flow = p({
    type: 'link',
    destination: {kind: 'file', assetId: 'data/gauge.csv'},
    children: [{type: 'text', value: 'days'}]
  })
  expect((await setPage([link])).page).toContain('<a href="https://example.org/the-slow-river/files/')
  const [, model] = tourChapters
  if (!model) throw new Error('no chapter')
  const publication = {...tourPublication, config: {...tourPublication.config, url: undefined}, chapters: [model.head]}
  const made = await makeBook(publication, [{...model, children: [link]}])
  expect(made.read('two.xhtml')).toContain('<p>days</p>')
  expect(made.messages.map(({rule}) => rule)).toEqual(['attachment-unlinked'])
})

test('a section break is an ornament that shows on any ground', async () => {
  const {page, files} = await setPage([p('A'), {type: 'thematicBreak'}, p('B')])
  expect(page).toContain(
    '<div class="dinkus" role="separator" aria-label="Section break"><img src="images/dinkus.svg" alt=""'
  )
  expect(files.has('OEBPS/images/dinkus.svg')).toBe(true)
})

test('widths that authors ask for are in the style sheet', async () => {
  const {read} = await setPage([
    p({
      type: 'image',
      source: {kind: 'asset', assetId: 'images/photograph.jpg'},
      alt: 'A',
      decorative: false,
      width: {value: 40, unit: '%'}
    })
  ])
  expect(read('style.css')).toContain('.w-40 { width: 40%; }')
})

test('the style sheet leaves faces, sizes and colours to the reader', async () => {
  const {read} = await setPage([])
  const css = read('style.css')
  expect(css).not.toMatch(/#[0-9a-f]{3}|rgb|\bpx\b[^;]*font|font-size:[^;]*(?:px|pt|rem)|(?<!-)position:|direction:/i)
  expect(css).not.toMatch(/(?:^|\})\s*(?:html|body)\s*\{[^}]*font/)
})

test('the manuscript is not changed, formulas are set, and what TeX cannot read is noted', async () => {
  const [chapter] = tourChapters
  if (!chapter) throw new Error('no chapter')
  const before = structuredClone(chapter)
  const broken = {...chapter, children: [...chapter.children, {type: 'math' as const, value: '\\frac{'}]}
  const {value, treatments} = await epubEmitter.set({id: chapter.head.id, chapters: [broken]}, testContext())
  expect(chapter).toEqual(before)
  // An emitter's parts are its own.
  const {facts, files} = value as EpubPart
  expect(facts.formulas).toBe(2)
  expect(files.some(({properties}) => properties.includes('mathml'))).toBe(true)
  expect(treatments.filter(({construct}) => /math/i.test(construct)).map(({kind, how}) => `${kind} ${how}`)).toEqual([
    'degraded printed as TeX'
  ])
})
