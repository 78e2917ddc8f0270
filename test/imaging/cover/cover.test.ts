import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {drawBand, drawCard, drawCover} from '../../../pipeline/imaging/cover/cover.js'
import type {Cover, CoverFacts} from '../../../pipeline/imaging/cover/cover.js'
import type {Fonts} from '../../../pipeline/imaging/cover/voices.js'
import {derivePicture} from '../../../pipeline/imaging/derive.js'
import {measurePicture} from '../../../pipeline/imaging/measure.js'
import {unsafeParts} from '../../../pipeline/imaging/svg-safety.js'
import {createFontShelf} from '../../../pipeline/read/fonts.js'
import {addedFonts} from '../../support/fonts.js'
import {compositions} from '../../../pipeline/theme/palette.js'
import {parseTheme} from '../../../pipeline/theme/theme.js'

const theme = parseTheme(readFileSync(join(import.meta.dirname, '../../../templates/theme.yaml'), 'utf8'), 'test')
const fonts: Fonts = {font: createFontShelf(), added: []}
const plain: CoverFacts = {
  title: 'The Slow River',
  subtitle: 'Essays on water, work and waiting',
  authors: ['Marguerite Oyelaran'],
  label: undefined,
  slug: 'the-slow-river',
  lang: 'en',
  dir: 'ltr',
  palette: undefined,
  composition: undefined,
  image: undefined
}
const cover = (facts: Partial<CoverFacts> = {}): Cover => drawCover({...plain, ...facts}, theme, fonts)
const card = (facts: Partial<CoverFacts> = {}): Cover => drawCard({...plain, ...facts}, theme, fonts)

interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** Where the ink of the words stands: paths in the palette's ink, whose data has absolute places only. */
function words({svg}: Cover): readonly Extent[] {
  const inks = new Set(Object.values(theme.palettes).map(({ink}) => ink))
  return [...svg.matchAll(/<path d="([^"]*)" fill="(#[0-9a-f]{6})"\/>/g)].flatMap(([, data = '', fill = '']) => {
    const places = (data.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    if (!inks.has(fill) || places.length === 0) return []
    const xs = places.filter((_, index) => index % 2 === 0)
    const ys = places.filter((_, index) => index % 2 === 1)
    return [{left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys)}]
  })
}

/** Where the picture begins, from its clip. */
function pictureBox({svg}: Cover): {readonly x: number; readonly y: number; readonly width: number} {
  const found = /<clipPath id="picture"><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/.exec(svg)
  return {x: Number(found?.[1]), y: Number(found?.[2]), width: Number(found?.[3])}
}

const sentence = 'A history of everything that was ever printed, bound, sold, lent, lost and found again. '
const hostile: readonly (readonly [string, Partial<CoverFacts>])[] = [
  ['nothing at all', {title: '', subtitle: undefined, authors: []}],
  ['white space', {title: ' \n\t ', subtitle: ' ', authors: ['', ' ']}],
  ['one letter', {title: 'I'}],
  ['790 letters', {title: sentence.repeat(9).slice(0, 790)}],
  ['one word of 45 letters', {title: 'Pneumonoultramicroscopicsilicovolcanoconiosis'}],
  ['one word of 3,000 letters', {title: 'W'.repeat(3000)}],
  ['a title of wide letters', {title: 'WWWWWWWW MMMMMMMM WWWWWWWWWW'}],
  ['a long subtitle', {subtitle: sentence.repeat(6)}],
  ['forty authors', {authors: Array.from({length: 40}, (_, index) => `Author Number ${index}`)}],
  ['one author of 400 letters', {authors: ['Wolfeschlegelsteinhausen'.repeat(17)]}],
  [
    'everything too long',
    {title: sentence.repeat(9), subtitle: sentence.repeat(6), authors: [sentence, sentence], label: sentence}
  ],
  ['marks of direction, joiners, soft hyphens', {title: '\u202eA\u200d\u00adnt\u00adarc\u00adtica\u2066 \u0000\u0007'}],
  ['Arabic', {title: 'المدينة التي تنام فوق الماء', lang: 'ar', dir: 'rtl'}],
  ['Japanese', {title: '雨の地図と小さな駅の記録', lang: 'ja'}],
  ['emoji', {title: 'Harbour 🏳️‍🌈 Lights 👩‍👩‍👧'}],
  ['markup', {title: '<script>&amp;"]]>', subtitle: "'<b>'"}],
  ['Latin set from the right', {dir: 'rtl'}]
]

describe('hostile words', () => {
  test.each(hostile)('%s: none leaves its column or touches the picture', (_name, facts) => {
    const made = cover(facts)
    for (const {left, right, top, foot} of words(made)) {
      // The tail of an italic letter may hang outside by a fifth of its size.
      expect(left).toBeGreaterThanOrEqual(146)
      expect(right).toBeLessThanOrEqual(1450)
      expect(top).toBeGreaterThanOrEqual(130)
      expect(foot).toBeLessThan(pictureBox(made).y - 60)
    }
    const small = card(facts)
    const {x} = pictureBox(small)
    for (const {left, right, top, foot} of words(small)) {
      expect(left).toBeGreaterThanOrEqual((x === 0 ? 400 : 0) + 58)
      expect(right).toBeLessThanOrEqual((x === 0 ? 1200 : 800) - 58)
      expect(top).toBeGreaterThanOrEqual(50)
      expect(foot).toBeLessThanOrEqual(580)
    }
  })

  test.each(hostile)('%s: drawn twice alike, and as a picture', async (_name, facts) => {
    const made = cover(facts)
    expect(cover(facts)).toEqual(made)
    expect(made.svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(unsafeParts(made.svg)).toEqual([])
    expect(measurePicture(Buffer.from(made.svg))).toMatchObject({width: 1600, height: 2560})
    const job = {source: {kind: 'svg', markup: made.svg}, format: 'png', width: 120, ground: undefined} as const
    expect(await derivePicture(job, () => undefined)).toMatchObject({width: 120, height: 192})
  })

  test('any words give a cover', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 120})
    fc.assert(
      fc.property(text, text, fc.array(text, {maxLength: 4}), (title, subtitle, authors) => {
        for (const {left, right} of words(cover({title, subtitle, authors}))) {
          expect(left).toBeGreaterThanOrEqual(146)
          expect(right).toBeLessThanOrEqual(1455)
        }
      }),
      {numRuns: 40}
    )
  })
})

describe('what has no room or no glyph is told', () => {
  test('a title of 790 letters is cut, one of 90 is not', () => {
    expect(cover({title: sentence.repeat(9)}).cut).toBe(true)
    expect(cover({title: sentence}).cut).toBe(false)
    expect(card({subtitle: sentence.repeat(6)}).cut).toBe(true)
  })

  test('letters without a glyph are left out and named; a title that would lose most of them is not drawn', () => {
    expect(cover({title: 'Rain 雨'}).missing).toEqual(['雨'])
    expect(words(cover({title: 'Rain 雨'}))).toEqual(words(cover({title: 'Rain'})))
    const japanese = cover({title: '雨の地図 1', subtitle: undefined, authors: []})
    expect(japanese.missing).toEqual(['雨', 'の', '地', '図'])
    expect(words(japanese)).toEqual([])
  })
})

describe('words', () => {
  test('stand flush at the start: left, and right where the text runs from the right', () => {
    const lefts = words(cover()).map(({left}) => Math.round(left))
    expect(lefts.length).toBe(4)
    for (const left of lefts.slice(0, -1)) expect(Math.abs(left - 160)).toBeLessThanOrEqual(1)
    const rights = words(cover({dir: 'rtl'})).map(({right}) => Math.round(right))
    for (const right of rights.slice(0, -1)) expect(Math.abs(right - 1440)).toBeLessThanOrEqual(1)
  })

  test('two authors have a line each, three are a list', () => {
    const lines = (authors: readonly string[]): number => words(cover({title: '', subtitle: undefined, authors})).length
    expect([lines(['A B']), lines(['A B', 'C D']), lines(['A B', 'C D', 'E F'])]).toEqual([1, 2, 1])
  })

  test('of a short title are larger than those of a long one, and leave the picture more room', () => {
    const [short, long] = [cover({title: 'Salt'}), cover({title: sentence})]
    const height = (made: Cover): number => Math.max(...words(made).map(({top, foot}) => foot - top))
    expect(height(short)).toBeGreaterThan(height(long))
    expect(pictureBox(short).y).toBeLessThan(pictureBox(long).y)
    for (const made of [short, long]) expect(pictureBox(made).y % 160).toBe(0)
  })
})

describe('the picture', () => {
  test('is chosen by the slug, and by the author', () => {
    expect(cover({slug: 'salt'}).svg).not.toBe(cover().svg)
    expect(cover({palette: 'plum'}).svg).toContain(theme.palettes['plum']?.ground)
    const drawn = compositions.map(composition => cover({composition, palette: 'tide'}).svg)
    expect(new Set(drawn).size).toBe(6)
  })

  test.each(compositions)('%s has four tones of its palette and no other colour', composition => {
    for (const [name, {tones, ink, ground}] of Object.entries(theme.palettes)) {
      const band = drawBand({slug: `s-${name}`, palette: name, composition}, theme)
      const fills = new Set([...band.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill))
      expect(fills.size).toBeGreaterThanOrEqual(4)
      expect([...fills].filter(fill => ![...tones, ground].includes(fill ?? ''))).toEqual([])
      expect(fills.has(ink)).toBe(false)
    }
  })

  test('stands at the end of a card, on the other side where the text runs from the right', () => {
    expect(pictureBox(card())).toMatchObject({x: 800, width: 400})
    expect(pictureBox(card({dir: 'rtl'}))).toMatchObject({x: 0, width: 400})
  })

  test('may be the author’s own, cut to the box', async () => {
    const photo = await sharp({create: {width: 300, height: 90, channels: 3, background: '#123456'}})
      .png()
      .toBuffer()
    const {svg} = cover({image: {bytes: photo, mediaType: 'image/png'}})
    const made = await derivePicture(
      {source: {kind: 'svg', markup: svg}, format: 'png', width: 160, ground: undefined},
      () => undefined
    )
    const at = async (left: number, top: number): Promise<readonly number[]> => [
      ...(await sharp(made.bytes).extract({left, top, width: 1, height: 1}).removeAlpha().raw().toBuffer())
    ]
    expect(await at(2, 250)).toEqual([0x12, 0x34, 0x56])
    expect(await at(158, 200)).toEqual([0x12, 0x34, 0x56])
    expect(await at(2, 2)).not.toEqual([0x12, 0x34, 0x56])
  })
})

describe('words that the theme has no letters for', () => {
  test('are drawn with the font that the publication adds, at their edge', async () => {
    const hebrew = {...plain, title: 'שלום', subtitle: undefined, authors: [], lang: 'he', dir: 'rtl' as const}
    const without = drawCover(hebrew, theme, fonts)
    const drawn = drawCover(hebrew, theme, {...fonts, added: await addedFonts('hebrew.ttf')})
    expect(without.missing).not.toEqual([])
    expect(drawn.missing).toEqual([])
    const [title] = words(drawn)
    expect(title?.right).toBeCloseTo(1440, -1)
    expect(words(without)).toEqual([])
  })

  test('are all of one face, and words that it has stay in it', async () => {
    const added = await addedFonts('chinese.otf', 'hebrew.ttf')
    const same = drawCover(plain, theme, {...fonts, added})
    expect(same.svg).toBe(drawCover(plain, theme, fonts).svg)
  })
})
