/** Publications of other types and directions, made from the tour. */
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {PreparedChapter, PreparedPublication} from '../../../pipeline/model/publication.js'
import {inline, p, t, tourChapters, tourPublication} from '../../support/tour.js'

export interface Sample {
  readonly publication: PreparedPublication
  readonly chapters: readonly PreparedChapter[]
}

function withHeads(publication: PreparedPublication, chapters: readonly PreparedChapter[]): Sample {
  return {publication: {...publication, chapters: chapters.map(({head}) => head)}, chapters}
}

const image = {assetId: 'images/photograph.jpg', alt: 'A reach at evening', caption: 'The reach', credit: 'A. Person'}

/** An issue of two sections, the first article with a picture, a byline and a drop cap. */
export const issue: Sample = withHeads(
  {
    ...tourPublication,
    config: {...tourPublication.config, type: 'issue', slug: 'leaflet-7', number: '7', publisher: 'Leaflet'},
    divisions: [
      {kind: 'section', matter: 'main', title: inline('Reports'), label: undefined, chapters: ['one.md']},
      {kind: 'section', matter: 'main', title: inline('Essays'), label: undefined, chapters: ['two.md']}
    ]
  },
  tourChapters.map(({head, ...chapter}, index) => ({
    ...chapter,
    head: {
      ...head,
      label: undefined,
      number: undefined,
      byline: index === 0 ? 'Idris Vance' : 'Noor Castellan',
      date: '2026-05-04',
      updated: '2026-06-01',
      image: index === 0 ? image : undefined,
      dropCap: true
    }
  }))
)

/** A lone article: its text is the index. */
export const article: Sample = withHeads(
  {
    ...tourPublication,
    config: {...tourPublication.config, type: 'article', url: undefined},
    divisions: [{kind: 'plain', matter: 'main', title: undefined, label: undefined, chapters: ['two.md']}]
  },
  tourChapters.slice(1)
)

/** A book in Arabic with a chapter in English. */
export const arabic: Sample = withHeads(
  {
    ...tourPublication,
    config: {...tourPublication.config, lang: 'ar', dir: 'rtl', title: 'النهر البطيء', subtitle: undefined},
    title: inline('النهر البطيء'),
    subtitle: undefined,
    divisions: [{kind: 'plain', matter: 'main', title: undefined, label: undefined, chapters: ['one.md', 'two.md']}]
  },
  [
    {
      head: {
        ...(tourChapters[0]?.head ?? missing()),
        lang: 'ar',
        dir: 'rtl',
        title: inline('أربع طرق'),
        navTitle: inline('أربع طرق')
      },
      children: [
        p('كان للحارس ساعتان', {type: 'footnoteReference', note: 'n', number: 1, call: 1}, ' في المكتب.'),
        {type: 'code', language: 'js', value: 'fill()'},
        p('نص ثان.')
      ],
      footnotes: [{identifier: 'n', number: 1, label: 'n', calls: 1, children: [p('ملاحظة قصيرة.')]}]
    },
    ...tourChapters.slice(1)
  ]
)

function missing(): never {
  throw new Error('the tour has no chapter')
}

/** A chapter that calls `count` notes of `words` words, one a sentence of ten words. */
export function noted(count: number, words: number): Sample {
  const numbers = Array.from({length: count}, (_, index) => index + 1)
  const sentence = 'Ten words stand in this sentence before the next call.'
  const [first] = tourChapters
  if (!first) return missing()
  return withHeads(tourPublication, [
    {
      head: first.head,
      children: numbers.map(number => p(sentence, {type: 'footnoteReference', note: `n${number}`, number, call: 1})),
      footnotes: numbers.map(number => ({
        identifier: `n${number}`,
        number,
        label: `n${number}`,
        calls: 1,
        children: [{type: 'paragraph', children: [t('word '.repeat(words))]}]
      }))
    },
    ...tourChapters.slice(1)
  ])
}

/** Notes, and pictures in the margin before a heading and one after the other. */
export const pictured: Sample = (() => {
  const {publication, chapters} = noted(6, 6)
  const [first, ...others] = chapters
  if (!first) return missing()
  const source = {kind: 'asset', assetId: 'images/photograph.jpg'} as const
  const figure = (words: string): Flow => ({
    type: 'figure',
    kind: 'figure',
    placement: 'margin',
    children: [
      {type: 'image', source, alt: words, decorative: false},
      {type: 'caption', children: [t(words)]}
    ]
  })
  const long = p('Ten words stand in this sentence before the next call. '.repeat(12))
  const heading: Flow = {type: 'heading', depth: 2, children: [t('A heading')]}
  const children = [...first.children, long, figure('One'), heading, figure('Two'), figure('Three'), long, long, long]
  return {publication, chapters: [{...first, children}, ...others]}
})()
