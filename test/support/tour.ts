/**
 * A publication that holds every node type and every kind of the prepared tree, made by hand: what the conformance suite
 * and the emitters' own tests feed on.
 */
import type {Asset} from '../../pipeline/model/asset.js'
import {admonitionKinds, blockKinds, generatedPieces, spanRoles} from '../../pipeline/model/nodes.js'
import type {Flow, Image, Phrasing} from '../../pipeline/model/nodes.js'
import type {ChapterHead, Inline, PreparedChapter, PreparedPublication} from '../../pipeline/model/publication.js'
import {plainText} from '../../pipeline/tree/text.js'
import {plainConfig} from './config.js'
import {memoryLibrary} from './library.js'
import {drawing, photograph, transparent} from './pictures.js'

export const t = (value: string): Phrasing => ({type: 'text', value})
export const p = (...children: readonly (Phrasing | string)[]): Flow => ({
  type: 'paragraph',
  children: children.map(child => (typeof child === 'string' ? t(child) : child))
})
export const inline = (...children: readonly (Phrasing | string)[]): Inline => {
  const nodes = children.map(child => (typeof child === 'string' ? t(child) : child))
  return {text: plainText(nodes), children: nodes}
}
const image = (assetId: string, alt: string): Image => ({
  type: 'image',
  source: {kind: 'asset', assetId},
  alt,
  decorative: false
})

export const tourLibrary = memoryLibrary({
  'images/drawing.svg': drawing,
  'images/photograph.jpg': photograph,
  'images/transparent.png': transparent,
  'data/gauge.csv': 'day,level\n1,0.4\n'
})

const picture = (id: string, type: 'image/svg+xml' | 'image/jpeg' | 'image/png', alpha: boolean): Asset => ({
  id,
  digest: tourLibrary.digest(id) ?? '',
  size: tourLibrary.bytes(id)?.length ?? 0,
  picture: {type, width: 480, height: 320, alpha}
})
export const tourAssets: ReadonlyMap<string, Asset> = new Map(
  [
    picture('images/drawing.svg', 'image/svg+xml', true),
    picture('images/photograph.jpg', 'image/jpeg', false),
    picture('images/transparent.png', 'image/png', true),
    {id: 'data/gauge.csv', digest: tourLibrary.digest('data/gauge.csv') ?? '', size: 16, picture: undefined}
  ].map(asset => [asset.id, asset])
)

/** Every phrasing type, one paragraph each. */
const phrasing: readonly Flow[] = [
  p(
    'Plain words, then ',
    {type: 'emphasis', children: [t('stress')]},
    ', ',
    {type: 'strong', children: [t('weight')]},
    ', ',
    {
      type: 'delete',
      children: [t('a mistake')]
    }
  ),
  p('The call ', {type: 'inlineCode', value: 'fill(chamber, 0.4)'}, ' and the formula ', {
    type: 'inlineMath',
    value: 'v = a t^2'
  }),
  p('One line', {type: 'break'}, 'and the next.'),
  p(
    'Links: ',
    {
      type: 'link',
      destination: {kind: 'external', url: 'https://example.org/a?b=1&c=2'},
      title: 'Outside',
      children: [t('away')]
    },
    ', ',
    {type: 'link', destination: {kind: 'internal', chapter: 'two.md'}, children: [t('the next chapter')]},
    ', ',
    {
      type: 'link',
      destination: {kind: 'internal', chapter: 'one.md', identifier: 'arithmetic'},
      children: [t('below')]
    },
    ', ',
    {
      type: 'link',
      destination: {kind: 'internal', chapter: 'absent.md'},
      children: [t('a chapter this build leaves out')]
    },
    ', ',
    {type: 'link', destination: {kind: 'file', assetId: 'data/gauge.csv'}, children: [t('the gauge’s days')]}
  ),
  p(
    'A picture in the line ',
    image('images/transparent.png', 'a small leaf'),
    ' goes on. Another is ',
    {
      type: 'image',
      source: {kind: 'remote', url: 'https://example.org/weir.jpg'},
      alt: 'a weir far away',
      decorative: false
    },
    ', a third ',
    {type: 'image', source: {kind: 'missing', url: 'lost.png'}, alt: 'a lost picture', decorative: false}
  ),
  p(
    'A claim',
    {type: 'footnoteReference', note: 'clock', number: 1, call: 1},
    ' and another',
    {
      type: 'footnoteReference',
      note: 'spaniel',
      number: 2,
      call: 1
    },
    ', the first again',
    {type: 'footnoteReference', note: 'clock', number: 1, call: 2}
  ),
  p(
    'See ',
    {
      type: 'crossReference',
      kind: 'fig',
      form: 'full',
      destination: {kind: 'internal', chapter: 'one.md', identifier: 'fig-reach'},
      children: [t('Figure 1.1')]
    },
    ' and ',
    {type: 'cite', keys: ['doe99'], children: [t('(Doe 1999)')]}
  ),
  p(
    'Water is H',
    {type: 'subscript', children: [t('2')]},
    'O, a square is m',
    {type: 'superscript', children: [t('2')]},
    ', and ',
    {
      type: 'ruby',
      lang: 'ja',
      reading: [t('かんじ')],
      children: [t('漢字')]
    },
    {type: 'indexMark', entries: ['water']}
  ),
  ...spanRoles.map(role =>
    p(`A span of role ${role}: `, {type: 'span', role, title: `title of ${role}`, children: [t(`shown ${role}`)]})
  ),
  p({type: 'span', role: 'plain', identifier: 'anchor', children: []}, 'After an anchor, ', {
    type: 'span',
    role: 'isolate',
    lang: 'fr',
    children: [t('quelques mots français')]
  })
]

/** Every flow type. */
const flow: readonly Flow[] = [
  {type: 'heading', depth: 2, identifier: 'arithmetic', children: [t('The arithmetic of a chamber')]},
  p('Text under a heading.'),
  {type: 'heading', depth: 3, identifier: 'third', number: '1.1', children: [t('Third level')]},
  {type: 'heading', depth: 4, identifier: 'fourth', children: [t('Fourth level')]},
  {type: 'thematicBreak'},
  p('After the break.'),
  {type: 'blockquote', attribution: [t('A keeper')], children: [p('The sum does not care.')]},
  {
    type: 'list',
    ordered: true,
    start: 3,
    spread: false,
    children: [
      {type: 'listItem', spread: false, children: [p('Third thing')]},
      {
        type: 'listItem',
        spread: false,
        children: [
          p('Fourth thing'),
          {
            type: 'list',
            ordered: false,
            spread: true,
            children: [{type: 'listItem', spread: true, children: [p('Inner'), p('Second block')]}]
          }
        ]
      }
    ]
  },
  {
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      {type: 'listItem', spread: false, checked: true, children: [p('Done')]},
      {type: 'listItem', spread: false, checked: false, children: [p('Not done')]}
    ]
  },
  {
    type: 'code',
    language: 'python',
    title: 'passage.py',
    value: 'def passage(length, fall):\n    # litres\n    return round(length * fall * 1_000)\n'
  },
  {type: 'code', value: 'no language <here> & "there"'},
  {type: 'math', value: 'E = mc^2', number: '1.1', identifier: 'eq-mass'},
  {
    type: 'figure',
    kind: 'table',
    number: '1.1',
    label: 'Table 1.1',
    identifier: 'tbl-locks',
    placement: 'auto',
    children: [
      {type: 'caption', children: [t('Water spent in one day at three locks, August 2025')]},
      {
        type: 'table',
        align: [undefined, 'right', 'center'],
        head: 1,
        children: [
          {
            type: 'tableRow',
            children: ['Lock', 'Fall, m', 'Passages'].map(cell => ({type: 'tableCell' as const, children: [t(cell)]}))
          },
          {
            type: 'tableRow',
            children: ['Thornley', '2.10', '31'].map(cell => ({type: 'tableCell' as const, children: [t(cell)]}))
          },
          {
            type: 'tableRow',
            children: ['Upper Cray', '1.45', '28'].map(cell => ({type: 'tableCell' as const, children: [t(cell)]}))
          }
        ]
      }
    ]
  },
  {
    type: 'figure',
    kind: 'figure',
    number: '1.1',
    label: 'Figure 1.1',
    identifier: 'fig-reach',
    placement: 'auto',
    credit: [t('Photograph by the author')],
    children: [
      image('images/photograph.jpg', 'A long straight reach of water at evening'),
      {type: 'caption', children: [t('The long reach above Thornley, from the keeper’s bench.')]}
    ]
  },
  {
    type: 'figure',
    kind: 'figure',
    placement: 'auto',
    children: [image('images/drawing.svg', 'A drawing of a lock from above')]
  },
  {
    type: 'figure',
    kind: 'listing',
    number: '1.1',
    label: 'Listing 1.1',
    identifier: 'lst-fill',
    placement: 'auto',
    children: [
      {type: 'code', language: 'js', value: 'fill()'},
      {type: 'caption', children: [t('Filling')]}
    ]
  },
  ...admonitionKinds.map((kind): Flow => ({
    type: 'admonition',
    kind,
    label: kind,
    title: [t(`Title of ${kind}`)],
    children: [p(`Inside ${kind}.`)]
  })),
  ...blockKinds.map((kind): Flow => ({
    type: 'block',
    kind,
    title: [t(`Head of ${kind}`)],
    children: [p(`Block ${kind}.`)]
  })),
  {type: 'details', summary: [t('Summary words')], children: [p('Folded words.')]},
  {
    type: 'verse',
    attribution: [t('A poet')],
    children: [
      {type: 'line', indent: 0, children: [t('The river is a line')]},
      {type: 'line', indent: 2, children: [t('that turns')]},
      {type: 'line', indent: 0, stanza: true, children: [t('and comes again')]}
    ]
  },
  {type: 'speech', speaker: [t('Keeper')], children: [p('You had better wait.')]},
  {
    type: 'definitionList',
    children: [
      {type: 'definitionTerm', children: [t('paddle')]},
      {type: 'definitionDescription', children: [p('A sluice in a gate.')]}
    ]
  },
  {type: 'media', kind: 'video', url: 'https://example.org/lock.mp4', title: 'A lock fills'},
  ...generatedPieces.map((what): Flow => ({type: 'generated', what})),
  {type: 'pageBreak'},
  {
    type: 'table',
    align: ['left'],
    head: 0,
    children: [
      {
        type: 'tableRow',
        children: [{type: 'tableCell', header: true, colspan: 2, children: [p('A cell with a block')]}]
      }
    ]
  },
  {type: 'paragraph', only: ['html'], children: [t('Words for the web alone.')]}
]

function head(id: string, title: string, number: string | undefined): ChapterHead {
  return {
    id,
    path: id,
    slug: id.replace(/\.md$/, ''),
    matter: 'main',
    role: 'chapter',
    depth: 0,
    number,
    label: number === undefined ? undefined : `Chapter ${number}`,
    lang: 'en-GB',
    dir: 'ltr',
    only: undefined,
    title: inline(title),
    navTitle: inline(title),
    subtitle: undefined,
    kicker: undefined,
    standfirst: inline('A boat in a chamber has nothing to do but rise.'),
    byline: undefined,
    authors: [],
    date: undefined,
    updated: undefined,
    description: `What ${title} is about.`,
    image: undefined,
    metaDescription: undefined,
    tags: [],
    section: undefined,
    contentsDepth: 2,
    notesHtml: 'auto',
    notesPdf: 'chapter',
    email: {},
    aliases: [],
    canonical: undefined,
    generate: undefined,
    outline: [],
    words: 500,
    minutes: 3,
    dropCap: false,
    draft: false,
    key: id,
    content: id
  }
}

export const tourChapters: readonly PreparedChapter[] = [
  {
    head: {
      ...head('one.md', 'Four ways to wait for a lock', '1'),
      outline: [
        {identifier: 'arithmetic', depth: 2, number: undefined, title: inline('The arithmetic of a chamber')},
        {identifier: 'third', depth: 3, number: '1.1', title: inline('Third level')}
      ]
    },
    children: [...phrasing, ...flow],
    footnotes: [
      {
        identifier: 'clock',
        number: 1,
        label: 'clock',
        calls: 2,
        children: [p('He keeps two clocks.'), p('Both are right.')]
      },
      {identifier: 'spaniel', number: 2, label: 'spaniel', calls: 1, children: [p('For a spaniel, in 1998.')]},
      {identifier: 'unused', number: undefined, label: 'unused', calls: 0, children: [p('Nobody calls this one.')]}
    ]
  },
  {head: head('two.md', 'Mud, & who owns it', '2'), children: [p('A second chapter, short.')], footnotes: []}
]

export const tourPublication: PreparedPublication = {
  config: plainConfig,
  title: inline('The Slow River'),
  subtitle: inline('Essays on water, work and waiting'),
  description: plainConfig.description,
  chapters: tourChapters.map(chapter => chapter.head),
  divisions: [
    {kind: 'part', matter: 'main', title: inline('Upstream'), label: 'Part 1', chapters: ['one.md', 'two.md']}
  ],
  furniture: [],
  series: undefined,
  issues: [],
  assets: tourAssets,
  words: 1000
}
