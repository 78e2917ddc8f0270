import {expect, test} from 'vitest'
import {manifest, placesOf, readFiles} from './on-disk.js'

const chapters = {'book/a.md': '# A\n\nText.', 'book/b.md': '# B\n\nText.'}
const withYaml = (yaml: string) => readFiles({...chapters, 'book/publication.yaml': yaml})

test('a configuration that says little is settled with every default', async () => {
  const {publications, messages} = await withYaml(`${manifest}main: [a.md, b.md]\n`)
  expect(messages).toEqual([])
  expect(publications[0]?.config).toMatchObject({
    type: 'book',
    slug: 'book',
    title: 'The Tides',
    lang: 'en',
    dir: 'ltr',
    url: 'https://example.org/book/',
    numbering: {chapters: true, sections: 0, figures: 'chapter'},
    editions: {html: {}, pdf: {page: '6x9'}, epub: {}, email: {body: 'launch'}},
    buildDate: '1970-01-01T00:00:00Z'
  })
})

test('who claims conformance names a level, and is named by it', async () => {
  const claim = async (lines: string) => {
    const {publications, messages} = await withYaml(`${manifest}main: [a.md, b.md]\n${lines}`)
    expect(messages).toEqual([])
    return publications[0]?.config.conformance
  }
  expect(await claim('accessibility: {conforms-to: AA, certified-by: A. Tester}')).toEqual({
    level: 'AA',
    certifiedBy: 'A. Tester'
  })
  expect(await claim('publisher: Millrace\naccessibility: {conforms-to: AAA}')).toEqual({
    level: 'AAA',
    certifiedBy: 'Millrace'
  })
  expect(await claim('accessibility: {certified-by: A. Tester}')).toBeUndefined()
})

test('hyphenation is off, on or words, for all languages or one by one', async () => {
  const hyphenation = async (value: string) => {
    const {publications, messages} = await withYaml(
      `${manifest}main: [a.md, b.md]\ntypography: {hyphenation: ${value}}`
    )
    expect(messages).toEqual([])
    return publications[0]?.config.hyphenation
  }
  expect(await hyphenation('off')).toEqual({on: new Map([['', false]]), words: new Map()})
  expect(await hyphenation('true')).toEqual({on: new Map([['', true]]), words: new Map()})
  expect(await hyphenation('[ma-nu-script, Müller]')).toEqual({
    on: new Map(),
    words: new Map([['', ['ma-nu-script', 'Müller']]])
  })
  expect(await hyphenation('{en: [da-ta], de-CH: off, no: [be-tre]}')).toEqual({
    on: new Map([['de-ch', false]]),
    words: new Map([
      ['en', ['da-ta']],
      ['no', ['be-tre']]
    ])
  })
})

test('a file has wishes of its own for hyphenation; marks as typed are no such wish', async () => {
  const {publications} = await readFiles({
    'book/publication.yaml': `${manifest}main: [a.md, b.md]\ntypography: off`,
    'book/a.md': '---\ntypography: {hyphenation: {de: [Ur-in-stinkt]}}\n---\n# A',
    'book/b.md': '---\ntypography: off\n---\n# B'
  })
  const [book] = publications
  expect(book?.config.hyphenation).toEqual({on: new Map(), words: new Map()})
  expect(book?.chapters.map(({frontMatter}) => frontMatter.hyphenation)).toEqual([
    {on: new Map(), words: new Map([['de', ['Ur-in-stinkt']]])},
    undefined
  ])
})

test('hyphenation by something that is no language is told', async () => {
  const {publications, messages} = await withYaml(
    `${manifest}main: [a.md, b.md]\ntypography: {hyphenation: {english please: [da-ta]}, quotes: single}`
  )
  expect(placesOf(messages)).toEqual(['book/publication.yaml:5:27 value-invalid'])
  expect(JSON.stringify(messages)).toContain('A mapping by language')
  expect(publications[0]?.config).toMatchObject({
    typography: {quotes: 'single'},
    hyphenation: {on: new Map(), words: new Map()}
  })
})

test('everything wrong is told at once, each at its place, and the rest goes on', async () => {
  const {publications, messages, fatal} = await withYaml(
    [
      'type: bok',
      'title: The Tides',
      'shortTitle: Tides',
      'titel: X',
      'lang: english please',
      'date: 1 May',
      'url: example.org',
      'authors: [Jane Doe, {name: Rick Roe, roll: ill}]',
      'numbering: {sections: many}',
      'main: [a.md, {file: b.md, role: chaptre}]',
      'editions: {email: {body: ful}, pdf: false}',
      'rules: {numbre-gap: off, title-missing: never}'
    ].join('\n')
  )
  expect(fatal).toBe(false)
  expect(placesOf(messages)).toEqual(
    expect.arrayContaining([
      'book/publication.yaml:1:7 value-invalid',
      'book/publication.yaml:3:1 key-spelling',
      'book/publication.yaml:4:1 key-unknown',
      'book/publication.yaml:5:7 lang-invalid',
      'book/publication.yaml:6:7 date-invalid',
      'book/publication.yaml:7:6 value-invalid',
      'book/publication.yaml:8:38 key-unknown',
      'book/publication.yaml:9:23 value-invalid',
      'book/publication.yaml:10:33 value-invalid',
      'book/publication.yaml:11:26 value-invalid',
      'book/publication.yaml:12:9 key-unknown',
      'book/publication.yaml:12:41 value-invalid'
    ])
  )
  expect(messages).toHaveLength(12)
  const [publication] = publications
  expect(publication?.chapters.map(({path}) => path)).toEqual(['a.md', 'b.md'])
  expect(publication?.config).toMatchObject({shortTitle: 'Tides', lang: 'en', editions: {pdf: false}})
  expect(publication?.config.people.map(({name}) => name)).toEqual(['Jane Doe', 'Rick Roe'])
})

test('the columns of print are one or two', async () => {
  const read = (columns: string) =>
    withYaml(`title: T\nlang: en\ndate: 2026-01-01\neditions: {pdf: {page: letter, columns: ${columns}}}`)
  const [two, three] = [await read('2'), await read('3')]
  expect(two.publications[0]?.config.editions.pdf).toEqual({page: 'letter', columns: 2})
  expect(placesOf(three.messages)).toContain('book/publication.yaml:4:41 value-invalid')
})

test('a slip of the pen gets a suggestion', async () => {
  const {messages} = await withYaml(`${manifest}main: [a.md, b.md]\nlicence: MIT\nsplit: nonne\n`)
  expect(messages.map(({todo}) => todo).sort()).toEqual(['Did you mean `license`?', 'Write for example `split: none`.'])
})

test('rules of a publication settle the severity of its messages, or turn them off', async () => {
  const {messages} = await withYaml(
    `${manifest}main: [a.md]\nfoo: 1\nrules: {contents-orphan: error, key-unknown: off}\n`
  )
  expect(messages.map(({rule, severity}) => [rule, severity])).toEqual([['contents-orphan', 'error']])
})

test('people come with their roles as MARC codes, each once', async () => {
  const {publications} = await withYaml(
    `${manifest}main: [a.md, b.md]\nauthor: Ann Lee and Bo Ek\neditors: [{name: Ann Lee}, {given: Cy, family: Day, role: [translator, ill]}]\n`
  )
  expect(publications[0]?.config.people.map(({name, roles, sort}) => [name, roles, sort])).toEqual([
    ['Ann Lee', ['aut', 'edt'], undefined],
    ['Bo Ek', ['aut'], undefined],
    ['Cy Day', ['trl', 'ill'], 'Day, Cy']
  ])
})

test('`today` is the date of the build, found without it', async () => {
  const files = {...chapters, 'book/a.md': '---\ndate: 2026-03-04\n---\n# A\n\nText.'}
  const {publications, messages} = await readFiles(
    {...files, 'book/publication.yaml': `${manifest}date: today\nmain: [a.md, b.md]\n`},
    {sourceDateEpoch: undefined}
  )
  expect(placesOf(messages)).toEqual(['book/publication.yaml:4:7 date-dynamic'])
  expect(publications[0]?.config).toMatchObject({date: '2026-03-04', buildDate: '2026-03-04T00:00:00Z'})
})

test('an address of the publication’s own counts before the base that the command was given', async () => {
  const {publications} = await withYaml(`${manifest}main: [a.md, b.md]\nurl: https://tides.example\n`)
  expect(publications[0]?.config.url).toBe('https://tides.example/')
})

test('a cover that is not there is told, one that is there is an asset', async () => {
  const yaml = `${manifest}main: [a.md, b.md]\ncover: {image: images/cvoer.png, alt: A wave}\n`
  const files = {...chapters, 'book/images/cover.png': 'png', 'book/publication.yaml': yaml}
  const wrong = await readFiles(files)
  expect(placesOf(wrong.messages)).toEqual(['book/publication.yaml:5:16 image-missing'])
  expect(wrong.messages[0]?.todo).toBe('Did you mean `images/cover.png`?')
  const right = await readFiles({...files, 'book/publication.yaml': yaml.replace('cvoer', 'cover')})
  expect(right.publications[0]?.config.cover).toMatchObject({image: 'images/cover.png', alt: 'A wave'})
})

test.each([
  ['broken YAML', 'title: "x\n', 'book/publication.yaml:2:1'],
  ['a list', '- a.md\n', 'book/publication.yaml:1:1'],
  ['a file of white space', ' \n', 'book/publication.yaml:1:1']
])('%s in place of a configuration publishes nothing', async (_, yaml, place) => {
  const {messages, fatal, publications} = await withYaml(yaml)
  expect(fatal).toBe(true)
  expect(publications).toEqual([])
  expect(placesOf(messages)).toEqual([`${place} publication-invalid`])
})

test('what is missing is guessed from the files', async () => {
  const {publications, messages} = await withYaml('lang: de\n')
  expect(publications[0]?.config).toMatchObject({type: 'book', title: 'Book', lang: 'de'})
  expect(placesOf(messages)).toEqual([
    'book/publication.yaml:1:1 contents-implicit',
    'book/publication.yaml:1:1 key-missing',
    'book/publication.yaml:1:1 key-missing'
  ])
})
