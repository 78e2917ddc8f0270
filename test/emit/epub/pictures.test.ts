import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {planPicture} from '../../../pipeline/emit/epub/pictures.js'
import {portableSvg} from '../../../pipeline/emit/epub/portable-svg.js'
import {measurePicture} from '../../../pipeline/imaging/measure.js'
import type {Asset} from '../../../pipeline/model/asset.js'
import {memoryLibrary} from '../../support/library.js'
import {p, tourChapters, tourPublication} from '../../support/tour.js'
import {complaints, makeBook} from './read-epub.js'

const pixels = sharp({create: {width: 40, height: 20, channels: 3, background: '#2b7180'}})

/** A book that shows files in turn, each described by its name. */
async function bookOf(files: Readonly<Record<string, Uint8Array | string>>) {
  const [, model] = tourChapters
  if (!model) throw new Error('no chapter')
  const library = memoryLibrary(files)
  const names = Object.keys(files)
  const assets = new Map(
    names.map((id): [string, Asset] => {
      const bytes = library.bytes(id) ?? new Uint8Array()
      const picture = measurePicture(bytes) ?? {type: 'image/jpeg', width: 10, height: 10, alpha: false}
      return [id, {id, digest: library.digest(id) ?? '', size: bytes.length, picture}]
    })
  )
  const children = names.map(id =>
    p({type: 'image', source: {kind: 'asset', assetId: id}, alt: `shows ${id}`, decorative: false})
  )
  return makeBook({...tourPublication, assets, chapters: [model.head]}, [{...model, children, footnotes: []}], library)
}

describe('pictures', () => {
  test('of formats that shops refuse become JPEG or PNG; names stay readable', async () => {
    const {files, bytes, read} = await bookOf({
      'images/Weir Photo.webp': await pixels.clone().webp().toBuffer(),
      'images/leaf.avif': await pixels.clone().avif().toBuffer(),
      'images/moving.gif': await pixels.clone().gif().toBuffer(),
      'other/leaf.png': await pixels.clone().png().toBuffer()
    })
    expect([...files.keys()].filter(name => name.startsWith('OEBPS/images/'))).toEqual([
      'OEBPS/images/weir-photo.jpg',
      'OEBPS/images/leaf.jpg',
      'OEBPS/images/moving.png',
      'OEBPS/images/leaf-2.png'
    ])
    expect(read('two.xhtml')).toContain('<img src="images/weir-photo.jpg" alt="shows images/Weir Photo.webp"')
    expect(await complaints(bytes)).toEqual([])
  })

  test('are no larger than four million pixels', () => {
    const use = planPicture('a', {type: 'image/jpeg', width: 6000, height: 4000, alpha: false})
    expect((use.width * use.width * 4000) / 6000).toBeLessThanOrEqual(4_000_000)
    expect(use.width).toBeGreaterThan(2400)
  })

  test('that are none leave their description, with a message', async () => {
    const {read, messages, bytes} = await bookOf({'broken.jpg': 'no picture'})
    expect(read('two.xhtml')).toContain('<span class="no-picture">shows broken.jpg</span>')
    expect(messages.map(({rule, file}) => `${rule} ${file}`)).toEqual(['image-invalid two.md'])
    expect(await complaints(bytes)).toEqual([])
  })
})

describe('drawings', () => {
  const svg = (inner: string, attributes = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inner}</svg>`

  test('lose what drawing programs write beside the drawing', () => {
    const drawing = portableSvg(
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">` +
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="urn:i" viewBox="0 0 9 9" version="1.1" i:doc="x"><title>T</title>` +
        `<i:view a="b"><i:page/></i:view><metadata><b/></metadata><path id="a" d="M0 0" i:type="c" data-x="y"/></svg>`
    )
    expect(drawing).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ' +
        'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><path id="a" d="M0 0"/></svg>\n'
    )
  })

  test('keep gradients, clips, text and references', () => {
    const inner =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<rect width="9" height="9" fill="url(#g)"/><text x="1" y="2">a &lt; b</text>'
    expect(portableSvg(svg(inner))).toContain(inner)
    expect(portableSvg(svg('<g id="a"/><use href="#a"/>'))).toContain('<use xlink:href="#a"/>')
  })

  test.each([
    ['is not well-formed', svg('<g><rect></g>')],
    ['never ends', svg('<g>')],
    ['refers to what is not there', svg('<rect fill="url(#none)"/>')],
    ['needs a filter', svg('<filter id="f"/>')],
    ['needs what came later', svg('<path d="M0 0" vector-effect="non-scaling-stroke"/>')],
    ['holds a word of no vocabulary', svg('<flowRoot/>')]
  ])('that %s must become pixels', (_, drawing) => {
    expect(portableSvg(drawing)).toBeUndefined()
  })

  test('that cannot be kept are in the book as PNG', async () => {
    const {files, bytes} = await bookOf({'a.svg': svg('<rect width="9" height="9" vector-effect="none"/>')})
    expect([...files.keys()]).toContain('OEBPS/images/a.png')
    expect(await complaints(bytes)).toEqual([])
  })
})
