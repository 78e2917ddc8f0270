/** A publication.yaml in which every key is wrong at once: each mistake is told, at its place, with what to write. */
import {expect, test} from 'vitest'
import {publicationKeys} from '../../pipeline/read/schema/publication.js'
import {readFiles} from './on-disk.js'

/** One line a key; `^` marks where messages must point. */
const wrong: readonly (readonly [line: string, ...columns: number[]])[] = [
  ['type: bok', 7],
  ['slug: The Tides!', 7],
  ['title: [a, b]', 8],
  ['subtitle: {a: b}', 11],
  ['short-title: {x: 1}', 14],
  ['lang: english_GB!', 7],
  ['dir: up', 6],
  ['numerals: roman', 11],
  ['writing-mode: vertical', 15],
  ['authors: 12', 10],
  ['editors: [{nam: X, role: 5}]', 12, 26],
  ['translators: true', 14],
  ['illustrators: [[a]]', 16],
  ['contributors: [{name: X, roel: aut}]', 26],
  ['fonts: {a: b}', 8],
  ['date: 2026-13-01', 7],
  ['updated: yesterday', 10],
  ['edition: [1]', 10],
  ['version: {a: 1}', 10],
  ['volume: [1]', 9],
  ['number: {}', 9],
  ['publisher: [a]', 12],
  ['place: {a: b}', 8],
  ['rights: [a]', 9],
  ['license: {name: CC}', 10],
  ['copyright: 2026', 12],
  ['identifier: 978', 13],
  ['issn: [1]', 7],
  ['description: [a]', 14],
  ['keywords: {a: b}', 11],
  ['subjects: thema', 11],
  ['audience: [a]', 11],
  ['url: example.org', 6],
  ['cover: {imag: cover.jpg}', 9],
  ['front: preface.md', 8],
  [
    'main: [{fil: a.md}, {file: 3}, 7, {generate: tock}, {file: a.md, role: chpter, only: papper}]',
    9,
    28,
    32,
    46,
    72,
    86
  ],
  ['back: {file: a.md}', 7],
  ['file: [a]', 7],
  ['editorial: {a: b}', 12],
  ['issues: [a]', 9],
  ['articles: 3', 11],
  ['sort: random', 7],
  ['feed: {formats: [rs], items: many, content: half, per: week}', 18, 30, 45, 56],
  ['editions: {html: yes please, pdf: {page: 7x9}, ebub: {}, email: {body: ful, from: [a]}}', 18, 42, 48, 72, 83],
  ['bibliography: 3', 15],
  ['csl: [a]', 6],
  ['variables: 3', 12],
  ['abbreviations: [a]', 16],
  ['expand-abbreviations: maybe', 23],
  ['glossary: [a]', 11],
  ['numbering: {chapters: some, sections: 9, figures: page}', 23, 39, 51],
  ['notes: {restart: page, html: side, pdf: end, epub: foot}', 18, 30, 41, 52],
  ['solutions: nowhere', 12],
  ['accessibility: {conforms-to: B}', 30],
  ['math: maybe', 7],
  ['emoji: 3', 8],
  [
    'typography: {quotes: double, dashes: long, spaces: few, hyphenation: [two words, fine-ly, c3po]}',
    22,
    38,
    52,
    71,
    91
  ],
  ['implicit-figures: yes', 19],
  ['split: h3', 8],
  ['toc: {depth: 12}', 14],
  ['rules: {link-ded: off, link-dead: loud, slug-taken: [a]}', 9, 35, 53],
  ['titel: Tides', 1],
  ['colour: red', 1]
]

test('every wrong key of a publication.yaml is told at its line and column, and nothing twice', async () => {
  const yaml = `${wrong.map(([line]) => line).join('\n')}\n`
  const {messages, publications} = await readFiles({'book/publication.yaml': yaml, 'book/a.md': '# A'})
  const places = messages
    .filter(({severity}) => severity === 'error')
    .map(({span}) => `${span?.start.line}:${span?.start.column}`)
  const expected = wrong.flatMap(([, ...columns], index) => columns.map(column => `${index + 1}:${column}`))
  expect(places.sort()).toEqual([...expected].sort())
  // What is wrong is left out, and the rest is published.
  expect(publications[0]?.chapters.map(({path}) => path)).toEqual(['a.md'])
})

test('every key of publication.yaml stands in the list above', () => {
  const listed = new Set(wrong.map(([line]) => line.slice(0, line.indexOf(':'))))
  expect(publicationKeys.filter(key => !listed.has(key))).toEqual([])
})

test('a slip of the pen gets the name that was meant', async () => {
  const {messages} = await readFiles({
    'book/publication.yaml': 'type: bok\ntitel: Tides\nlang: en\n',
    'book/a.md': '# A'
  })
  const said = messages.map(({what, todo}) => `${what} ${todo}`)
  expect(said).toContain('`type` is `bok`. Write for example `type: book`.')
  expect(said).toContain('`titel` is not a key here. Did you mean `title`?')
})

test('in front matter the place is that of the file, in each of its forms', async () => {
  const {messages} = await readFiles({
    'book/yaml.md': '---\ntitle: A\ndate: 2026-99-01\nrole: captain\n---\n\n# A\n',
    'book/dots.md': '---\nlang: xx!\n...\n\nText.\n',
    'book/toml.md': '+++\ntitle = "A"\nweight = "heavy"\n+++\n\nText.\n',
    'book/header.md': 'Title: A\nDate: tomorrow\n\nText.\n',
    'book/pandoc.md': '% A\n% Ann\n% someday\n\nText.\n',
    'book/publication.yaml': 'type: book\ntitle: T\nlang: en\nmain: [yaml.md, dots.md, toml.md, header.md, pandoc.md]\n'
  })
  const errors = messages.filter(({severity}) => severity === 'error')
  expect(
    errors.map(({file, span, rule}) => `${file}:${span?.start.line}:${span?.start.column} ${rule}`).sort()
  ).toEqual([
    'book/dots.md:2:7 lang-invalid',
    'book/header.md:2:7 date-invalid',
    'book/pandoc.md:3:3 date-invalid',
    'book/toml.md:3:10 value-invalid',
    'book/yaml.md:3:7 date-invalid',
    'book/yaml.md:4:7 value-invalid'
  ])
})

test('a key in another spelling is understood and noted', async () => {
  const {messages, publications} = await readFiles({
    'book/publication.yaml': 'type: book\ntitle: T\nlang: en\nshort_title: S\nimplicitFigures: caption\n',
    'book/a.md': '# A'
  })
  const notes = messages.filter(({rule}) => rule === 'key-spelling')
  expect(notes.map(({what}) => what)).toEqual([
    '`short_title` is written in snake_case.',
    '`implicitFigures` is written in camelCase.'
  ])
  expect(publications[0]?.config).toMatchObject({shortTitle: 'S', implicitFigures: 'caption'})
})
