import {expect, test} from 'vitest'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import {p, tourChapters, tourPublication} from '../../support/tour.js'
import {makeBook} from './read-epub.js'

async function pageWith(children: readonly Flow[], footnotes: readonly Footnote[]): Promise<string> {
  const [, model] = tourChapters
  if (!model) throw new Error('no chapter')
  const publication = {...tourPublication, chapters: [model.head]}
  const {read} = await makeBook(publication, [{...model, children, footnotes}])
  return read('two.xhtml')
}
const note = (identifier: string, text: string): Footnote => ({
  identifier,
  number: 1,
  label: identifier,
  calls: 1,
  children: [p(text)]
})
const call = (identifier: string, number = 1, count = 1) =>
  ({type: 'footnoteReference', note: identifier, number, call: count}) as const

test('a note is a div after the text whose number leads back to the call', async () => {
  const page = await pageWith([p('Text', call('moon'), '.')], [note('moon', 'The moon.')])
  expect(page).toContain(
    '<p>Text<a id="two-fnref-moon" href="#two-fn-moon" class="noteref" epub:type="noteref" role="doc-noteref">1</a>.</p>'
  )
  expect(page).toContain(
    '<div id="two-fn-moon" class="note" epub:type="footnote" role="doc-footnote"><p>' +
      '<a href="#two-fnref-moon" class="note-number" role="doc-backlink" title="Back to reference 1">1</a> The moon.</p></div>'
  )
})

test('a note called twice is printed once, and its number leads to the first call', async () => {
  const page = await pageWith([p('A', call('a'), ' b', call('a', 1, 2))], [note('a', 'Text.')])
  expect(page.match(/href="#two-fn-a"/g)).toHaveLength(2)
  expect(page.match(/id="two-fn-a"/g)).toHaveLength(1)
  expect(page).toContain('<a href="#two-fnref-a" class="note-number"')
})

test('a note that is never called is printed without a number', async () => {
  const page = await pageWith([p('A')], [{...note('a', 'Nobody calls.'), number: undefined}])
  expect(page).toContain('<div id="two-fn-a" class="note"><p>Nobody calls.</p></div>')
})

test('a note too long to pop up is a place to go to', async () => {
  const page = await pageWith([p('A', call('a'))], [note('a', 'long '.repeat(1200))])
  expect(page).toContain('<div id="two-fn-a" class="note"><p><a href="#two-fnref-a"')
})

test('a note whose label is a word of the language works like any other', async () => {
  const page = await pageWith([p('A', call('constructor'))], [note('constructor', 'Text.')])
  expect(page).toContain('id="two-fn-constructor"')
})

test('a call inside a link stands behind it, since links hold no links', async () => {
  const link = {
    type: 'link',
    destination: {kind: 'external', url: 'https://example.org/'},
    children: [{type: 'text', value: 'words'}, call('a')]
  } as const
  const page = await pageWith([p(link)], [note('a', 'Text.')])
  expect(page).toContain('<a href="https://example.org/">words</a><a id="two-fnref-a"')
})
