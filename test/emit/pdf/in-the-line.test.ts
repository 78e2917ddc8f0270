import {describe, expect, test} from 'vitest'
import type {Flow, Image, Phrasing} from '../../../pipeline/model/nodes.js'
import {composeChapter} from '../../../pipeline/emit/pdf/compose.js'
import {testContext} from '../../support/emit.js'
import {p, t, tourChapters} from '../../support/tour.js'
import {pagesOf, printed} from './read-pages.js'
import {elementsIn, structureOf, those} from './read-structure.js'

const picture: Image = {
  type: 'image',
  source: {kind: 'asset', assetId: 'images/photograph.jpg'},
  alt: 'a reach of water',
  decorative: false
}
const inline: Image = {...picture, classes: ['inline']}
const ruby = (base: string, reading: string): Phrasing => ({type: 'ruby', children: [t(base)], reading: [t(reading)]})

/** What is handed to the layout. */
async function contentOf(children: readonly Flow[]): Promise<string> {
  const [model] = tourChapters
  if (!model) throw new Error('the tour has no chapter')
  const {value} = await composeChapter({...model, children, footnotes: []}, testContext())
  return JSON.stringify(value.content)
}

describe('a picture in a line', () => {
  test('stands on the baseline of its words, with its description', async () => {
    const {bytes, treatments} = await printed([p('Words ', inline, ' go on.')])
    expect(treatments).toEqual([])
    const words = (await pagesOf(bytes)).flat()
    const [before, after] = ['Words', 'go on.'].map(text => words.find(found => found.text.includes(text)))
    expect(after?.baseline).toBe(before?.baseline)
    const told = those(await structureOf(bytes), 'Figure').filter(({alt}) => alt === 'a reach of water')
    expect(told).toHaveLength(1)
    const [, left, bottom, right, top] =
      /\/BBox\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(elementsIn(bytes, 'Figure').at(-1) ?? '')?.map(Number) ?? []
    expect(648 - (bottom ?? 0)).toBeCloseTo(before?.baseline ?? 0, 0)
    expect((top ?? 0) - (bottom ?? 0)).toBeCloseTo(10, 1)
    expect(right).toBeGreaterThan(left ?? 0)
  })

  test('is not lost in a heading, nor read where it is ornament', async () => {
    const heading: Flow = {type: 'heading', depth: 2, children: [t('Of '), picture, t(' water')]}
    const {bytes} = await printed([heading, p('A ', {...inline, alt: '', decorative: true}, ' b')])
    const trees = await structureOf(bytes)
    const shown = those(trees, 'Figure').map(({alt}) => alt)
    expect(shown.filter(alt => alt === 'a reach of water')).toHaveLength(1)
    expect(shown).not.toContain(undefined)
    expect(those(trees, 'H2')[0]?.kids.map(({role}) => role)).toEqual(['Figure'])
  })

  test('that is large stands between the lines, unless it is asked into one', async () => {
    const {treatments} = await printed([p('Words ', {...picture, width: {value: 300, unit: 'px'}}, ' go on.')])
    expect(treatments).toMatchObject([{kind: 'degraded', construct: 'image'}])
  })
})

describe('a reading', () => {
  test('stands over its characters, in the middle, and is told from them', async () => {
    const {bytes, treatments} = await printed([p('Of a ', ruby('characters', 'reading'), ' here.')])
    expect(treatments).toEqual([])
    const words = (await pagesOf(bytes)).flat()
    const [base, over] = ['characters', 'reading'].map(text => words.find(found => found.text === text))
    expect(over?.baseline).toBeLessThan((base?.baseline ?? 0) - 5)
    expect(over?.x).toBeGreaterThan(base?.x ?? 0)
    const [told] = those(await structureOf(bytes), 'Ruby')
    expect(told?.kids.map(({role, words: said}) => [role, said.trim()])).toEqual([
      ['RB', 'characters'],
      ['RT', 'reading']
    ])
  })

  test('that is wider makes room for itself', async () => {
    const at = async (reading: string): Promise<number> => {
      const words = (await pagesOf((await printed([p('Of ', ruby('it', reading), ' here')])).bytes)).flat()
      return words.find(({text}) => text.includes('here'))?.x ?? 0
    }
    expect(await at('a reading of many words')).toBeGreaterThan((await at('r')) + 20)
  })

  test('of a whole sentence stands in parentheses behind it', async () => {
    const {treatments} = await printed([p(ruby('words '.repeat(30), 'more '.repeat(29)))])
    expect(treatments).toMatchObject([{kind: 'degraded', construct: 'ruby'}])
  })

  test('of a long phrase stands over it word by word, and lines end between them', async () => {
    const [bases, readings] = ['base', 'read'].map(name => Array.from({length: 20}, (_, index) => `${name}${index}x`))
    if (!bases || !readings) throw new Error('no words')
    const {bytes, treatments} = await printed([p('Of ', ruby(bases.join(' '), readings.join(' ')), ' here.')])
    expect(treatments).toEqual([])
    const words = (await pagesOf(bytes)).flat()
    const lines = new Set<number>()
    for (const [index, base] of bases.entries()) {
      const [under, over] = [base, readings[index] ?? ''].map(text => words.find(word => word.text === text))
      expect(over?.baseline).toBeLessThan((under?.baseline ?? 0) - 5)
      expect(over?.baseline).toBeGreaterThan((under?.baseline ?? 0) - 14)
      lines.add(under?.baseline ?? 0)
    }
    expect(lines.size).toBeGreaterThan(1)
    expect(those(await structureOf(bytes), 'RT')).toHaveLength(20)
  })

  test('with a syllable for each character stands over them one by one', async () => {
    const {bytes, treatments} = await printed([p(ruby('a'.repeat(40), Array.from({length: 40}, () => 'sy').join(' ')))])
    expect(treatments).toEqual([])
    expect(those(await structureOf(bytes), 'RT')).toHaveLength(40)
  })
})

test('the end of a proof is drawn, and no box for a letter that is missing', async () => {
  const children = [p('So it is.\u00a0\u220e')]
  const {bytes, messages} = await printed(children)
  expect(messages).toEqual([])
  const content = await contentOf(children)
  expect(content).toContain('\u220e')
  expect(content).not.toContain('\u25a1')
  // What a reader copies is the sign itself; it is no formula.
  expect(those(await structureOf(bytes), 'Formula')).toEqual([])
})

test('emphasis has marks or weight where letters are not slanted', async () => {
  const stressed = async (lang: string, text: string): Promise<string> =>
    contentOf([{type: 'paragraph', lang, children: [{type: 'emphasis', children: [t(text)]}]}])
  expect(await stressed('ja', 'каг')).toContain('"stress":"over"')
  expect(await stressed('zh', 'каг')).toContain('"stress":"under"')
  expect(await stressed('he', 'каг')).toMatch(/"bold":true[^}]*каг|каг[^}]*"bold":true/)
  // Latin words among them keep their italics.
  expect(await stressed('ja', 'Latin')).toMatch(/"italics":true[^}]*Latin|Latin[^}]*"italics":true/)
})
