import {join} from 'node:path'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {derivePicture} from '../../pipeline/imaging/derive.js'
import {measurePicture} from '../../pipeline/imaging/measure.js'
import {PictureError} from '../../pipeline/imaging/picture-error.js'
import type {DerivedPicture, PictureJob} from '../../pipeline/model/workshop.js'

const wide = {width: 480, height: 320, channels: 3, background: '#2b7180'} as const
const photo = await sharp({create: wide}).jpeg().toBuffer()
const clear = await sharp({create: {...wide, channels: 4, background: {r: 200, g: 90, b: 60, alpha: 0.5}}})
  .png()
  .toBuffer()
const tiff = await sharp({create: wide}).tiff().toBuffer()
const located = await sharp({create: wide})
  .jpeg()
  .withExif({IFD0: {Artist: 'A Photographer'}, IFD3: {GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N'}})
  .toBuffer()

function derive(
  bytes: Uint8Array,
  format: PictureJob['format'],
  width = 4000,
  ground?: string
): Promise<DerivedPicture> {
  return derivePicture({source: {kind: 'asset', assetId: 'a'}, format, width, ground}, () => bytes)
}
function drawn(markup: string, format: PictureJob['format'] = 'png', width = 480): Promise<DerivedPicture> {
  return derivePicture({source: {kind: 'svg', markup}, format, width, ground: undefined}, () => undefined)
}
async function pixel(picture: DerivedPicture, left: number, top: number): Promise<readonly number[]> {
  return [...(await sharp(picture.bytes).extract({left, top, width: 1, height: 1}).raw().toBuffer())]
}
async function samePixels(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  return (await sharp(one).raw().toBuffer()).equals(await sharp(other).raw().toBuffer())
}
const svg = (inside: string, size = 'width="480" height="320"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`

describe('size and format', () => {
  test.each(['png', 'jpeg', 'avif'] as const)('%s is made, at the width asked for', async format => {
    const made = await derive(photo, format, 240)
    expect(made).toMatchObject({mediaType: `image/${format}`, width: 240, height: 160})
    expect(measurePicture(made.bytes)).toMatchObject({type: `image/${format}`, width: 240, height: 160})
  })

  test('a raster picture is never enlarged, an SVG is drawn as large as asked', async () => {
    expect(await derive(photo, 'png', 4000)).toMatchObject({width: 480, height: 320})
    expect(await drawn(svg('<rect width="9" height="9"/>'), 'png', 960)).toMatchObject({width: 960, height: 640})
  })

  test('transparency stays, or gets the ground asked for, or white in JPEG', async () => {
    expect(await pixel(await derive(clear, 'png'), 5, 5)).toEqual([200, 90, 60, 128])
    expect(await pixel(await derive(clear, 'png', 480, '#000000'), 5, 5)).toEqual([100, 45, 30])
    const [red = 0] = await pixel(await derive(clear, 'jpeg'), 5, 5)
    expect(red).toBeGreaterThan(220)
  })

  test('of a moving picture the first frame', async () => {
    const frame = (background: string): Promise<Buffer> =>
      sharp({create: {width: 20, height: 10, channels: 3, background}})
        .png()
        .toBuffer()
    const frames = [await frame('#ff0000'), await frame('#0000ff')]
    const moving = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    const still = await derive(moving, 'png')
    expect(still).toMatchObject({mediaType: 'image/png', width: 20, height: 10})
    expect((await pixel(still, 3, 3)).slice(0, 3)).toEqual([255, 0, 0])
    expect((await derive(moving, 'keep')).bytes).toEqual(new Uint8Array(moving))
    const smaller = await derive(moving, 'keep', 10)
    expect(smaller).toMatchObject({mediaType: 'image/gif', width: 10, height: 5})
    expect((await sharp(smaller.bytes).metadata()).pages).toBe(2)
  })

  test('equal jobs give equal bytes, also side by side', async () => {
    const jobs = (['png', 'jpeg', 'avif', 'keep'] as const).flatMap(format => [
      derive(photo, format, 200),
      derive(photo, format, 200)
    ])
    const made = await Promise.all(jobs)
    for (let at = 0; at < made.length; at += 2) expect(made[at]).toEqual(made[at + 1])
    // What is kept in a smaller size is a JPEG like any other.
    expect(new Set(made.map(({digest}) => digest)).size).toBe(3)
  })
})

describe('what a camera writes', () => {
  test('is gone from every format, and a picture on its side stands up', async () => {
    expect(Buffer.from(located).includes('A Photographer')).toBe(true)
    const turned = await sharp(located).keepExif().withMetadata({orientation: 6}).jpeg().toBuffer()
    for (const format of ['png', 'jpeg', 'avif', 'keep'] as const) {
      for (const [bytes, width] of [
        [located, 480],
        [turned, 320]
      ] as const) {
        const made = await derive(bytes, format)
        const {exif, xmp, iptc, orientation} = await sharp(made.bytes).metadata()
        expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined])
        expect(made.width).toBe(width)
        expect(Buffer.from(made.bytes).includes('A Photographer')).toBe(false)
      }
    }
  })

  test('is taken out of JPEG and PNG without touching their pixels', async () => {
    const kept = await derive(located, 'keep')
    expect(await samePixels(kept.bytes, located)).toBe(true)
    const scan = Buffer.from(located).subarray(located.indexOf('\xff\xda', 'latin1'))
    expect(Buffer.from(kept.bytes).includes(scan)).toBe(true)
    const progressive = await sharp(located).keepExif().jpeg({progressive: true}).toBuffer()
    const single = await derive(Buffer.concat([progressive, Buffer.from('a film of a phone')]), 'keep')
    expect(await samePixels(single.bytes, progressive)).toBe(true)
    expect(Buffer.from(single.bytes).includes('A Photographer')).toBe(false)
    expect(Buffer.from(single.bytes).includes('film')).toBe(false)
    const png = await sharp({create: wide})
      .png()
      .withExif({IFD0: {Artist: 'A Photographer'}})
      .toBuffer()
    const plain = await derive(png, 'keep')
    expect(await samePixels(plain.bytes, png)).toBe(true)
    expect(plain.bytes.length).toBeLessThan(png.length)
  })

  test('colours of another profile become sRGB', async () => {
    const p3 = await sharp({create: {...wide, background: '#ff0000'}})
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const made = await derive(p3, 'keep')
    expect((await sharp(made.bytes).metadata()).icc).toBeUndefined()
    expect(await pixel(made, 4, 4)).toEqual([255, 0, 0])
    const cmyk = await sharp({create: wide}).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp((await derive(cmyk, 'keep')).bytes).metadata()).space).toBe('srgb')
  })
})

describe('keep', () => {
  test('leaves the author’s bytes where nothing is to change', async () => {
    expect((await derive(photo, 'keep')).bytes).toEqual(new Uint8Array(photo))
    const markup = svg('<rect width="9" height="9"/>')
    expect(await drawn(markup, 'keep')).toMatchObject({mediaType: 'image/svg+xml', width: 480, height: 320})
    expect(Buffer.from((await drawn(markup, 'keep')).bytes).toString()).toBe(markup)
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('makes a smaller %s of a large one', async format => {
    const made = await derive(await sharp(photo).toFormat(format).toBuffer(), 'keep', 100)
    expect(measurePicture(made.bytes)).toMatchObject({type: `image/${format}`, width: 100})
    expect(made.mediaType).toBe(`image/${format}`)
  })
})

describe('SVG', () => {
  /** How much of the drawing is ink: differs from face to face. */
  const ink = async (markup: string): Promise<number> => {
    const {channels} = await sharp((await drawn(markup)).bytes).stats()
    return channels[3]?.mean ?? 0
  }

  test('text stands in a font of ours, whatever it asks for, each kind in its own', async () => {
    const text = (family: string): string =>
      svg(`<text x="9" y="99" font-size="60" font-family="${family}">Illimitable</text>`)
    const house = await Promise.all(['Source Serif 4', 'Source Sans 3', 'Source Code Pro'].map(text).map(ink))
    const asked = await Promise.all(
      ['Georgia, serif', 'Arial, Helvetica', 'Courier New, monospace'].map(text).map(ink)
    )
    expect(asked).toEqual(house)
    expect(new Set(house).size).toBe(3)
    expect(await ink(text('Nowhere'))).toBe(house[1])
    const styled = svg(
      '<style>text{font-family: "Georgia Pro", serif}</style><text x="9" y="99" font-size="60">Illimitable</text>'
    )
    expect(await ink(styled)).toBe(house[0])
  })

  test('a drawing of a hundred million pixels, entities and a drawing without end are refused', async () => {
    for (const markup of [
      svg('<path d="M0 0"/>', 'viewBox="0 0 1 1000000"'),
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<text>&a;</text>')}`,
      svg('<g><path d="M0 0"/>')
    ]) {
      await expect(drawn(markup)).rejects.toThrow(PictureError)
    }
  })
})

describe('an SVG that runs or fetches', () => {
  test('is drawn and kept without that', async () => {
    const rest = '<rect width="480" height="320" fill="#ff0000"/>'
    const unsafe = svg(
      `<script>alert(1)</script>${rest}<image href="${import.meta.filename}" width="480" height="320"/>`
    )
    expect((await pixel(await drawn(unsafe), 9, 9)).slice(0, 3)).toEqual([255, 0, 0])
    expect(Buffer.from((await drawn(unsafe, 'keep')).bytes).toString()).toBe(
      svg(`${rest}<image width="480" height="320"/>`)
    )
  })
})

describe('what is no picture', () => {
  const png = Buffer.from(clear)
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('words')],
    ['half a JPEG', photo.subarray(0, photo.length / 2)],
    ['half a PNG', png.subarray(0, png.length / 2)],
    ['a TIFF', tiff],
    ['a broken SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')]
  ])('%s', async (name, bytes) => {
    await expect(derive(bytes, 'png')).rejects.toThrow(PictureError)
    // A broken SVG is only found when it is drawn.
    if (name !== 'a broken SVG') await expect(derive(bytes, 'keep')).rejects.toThrow(PictureError)
  })

  test('a header that promises four thousand million pixels is refused before they are', async () => {
    const bomb = Buffer.from(png)
    bomb.writeUInt32BE(65_000, 16)
    bomb.writeUInt32BE(65_000, 20)
    await expect(derive(bomb, 'png')).rejects.toThrow(PictureError)
  })

  test('a file that is not there', async () => {
    const job = {
      source: {kind: 'asset', assetId: join('not', 'there')},
      format: 'png',
      width: 9,
      ground: undefined
    } as const
    await expect(derivePicture(job, () => undefined)).rejects.toThrow(PictureError)
  })
})
