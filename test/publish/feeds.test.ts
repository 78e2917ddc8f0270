/** Feeds of a series, read back by an XML parser. */
import {XmlDocument} from 'libxml2-wasm'
import {expect, test} from 'vitest'
import {rulesOf, workplace} from './workplace.js'
import type {Workplace} from './workplace.js'

const head =
  'type: series\ntitle: Field *Letters* & notes\nlang: en-GB\nauthors: Ann Lee\nurl: https://example.org/letters/\n'
const series = `${head}articles: "posts/*.md"\neditions: {email: {from: F <f@example.org>}, pdf: false, epub: false}\n`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path d="M0 50H300"/></svg>'
const letters = {
  'source/letters/publication.yaml': series,
  'source/letters/posts/shore.svg': drawing,
  'source/letters/posts/gauge.md': [
    '---\ndate: 2026-01-01\nupdated: 2026-06-01\nstandfirst: On *brass* & wood.\n---\n',
    '# The gauge\n',
    'The pointer[^a]; see [the other](newest.md#high) and @fig-x.\n',
    '<!-- more -->\n',
    '![A line](shore.svg "The shore."){#fig-x}\n',
    '## Here {#here}\n',
    '```js {1} lineNumbers\nconst a = 1 < 2\n```\n',
    '$$ x^2 $$ {#eq-a}\n',
    '::: pullquote\nThe pointer.\n:::\n',
    '::: verse\nOne\n  two\n:::\n',
    '> [!NOTE]\n> Look.\n',
    '[^a]: Brass. See [below](#here).\n'
  ].join('\n'),
  'source/letters/posts/newest.md':
    '---\ndate: 2026-03-01T10:00:00+02:00\n---\n\n# Newest\n\n## High {#high}\n\nWords.\n',
  'source/letters/posts/also.md': '---\ndate: 2026-03-01T08:00:00Z\n---\n\n# Of the same hour\n\nWords.\n',
  'source/letters/posts/draft.md': '---\ndate: 2026-05-01\ndraft: true\n---\n\n# Not yet\n\nWords.\n'
}
const site = {editions: new Set(['html'] as const)}

/** Texts of what an expression finds; throws where the file is no XML. */
function texts(place: Workplace, path: string, expression: string): readonly string[] {
  const document = XmlDocument.fromString(place.text(path) ?? '')
  const names = {
    atom: 'http://www.w3.org/2005/Atom',
    content: 'http://purl.org/rss/1.0/modules/content/',
    dc: 'http://purl.org/dc/elements/1.1/'
  }
  const found = document.find(expression, names).map(node => node.content)
  document.dispose()
  return found
}

interface Item {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html: string
  readonly summary?: string
  readonly date_published?: string
  readonly date_modified: string
}

function itemsOf(place: Workplace, path: string): readonly Item[] {
  // The tests read what they name of it.
  return (JSON.parse(place.text(path) ?? '') as {readonly items: readonly Item[]}).items
}

test('a series has three feeds of the same entries, the newest first and drafts left out', async () => {
  const place = workplace(letters)
  const built = await place.build(site)
  expect(rulesOf(built)).toEqual([])
  const ids = [
    'tag:example.org,2026-03-01:also',
    'tag:example.org,2026-03-01:newest',
    'tag:example.org,2026-01-01:gauge'
  ]
  expect(texts(place, 'letters/feed.atom.xml', '/atom:feed/atom:entry/atom:id')).toEqual(ids)
  expect(texts(place, 'letters/feed.rss.xml', '/rss/channel/item/guid')).toEqual(ids)
  expect(itemsOf(place, 'letters/feed.json').map(({id}) => id)).toEqual(ids)

  expect(texts(place, 'letters/feed.atom.xml', '/atom:feed/atom:title')).toEqual(['Field Letters & notes'])
  expect(texts(place, 'letters/feed.atom.xml', '//atom:entry/atom:published')).toEqual([
    '2026-03-01T08:00:00Z',
    '2026-03-01T08:00:00Z',
    '2026-01-01T00:00:00Z'
  ])
  expect(texts(place, 'letters/feed.atom.xml', '//atom:entry[3]/atom:updated')).toEqual(['2026-06-01T00:00:00Z'])
  expect(texts(place, 'letters/feed.atom.xml', '/atom:feed/atom:updated')).toEqual(['2026-06-01T00:00:00Z'])
  expect(texts(place, 'letters/feed.rss.xml', '//item/pubDate').at(-1)).toBe('Thu, 01 Jan 2026 00:00:00 +0000')
  expect(texts(place, 'letters/feed.rss.xml', '//item/dc:creator').at(-1)).toBe('Ann Lee')
  expect(texts(place, 'letters/feed.rss.xml', '//item/link').at(-1)).toBe('https://example.org/letters/gauge.html')
})

test('an entry has the whole text with its notes, whole addresses, and nothing of the page around it', async () => {
  const place = workplace(letters)
  await place.build(site)
  const html = itemsOf(place, 'letters/feed.json').at(-1)?.content_html ?? ''
  expect(html).toContain('<p><strong>On <em>brass</em>')
  expect(html).toContain('<sup><a href="https://example.org/letters/gauge.html#note-1">1</a></sup>')
  expect(html).toContain('<a href="https://example.org/letters/newest.html#high">')
  expect(html).toMatch(
    /<figure><img src="https:\/\/example\.org\/letters\/images\/shore\.[^"]+\.svg" alt="A line" width="300" height="100"><figcaption><strong>Figure 1<\/strong> The shore\.<\/figcaption><\/figure>/
  )
  expect(html).toContain('<h2>Here</h2><pre dir="ltr"><code><mark>const a = 1 &#x3C; 2</mark></code></pre>')
  expect(html).toMatch(/<p><math .*<\/math> \(1\)<\/p>/)
  expect(html).toContain('<p>One<br>\u{A0}\u{A0}two</p>')
  expect(html).toContain('<blockquote><p><strong>Note</strong></p><p>Look.</p></blockquote>')
  expect(html).toContain('<h2>Notes</h2><ol><li><p>Brass. See <a href="https://example.org/letters/gauge.html#here">')
  // The words that a pull quote lifts are in the text; ways back from notes lead nowhere in a reader.
  expect(html).not.toMatch(/ (?:id|class|role|aria-|data-|tabindex|srcset|loading)|<picture|<aside|↩|<!--/)
  expect(html.match(/The pointer/g)).toHaveLength(1)
  for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//)
  expect(texts(place, 'letters/feed.atom.xml', '//atom:entry[3]/atom:content')).toEqual([html])
  expect(texts(place, 'letters/feed.rss.xml', '//item[3]/content:encoded')).toEqual([html])
})

test('`feed:` says which formats, how many entries and how much of each', async () => {
  const place = workplace({
    ...letters,
    'source/letters/publication.yaml': `${series}feed: {formats: [atom], items: 3, content: excerpt}\n`
  })
  await place.build(site)
  expect(place.text('letters/feed.rss.xml')).toBeUndefined()
  expect(place.text('letters/feed.json')).toBeUndefined()
  const [html = ''] = texts(place, 'letters/feed.atom.xml', '//atom:entry[3]/atom:content')
  expect(html).toContain('Brass.')
  expect(html).not.toContain('shore')

  place.put('source/letters/publication.yaml', `${series}feed: {items: 1}\n`)
  await place.build(site)
  expect(itemsOf(place, 'letters/feed.json').map(({title}) => title)).toEqual(['Of the same hour'])

  place.put('source/letters/publication.yaml', `${series}feed: false\n`)
  await place.build(site)
  expect(place.text('letters/feed.json')).toBeUndefined()
  expect(place.text('letters/index.html')).not.toContain('rel="alternate"')
})

test('pages lead to the feeds in their heads, and the archive in sight', async () => {
  const place = workplace(letters)
  await place.build(site)
  const link =
    '<link rel="alternate" href="feed.atom.xml" type="application/atom+xml" title="Field Letters &#x26; notes (Atom)">'
  for (const page of ['index', 'gauge']) expect(place.text(`letters/${page}.html`)).toContain(link)
  // It is shown at any depth of address.
  expect(place.text('letters/404.html')).not.toContain('feed.')
  expect(place.text('letters/index.html')).toContain('<a href="feed.rss.xml" type="application/rss+xml">RSS</a>')
})

test('without an address there is no feed, and that is told once', async () => {
  const place = workplace({...letters, 'source/letters/publication.yaml': series.replace(/url: .*\n/, '')})
  const built = await place.build(site)
  expect(rulesOf(built)).toEqual(['source/letters/publication.yaml url-missing'])
  expect(place.text('letters/feed.atom.xml')).toBeUndefined()
  expect(place.text('letters/index.html')).not.toContain('feed.')
})

test('an article without a date is told, and stands at the end', async () => {
  const place = workplace({...letters, 'source/letters/posts/a-undated.md': '# No day\n\nWords.\n'})
  const built = await place.build(site)
  expect(rulesOf(built)).toEqual(['source/letters/posts/a-undated.md date-missing'])
  const last = itemsOf(place, 'letters/feed.json').at(-1)
  expect(last).toMatchObject({id: 'tag:example.org,1980-01-01:a-undated', date_modified: '1980-01-01T00:00:00Z'})
  expect(last?.date_published).toBeUndefined()
})

test('characters that XML forbids are in no feed, whatever an author wrote', async () => {
  const place = workplace({
    'source/letters/publication.yaml': `${head.replace(/title: .*/, 'title: "Ll\\x07 ]]> <b> &amp;"')}description: "a\\x0bb"\narticles: "*.md"\neditions: {email: false, pdf: false, epub: false}\n`,
    'source/letters/a.md': '---\ntitle: "T\\x01 <i> & \\uFFFE"\ndate: 2026-01-01\n---\n\n]]> `<a>` &amp; &lt; 😀\n'
  })
  await place.build(site)
  expect(texts(place, 'letters/feed.rss.xml', '/rss/channel/title')[0]).toMatch(/^Ll.? \]\]> /)
  const [html = ''] = texts(place, 'letters/feed.atom.xml', '//atom:content')
  expect(html).toBe('<p>]]> <code>&#x3C;a></code> &#x26; &#x3C; 😀</p>')
  expect(itemsOf(place, 'letters/feed.json')[0]?.content_html).toBe(html)
})

const issue = (number: number, date: string) =>
  `number: ${number}\ndate: ${date}\ndescription: Issue ${number}.\nmain: [{section: Reports, contents: [a.md, b.md]}]\n`
const magazine = {
  'source/leaflet/publication.yaml':
    'type: series\ntitle: Leaflet\nlang: en-GB\nurl: https://example.org/leaflet/\nissues: "*/publication.yaml"\neditions: {email: false, pdf: false, epub: false}\n',
  'source/leaflet/one/publication.yaml': issue(1, '2026-01-05'),
  'source/leaflet/one/a.md':
    '---\nauthors: Ann Lee\nstandfirst: What it *did*.\n---\n\n# The weir\n\nWords[^1].\n\n[^1]: Note.\n',
  'source/leaflet/one/b.md': '# The mill\n\nGrain.\n',
  'source/leaflet/two/publication.yaml': issue(2, '2026-02-05'),
  'source/leaflet/two/a.md': '# The weir again\n\nWords.\n',
  'source/leaflet/two/b.md': '# The mill again\n\nFlour.\n'
}

test('an issue is one entry, which lists its articles', async () => {
  const place = workplace(magazine)
  expect(rulesOf(await place.build(site))).toEqual([])
  const items = itemsOf(place, 'leaflet/feed.json')
  expect(items.map(({id, url, title}) => [id, url, title])).toEqual([
    ['tag:example.org,2026-02-05:two', 'https://example.org/leaflet/two/', 'Leaflet · No. 2'],
    ['tag:example.org,2026-01-05:one', 'https://example.org/leaflet/one/', 'Leaflet · No. 1']
  ])
  expect(items[1]?.content_html).toBe(
    '<p>Issue 1.</p><h2>Reports</h2><h3><a href="https://example.org/leaflet/one/a.html">The weir</a></h3><p><em>Ann Lee</em></p><p>What it <em>did</em>.</p><h3><a href="https://example.org/leaflet/one/b.html">The mill</a></h3><p>Grain.</p><p><a href="https://example.org/leaflet/one/">Read on the web</a></p>'
  )
  expect(place.text('leaflet/one/a.html')).toContain('<link rel="alternate" href="../feed.atom.xml"')
  expect(place.text('leaflet/one/feed.atom.xml')).toBeUndefined()
})

test('with `per: article` the articles of an issue are entries too', async () => {
  const yaml = `${magazine['source/leaflet/publication.yaml']}feed: {per: article}\n`
  const place = workplace({...magazine, 'source/leaflet/publication.yaml': yaml})
  await place.build(site)
  const items = itemsOf(place, 'leaflet/feed.json')
  expect(items.map(({id}) => id.replace('tag:example.org,2026-', ''))).toEqual([
    '02-05:two',
    '02-05:two/a',
    '02-05:two/b',
    '01-05:one',
    '01-05:one/a',
    '01-05:one/b'
  ])
  const weir = items.find(({title}) => title === 'The weir')
  expect(weir?.url).toBe('https://example.org/leaflet/one/a.html')
  expect(weir?.content_html).toContain('<h2>Notes</h2><ol><li><p>Note.</p></li></ol>')
})

test('archive, neighbours, feeds and mail are of one order', async () => {
  const place = workplace(letters)
  await place.build({editions: new Set(['html', 'email'])})
  const archive = [
    ...(place.text('letters/index.html') ?? '').matchAll(/<h2 class="card-title[^"]*"><a href="([a-z]+)\.html"/g)
  ]
  expect(archive.map(([, slug]) => slug)).toEqual(['also', 'newest', 'gauge'])
  expect(place.text('letters/email/email.txt')).toContain('Of the same hour')
  const middle = place.text('letters/newest.html') ?? ''
  expect(middle).toContain('<a rel="prev" href="gauge.html">')
  expect(middle).toContain('<a rel="next" href="also.html">')
  expect(place.text('letters/gauge.html')).not.toContain('rel="prev"')
})

test('two builds of a series give the same feeds, whether kept or made anew', async () => {
  const place = workplace(letters)
  await place.build({...site, cache: 'none'})
  const first = ['rss.xml', 'atom.xml', 'json'].map(name => place.text(`letters/feed.${name}`))
  await place.build({...site, cache: 'new'})
  await place.build(site)
  expect(['rss.xml', 'atom.xml', 'json'].map(name => place.text(`letters/feed.${name}`))).toEqual(first)
})
