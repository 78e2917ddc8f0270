import type {Config, FrontMatter} from '../../pipeline/model/config.js'

/** A settled configuration with everything at its plainest. */
export const plainConfig: Config = {
  type: 'book',
  slug: 'the-slow-river',
  title: 'The Slow River',
  subtitle: 'Essays on water, work and waiting',
  shortTitle: undefined,
  description: 'For eleven years the author walked the same nine miles of river to work and back.',
  lang: 'en-GB',
  dir: 'ltr',
  people: [
    {
      name: 'Marguerite Oyelaran',
      roles: ['aut'],
      sort: 'Oyelaran, Marguerite',
      url: undefined,
      email: undefined,
      bio: undefined
    }
  ],
  date: '2026-05-04',
  updated: undefined,
  edition: undefined,
  version: undefined,
  volume: undefined,
  number: undefined,
  publisher: 'Millrace Press',
  place: 'Leeds',
  rights: undefined,
  license: 'CC-BY-4.0',
  copyright: {year: '2026', holder: 'Marguerite Oyelaran'},
  identifiers: {isbnEpub: undefined, isbnPrint: undefined, issn: undefined, doi: undefined, uuid: undefined},
  keywords: ['rivers', 'work'],
  url: 'https://example.org/the-slow-river/',
  cover: {image: undefined, alt: undefined, credit: undefined, palette: undefined, composition: undefined},
  numbering: {chapters: true, sections: 0, figures: 'chapter'},
  notes: {restart: 'chapter', html: 'auto', pdf: 'chapter', epub: 'popup'},
  typography: {quotes: 'auto', dashes: 'auto', spaces: true},
  implicitFigures: 'alt',
  split: 'auto',
  toc: {depth: 2},
  editions: {
    html: {},
    pdf: {page: '6x9'},
    epub: {},
    email: {
      from: 'Millrace Press <post@example.org>',
      replyTo: undefined,
      subject: undefined,
      preheader: undefined,
      body: 'launch',
      listId: undefined,
      unsubscribe: undefined,
      address: 'Millrace Press, 4 Cray Yard, Leeds'
    }
  },
  rules: new Map(),
  buildDate: '2026-05-04T00:00:00Z'
}

/** Front matter that says nothing. */
export const emptyFrontMatter: FrontMatter = {
  title: undefined,
  subtitle: undefined,
  shortTitle: undefined,
  navTitle: undefined,
  kicker: undefined,
  standfirst: undefined,
  authors: [],
  byline: undefined,
  date: undefined,
  updated: undefined,
  description: undefined,
  excerpt: undefined,
  tags: [],
  section: undefined,
  image: undefined,
  imageAlt: undefined,
  imageCaption: undefined,
  imageCredit: undefined,
  slug: undefined,
  urlPath: undefined,
  aliases: [],
  canonical: undefined,
  lang: undefined,
  dir: undefined,
  draft: false,
  role: undefined,
  numbered: undefined,
  dropCap: false,
  typography: undefined,
  weight: undefined,
  only: undefined
}
