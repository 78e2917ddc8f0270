import JSZip from 'jszip'
import {describe, expect, test} from 'vitest'
import {epubEmitter} from '../../../pipeline/emit/epub/index.js'
import {emit} from '../../support/emit.js'
import {tourPublication} from '../../support/tour.js'
import {makeBook} from './read-epub.js'

describe('the container', () => {
  test('begins with its media type, stored plainly', async () => {
    const {bytes} = await makeBook()
    expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    // Compression method and length of the extra field.
    expect([bytes[8], bytes[28]]).toEqual([0, 0])
  })

  test('has its files in the order of use, and no entries for folders', async () => {
    const {files} = await makeBook()
    expect([...files.keys()].slice(0, 9)).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'OEBPS/content.opf',
      'OEBPS/toc.xhtml',
      'OEBPS/toc.ncx',
      'OEBPS/style.css',
      'OEBPS/cover.xhtml',
      'OEBPS/title-page.xhtml',
      'OEBPS/imprint.xhtml'
    ])
    expect([...files.keys()].filter(name => name.endsWith('/'))).toEqual([])
  })

  test('dates every file by the build, or by the first day that zip knows', async () => {
    const {bytes} = await makeBook()
    const zip = await JSZip.loadAsync(bytes)
    const days = new Set(Object.values(zip.files).map(({date}) => date.toISOString()))
    expect([...days]).toEqual(['2026-05-04T00:00:00.000Z'])
    const old = await makeBook({
      ...tourPublication,
      config: {...tourPublication.config, buildDate: '1970-01-01T00:00:00Z'}
    })
    const [entry] = Object.values((await JSZip.loadAsync(old.bytes)).files)
    expect(entry?.date.toISOString()).toBe('1980-01-01T00:00:00.000Z')
  })

  test('is the same, byte for byte, in two builds', async () => {
    const [first, second] = [await emit(epubEmitter), await emit(epubEmitter)]
    expect(first.artifacts).toEqual(second.artifacts)
    expect(first.artifacts.map(({path, mediaType}) => [path, mediaType])).toEqual([
      ['the-slow-river.epub', 'application/epub+zip']
    ])
  })

  test('is bound from parts that went through another thread', async () => {
    const {parts, artifacts} = await emit(epubEmitter)
    expect(structuredClone(parts)).toEqual(parts)
    expect(artifacts).toHaveLength(1)
  })
})

describe('pages', () => {
  test('of a book are cover, title page, imprint, contents, then parts and chapters', async () => {
    const {read} = await makeBook()
    const spine = [...read('content.opf').matchAll(/itemref idref="([^"]*)"/g)].map(([, id]) => id)
    expect(spine).toEqual([
      'text-cover',
      'text-title-page',
      'text-imprint',
      'nav',
      'text-part-upstream',
      'text-one',
      'text-two'
    ])
  })

  test('of an article begin with its text', async () => {
    const {read} = await makeBook({...tourPublication, config: {...tourPublication.config, type: 'article'}})
    const spine = [...read('content.opf').matchAll(/itemref idref="([^"]*)"/g)].map(([, id]) => id)
    expect(spine.slice(-2)).toEqual(['text-imprint', 'nav'])
    expect(spine.slice(0, 1)).toEqual(['text-cover'])
  })

  test('turn from right to left where the language does', async () => {
    const {read} = await makeBook({...tourPublication, config: {...tourPublication.config, lang: 'ar', dir: 'rtl'}})
    expect(read('content.opf')).toContain('page-progression-direction="rtl"')
    expect(read('toc.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"')
  })
})
