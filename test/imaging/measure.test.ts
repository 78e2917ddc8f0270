import fc from 'fast-check'
import sharp from 'sharp'
import type {Sharp} from 'sharp'
import {describe, expect, test} from 'vitest'
import {measurePicture} from '../../pipeline/imaging/measure.js'

const blank = (alpha = false): Sharp =>
  sharp({create: {width: 31, height: 17, channels: alpha ? 4 : 3, background: {r: 200, g: 90, b: 60, alpha: 0.5}}})
const bytes = async (picture: Sharp): Promise<Uint8Array> => new Uint8Array(await picture.toBuffer())
const text = (markup: string): Uint8Array => new TextEncoder().encode(markup)
const svg = (attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`

const samples = new Map<string, Uint8Array>([
  ['image/png', await bytes(blank().png())],
  ['image/jpeg', await bytes(blank().jpeg())],
  ['image/gif', await bytes(blank().gif())],
  ['image/webp', await bytes(blank().webp())],
  ['image/avif', await bytes(blank().avif({effort: 0}))],
  ['image/svg+xml', text(svg('width="31" height="17"'))]
])

/** sharp gives every GIF a transparent colour, used or not; an SVG has no ground. */
const declared = new Set(['image/gif', 'image/svg+xml'])

describe('type and size', () => {
  test.each([...samples])('%s', (type, sample) => {
    expect(measurePicture(sample)).toMatchObject({type, width: 31, height: 17, alpha: declared.has(type)})
  })

  test('of WebP without loss and of WebP with metadata', async () => {
    expect(measurePicture(await bytes(blank().webp({lossless: true})))).toMatchObject({width: 31, height: 17})
    expect(
      measurePicture(
        await bytes(
          blank()
            .webp()
            .withExif({IFD0: {Artist: 'x'}})
        )
      )
    ).toMatchObject({width: 31, height: 17})
  })

  test('of a JPEG with junk and fill bytes between its segments', () => {
    const jpeg = samples.get('image/jpeg') ?? new Uint8Array()
    const first = 4 + (jpeg[4] ?? 0) * 256 + (jpeg[5] ?? 0)
    const filled = new Uint8Array([0xff, 0xd8, 0xff, 0xff, ...jpeg.subarray(2, first), 0, 7, ...jpeg.subarray(first)])
    expect(measurePicture(filled)).toMatchObject({width: 31, height: 17})
  })

  test('of a picture with 90,000 pixels a side', () => {
    const png = Buffer.from(samples.get('image/png') ?? [])
    png.writeUInt32BE(90_000, 16)
    expect(measurePicture(png)?.width).toBe(90_000)
  })
})

describe('transparency', () => {
  test.each(['png', 'webp', 'avif', 'gif'] as const)('is seen in %s', async format => {
    const clear = sharp({create: {width: 8, height: 8, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0}}})
    expect(measurePicture(await bytes(clear.toFormat(format)))?.alpha).toBe(true)
  })

  test('is not seen in a GIF that declares none', () => {
    const gif = Uint8Array.from(samples.get('image/gif') ?? [])
    const control = gif.indexOf(0xf9)
    gif[control + 2] = 4
    expect(measurePicture(gif)).toMatchObject({width: 31, height: 17, alpha: false})
  })

  test('is seen in a PNG with a palette and in lossless WebP', async () => {
    expect(measurePicture(await bytes(blank(true).png({palette: true})))?.alpha).toBe(true)
    expect(measurePicture(await bytes(blank(true).webp({lossless: true})))?.alpha).toBe(true)
  })
})

describe('orientation', () => {
  test.each([1, 2, 3, 4])('%i keeps the sides', async orientation => {
    const jpeg = await bytes(blank().jpeg().withMetadata({orientation}))
    expect(measurePicture(jpeg)).toMatchObject({width: 31, height: 17})
  })

  test.each([5, 6, 7, 8])('%i changes the sides', async orientation => {
    const jpeg = await bytes(blank().jpeg().withMetadata({orientation}))
    expect(measurePicture(jpeg)).toMatchObject({width: 17, height: 31})
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('in %s is what sharp makes of it', async format => {
    const turned = await bytes(blank().toFormat(format).withMetadata({orientation: 6}))
    const {info} = await sharp(turned).autoOrient().png().toBuffer({resolveWithObject: true})
    expect(measurePicture(turned)).toMatchObject({width: info.width, height: info.height})
  })
})

describe('the size of an SVG', () => {
  test.each([
    ['width="480" height="320"', 480, 320],
    ['width="480px" height="320px" viewBox="0 0 10 10"', 480, 320],
    ['width="10cm" height="50mm"', 378, 189],
    ['width="1in" height="72pt"', 96, 96],
    ['width="10em" height="6pc"', 160, 96],
    ['viewBox="0 0 480 320"', 480, 320],
    ['viewBox="0,0,480,320"', 480, 320],
    ['width="240" viewBox="0 0 480 320"', 240, 160],
    ['height="160" viewBox="0 0 480 320"', 240, 160],
    ['width="100%" height="100%" viewBox="0 0 480 320"', 480, 320],
    ['width="480"', 480, 150],
    ['', 300, 150],
    ['width="wide" height="-3"', 300, 150],
    ['width="1e2" height="1.5e2"', 100, 150],
    ['viewBox="0 0 0 0"', 300, 150],
    ['inkscape:width="9" width="20" x:height="9" height="10"', 20, 10]
  ])('%s', (attributes, width, height) => {
    expect(measurePicture(text(svg(attributes)))).toEqual({type: 'image/svg+xml', width, height, alpha: true})
  })

  test('is found after a mark, a declaration, comments and a document type', () => {
    const prolog = `\uFEFF<?xml version="1.0"?>\n<!-- <svg width="1"> -->\n<!DOCTYPE svg [<!ENTITY a "<svg width='2'>">]>\n`
    expect(measurePicture(text(prolog + svg('width="30" height="20"')))).toMatchObject({width: 30, height: 20})
    const named = '<s:svg xmlns:s="http://www.w3.org/2000/svg" width="30" height="20"/>'
    expect(measurePicture(text(named))).toMatchObject({width: 30, height: 20})
    expect(measurePicture(Buffer.from(`\uFEFF${svg('width="30" height="20"')}`, 'utf16le'))).toMatchObject({width: 30})
  })

  test.each(['width="0" height="0"', 'width="0.2" height="5"', 'width="99999999" height="3"'])(
    '%s is no size',
    attributes => {
      expect(measurePicture(text(svg(attributes)))).toBeUndefined()
    }
  )
})

describe('what is no picture', () => {
  test.each([
    '',
    'plain words',
    '<html><svg width="3" height="3"/></html>',
    '<!-- svg -->',
    '<svg'.slice(0, 3),
    '<svg width="3" height="3"/>',
    'words <svg xmlns="http://www.w3.org/2000/svg"/>',
    '<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M0 0"/></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/>'
  ])('%j', markup => {
    expect(measurePicture(text(markup))).toBeUndefined()
  })

  test('a PDF, a zip, a font', () => {
    for (const start of ['%PDF-1.7\n', 'PK\x03\x04', '\x00\x01\x00\x00\x00\x0f']) {
      expect(measurePicture(Buffer.from(`${start}${'\0'.repeat(200)}`, 'latin1'))).toBeUndefined()
    }
  })

  test('a PNG without an area', () => {
    const png = Buffer.from(samples.get('image/png') ?? [])
    png.writeUInt32BE(0, 20)
    expect(measurePicture(png)).toBeUndefined()
  })
})

describe('hostile bytes', () => {
  const sound = (found: ReturnType<typeof measurePicture>): void => {
    if (!found) return
    expect(found.width).toBeGreaterThan(0)
    expect(found.height).toBeGreaterThan(0)
    expect(Number.isInteger(found.width) && Number.isInteger(found.height)).toBe(true)
  }

  test('any bytes give a size or none', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), found => sound(measurePicture(found))))
  })

  test.each([...samples])('%s cut or changed anywhere gives a size or none', (_type, sample) => {
    const changes = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), {maxLength: 6})
    fc.assert(
      fc.property(fc.nat(sample.length), changes, (length, edits) => {
        const broken = Uint8Array.from(sample)
        for (const [at, value] of edits) broken[at] = value
        sound(measurePicture(broken.subarray(0, length)))
      }),
      {numRuns: 400}
    )
  })

  test('boxes that contain themselves, chunks of length 0 and directories of 65,535 entries come to an end', () => {
    const avif = Buffer.from(samples.get('image/avif') ?? [])
    for (let at = 0; at < avif.length - 4; at++) {
      const box = Buffer.from(avif)
      box.writeUInt32BE(0, at)
      sound(measurePicture(box))
    }
    const png = Buffer.concat([Buffer.from(samples.get('image/png') ?? []).subarray(0, 33), Buffer.alloc(100_000)])
    sound(measurePicture(png))
    const jpeg = Buffer.from('ffd8ffe1ffff45786966000049492a0008000000ffff', 'hex')
    sound(measurePicture(Buffer.concat([jpeg, Buffer.alloc(70_000)])))
  })
})
