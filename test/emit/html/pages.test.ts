import {gzipSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from 'vitest'
import {otherEditions, siteOf, tour} from './emitted.js'
import type {Site} from './emitted.js'
import {arabic, article, issue} from './publications.js'

let site: Site
beforeAll(async () => {
  site = await siteOf(tour, otherEditions)
})
const count = (text: string, piece: string | RegExp) => text.split(piece).length - 1

describe('pages of a book', () => {
  test('stand flat beside each other: landing page, a page a chapter, the missing page', () => {
    expect([...site.pages].sort()).toEqual(['404.html', 'index.html', 'one.html', 'two.html'])
  })

  test('begin with the skip link and have one h1', () => {
    for (const path of site.pages) {
      expect(site.page(path)).toMatch(
        /<body>\n<a class="skip" href="#page-text">Skip to the text<\/a><header class="bar">/
      )
      expect(count(site.page(path), '<h1')).toBe(1)
    }
  })

  test('are titled by chapter and publication', () => {
    expect(site.page('two.html')).toContain('<title>Mud, &#x26; who owns it · The Slow River</title>')
  })

  test('lead to the chapters before and after, in the head and in sight', () => {
    expect(site.page('one.html')).toContain('<link rel="next" href="two.html">')
    expect(site.page('one.html')).not.toContain('rel="prev"')
    expect(site.page('two.html')).toContain('<a rel="prev" href="one.html"><small>Previous</small>')
  })

  test('hold no style, no script and no handler in the markup', () => {
    for (const path of site.pages) {
      const page = site.page(path)
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! src="assets\/)|javascript:/)
      expect(page).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
    }
  })

  test('carry their address, their colours and their description', () => {
    const page = site.page('two.html')
    expect(page).toContain('<link rel="canonical" href="https://example.org/the-slow-river/two.html">')
    expect(count(page, 'name="theme-color"')).toBe(2)
    expect(page).toContain('<meta name="description" content="What Mud, &#x26; who owns it is about.">')
    expect(site.page('index.html')).toContain('<link rel="canonical" href="https://example.org/the-slow-river/">')
  })

  test('offer the other editions that were made, and no others', async () => {
    expect(site.page('index.html')).toContain(
      '<a href="the-slow-river.pdf" type="application/pdf">PDF <small>2.1\u00A0MB</small></a>'
    )
    expect(site.page('index.html')).toContain('<a href="email/index.html" type="text/html">By e-mail</a>')
    const alone = await siteOf(tour)
    expect(alone.page('index.html')).not.toMatch(/PDF|EPUB|mail/)
  })

  test('do not use what they do not need', () => {
    expect(site.page('one.html')).toContain('assets/margin.')
    expect(site.page('two.html')).not.toContain('assets/margin.')
    expect(site.page('two.html')).not.toContain('assets/landing.')
  })
})

describe('notes', () => {
  test('stand once, in one list, with a way back to each call', () => {
    const page = site.page('one.html')
    expect(count(page, 'He keeps two clocks.')).toBe(1)
    expect(count(page, 'role="doc-endnotes"')).toBe(1)
    expect(page).toContain('<sup class="ref"><a href="#note-1" id="call-1" role="doc-noteref">1</a></sup>')
    expect(page).toContain('<a href="#call-1" class="back" role="doc-backlink" aria-label="Back to reference 1">')
    expect(page).toContain('<a href="#call-1-2" class="back" role="doc-backlink" aria-label="Back to reference 1 (2)">')
  })

  test('that nobody calls are printed after the others', () => {
    expect(site.page('one.html')).toMatch(/<\/ol><ul><li><p>Nobody calls this one\.<\/p><\/li><\/ul><\/section>/)
  })

  test('numbered through the publication begin where the chapter begins', async () => {
    const [first, ...others] = tour.chapters
    if (!first) throw new Error('no chapter')
    const footnotes = first.footnotes.map((note, index) => ({...note, number: note.number && index + 8}))
    const page = (await siteOf({...tour, chapters: [{...first, footnotes}, ...others]})).page('one.html')
    expect(page).toContain('<ol start="8"><li id="note-1">')
  })
})

describe('pictures', () => {
  test('have their size, and all but the first wait until they are near', () => {
    const images = site.page('one.html').match(/<img[^>]*>/g) ?? []
    expect(images).toHaveLength(3)
    for (const image of images) expect(image).toMatch(/ width="480" height="320"/)
    expect(images.map(image => image.includes('loading="lazy"'))).toEqual([false, true, true])
  })

  test('are served as AVIF with a plain form, and SVG as it is', () => {
    const names = [...site.files.keys()]
      .filter(path => path.startsWith('images/'))
      .map(path => path.replace(/\.[0-9a-f]{8}/, ''))
    expect(names.sort()).toEqual([
      'images/cover.360.jpg',
      'images/cover.720.jpg',
      'images/drawing.svg',
      'images/photograph.480.avif',
      'images/photograph.480.jpg',
      'images/transparent.480.avif',
      'images/transparent.480.png'
    ])
  })

  test('whose bytes are no picture leave their description and a message', async () => {
    const assets = new Map(tour.publication.assets)
    const csv = assets.get('data/gauge.csv')
    const photograph = assets.get('images/photograph.jpg')
    if (!csv || !photograph) throw new Error('no asset')
    assets.set('data/gauge.csv', {...photograph, id: 'data/gauge.csv', digest: csv.digest})
    const [first, ...others] = tour.chapters
    if (!first) throw new Error('no chapter')
    const source = {kind: 'asset', assetId: 'data/gauge.csv'} as const
    const children = [
      {type: 'paragraph', children: [{type: 'image', source, alt: 'The gauge', decorative: false}]}
    ] as const
    const broken = await siteOf({
      publication: {...tour.publication, assets},
      chapters: [{...first, children, footnotes: []}, ...others]
    })
    expect(broken.page('one.html')).toContain('<p><span class="no-picture">The gauge</span></p>')
    expect(broken.messages.map(({rule, file}) => [rule, file])).toEqual([['image-invalid', 'one.md']])
  })
})

describe('other publications', () => {
  test('an article has no landing page: its text is the index', async () => {
    const lone = await siteOf(article)
    expect([...lone.pages].sort()).toEqual(['404.html', 'index.html'])
    expect(lone.page('index.html')).toContain('A second chapter, short.')
  })

  test('an issue is laid out in sections of cards', async () => {
    const page = (await siteOf(issue)).page('index.html')
    expect(page).toContain('<h2 id="page-section-2">Essays</h2>')
    expect(page).toMatch(
      /<article class="card first pictured"><picture>.*Four ways to wait for a lock.*<b>Idris Vance<\/b> · <span>3 min/
    )
  })

  test('a chapter in another language or direction says so', async () => {
    const rtl = await siteOf(arabic)
    expect(rtl.page('two.html')).toContain('<html lang="ar" dir="rtl">')
    expect(rtl.page('two.html')).toContain('<article lang="en-GB" dir="ltr">')
    expect(rtl.page('one.html')).toMatch(/<pre class="scroll"[^>]* dir="ltr">/)
  })

  test('a chapter for other editions has no page, and links to it are text', async () => {
    const chapters = tour.chapters.map(chapter =>
      chapter.head.id === 'two.md' ? {...chapter, head: {...chapter.head, only: ['pdf'] as const}} : chapter
    )
    const publication = {...tour.publication, chapters: chapters.map(({head}) => head)}
    const part = await siteOf({publication, chapters})
    expect(part.pages).not.toContain('two.html')
    expect(part.page('one.html')).not.toContain('two.html')
    expect(part.page('one.html')).toContain('the next chapter')
  })
})

describe('weight', () => {
  const gzipped = (name: RegExp) => {
    const path = [...site.files.keys()].find(file => name.test(file))
    const bytes = path === undefined ? undefined : site.files.get(path)
    if (!bytes) throw new Error(`no ${String(name)}`)
    return gzipSync(bytes, {level: 9}).length
  }

  test('the style sheet of a chapter is at most 6 kB, the script 1.2 kB, gzipped', () => {
    expect(gzipped(/style\.\w+\.css$/)).toBeLessThanOrEqual(6000)
    expect(gzipped(/page\.\w+\.js$/) + gzipped(/early\.\w+\.js$/)).toBeLessThanOrEqual(1200)
  })

  test('the face of formulas is loaded by pages with formulas, and holds what they show', async () => {
    const [name = '', css] = [...site.files].find(([path]) => path.includes('assets/formulas.')) ?? []
    expect(Buffer.from(css ?? []).toString()).toMatch(
      /@font-face\{font-family:"STIX Two Math".*url\(math-400\.\w+\.woff2\)/
    )
    const loading = site.pages.filter(page => site.page(page).includes(name))
    expect(loading).toEqual(site.pages.filter(page => site.page(page).includes('<math')))
    expect(loading.length).toBeGreaterThan(0)
    expect(loading.length).toBeLessThan(site.pages.length)
  })

  test('the faces hold only what is shown: at most 80 kB together', () => {
    const fonts = [...site.files].filter(([path]) => path.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThanOrEqual(6)
    expect(fonts.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(80_000)
  })
})
