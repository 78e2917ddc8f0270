/** Random prepared publications with everything that authors, plugins and accidents put into them. */
import fc from 'fast-check'
import type {Arbitrary} from 'fast-check'
import {chapterRoles} from '../../../pipeline/model/config.js'
import {admonitionKinds, blockKinds, generatedPieces, spanRoles} from '../../../pipeline/model/nodes.js'
import type {Flow, Phrasing} from '../../../pipeline/model/nodes.js'
import type {ChapterHead, PreparedChapter, PreparedPublication} from '../../../pipeline/model/publication.js'
import {inline, tourChapters, tourPublication} from '../../support/tour.js'

const nasty = [
  '',
  ' ',
  '\u0000\u0001\u000b',
  '\ud800',
  'a\udc00b',
  '\ufffe\uffff',
  ']]>',
  '<b>&amp;</b>',
  '"\'`',
  '-- comment -->',
  '<%= 1 %>',
  'مرحبا بالعالم',
  'שלום',
  '漢字仮名交じり文',
  '👩‍👩‍👧 emoji',
  'e\u0301',
  'line\r\nend\ttab',
  '\u202eright to left'
]
const words = fc.oneof(
  {weight: 3, arbitrary: fc.lorem({maxCount: 8})},
  {weight: 2, arbitrary: fc.constantFrom(...nasty)},
  fc.string({unit: 'binary', maxLength: 12})
)
const identifier = fc.oneof(
  fc.constantFrom('a', 'title', 'b c', 'été', '漢字', '1st', '', 'fn-x', 'constructor', '__proto__', 'A', 'a--b'),
  fc.string({unit: 'binary', maxLength: 6})
)
const maybe = <Value>(arbitrary: Arbitrary<Value>): Arbitrary<Value | undefined> =>
  fc.option(arbitrary, {nil: undefined, freq: 3})
const common = {
  identifier: maybe(identifier),
  lang: maybe(fc.constantFrom('fr', 'ar', 'zh-Hant', 'not a tag', '')),
  dir: maybe(fc.constantFrom('ltr' as const, 'rtl' as const)),
  classes: maybe(fc.array(fc.constantFrom('notes', 'x y', '"', 'é'), {maxLength: 2}))
}
const url = fc.oneof(
  fc.constantFrom(
    'https://example.org/a b?c=[d]|{e}#f#g',
    'http://exa mple/',
    'http://under_score.org/',
    'https://example.org/%zz',
    'javascript:alert(1)',
    'mailto:a b@example.org',
    'tel:+44 1 2',
    '//host/x',
    'late:0',
    'https://müller.example/straße',
    'http://[::1]:80/',
    'http://user:pass@example.org:99/'
  ),
  fc.webUrl(),
  fc.string({maxLength: 10})
)
const destination = fc.oneof(
  url.map(value => ({kind: 'external' as const, url: value})),
  fc.record({
    kind: fc.constant('internal' as const),
    chapter: fc.constantFrom('c0', 'c1', 'c2', 'nowhere'),
    identifier: maybe(identifier)
  }),
  fc.constant({kind: 'file' as const, assetId: 'data/gauge.csv'})
)
const image = fc.record({
  type: fc.constant('image' as const),
  ...common,
  source: fc.oneof(
    fc
      .constantFrom('images/drawing.svg', 'images/photograph.jpg', 'images/transparent.png')
      .map(assetId => ({kind: 'asset' as const, assetId})),
    url.map(value => ({kind: 'remote' as const, url: value})),
    url.map(value => ({kind: 'missing' as const, url: value}))
  ),
  alt: words,
  decorative: fc.boolean(),
  title: maybe(words),
  width: maybe(fc.record({value: fc.integer({min: 1, max: 100}), unit: fc.constantFrom('%' as const, 'px' as const)}))
})

interface Tree {
  readonly phrasing: Phrasing
  readonly flow: Flow
  readonly item: Extract<Flow, {type: 'listItem'}>
  readonly row: Extract<Flow, {type: 'tableRow'}>
}

const {phrasing, flow} = fc.letrec<Tree>(tie => {
  const inlines = fc.array(tie('phrasing'), {maxLength: 4})
  const blocks = fc.array(tie('flow'), {maxLength: 3})
  const some = fc.array(tie('flow'), {minLength: 1, maxLength: 2})
  // Records of arbitraries lose which fields are optional; the shapes below are those of model/nodes.ts.
  const phrase = (type: Phrasing['type'], rest: Record<string, Arbitrary<unknown>>) =>
    fc.record({type: fc.constant(type), ...common, ...rest}) as Arbitrary<Phrasing>
  const node = <Node extends Flow>(type: Node['type'], rest: Record<string, Arbitrary<unknown>>) =>
    fc.record({type: fc.constant(type), ...common, ...rest}) as unknown as Arbitrary<Node>
  return {
    phrasing: fc.oneof(
      {maxDepth: 3, depthIdentifier: 'tree'},
      words.map(value => ({type: 'text' as const, value})),
      phrase('inlineCode', {value: words}),
      phrase('inlineMath', {value: words}),
      phrase('break', {}),
      image,
      phrase('footnoteReference', {
        note: fc.constantFrom('n', 'm', 'constructor', 'none'),
        number: fc.integer({min: 1, max: 3}),
        call: fc.constant(1)
      }),
      phrase('emphasis', {children: inlines}),
      phrase('strong', {children: inlines}),
      phrase('delete', {children: inlines}),
      phrase('superscript', {children: inlines}),
      phrase('subscript', {children: inlines}),
      phrase('link', {destination, title: maybe(words), children: inlines}),
      phrase('crossReference', {
        kind: fc.constant('fig'),
        form: fc.constant('full' as const),
        destination,
        children: inlines
      }),
      phrase('cite', {keys: fc.constant([]), children: inlines}),
      phrase('span', {role: fc.constantFrom(...spanRoles), title: maybe(words), children: inlines}),
      phrase('ruby', {
        reading: words.map(value => [{type: 'text' as const, value}]),
        children: words.map(value => [{type: 'text' as const, value}])
      }),
      phrase('indexMark', {entries: fc.constant(['a'])})
    ),
    flow: fc.oneof(
      {maxDepth: 4, depthIdentifier: 'tree'},
      node('paragraph', {children: inlines}),
      node('heading', {depth: fc.constantFrom(2, 3, 4, 5, 6), number: maybe(words), children: inlines}),
      node('thematicBreak', {}),
      node('pageBreak', {}),
      node('code', {language: maybe(words), title: maybe(words), value: words}),
      node('math', {value: words, number: maybe(words)}),
      node('media', {
        kind: fc.constantFrom('video' as const, 'audio' as const, 'embed' as const),
        url,
        title: maybe(words)
      }),
      node('generated', {what: fc.constantFrom(...generatedPieces)}),
      node('blockquote', {attribution: maybe(inlines), children: blocks}),
      node('list', {
        ordered: fc.boolean(),
        start: maybe(fc.integer({min: 0, max: 9})),
        marker: maybe(fc.constantFrom('lower-alpha' as const, 'upper-roman' as const)),
        spread: fc.boolean(),
        children: fc.array(tie('item'), {minLength: 1, maxLength: 3})
      }),
      node('table', {
        align: fc.constant([undefined, 'right' as const, 'center' as const]),
        widths: maybe(fc.constant([30, 30, 40])),
        head: fc.constantFrom(0, 1),
        children: fc.array(tie('row'), {minLength: 1, maxLength: 3})
      }),
      node('figure', {
        kind: fc.constantFrom('figure' as const, 'table' as const, 'listing' as const),
        number: maybe(words),
        credit: maybe(inlines),
        placement: fc.constantFrom('auto' as const, 'wide' as const),
        children: fc
          .tuple(fc.array(fc.oneof(image, tie('flow')), {maxLength: 2}), maybe(inlines))
          .map(([content, words]) => [...content, ...(words ? [{type: 'caption' as const, children: words}] : [])])
      }),
      node('admonition', {
        kind: fc.constantFrom(...admonitionKinds),
        label: words,
        title: maybe(inlines),
        folded: maybe(fc.boolean()),
        children: blocks
      }),
      node('block', {
        kind: fc.constantFrom(...blockKinds),
        label: maybe(words),
        title: maybe(inlines),
        attribution: maybe(inlines),
        children: blocks
      }),
      node('details', {summary: inlines, open: maybe(fc.boolean()), children: blocks}),
      node('verse', {
        attribution: maybe(inlines),
        children: fc.array(
          node('line', {indent: fc.integer({min: 0, max: 20}), stanza: maybe(fc.boolean()), children: inlines}),
          {maxLength: 3}
        )
      }),
      node('speech', {speaker: inlines, children: blocks}),
      node('definitionList', {
        children: fc.array(fc.tuple(inlines, some), {minLength: 1, maxLength: 2}).map(pairs =>
          pairs.flatMap(([term, description]) => [
            {type: 'definitionTerm' as const, children: term},
            {type: 'definitionDescription' as const, children: description}
          ])
        )
      })
    ),
    item: node<Tree['item']>('listItem', {spread: fc.boolean(), checked: maybe(fc.boolean()), children: blocks}),
    row: node<Tree['row']>('tableRow', {
      children: fc.array(node('tableCell', {header: maybe(fc.boolean()), children: fc.oneof(inlines, blocks)}), {
        minLength: 1,
        maxLength: 3
      })
    })
  }
})

const label = maybe(fc.array(phrasing, {maxLength: 2}).map(nodes => inline(...nodes)))
const [model] = tourChapters
if (!model) throw new Error('the tour has no chapter')

const chapter: Arbitrary<PreparedChapter> = fc.record({
  head: fc
    .record({
      slug: fc.oneof(
        fc.constantFrom('toc', 'nav', 'cover', 'title-page', 'a', 'a-b', '1984', 'part-x', '漢字', ''),
        words
      ),
      matter: fc.constantFrom('front' as const, 'main' as const, 'back' as const),
      role: fc.constantFrom(...chapterRoles),
      depth: fc.integer({min: 0, max: 3}),
      number: maybe(words),
      label: maybe(words),
      lang: fc.constantFrom('en', 'ar', 'ja'),
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
      title: words.map(text => inline(text)),
      navTitle: words.map(text => inline(text)),
      subtitle: label,
      kicker: label,
      standfirst: label,
      byline: maybe(words),
      outline: fc.array(
        fc.record({
          identifier,
          depth: fc.integer({min: 2, max: 6}),
          number: maybe(words),
          title: words.map(text => inline(text))
        }),
        {maxLength: 3}
      ),
      dropCap: fc.boolean()
    })
    .map((head): ChapterHead => ({...model.head, ...head})),
  children: fc.array(flow, {maxLength: 6}),
  footnotes: fc.tuple(fc.array(flow, {maxLength: 2}), fc.array(flow, {maxLength: 2})).map(([n, m]) => [
    {identifier: 'n', number: 1, label: 'n', calls: 1, children: n},
    {identifier: 'constructor', number: 2, label: 'constructor', calls: 1, children: m},
    {identifier: 'm', number: undefined, label: 'm', calls: 0, children: m}
  ])
})

export interface RandomBook {
  readonly publication: PreparedPublication
  readonly chapters: readonly PreparedChapter[]
}

export const randomBook: Arbitrary<RandomBook> = fc
  .record({
    chapters: fc.array(chapter, {minLength: 1, maxLength: 3}),
    title: words,
    subtitle: maybe(words),
    type: fc.constantFrom('article' as const, 'book' as const, 'issue' as const),
    text: words,
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    url: maybe(fc.constant('https://example.org/x/')),
    depth: fc.integer({min: 1, max: 6}),
    kind: fc.constantFrom('part' as const, 'section' as const, 'plain' as const)
  })
  .map(({chapters, title, subtitle, type, text, dir, url, depth, kind}) => {
    const named = chapters.map((one, index) => {
      const id = `c${index}`
      return {...one, head: {...one.head, id, path: id, title: inline(...one.head.title.children)}}
    })
    const {config} = tourPublication
    const publication: PreparedPublication = {
      ...tourPublication,
      config: {
        ...config,
        type,
        title,
        dir,
        url,
        description: text,
        publisher: text,
        rights: text,
        license: text,
        number: type === 'issue' ? text : undefined,
        volume: undefined,
        keywords: [text, text],
        toc: {depth},
        // Drawing a cover takes longer than all the rest.
        cover: {...config.cover, image: 'images/photograph.jpg'},
        people: [
          ...config.people,
          {
            name: text,
            roles: ['edt', text],
            credit: [],
            sort: text,
            url: undefined,
            email: undefined,
            orcid: text,
            affiliation: text,
            bio: undefined,
            image: undefined
          }
        ],
        identifiers: {isbnEpub: text, isbnPrint: undefined, issn: text, doi: text, uuid: text}
      },
      title: inline(title),
      subtitle: subtitle === undefined ? undefined : inline(subtitle),
      description: text,
      chapters: named.map(({head}) => head),
      divisions: [
        {
          kind,
          matter: 'main',
          title: kind === 'plain' ? undefined : inline(title),
          label: text,
          chapters: named.map(({head}) => head.id)
        }
      ]
    }
    return {publication, chapters: named}
  })
