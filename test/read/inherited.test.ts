import {expect, test} from 'vitest'
import {placesOf, readFiles} from './on-disk.js'

const series = `type: series
title: Leaflet
subtitle: A paper of mud
short-title: Leaf
description: All of it.
lang: de
authors: [{name: Ann Lee, bio: She edits., image: ann.jpg}]
date: 2026-01-01
publisher: Millrace Press
place: Wells
rights: All rights reserved.
license: CC-BY-4.0
copyright: {year: 2026, holder: Millrace Press}
identifier: {issn: 1234-5678, doi: 10.1/series}
keywords: [mud]
subjects: [{scheme: thema, code: RB}]
audience: Adults
url: https://example.org/leaflet/
cover: {palette: moss, composition: rings}
issues: "*/publication.yaml"
editions: {pdf: {page: a5}, epub: false, email: {from: L <l@example.org>, preheader: Mud.}}
numbering: {sections: 2, figures: none}
notes: {restart: publication, html: end}
typography: {quotes: single, spaces: false}
variables: {tide: ebb, sea: North}
abbreviations: {GMT: Greenwich Mean Time}
emoji: false
toc: {depth: 3}
rules: {link-dead: warn}
`

const read = async (issue: string) => {
  const {publications, messages} = await readFiles({
    'book/publication.yaml': series,
    'book/ann.jpg': '',
    'book/one/publication.yaml': issue,
    'book/one/a.md': '# A\n\nWords.\n'
  })
  expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  const find = (type: string) => publications.find(({config}) => config.type === type)?.config
  return {issue: find('issue'), series: find('series')}
}

test('an issue that sets nothing has all of its series but its dates, its numbers and its files', async () => {
  const {issue} = await read('number: 1\nmain: [a.md]\n')
  expect(issue).toMatchObject({
    title: 'Leaflet',
    subtitle: 'A paper of mud',
    shortTitle: 'Leaf',
    description: undefined,
    lang: 'de',
    people: [{name: 'Ann Lee', bio: 'She edits.', image: '/.series/ann.jpg'}],
    date: undefined,
    number: '1',
    publisher: 'Millrace Press',
    place: 'Wells',
    rights: 'All rights reserved.',
    license: 'CC-BY-4.0',
    copyright: {year: '2026', holder: 'Millrace Press'},
    identifiers: {issn: '1234-5678', doi: undefined},
    keywords: ['mud'],
    subjects: [{scheme: 'thema', code: 'RB'}],
    audience: 'Adults',
    url: 'https://example.org/leaflet/one/',
    cover: {palette: 'moss', composition: 'rings', image: undefined},
    editions: {pdf: {page: 'a5'}, epub: false, email: {from: 'L <l@example.org>', preheader: 'Mud.', body: 'digest'}},
    numbering: {sections: 2, figures: 'none'},
    notes: {restart: 'publication', html: 'end'},
    typography: {quotes: 'single', spaces: false},
    variables: new Map([
      ['tide', 'ebb'],
      ['sea', 'North']
    ]),
    abbreviations: new Map([['GMT', 'Greenwich Mean Time']]),
    emoji: false,
    toc: {depth: 3}
  })
  expect(issue?.rules.get('link-dead')).toBe('warn')
})

test('what an issue sets of a mapping leaves the other keys to its series', async () => {
  const {issue} = await read(
    [
      'title: Spring',
      'cover: {palette: plum}',
      'copyright: {holder: Ann Lee}',
      'editions: {epub: {}, email: {subject: Spring is here}}',
      'notes: {html: auto}',
      'typography: {quotes: off}',
      'variables: {tide: flood}',
      'main: [a.md]',
      ''
    ].join('\n')
  )
  expect(issue).toMatchObject({
    title: 'Spring',
    subtitle: undefined,
    cover: {palette: 'plum', composition: 'rings'},
    copyright: {year: '2026', holder: 'Ann Lee'},
    editions: {pdf: {page: 'a5'}, epub: {}, email: {from: 'L <l@example.org>', subject: 'Spring is here'}},
    notes: {restart: 'publication', html: 'auto'},
    typography: {quotes: 'off', spaces: false},
    variables: new Map([
      ['tide', 'flood'],
      ['sea', 'North']
    ])
  })
})

test('the editions of a series of issues are those of its issues: its own are its pages', async () => {
  const {series} = await read('number: 1\nmain: [a.md]\n')
  expect(series?.editions).toMatchObject({html: {}, pdf: false, epub: false, email: false})
})

test('an edition that the series does not make is not made of its issues, unless one asks for it', async () => {
  expect((await read('main: [a.md]\neditions: {pdf: false}\n')).issue?.editions).toMatchObject({
    pdf: false,
    epub: false
  })
})

test('a portrait that is not there is told where the list of people names it', async () => {
  const {messages} = await readFiles({
    'book/publication.yaml':
      'type: book\ntitle: T\nlang: en\ndate: 2026\nauthors:\n  - {name: Ann Lee, image: an.jpg}\nmain: [a.md]\n',
    'book/ann.jpg': '',
    'book/a.md': '# A\n\nWords.\n'
  })
  expect(placesOf(messages)).toContain('book/publication.yaml:6:28 image-missing')
})

const lent = async (cover: string, issue: string) => {
  const {publications, messages} = await readFiles({
    'book/publication.yaml': `type: series\ntitle: T\nlang: en\ndate: 2026\nurl: https://example.org/\nissues: "*/publication.yaml"\n${cover}\n`,
    'book/cover.jpg': 'the cover',
    'book/other.jpg': 'another',
    'book/one/publication.yaml': `main: [a.md]\n${issue}\n`,
    'book/one/a.md': '# A\n\nWords.\n'
  })
  const one = publications.find(({config}) => config.type === 'issue')
  return {cover: one?.config.cover, library: one?.library, places: placesOf(messages)}
}

test('an issue has the cover of its series, from the folder of that', async () => {
  const {cover, library, places} = await lent('cover: {image: cover.jpg, alt: A leaf, credit: Bo}', '')
  expect(cover).toMatchObject({image: '.series/cover.jpg', alt: 'A leaf', credit: 'Bo'})
  expect(new TextDecoder().decode(library?.bytes('.series/cover.jpg'))).toBe('the cover')
  expect(library?.digest('.series/cover.jpg')).toMatch(/^[0-9a-f]{64}$/)
  // What the series does not name is not lent.
  expect([...(library?.files.keys() ?? [])]).toEqual(['a.md', 'publication.yaml', '.series/cover.jpg'])
  expect(places.filter(place => place.includes('image'))).toEqual([])
})

test('an issue that says anything of its cover has its own', async () => {
  expect((await lent('cover: cover.jpg', 'cover: {palette: plum}')).cover).toMatchObject({
    image: undefined,
    palette: 'plum'
  })
})

test('a cover that the series does not have is told once, at the series', async () => {
  const {cover, places} = await lent('cover: covr.jpg', '')
  expect(cover?.image).toBeUndefined()
  expect(places.filter(place => place.includes('image-missing'))).toEqual(['book/publication.yaml:7:8 image-missing'])
})
