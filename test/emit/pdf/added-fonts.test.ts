/** Print with fonts that a publication adds: which characters they show, and pages that are read from right to left. */
import {inflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import type {Flow} from '../../../pipeline/model/nodes.js'
import {p, t} from '../../support/tour.js'
import {addedFonts} from '../../support/fonts.js'
import type {Phrasing} from '../../../pipeline/model/nodes.js'
import type {PdfPart} from '../../../pipeline/emit/pdf/part.js'
import {pagesOf, printed, textOf} from './read-pages.js'

const operators = (parts: readonly unknown[]): string =>
  // The parts of this edition.
  (parts as readonly PdfPart[])
    .flatMap(({galley}) => galley?.pages ?? [])
    .flatMap(({chunks}) =>
      chunks.map(chunk => (typeof chunk === 'number' ? '' : inflateSync(chunk).toString('latin1')))
    )
    .join('\n')

describe('characters that the theme lacks', () => {
  test('are those of the added fonts, and nothing is missing', async () => {
    const fonts = await addedFonts('hebrew.ttf', 'chinese.otf')
    const {messages, bytes} = await printed([p('one 中文 שלום')], {fonts})
    expect(messages).toEqual([])
    const pdf = Buffer.from(bytes).toString('latin1')
    expect(pdf).not.toContain('.notdef')
    expect(textOf(await pagesOf(bytes))).toMatch(/中文/)
  })

  test('take the signs between them along, and leave those of other words', async () => {
    const fonts = await addedFonts('chinese.otf')
    const {parts} = await printed([p('中“文”字 and “Latin” words')], {fonts, config: {lang: 'zh'}, head: {lang: 'zh'}})
    const runs = [...operators(parts).matchAll(/\/(\S+) [\d.]+ Tf/g)].map(([, face]) => face)
    expect(runs.slice(-2)).toEqual(['added-0', 'text-400'])
  })
})

describe('characters that no font has', () => {
  test('are boxes that say what should stand there', async () => {
    const {parts} = await printed([p('a 𓀀 b')])
    expect(operators(parts)).toContain('/Span <</ActualText <feffd80cdc00>>> BDC')
  })
  test('are one box with their marks, their joined signs and the other half of their flag', async () => {
    const {parts, messages} = await printed([p('👩‍🚀 שׁ 🇩🇪')])
    const said = [...operators(parts).matchAll(/ActualText <feff([0-9a-f]+)>/g)].map(([, digits = '']) =>
      String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16)))
    )
    expect(said).toEqual(['👩‍🚀', 'שׁ', '🇩🇪'])
    expect(messages.map(({rule}) => rule)).toEqual(['glyph-missing', 'glyph-missing'])
  })
  test('are read by words where they stand beside each other, and each has its own box', async () => {
    const {parts} = await printed([p('a 中文字 b 中')])
    const said = [...operators(parts).matchAll(/ActualText <feff([0-9a-f]+)>[^]*?EMC/g)]
    expect(said.map(([, digits]) => digits)).toEqual(['4e2d65875b57', '4e2d'])
    expect(said.map(([drawn]) => drawn.match(/ Do /g)?.length)).toEqual([3, 1])
  })
  test('are read one by one where they run from right to left, which readers turn round otherwise', async () => {
    const {parts} = await printed([p('שלום')])
    expect(operators(parts).match(/ActualText/g)).toHaveLength(4)
  })
  test('stay words of their link, which is one', async () => {
    const link: Phrasing = {
      type: 'link',
      destination: {kind: 'external', url: 'https://example.org/'},
      children: [{type: 'text', value: '中文'}]
    }
    const {parts} = await printed([p('甲', link, '乙')])
    const {links} = (parts as readonly PdfPart[]).flatMap(({galley}) => galley ?? []).at(-1) ?? {links: []}
    expect(links.map(({said}) => said)).toEqual(['中文'])
    expect(operators(parts).match(/ActualText/g)).toHaveLength(3)
  })
  test('are told with the package that helps', async () => {
    const {messages} = await printed([p('中文')])
    expect(`${messages[0]?.what} ${messages[0]?.todo}`).toContain('npm install @expo-google-fonts/noto-serif-sc')
  })
})

describe('a book that is read from right to left', () => {
  const right = {config: {lang: 'he', dir: 'rtl' as const}, head: {lang: 'he', dir: 'rtl' as const}}

  test('has its text at the right, and its folio at the outer edge, which is the left of page 1', async () => {
    const fonts = await addedFonts('hebrew.ttf')
    const {bytes} = await printed([p('שלום')], {...right, fonts})
    const page = (await pagesOf(bytes)).at(-1) ?? []
    const folio = page.find(({text, baseline}) => text === '1' && baseline > 500)
    const letters = page.filter(({text, baseline}) => /[א-ת]/.test(text) && baseline < 500)
    expect(letters.length).toBeGreaterThan(0)
    for (const {x} of letters) expect(x).toBeGreaterThan(250)
    expect(folio?.x).toBeLessThan(100)
  })

  test('tells readers so', async () => {
    const fonts = await addedFonts('hebrew.ttf')
    const {parts, bytes} = await printed([p('(שלום)')], {...right, fonts})
    expect(bytes.length).toBeGreaterThan(0)
    // A bracket that is turned has the shape of its partner, and says what it is.
    expect(operators(parts)).toContain('/Span <</ActualText <feff0028>>> BDC')
  })
})

test('a large first letter of a Hebrew text stands at the right of its lines', async () => {
  const fonts = await addedFonts('hebrew.ttf')
  const right = {config: {lang: 'he', dir: 'rtl' as const}, head: {lang: 'he', dir: 'rtl' as const}}
  const text: Flow = {type: 'paragraph', dropCap: true, children: [t('אבג '.repeat(200))]}
  const {parts, bytes} = await printed([text], {...right, fonts})
  const page = (await pagesOf(bytes)).at(-1) ?? []
  const lengths = new Map<number, number>()
  for (const {text: said, baseline} of page)
    if (/[א-ת]/.test(said) && baseline > 200 && baseline < 560)
      lengths.set(baseline, (lengths.get(baseline) ?? 0) + said.length)
  const [first = 0, second = 0, third = 0, fourth = 0] = [...lengths]
    .sort(([one], [other]) => one - other)
    .map(([, length]) => length)
  expect(Math.max(first, second, third)).toBeLessThan(fourth)
  const drawn = /q [\d. ]+ rg [\d.]+ 0 0 [\d.]+ ([\d.]+) [\d.]+ cm [^Q]* f Q/.exec(operators(parts))
  expect(Number(drawn?.[1])).toBeGreaterThan(320)
})

test('letters of a word that is read from right to left are drawn in the order of reading', async () => {
  const fonts = await addedFonts('hebrew.ttf')
  const {parts} = await printed([p('אבג')], {fonts})
  const shown = /\[\(\) [\d.]+ \(.*\)\] TJ/.exec(operators(parts))?.[0]
  // The pen goes back before the first letter: it begins at the right edge.
  expect(shown).toMatch(/^\[\(\) [\d.]+ \(/)
})

test('a line of a right-to-left book without a letter from there ends its sentence at the right', async () => {
  const right = {config: {lang: 'he', dir: 'rtl' as const}, head: {lang: 'he', dir: 'rtl' as const}}
  const {bytes} = await printed([p('How to fix [it] now?')], {...right, fonts: await addedFonts('hebrew.ttf')})
  const line = (await pagesOf(bytes)).flat().filter(({text}) => /How|now|\?/.test(text))
  // One run from its first word to its last sign: read in parts, the sign would stand before the first word.
  expect(line.map(({text}) => text).join(' ')).toMatch(/How to fix \[it\] now\?/)
})

test('marks of emphasis stand beside Chinese and Japanese characters, and at no letter of Latin among them', async () => {
  const fonts = await addedFonts('chinese.otf')
  const marks = async (text: string): Promise<number> => {
    const stressed: Phrasing = {type: 'emphasis', children: [{type: 'text', value: text}]}
    const {parts} = await printed([p(stressed)], {fonts, config: {lang: 'zh'}, head: {lang: 'zh'}})
    // A dot is four curves.
    return (operators(parts).match(/ c /g)?.length ?? 0) / 4
  }
  expect(await marks('中文')).toBe(2)
  expect(await marks('中文 (word 12)')).toBe(2)
})
