import {expect, test} from 'vitest'
import {rulesOf, workplace} from './workplace.js'

const issue = (number: number, date: string) =>
  `number: ${number}\ndate: ${date}\ndescription: Issue ${number}.\nmain: [{section: Reports, contents: [a.md]}]\n`
const article = (number: number) =>
  `---\nauthors: Ann Lee\nstandfirst: What it did.\n---\n\n# The weir ${number}\n\nWords.\n`
const magazine = {
  'source/leaflet/publication.yaml': [
    'type: series',
    'title: Leaflet',
    'lang: en-GB',
    'issn: 1234-5678',
    'url: https://example.org/leaflet/',
    'issues: "*/publication.yaml"',
    'editions: {email: {from: Leaflet <l@example.org>}, pdf: false, epub: false}',
    ''
  ].join('\n'),
  'source/leaflet/one/publication.yaml': issue(1, '2026-01-05'),
  'source/leaflet/one/a.md': article(1),
  'source/leaflet/two/publication.yaml': issue(2, '2026-02-05'),
  'source/leaflet/two/a.md': article(2),
  'source/leaflet/three/publication.yaml': issue(3, '2026-03-05'),
  'source/leaflet/three/a.md': article(3)
}

test('a series is an archive of its issues, newest first, and each leads to its neighbours', async () => {
  const place = workplace(magazine)
  const built = await place.build({editions: new Set(['html', 'email'])})
  expect(rulesOf(built)).toEqual([])
  expect(built.failed).toBe(false)
  expect(built.publications.map(({folder}) => folder)).toEqual([
    'leaflet/one',
    'leaflet/three',
    'leaflet/two',
    'leaflet'
  ])

  const archive = place.text('leaflet/index.html') ?? ''
  expect([...archive.matchAll(/href="(\w+)\/index\.html"/g)].map(([, slug]) => slug)).toEqual(['three', 'two', 'one'])
  const two = place.text('leaflet/two/index.html') ?? ''
  expect(two).toContain('<a rel="prev" href="../one/index.html">')
  expect(two).toContain('<a rel="next" href="../three/index.html">')
  expect(two).toContain('<a href="../index.html">')
  expect(place.text('leaflet/three/index.html')).not.toContain('rel="next" href="../')
  // The shelf of one series leads to it; its issues are no publications beside it.
  expect(place.text('index.html')).toContain('url=leaflet/index.html')
})

test('the mail of a series is that of its newest issue', async () => {
  const place = workplace(magazine)
  await place.build({editions: new Set(['html', 'email'])})
  expect(place.text('leaflet/email/email.txt')).toBe(place.text('leaflet/three/email/email.txt'))
  expect(place.text('leaflet/email/email.txt')).toContain('https://example.org/leaflet/three/a.html')
})

const posts = {
  'source/posts/publication.yaml':
    'type: series\ntitle: Notes\nlang: en\ndate: 2026-01-01\nurl: https://example.org/notes/\narticles: "*.md"\neditions: {email: {from: N <n@example.org>}}\n',
  'source/posts/a.md': '---\ndate: 2026-01-01\n---\n\n# Oldest\n\nFirst words.\n',
  'source/posts/b.md': '---\ndate: 2026-03-01\n---\n\n# Newest\n\nLast words.\n',
  'source/posts/c.md': '---\ndate: 2026-02-01\n---\n\n# Middle\n\nWords between.\n'
}

test('the articles of a series stand newest first, and the newest is its mail', async () => {
  const place = workplace(posts)
  const built = await place.build({editions: new Set(['html', 'email'])})
  expect(rulesOf(built)).toEqual([])
  const archive = place.text('posts/index.html') ?? ''
  const order = [...archive.matchAll(/<h2 class="card-title[^"]*"><a href="(\w+)\.html"/g)].map(([, slug]) => slug)
  expect(order).toEqual(['b', 'c', 'a'])
  expect(archive).toContain('<time datetime="2026-03-01">')
  const mail = place.text('posts/email/email.txt') ?? ''
  expect(mail).toContain('Last words.')
  expect(mail).not.toContain('First words.')
})

test('what an issue does not set comes from its series, rules among it', async () => {
  const place = workplace({
    ...magazine,
    'source/leaflet/publication.yaml': `${magazine['source/leaflet/publication.yaml']}rules: {link-dead: warn}\n`,
    'source/leaflet/one/a.md': '# A\n\n[x](nowhere.md)\n'
  })
  const {messages} = await place.build({editions: new Set(['html']), write: false})
  expect(messages.map(({file, rule, severity}) => `${file} ${rule} ${severity}`)).toEqual([
    'source/leaflet/one/a.md link-dead warn'
  ])
})

test('a pattern that finds no issue is told where it stands', async () => {
  const place = workplace({
    'source/leaflet/publication.yaml': 'type: series\ntitle: L\nlang: en\ndate: 2026\nissues: "x/*/publication.yaml"\n'
  })
  const {messages, failed} = await place.build({write: false})
  expect(failed).toBe(true)
  expect(messages.map(({span, rule}) => `${span?.start.line} ${rule}`)).toContain('5 contents-missing')
})

test('a chapter to come is listed without a link, in its place', async () => {
  const place = workplace({
    'source/tides/SUMMARY.md': '# Tides\n\n- [Ebb](ebb.md)\n  - [Slack water]()\n- [Flood]()\n',
    'source/tides/ebb.md': '---\nlang: en\ndate: 2026-05-01\n---\n\n# Ebb\n\nWords.\n'
  })
  const built = await place.build({editions: new Set(['html'])})
  expect(rulesOf(built)).toEqual([])
  const rows = [
    ...(place.text('tides/index.html') ?? '').matchAll(/<(a|span) class="row[^>]*>.*?<span class="title">([^<]*)/g)
  ]
  expect(rows.map(([, element, title]) => `${element} ${title}`)).toEqual(['a Ebb', 'span Slack water', 'span Flood'])
})
