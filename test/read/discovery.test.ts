import {join} from 'node:path'
import {expect, test} from 'vitest'
import {editionNames} from '../../pipeline/model/edition.js'
import type {EditionName} from '../../pipeline/model/edition.js'
import {read} from '../../pipeline/read/index.js'
import type {ReadResult} from '../../pipeline/read/index.js'
import {folderOf, manifest, placesOf, readAll, readFiles} from './on-disk.js'

const shown = ({publications}: ReadResult) =>
  publications.map(({config, prefix, chapters}) => [
    `${config.type} ${config.slug} ${prefix || '.'}`,
    ...chapters.map(({path}) => path)
  ])

const article = '---\ntitle: The Tides\nlang: en\npublisher: Millrace\n---\nText.'

test('a lone file is an article, and its front matter is the publication', async () => {
  const {publications, messages} = await readFiles({'essays/02-tides.md': article}, {paths: ['essays/02-tides.md']})
  expect(messages).toEqual([])
  expect(shown({publications, messages, fatal: false})).toEqual([['article tides essays/', '02-tides.md']])
  expect(publications[0]?.config).toMatchObject({
    title: 'The Tides',
    publisher: 'Millrace',
    editions: {email: {body: 'full'}}
  })
})

test('wrong values of the publication in a lone file’s front matter stand at their places', async () => {
  const text = '---\ntitle: T\nlang: en\nsplit: sometimes\neditions: {pdf: {page: b55}}\ntype: post\n---\nText.'
  const {messages} = await readFiles({'a.md': text}, {paths: ['a.md']})
  expect([...placesOf(messages)].sort()).toEqual([
    'a.md:4:8 value-invalid',
    'a.md:5:24 value-invalid',
    'a.md:6:1 key-unknown'
  ])
})

test('a folder with one file of Markdown is an article, named by the file', async () => {
  const result = await readFiles({'book/tides.md': article, 'book/README.md': '# About'})
  expect(shown(result)).toEqual([['article tides book/', 'tides.md']])
})

test('a folder of Markdown is a book in natural order; what is about it or set aside is left out', async () => {
  const result = await readFiles({
    'book/10.md': '# Ten',
    'book/2.markdown': '# Two',
    'book/part/1.md': '# Sub',
    'book/README.md': '# The Tides',
    'book/LICENSE.md': 'MIT',
    'book/CHANGELOG.md': '1.0',
    'book/README.zh-CN.md': 'x',
    'book/_notes.md': 'x',
    'book/_drafts/x.md': 'x',
    'book/.hidden/x.md': 'x',
    'book/node_modules/x/x.md': 'x',
    'book/notes.txt': 'x'
  })
  expect(shown(result)).toEqual([['book book book/', '2.markdown', '10.md', 'part/1.md']])
  expect(result.publications[0]?.config.title).toBe('The Tides')
  expect(placesOf(result.messages)).toEqual([
    'book/2.markdown:1:1 contents-implicit',
    'book/2.markdown:1:1 lang-missing'
  ])
})

test('a chapter whose name only begins like such a file is a chapter', async () => {
  const names = ['license-to-kill.md', 'readme-driven-development.md', 'summary.md']
  const {publications} = await readFiles(Object.fromEntries(names.map(name => [`book/${name}`, 'x'])))
  expect(publications[0]?.chapters.map(({path}) => path)).toEqual(names)
})

test('a folder with SUMMARY.md is a book in its order', async () => {
  const summary = '# The Tides\n\n[Preface](p.md)\n\n# One\n\n- [A](a.md)\n  - [B](./b.md)\n\n[End](e.md)\n'
  const files = {'book/p.md': 'P', 'book/a.md': 'A', 'book/b.md': 'B', 'book/e.md': 'E', 'book/SUMMARY.md': summary}
  const result = await readFiles({...files, 'book/other.md': 'O'})
  const [book] = result.publications
  expect(book?.config.title).toBe('The Tides')
  expect(book?.divisions).toEqual([
    {kind: 'plain', matter: 'front', title: undefined, chapters: ['p.md']},
    {kind: 'part', matter: 'main', title: 'One', chapters: ['a.md', 'b.md']},
    {kind: 'plain', matter: 'back', title: undefined, chapters: ['e.md']}
  ])
  expect(book?.chapters.map(({navTitle, depth}) => [navTitle, depth])).toEqual([
    ['Preface', 0],
    ['A', 0],
    ['B', 1],
    ['End', 0]
  ])
  expect(placesOf(result.messages)).toContain('book/other.md:1:1 contents-orphan')
})

test('a folder of publications is a library; with no path it is source/', async () => {
  const cwd = folderOf({
    'source/one/publication.yaml': `${manifest}main: [a.md, b.md]`,
    'source/one/a.md': 'A',
    'source/one/b.md': 'B',
    'source/two/SUMMARY.md': '- [C](c.md)',
    'source/two/c.md': 'C',
    'source/README.md': 'x',
    'source/pictures/x.txt': 'x'
  })
  const request = {
    cwd,
    output: join(cwd, 'dist'),
    drafts: false,
    url: undefined,
    sourceDateEpoch: 0,
    editions: new Set(editionNames)
  }
  const result = await read({...request, paths: []})
  expect(shown(result)).toEqual([
    ['book one source/one/', 'a.md', 'b.md'],
    ['book two source/two/', 'c.md']
  ])
  const windows = await read({...request, paths: ['source\\one\\publication.yaml', '.\\source\\two\\']})
  expect(shown(windows)).toEqual(shown(result))
})

test('without source/ the current folder is read, and the output is not', async () => {
  const cwd = folderOf({'a.md': 'A', 'b.md': 'B', 'dist/files/old.md': 'Old'})
  const result = await read({
    cwd,
    paths: [],
    output: join(cwd, 'dist'),
    drafts: false,
    url: undefined,
    sourceDateEpoch: 0,
    editions: new Set(editionNames)
  })
  expect(result.publications[0]?.chapters.map(({path}) => path)).toEqual(['a.md', 'b.md'])
  expect(result.publications[0]?.prefix).toBe('')
})

test('a path above the current folder is a path like others', async () => {
  const root = folderOf({'texts/a.md': article, 'here/x.txt': ''})
  const cwd = join(root, 'here')
  const result = await read({
    cwd,
    paths: ['../texts'],
    output: join(cwd, 'dist'),
    drafts: false,
    url: undefined,
    sourceDateEpoch: 0,
    editions: new Set(editionNames)
  })
  expect(result.publications[0]?.prefix).toBe('../texts/')
  expect(placesOf(result.messages)).toEqual(['../texts/a.md:1:1 url-missing', '../texts/a.md:1:1 email-sender-missing'])
})

test('two publications never share a slug; two given by hand are an error', async () => {
  const {publications, messages} = await readFiles(
    {'tides/a.md': 'A', 'tides/b.md': 'B', 'tides.md': '---\nlang: en\n---\nT'},
    {paths: ['tides', 'tides.md']}
  )
  expect(publications.map(({config}) => config.slug)).toEqual(['tides', 'tides-2'])
  expect(messages.filter(({rule}) => rule === 'slug-taken').map(({severity}) => severity)).toEqual(['warn'])

  const byHand = '---\nlang: en\nslug: tides\n---\nT'
  const both = await readFiles({'a.md': byHand, 'b.md': byHand}, {paths: ['a.md', 'b.md']})
  expect(both.messages.map(({rule, severity, file, span}) => [rule, severity, file, span?.start.line])).toEqual([
    ['slug-taken', 'error', 'b.md', 3]
  ])
})

test('a text of more than 50,000 words is a book that is split, unless it says what it is', async () => {
  const long = (keys: string) =>
    `---\nlang: en\n${keys}---\n# One\n\n${'word '.repeat(26_000)}\n\n# Two\n\n${'word '.repeat(26_000)}`
  const config = async (keys: string) =>
    (await readFiles({'tides.md': long(keys)}, {paths: ['tides.md']})).publications[0]?.config
  expect(await config('')).toMatchObject({type: 'book', split: 'auto', title: 'Tides'})
  expect(await config('type: article\n')).toMatchObject({type: 'article'})
  expect(await config('split: none\n')).toMatchObject({type: 'article', split: 'none'})
})

test('a folder in which a tool for books keeps the text has the name of the folder above', async () => {
  const result = await readFiles({'tides/src/SUMMARY.md': '- [A](a.md)', 'tides/src/a.md': 'A'}, {paths: ['tides']})
  expect(shown(result)).toEqual([['book tides tides/src/', 'a.md']])
})

test('what only the mail lacks is told when there is to be one', async () => {
  const files = {'book/a.md': '---\nlang: en\ndate: 2026-01-01\n---\n# A\n'}
  const told = async (editions: ReadonlySet<EditionName>) => {
    const {messages} = await readAll(files, {editions, url: undefined})
    return messages.map(({rule}) => rule).filter(rule => rule === 'url-missing' || rule === 'email-sender-missing')
  }
  expect(await told(new Set(['html']))).toEqual([])
  expect(await told(new Set(['html', 'email']))).toEqual(['url-missing', 'email-sender-missing'])
})
