/** Every name by which other tools' manuscripts call a key of ours, and every form of its value. */
import {expect, test} from 'vitest'
import type {FrontMatter} from '../../pipeline/model/config.js'
import {frontMatterAliases} from '../../pipeline/read/front-matter/aliases.js'
import {manifest, readFiles} from './on-disk.js'

type Row = readonly [line: string, key: keyof FrontMatter, value: unknown]
const person = (name: string) => [expect.objectContaining({name, roles: ['aut']}) as unknown]
const rows: readonly Row[] = [
  ['linkTitle: X', 'navTitle', 'X'],
  ['linktitle: X', 'navTitle', 'X'],
  ['breadcrumb: X', 'navTitle', 'X'],
  ['sidebar_label: X', 'navTitle', 'X'],
  ['supertitle: X', 'kicker', 'X'],
  ['eyebrow: X', 'kicker', 'X'],
  ['dek: X', 'standfirst', 'X'],
  ['lede: X', 'standfirst', 'X'],
  ['lead: X', 'standfirst', 'X'],
  ['intro: X', 'standfirst', 'X'],
  ['author: Ann Lee', 'people', person('Ann Lee')],
  ['creator: Ann Lee', 'people', person('Ann Lee')],
  ['by: Ann Lee', 'people', person('Ann Lee')],
  ['editor: Bo', 'people', [expect.objectContaining({name: 'Bo', roles: ['edt']})]],
  ['translator: Bo', 'people', [expect.objectContaining({name: 'Bo', roles: ['trl']})]],
  ['illustrator: Bo', 'people', [expect.objectContaining({name: 'Bo', roles: ['ill']})]],
  ['published: 2026-05-01', 'date', '2026-05-01'],
  ['pubDate: 2026-05-01', 'date', '2026-05-01'],
  ['publishDate: 2026-05-01', 'date', '2026-05-01'],
  ['published_at: 2026-05-01', 'date', '2026-05-01'],
  ['created: 2026-05-01', 'date', '2026-05-01'],
  ['lastmod: 2026-05-01', 'updated', '2026-05-01'],
  ['date-modified: 2026-05-01', 'updated', '2026-05-01'],
  ['modified: 2026-05-01', 'updated', '2026-05-01'],
  ['updated_at: 2026-05-01', 'updated', '2026-05-01'],
  ['summary: X', 'description', 'X'],
  ['abstract: X', 'description', 'X'],
  ['meta_description: X', 'description', 'X'],
  ['custom_excerpt: X', 'excerpt', 'X'],
  ['keywords: [a, b]', 'tags', ['a', 'b']],
  ['labels: a, b', 'tags', ['a', 'b']],
  ['categories: [a]', 'tags', ['a']],
  ['category: X', 'section', 'X'],
  ['column: X', 'section', 'X'],
  ['cover-image: x.jpg', 'image', 'x.jpg'],
  ['main_image: x.jpg', 'image', 'x.jpg'],
  ['feature_image: x.jpg', 'image', 'x.jpg'],
  ['thumbnail: x.jpg', 'image', 'x.jpg'],
  ['banner: x.jpg', 'image', 'x.jpg'],
  ['images: [x.jpg, y.jpg]', 'image', 'x.jpg'],
  ['hero: x.jpg', 'image', 'x.jpg'],
  ['feature_image_alt: X', 'imageAlt', 'X'],
  ['feature_image_caption: X', 'imageCaption', 'X'],
  ['permalink: /x/', 'urlPath', '/x/'],
  ['url: /x/', 'urlPath', '/x/'],
  ['redirect_from: [/x/, /y/]', 'aliases', ['/x/', '/y/']],
  ['canonical_url: https://example.org/x', 'canonical', 'https://example.org/x'],
  ['language: fr', 'lang', 'fr'],
  ['locale: fr', 'lang', 'fr'],
  ['book_weight: 3', 'weight', 3],
  ['order: 3', 'weight', 3],
  ['nav_order: 3', 'weight', 3],
  ['number-sections: false', 'numbered', false],
  ["draft: 'true'", 'draft', true],
  ["draft: 'false'", 'draft', false],
  ['published: false', 'draft', true],
  ['published: true', 'draft', false],
  ['listed: false', 'draft', true],
  ['status: draft', 'draft', true],
  ['status: published', 'draft', false],
  ['hidden: true', 'draft', true],
  ['byline: false', 'byline', false],
  ['byline: By our staff', 'byline', 'By our staff'],
  ['tags: a, b', 'tags', ['a', 'b']],
  ['only: book', 'only', ['pdf', 'epub']],
  ['not: email', 'only', ['html', 'pdf', 'epub']]
]

test.each(rows)('%s', async (line, key, value) => {
  const {publications} = await readFiles(
    {
      'book/publication.yaml': `${manifest}main: [a.md, b.md]\n`,
      'book/a.md': `---\n${line}\n---\n\n# A\n\nx`,
      'book/b.md': '# B'
    },
    {drafts: true}
  )
  expect(publications[0]?.chapters[0]?.frontMatter[key]).toEqual(value)
})

test('every name of the table stands above', () => {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const shown = new Set(rows.map(([line]) => plain(line.slice(0, line.indexOf(':')))))
  expect([...frontMatterAliases.keys()].filter(alias => !shown.has(plain(alias)))).toEqual(['featured-image'])
})
