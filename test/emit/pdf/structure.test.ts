import {describe, expect, test} from 'vitest'
import type {Config} from '../../../pipeline/model/config.js'
import type {Flow, Phrasing, TableCell, TableRow} from '../../../pipeline/model/nodes.js'
import type {Footnote} from '../../../pipeline/model/publication.js'
import {p, t} from '../../support/tour.js'
import {manyWords, printed} from './read-pages.js'
import {elementsIn, structureOf, those} from './read-structure.js'

const config: Partial<Config> = {notes: {restart: 'chapter', html: 'auto', pdf: 'page', epub: 'popup'}}
const structure = async (children: readonly Flow[], footnotes: readonly Footnote[] = []) =>
  structureOf((await printed(children, {config, footnotes})).bytes)
const cell = (text: string, header = false): TableCell => ({
  type: 'tableCell',
  children: [t(text)],
  ...(header && {header})
})
const row = (...children: readonly TableCell[]): TableRow => ({type: 'tableRow', children})
const heading = (depth: 2 | 3 | 4, text: string): Flow => ({type: 'heading', depth, children: [t(text)]})
const picture = (alt: string, decorative = false) => ({
  type: 'image' as const,
  source: {kind: 'asset' as const, assetId: 'images/photograph.jpg'},
  alt,
  decorative
})
const claim = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1').includes('<pdfuaid:part>1<')

describe('the structure of a book', () => {
  test('has headings without a step left out, whatever was written', async () => {
    const trees = await structure([heading(2, 'Second'), heading(4, 'Deep'), p('words'), heading(2, 'Again')])
    const roles = ['H1', 'H2', 'H3', 'H4'].map(role => those(trees, role).map(({words}) => words.trim()))
    expect(roles.slice(1)).toEqual([['Second', 'Again'], ['Deep'], []])
    expect(roles[0]?.length).toBeGreaterThan(0)
  })

  test('has one paragraph where it runs over the page', async () => {
    const short = await printed([p('one')])
    const long = await printed([p(manyWords(1200))])
    expect(long.artifacts[0]?.pages).toBeGreaterThan((short.artifacts[0]?.pages ?? 0) + 1)
    expect(elementsIn(long.bytes, 'P')).toHaveLength(elementsIn(short.bytes, 'P').length)
    expect(elementsIn(long.bytes, 'P').some(text => text.includes('/Type/MCR'))).toBe(true)
  })

  test('has lists of items with labels and bodies, and says how they are numbered', async () => {
    const items = [p('first'), p('second')].map(child => ({
      type: 'listItem' as const,
      spread: false,
      children: [child]
    }))
    const list: Flow = {type: 'list', ordered: true, marker: 'lower-roman', spread: false, children: items}
    const {bytes} = await printed([list])
    const [told] = those(await structureOf(bytes), 'L')
    expect(told?.kids.map(({role, kids}) => [role, kids.map(kid => [kid.role, kid.words.trim()])])).toEqual([
      [
        'LI',
        [
          ['Lbl', 'i.'],
          ['LBody', 'first']
        ]
      ],
      [
        'LI',
        [
          ['Lbl', 'ii.'],
          ['LBody', 'second']
        ]
      ]
    ])
    expect(elementsIn(bytes, 'L')[0]).toContain('/ListNumbering/LowerRoman')
  })

  test('has the heads of columns and of rows, once, in tables over pages', async () => {
    const rows = Array.from({length: 90}, (_, index) => row(cell(`row ${index}`, true), cell(`w${index}o`)))
    const table: Flow = {type: 'table', align: [], head: 1, children: [row(cell('Place'), cell('Level')), ...rows]}
    const {bytes} = await printed([table])
    const heads = elementsIn(bytes, 'TH')
    expect(heads.filter(text => text.includes('/Scope/Column'))).toHaveLength(2)
    expect(heads.filter(text => text.includes('/Scope/Row'))).toHaveLength(90)
    expect(elementsIn(bytes, 'TR')).toHaveLength(91)
    expect(elementsIn(bytes, 'TD')).toHaveLength(90)
    const trees = await structureOf(bytes)
    expect(those(trees, 'TH').filter(({words}) => words.includes('Level'))).toHaveLength(1)
  })

  test('describes pictures, with their caption behind them, and leaves ornament out', async () => {
    const caption = {type: 'caption' as const, children: [t('Low water')]}
    const figure: Flow = {
      type: 'figure',
      kind: 'figure',
      placement: 'here',
      children: [picture('a reach of water'), caption]
    }
    const {bytes} = await printed([figure, p(picture('', true)), {type: 'thematicBreak'}])
    const trees = await structureOf(bytes)
    const [cover, ...figures] = those(trees, 'Figure')
    expect(cover?.alt).toBe('Cover')
    expect(figures.map(({alt, kids}) => [alt, kids])).toEqual([['a reach of water', []]])
    // Nothing in an element with a description is read but the description.
    const siblings = trees.flatMap(tree => those([tree], 'Sect')).flatMap(({kids}) => kids)
    const at = siblings.findIndex(({alt}) => alt === 'a reach of water')
    expect([siblings[at + 1]?.role, siblings[at + 1]?.words.trim()]).toEqual(['Caption', 'Low water'])
    expect(elementsIn(bytes, 'Figure')[1]).toMatch(/\/BBox\[[\d.]+ [\d.]+ [\d.]+ [\d.]+\]/)
  })

  test('says that there is a picture where nobody has described it', async () => {
    const {bytes} = await printed([p(picture(''))])
    const [, figure] = those(await structureOf(bytes), 'Figure')
    expect(figure?.alt).toBe('Image')
  })

  test('has links with their annotations, one element over two lines', async () => {
    const words = Array.from({length: 14}, () => 'words').join(' ')
    const link: Phrasing = {
      type: 'link',
      destination: {kind: 'external', url: 'https://example.org/'},
      children: [t(words)]
    }
    const {bytes} = await printed([p('Before it ', link, ' and after.')])
    const links = those(await structureOf(bytes), 'Link').filter(({words}) => words.includes('words'))
    expect(links).toMatchObject([{annotated: true}])
    expect(links[0]?.words.trim()).toBe(words)
    const [dictionary] = elementsIn(bytes, 'Link').filter(text => text.match(/OBJR/g)?.length === 2)
    expect(dictionary).toBeDefined()
  })

  test('has a note right behind its call, wherever it stands on the page', async () => {
    const call: Phrasing = {type: 'footnoteReference', note: 'n1', number: 1, call: 1}
    const note: Footnote = {identifier: 'n1', label: 'n1', number: 1, calls: 1, children: [p('The note.')]}
    const trees = await structure([p('Called', call, ' here.'), p('Another.')], [note])
    const called = those(trees, 'P').find(({words}) => words.trim().startsWith('Called'))
    expect(called?.kids.map(({role}) => role)).toEqual(['Reference', 'Note'])
    expect(called?.words.replace(/\s/g, '')).toBe('Called11Thenote.here.')
    expect(those(trees, 'Note')).toHaveLength(1)
  })

  test('has none of what pages bear because they are pages', async () => {
    const trees = await structure([p(manyWords(1200))])
    const [, ...later] = trees.filter(({words}) => /w\d+o/.test(words))
    expect(later.length).toBeGreaterThan(1)
    for (const tree of later) expect(tree.words.trim()).toMatch(/^(?:w\d+o ?)+$/)
  })

  test('says the language of words in another one', async () => {
    const french: Phrasing = {type: 'span', role: 'plain', lang: 'fr', children: [t('la marée')]}
    const {bytes} = await printed([p('English, then ', french, '.')])
    const [span] = elementsIn(bytes, 'Span')
    expect(span).toContain('/Lang(fr)')
  })
})

describe('the claim of PDF/UA', () => {
  test('is made where everything is said', async () => {
    expect(claim((await printed([p('Words.'), p(picture('a reach of water'))])).bytes)).toBe(true)
  })

  test.each([
    ['a picture has no description', [p(picture(''))], {}],
    ['a character has no glyph', [p('活字')], {}],
    ['the language is a guess', [p('Words.')], {langGuessed: true}]
  ] as const)('is not made where %s', async (_, children, config) => {
    expect(claim((await printed(children, {config})).bytes)).toBe(false)
  })
})

test('two books of the same text have the same bytes', async () => {
  const children = [heading(2, 'Second'), p('Words ', {type: 'inlineCode', value: 'code'}), p(picture('water'))]
  const [one, other] = [await printed(children), await printed(children)]
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
})
