import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {OutputRefused} from '../../pipeline/write/index.js'
import {book, issue} from './sources.js'
import {rulesOf, workplace} from './workplace.js'

test('a library gives each publication its folder, and a shelf that leads to both', async () => {
  const place = workplace({...issue, ...book})
  const {messages, publications} = await place.build()
  expect(messages).toEqual([])
  expect(publications.map(({slug, chapters}) => [slug, chapters])).toEqual([
    ['ebb', 3],
    ['flood', 2]
  ])
  const shelf = place.text('index.html') ?? ''
  expect(shelf).toContain('The Ebb')
  expect(shelf).toContain('The Flood')
  for (const slug of ['ebb', 'flood']) {
    expect(shelf).toContain(`href="${slug}/`)
    for (const file of ['index.html', `${slug}.pdf`, `${slug}.epub`, 'email/newsletter.eml']) {
      expect([...place.dist().keys()]).toContain(`${slug}/${file}`)
    }
  }
})

test('a broken chapter hides no message of the others', async () => {
  const place = workplace({
    ...book,
    'source/flood/one.md': '---\ntitle: "One\n---\n\nA call[^a] and [a slip](twoo.md).\0\n',
    'source/flood/two.md': '# Two\n\n[Another](nowhere.md).\n'
  })
  const built = await place.build({editions: new Set(['html'])})
  expect(built.failed).toBe(false)
  expect([...rulesOf(built)].sort()).toEqual([
    'source/flood/one.md footnote-undefined',
    'source/flood/one.md front-matter-invalid',
    'source/flood/one.md link-dead',
    'source/flood/one.md text-invalid',
    'source/flood/two.md link-dead'
  ])
  expect(place.text('flood/two.html')).toContain('Another')
})

test('an edition that is asked for alone leaves the files of the others', async () => {
  const place = workplace(book)
  await place.build()
  const before = place.dist()
  place.put('source/flood/two.md', '# Two\n\nOther words.\n')
  await place.build({editions: new Set(['epub'])})
  const changed = [...place.dist()].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path)
  expect(changed.filter(path => path !== 'manifest.json')).toEqual(['flood/flood.epub'])
  expect(place.dist().size).toBe(before.size)
})

test('a chapter that is asked for alone is made; links to the others are words', async () => {
  const place = workplace(book)
  const {publications} = await place.build({chapters: ['one'], editions: new Set(['html', 'epub'])})
  expect(publications[0]?.chapters).toBe(1)
  expect(place.text('flood/two.html')).toBeUndefined()
  expect(place.text('flood/one.html')).toMatch(/and two\./)
})

test('drafts are made when they are asked for, and only then', async () => {
  const place = workplace({...book, 'source/flood/two.md': '---\ndraft: true\n---\n\n# Two\n'})
  const without = await place.build({editions: new Set(['html'])})
  expect(rulesOf(without)).toEqual(['source/flood/one.md link-to-draft'])
  expect(place.text('flood/two.html')).toBeUndefined()
  const withDrafts = await place.build({editions: new Set(['html']), drafts: true})
  expect(rulesOf(withDrafts)).toEqual([])
  expect(place.text('flood/two.html')).toContain('Two')
})

test('a check finds the same messages and writes nothing', async () => {
  const place = workplace({...book, 'source/flood/two.md': '# Two\n\n[Another](nowhere.md).\n'})
  const editions = new Set(['html', 'epub'] as const)
  const checked = await place.build({write: false, editions})
  expect(existsSync(join(place.root, 'dist'))).toBe(false)
  expect(checked.messages).toEqual((await place.build({editions})).messages)
})

test('a publication.yaml that cannot be understood publishes nothing, and the last dist/ stays', async () => {
  const place = workplace({...issue, ...book})
  await place.build({editions: new Set(['html'])})
  const before = place.dist()
  place.put('source/flood/publication.yaml', 'title: "The Flood\n')
  place.put('source/ebb/03-gauge.md', '')
  const built = await place.build({editions: new Set(['html'])})
  expect(built.failed).toBe(true)
  expect(rulesOf(built)).toEqual([
    'source/ebb/03-gauge.md text-empty',
    'source/flood/publication.yaml publication-invalid'
  ])
  expect(place.dist()).toEqual(before)
})

test('a folder that is not ours is refused before anything is made', async () => {
  const place = workplace(book)
  mkdirSync(join(place.root, 'dist'))
  writeFileSync(join(place.root, 'dist/thesis.md'), 'years of work')
  await expect(place.build()).rejects.toThrow(OutputRefused)
  expect(readdirSync(join(place.root, 'dist'))).toEqual(['thesis.md'])
})

test('without an address, what needs one is told and the words stay', async () => {
  const {'source/ebb/publication.yaml': manifest, ...files} = issue
  const place = workplace({...files, 'source/ebb/publication.yaml': String(manifest).replace(/^url:.*\n/m, '')})
  const built = await place.build()
  expect(rulesOf(built)).toEqual([
    'source/ebb/publication.yaml url-missing',
    // The e-book and the letter.
    'source/ebb/02-flats.md attachment-unlinked',
    'source/ebb/02-flats.md attachment-unlinked'
  ])
  expect(place.text('ebb/email/email.txt')).toContain('the levels')
})

test.each([
  ['digest', 'full', ['attachment-unlinked']],
  ['full', 'digest', []]
])(
  'of a series with `body: %s`, a text with its own `body: %s` counts for what its letter cannot carry',
  async (whole, own, rules) => {
    const place = workplace({
      'source/letters/publication.yaml':
        'type: series\ntitle: Letters\nlang: en\ndate: 2026-05-01\narticles: "*.md"\n' +
        `editions: {pdf: false, epub: false, email: {from: A <a@example.org>, body: ${whole}}}\n`,
      'source/letters/one.md': `---\ntitle: One\ndate: 2026-05-01\nemail: {body: ${own}}\n---\n\n[Data](data.csv){.download}\n`,
      'source/letters/data.csv': 'a,b\n'
    })
    expect(rulesOf(await place.build())).toEqual([
      'source/letters/publication.yaml url-missing',
      ...rules.map(rule => `source/letters/one.md ${rule}`)
    ])
  }
)

test('a chapter that is asked for and not there is told with the nearest name, and nothing is written', async () => {
  const place = workplace(book)
  const built = await place.build({chapters: ['one.mdd'], editions: new Set(['html'])})
  expect(built.failed).toBe(true)
  expect(built.messages.map(({rule, todo}) => [rule, todo])).toEqual([['chapter-unknown', 'Did you mean `one.md`?']])
  expect(place.dist().size).toBe(0)
})

test('of a library, the publications without the chapter that is asked for are no part of the build', async () => {
  const place = workplace({...issue, ...book})
  const {publications} = await place.build({chapters: ['two'], editions: new Set(['html'])})
  expect(publications.map(({slug}) => slug)).toEqual(['flood'])
  expect([...place.dist().keys()].filter(path => path.startsWith('ebb/'))).toEqual([])
})

test('a title that no cover can hold is cut on it, and told', async () => {
  const place = workplace({
    ...book,
    'source/flood/publication.yaml': String(book['source/flood/publication.yaml']).replace(
      'The Flood\n',
      `${'Of tides and of the moon that draws them up the shore '.repeat(20).trim()}\n`
    )
  })
  const built = await place.build({editions: new Set(['html'])})
  expect(built.messages.map(({rule}) => rule)).toEqual(['cover-title-cut'])
})
