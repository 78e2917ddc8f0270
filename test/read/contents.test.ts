import {expect, test} from 'vitest'
import {manifest, placesOf, readFiles} from './on-disk.js'

const files = {
  'book/a.md': 'A',
  'book/b.md': 'B',
  'book/c.md': 'C',
  'book/more/10.md': '---\ndate: 2020-01-01\nweight: 1\n---\nTen',
  'book/more/9.md': '---\ndate: 2021-01-01\nweight: 2\n---\nNine'
}
const withYaml = (yaml: string, more = {}, request = {}) =>
  readFiles({...files, ...more, 'book/publication.yaml': manifest + yaml}, request)

test('articles of an issue outside its sections are in those that they name', async () => {
  const article = (section: string) => `---\nsection: ${section}\n---\n# A\n\nWords.`
  const {publications} = await readFiles({
    'book/publication.yaml': 'type: issue\ntitle: T\nlang: en\ndate: 2026\nmain: [lead.md, {glob: "x/*.md"}]\n',
    'book/lead.md': '# Lead\n\nWords.',
    'book/x/1.md': article('Opinion'),
    'book/x/2.md': article('Opinion'),
    'book/x/3.md': article('Reports')
  })
  expect(publications[0]?.divisions.map(({kind, title, chapters}) => [kind, title, ...chapters])).toEqual([
    ['plain', undefined, 'lead.md'],
    ['section', 'Opinion', 'x/1.md', 'x/2.md'],
    ['section', 'Reports', 'x/3.md']
  ])
})

test('parts, sections, patterns and what is generated have their places', async () => {
  const {publications, messages} = await withYaml(
    [
      'front: [{generate: toc}, {file: a.md, role: preface, nav-title: Before}]',
      'main:',
      '  - part: One',
      '    file: b.md',
      '    contents: [{file: c.md, only: html}]',
      '  - {glob: "more/*.md"}',
      'back: [{generate: index}]'
    ].join('\n')
  )
  expect(messages).toEqual([])
  const [book] = publications
  expect(book?.divisions).toEqual([
    {kind: 'plain', matter: 'front', title: undefined, chapters: ['a.md']},
    {kind: 'part', matter: 'main', title: 'One', chapters: ['b.md', 'c.md'], opener: 'b.md'},
    {kind: 'plain', matter: 'main', title: undefined, chapters: ['more/9.md', 'more/10.md']},
    {kind: 'plain', matter: 'back', title: undefined, chapters: ['generate:index']}
  ])
  expect(book?.furniture).toEqual([{what: 'toc', after: 0, only: undefined, replaced: false}])
  expect(book?.chapters.slice(0, 3).map(({role, navTitle, only, matter}) => [role, navTitle, only, matter])).toEqual([
    ['preface', 'Before', undefined, 'front'],
    [undefined, undefined, undefined, 'main'],
    [undefined, undefined, ['html'], 'main']
  ])
  // The text of a part's own page is no chapter that is counted.
  expect(book?.chapters.map(({frontMatter}) => frontMatter.numbered).slice(0, 3)).toEqual([undefined, false, undefined])
  expect(book?.chapters[1]?.frontMatter.title).toBe('One')
})

test.each([
  ['file', ['more/9.md', 'more/10.md']],
  ['date', ['more/10.md', 'more/9.md']],
  ['weight', ['more/10.md', 'more/9.md']]
])('files of a pattern are sorted by %s', async (sort, expected) => {
  const {publications} = await withYaml(
    `main: [a.md, b.md, c.md, {glob: "**/[0-9]*", sort: ${sort}}, {glob: "more/*", sort: ${sort}}]`
  )
  expect(publications[0]?.chapters.slice(3).map(({path}) => path)).toEqual(expected)
})

test('chapters below a chapter are a level down', async () => {
  const {publications} = await withYaml('main: [{file: a.md, contents: [b.md, {file: c.md}]}, {glob: more/*}]')
  expect(publications[0]?.chapters.map(({depth}) => depth)).toEqual([0, 1, 1, 0, 0])
})

test('an issue has sections, and its editorial comes first', async () => {
  const yaml =
    'type: issue\ntitle: T\nlang: en\neditorial: a.md\nchapters: [{section: Opinion, contents: [b.md, c.md]}, {glob: more/*}]'
  const {publications, messages} = await readFiles({...files, 'book/publication.yaml': yaml})
  expect(messages).toEqual([])
  expect(publications[0]?.divisions.map(({kind, title, chapters}) => [kind, title, chapters.length])).toEqual([
    ['plain', undefined, 1],
    ['section', 'Opinion', 2],
    ['plain', undefined, 2]
  ])
  expect(publications[0]?.config).toMatchObject({
    type: 'issue',
    numbering: {chapters: false},
    editions: {email: {body: 'digest'}}
  })
})

test('what is wrong with the list is told where the list names it', async () => {
  const {publications, messages} = await withYaml(
    'main:\n  - a.md\n  - aa.md\n  - a.md\n  - ../x.md\n  - more\n  - {glob: "no/*"}\n  - {title: x}\n'
  )
  expect(placesOf(messages)).toEqual([
    'book/publication.yaml:10:12 contents-missing',
    'book/publication.yaml:11:5 value-invalid',
    'book/publication.yaml:6:5 contents-missing',
    'book/publication.yaml:7:5 contents-twice',
    'book/publication.yaml:8:5 path-outside',
    'book/publication.yaml:9:5 file-unreadable',
    ...['b.md', 'c.md', 'more/9.md', 'more/10.md'].map(path => `book/${path}:1:1 contents-orphan`)
  ])
  expect(publications[0]?.chapters.map(({path}) => path)).toEqual(['a.md'])
})

test('a file that another one includes is no orphan', async () => {
  const more = {
    'book/a.md':
      "A\n\n{{< include parts/one.md >}}\n\n![[two#Part]] ![[parts/five]]\n\n::include{file='parts/it’s (new).md'}",
    'book/parts/one.md': '{{#include three.md:1:2}}',
    'book/parts/three.md': 'C',
    'book/two.md': 'B',
    'book/four.md': 'D',
    'book/parts/five.md': 'E',
    'book/parts/it’s (new).md': 'F',
    // The end of another's name.
    'book/wo.md': 'G',
    'book/ne.md': 'H'
  }
  const {messages} = await withYaml('main: [a.md]', more)
  expect(placesOf(messages).filter(place => !/book\/(?:b|c)\.md|more/.test(place))).toEqual([
    'book/four.md:1:1 contents-orphan',
    'book/wo.md:1:1 contents-orphan'
  ])
})

test('drafts are left out and known as such; asked for, they are in', async () => {
  const more = {'book/a.md': '---\ndraft: true\n---\nA', 'book/d.md': '---\ndraft: true\n---\nD'}
  const yaml = 'main: [a.md, {file: b.md, draft: true}, c.md, {glob: more/*}]'
  const {publications, messages} = await withYaml(yaml, more)
  expect(messages).toEqual([])
  expect(publications[0]?.chapters.map(({path}) => path)).toEqual(['c.md', 'more/9.md', 'more/10.md'])
  expect(publications[0]?.drafts).toEqual(new Set(['a.md', 'b.md']))
  const all = await withYaml(yaml, more, {drafts: true})
  expect(all.publications[0]?.chapters.map(({path}) => path).slice(0, 2)).toEqual(['a.md', 'b.md'])
  expect(all.publications[0]?.drafts).toEqual(new Set())
})

test('conditions of the list and of the file hold together', async () => {
  const more = {'book/a.md': '---\nnot: pdf\n---\nA'}
  const {publications} = await withYaml('main: [{file: a.md, only: book}, b.md, c.md, {glob: more/*}]', more)
  expect(publications[0]?.chapters[0]?.only).toEqual(['epub'])
})
