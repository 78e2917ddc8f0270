import {Buffer} from 'node:buffer'
import {expect, test} from 'vitest'
import {emailEmitter} from '../../../pipeline/emit/email/index.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {ChapterHead} from '../../../pipeline/model/publication.js'
import {emit} from '../../support/emit.js'
import {inline, p, tourChapters, tourPublication} from '../../support/tour.js'

async function letterOf(children: readonly Flow[], more: Partial<ChapterHead> = {}) {
  const [first] = tourChapters
  const {email} = tourPublication.config.editions
  if (!first || email === false) throw new Error('the tour has a chapter and a mail')
  const editions = {...tourPublication.config.editions, email: {...email, body: 'full'}} as const
  const head = {...first.head, ...more}
  const of = {
    ...tourPublication,
    config: {...tourPublication.config, type: 'article', editions} as const,
    chapters: [head],
    divisions: [{kind: 'plain', matter: 'main', title: undefined, label: undefined, chapters: ['one.md']}] as const
  }
  const {artifacts} = await emit(emailEmitter, of, [{head, children, footnotes: []}])
  const file = (name: string) =>
    Buffer.from(artifacts.find(({path}) => path === `email/${name}`)?.bytes ?? []).toString()
  return {html: file('email.html'), text: file('email.txt')}
}

const words = (value: string) => [{type: 'text', value}] as const

test('the subtitle and the picture of an article stand in both forms of its letter', async () => {
  const image = {assetId: 'images/photograph.jpg', alt: 'A reach', caption: 'The reach.', credit: undefined}
  const {html, text} = await letterOf([p('The text.')], {subtitle: inline('With all of its parts'), image})
  expect(html).toMatch(/<h1[^]*With all of its parts<\/p>[^]*alt="A reach"[^]*The reach\.[^]*The text\./)
  expect(text).toMatch(/With all of its parts\n[^]*\[Image: A reach\]\nThe reach\.\n\nThe text\./)
})

test('each line of verse hangs from its own indent, stanzas stand apart', async () => {
  const line = (value: string, indent: number, stanza?: true) =>
    ({type: 'line', indent, children: words(value), stanza}) as const
  const {html} = await letterOf([{type: 'verse', children: [line('One', 0), line('two', 1), line('three', 0, true)]}])
  expect(html).toMatch(
    /margin-left:32px;text-indent:-32px">One<\/div><div [^>]*margin-left:48px;text-indent:-32px">two</
  )
  expect(html).toMatch(/two<\/div>\s*<\/div>\s*<div style="margin:\d+px 0 0"><div [^>]*>three</)
})

test('a list in an item has no paragraph of space below it, and boxes in it are indented', async () => {
  const item = (value: string, ...more: Flow[]) =>
    ({type: 'listItem', spread: false, checked: false, children: [p(value), ...more]}) as const
  const list = (...children: readonly ReturnType<typeof item>[]) =>
    ({type: 'list', ordered: false, spread: false, children}) as const
  const {html} = await letterOf([list(item('outer', list(item('inner'))))])
  expect(html).toMatch(/outer\s*<ul style="margin:4px 0 0;padding:0;padding-left:24px;list-style-type:none">/)
})

test('the contents of a file are lists in lists', async () => {
  const destination = {kind: 'internal', chapter: 'one.md'} as const
  const entry = (value: string, depth: number) => ({number: undefined, children: words(value), destination, depth})
  const {html} = await letterOf([
    {
      type: 'generated',
      what: 'toc',
      entries: [entry('Deep first', 3), entry('One', 2), entry('Below', 3), entry('Two', 2)]
    }
  ])
  expect(html.replace(/<(ul|li)[^>]*>/g, '<$1>')).toContain(
    '<ul><li><ul><li>Deep first</li></ul></li><li>One<ul><li>Below</li></ul></li><li>Two</li></ul>'
  )
})

test('points of code have the marks that stand in it', async () => {
  const item = {type: 'listItem', spread: false, children: [p('In metres.')]} as const
  const {html} = await letterOf([
    {type: 'list', ordered: true, callouts: true, spread: false, start: 3, children: [item]}
  ])
  expect(html).toMatch(/<ol [^>]*list-style-type:none[^>]*><li[^>]*><strong>\(3\)<\/strong> In metres\./)
})

test('emphasis in a language without italics is not slanted', async () => {
  const em = {type: 'emphasis', children: words('傍点')} as const
  const {html} = await letterOf([
    {type: 'block', kind: 'custom', lang: 'ja', children: [{type: 'paragraph', children: [em]}]},
    {type: 'paragraph', children: [{type: 'emphasis', children: words('plain')}]}
  ])
  expect(html).toContain('<em style="font-style:normal;font-weight:600">傍点</em>')
  expect(html).toContain('<em>plain</em>')
})

test('a source stands near to what it is the source of, a heading near to its kicker', async () => {
  const {html} = await letterOf([
    {type: 'block', kind: 'epigraph', children: [p('A motto.')], attribution: words('Its author')},
    {type: 'block', kind: 'kicker', children: [p('Competition')]},
    {type: 'heading', depth: 2, identifier: 'a-sentence', children: words('A sentence')}
  ])
  expect(html).toMatch(/<p style="margin:0 0 4px[^"]*">A motto\.<\/p>/)
  expect(html).toMatch(/<h2 style="[^"]*margin:0 0 10px"[^>]*>A sentence/)
})
