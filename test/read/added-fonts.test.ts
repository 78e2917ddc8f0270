/** `fonts:` of publication.yaml: files and packages, what is taken of them, and what is told of those that are none. */
import {convert} from 'fontverter'
import {describe, expect, test} from 'vitest'
import {faceOpener} from '../../pipeline/fonts/face.js'
import {collectionOf, fontBytes} from '../support/fonts.js'
import {readFiles} from './on-disk.js'
import type {OnDisk} from './on-disk.js'

const chapter = {'a.md': '# One\n\nText.\n'}
const manifest = (fonts: string) => ({
  'publication.yaml': `type: article\ntitle: T\nlang: en\ndate: 2026-01-01\nfile: a.md\nfonts: ${fonts}\n`
})
async function readFonts(fonts: string, files: Readonly<Record<string, OnDisk>> = {}) {
  const {publications, messages} = await readFiles(
    Object.fromEntries(
      Object.entries({...manifest(fonts), ...chapter, ...files}).map(([path, file]) => [`book/${path}`, file])
    )
  )
  const [publication] = publications
  const told = messages.map(({rule, span, what}) => `${span?.start.line}:${span?.start.column} ${rule} ${what}`)
  return {publication, told, families: publication?.fonts.map(({family, weight}) => `${family} ${weight}`)}
}

describe('a font of the folder', () => {
  test('is read, and the configuration knows its digest', async () => {
    const {publication, told} = await readFonts('[fonts/he.ttf]', {'fonts/he.ttf': fontBytes('hebrew.ttf')})
    expect(told).toEqual([])
    expect(publication?.fonts[0]?.bytes.length).toBe(fontBytes('hebrew.ttf').length)
    const [known] = publication?.config.fonts ?? []
    expect(known).toMatchObject({name: 'fonts/he.ttf', family: 'Noto Serif Hebrew', weight: 400, italic: false})
    expect(known?.digest).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each(['woff', 'woff2'] as const)('may be packed as %s', async form => {
    const bytes = new Uint8Array(await convert(Buffer.from(fontBytes('persian.ttf')), form))
    const {told, families} = await readFonts(`x.${form}`, {[`x.${form}`]: bytes})
    expect(told).toEqual([])
    expect(families).toEqual(['Vazirmatn 400'])
  })

  test('may be a collection, whose faces are all taken', async () => {
    const bytes = collectionOf([fontBytes('hebrew.ttf'), fontBytes('chinese.otf')])
    const {told, families} = await readFonts('x.ttc', {'x.ttc': bytes})
    expect(told).toEqual([])
    expect(families).toEqual(['Noto Serif Hebrew 400', 'Noto Serif CJK SC 400'])
  })
})

describe('a variable font', () => {
  test('is drawn at the weights of text and of bold', async () => {
    const {publication, told, families} = await readFonts('x.ttf', {'x.ttf': fontBytes('variable.ttf')})
    expect(told).toEqual([])
    expect(families).toEqual(['Vazirmatn 400', 'Vazirmatn 700'])
    const open = await faceOpener()
    const [text, bold] = (publication?.fonts ?? []).map(({bytes}, index) => open(`face-${index}`, bytes))
    const word = '\u0633\u0644\u0627\u0645'
    // As fontTools has them: the letters of the bold one are 2 % wider.
    expect((bold?.shape(word).width ?? 0) / (text?.shape(word).width ?? 1)).toBeCloseTo(1.02, 2)
  })
  test('is refused where the table of its axes is damaged', async () => {
    const bytes = fontBytes('variable.ttf')
    const place = Buffer.from(bytes).indexOf('fvar') + 12
    const {told} = await readFonts('[x.ttf]', {
      'x.ttf': bytes
        .with(place, 0)
        .with(place + 1, 0)
        .with(place + 2, 0)
        .with(place + 3, 3)
    })
    expect(told[0]).toContain('6:9 font-invalid `x.ttf` is no font that print can use: tables that every variable font')
  })
})

describe('what is no font is told where it is named, and left out', () => {
  test('a text', async () => {
    const {told, families} = await readFonts('[x.ttf]', {'x.ttf': 'This is a letter.'})
    expect(told).toEqual(['6:9 font-invalid `x.ttf` is no font that print can use: it does not begin as a font does.'])
    expect(families).toEqual([])
  })
  test('half of a font', async () => {
    const bytes = fontBytes('hebrew.ttf')
    const {told} = await readFonts('[a.ttf, b.ttf]', {'a.ttf': bytes.subarray(0, 3000), 'b.ttf': bytes})
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('6:9 font-invalid `a.ttf` is no font that print can use: tables that every font has are')
  })
  test('a packed font that cannot be unpacked', async () => {
    const {told} = await readFonts('x.woff2', {'x.woff2': 'wOF2 and nothing more'})
    expect(told).toEqual(['6:8 font-invalid `x.woff2` is no font that print can use: it cannot be unpacked.'])
  })
  test('a collection that says more than it has', async () => {
    const {told} = await readFonts('x.ttc', {'x.ttc': collectionOf([fontBytes('hebrew.ttf')]).subarray(0, 2000)})
    expect(told).toEqual(['6:8 font-invalid `x.ttc` is no font that print can use: the collection is damaged.'])
  })
  test('a font that may be in no document', async () => {
    const bytes = fontBytes('hebrew.ttf').slice()
    const tables = new DataView(bytes.buffer)
    for (let index = 0; index < tables.getUint16(4); index++) {
      const record = 12 + index * 16
      if (String.fromCharCode(...bytes.subarray(record, record + 4)) === 'OS/2')
        tables.setUint16(tables.getUint32(record + 8) + 8, 2)
    }
    const {told} = await readFonts('x.ttf', {'x.ttf': bytes})
    expect(told).toEqual([
      '6:8 font-invalid `x.ttf` is no font that print can use: its maker does not allow it in documents.'
    ])
  })
  test('a path to nothing, and one out of the folder', async () => {
    const {told} = await readFonts('[none.otf, ../x.ttf]')
    expect(told.map(line => line.split(' ', 2).join(' '))).toEqual(['6:9 font-missing', '6:19 path-outside'])
  })
})

describe('a font of a package', () => {
  const installed = (files: Readonly<Record<string, OnDisk>>) =>
    Object.fromEntries(Object.entries(files).map(([path, file]) => [`node_modules/@type/some/${path}`, file]))

  test('is found where packages are installed: its regular and its bold face, each once', async () => {
    const {told, families} = await readFonts("['@type/some']", {
      ...installed({
        'package.json': '{}',
        '300Light/Some_300Light.ttf': 'never read',
        '400Regular/Some_400Regular.ttf': fontBytes('hebrew.ttf'),
        '400Regular/Some_400Regular.woff2': 'never read',
        '700Bold/Some_700Bold.ttf': fontBytes('persian.ttf')
      })
    })
    expect(told).toEqual([])
    expect(families).toEqual(['Noto Serif Hebrew 400', 'Vazirmatn 400'])
  })
  test('that is not installed, or has none, is told with what to run', async () => {
    const {publication, told} = await readFonts(
      "['@type/some', nothing-of-this-name, ../up]",
      installed({'package.json': '{}'})
    )
    expect(told.map(line => line.split(' ', 2).join(' '))).toEqual([
      '6:9 font-missing',
      '6:23 font-missing',
      '6:45 font-missing'
    ])
    expect(publication?.fonts).toEqual([])
  })
})
