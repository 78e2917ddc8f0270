/** The picture over an article's head, in an issue. */
import {describe, expect, test} from 'vitest'
import {geometryOf} from '../../../pipeline/emit/pdf/geometry.js'
import {bleedOf} from '../../../pipeline/emit/pdf/furniture/bleed.js'
import {pdfEmitter} from '../../../pipeline/emit/pdf/index.js'
import type {Asset, ImageType} from '../../../pipeline/model/asset.js'
import type {ChapterHead} from '../../../pipeline/model/publication.js'
import {emit, testContext, testTheme} from '../../support/emit.js'
import {p, tourAssets, tourChapters, tourPublication} from '../../support/tour.js'
import {manyWords, pagesOf} from './read-pages.js'
import {structureOf, those} from './read-structure.js'

const [model] = tourChapters
if (!model) throw new Error('the tour has no chapter')
const assetId = 'images/photograph.jpg'
const head: ChapterHead = {
  ...model.head,
  outline: [],
  image: {assetId, alt: 'a reach of water', caption: 'The long reach.', credit: undefined}
}
const of = (width: number, height: number, type: ImageType): ReadonlyMap<string, Asset> =>
  new Map([[assetId, {id: assetId, digest: '', size: 1, picture: {type, width, height, alpha: false}}]])
const issue = geometryOf({page: 'a4-issue'}, testTheme, 'en')
const foot = (width: number, height: number, type: ImageType = 'image/jpeg', geometry = issue): number | undefined =>
  bleedOf(head, of(width, height, type), geometry)?.foot

describe('it bleeds', () => {
  test('to 324 points as a photograph, which covers its place', () => {
    expect(foot(2400, 1600)).toBe(324)
    const wide = bleedOf(head, of(2400, 1200, 'image/jpeg'), issue)
    expect(wide?.height).toBeCloseTo(338, 5)
    expect(wide?.width).toBeCloseTo(676, 5)
  })
  test('whole as a drawing, whose edges may say something', () => {
    expect(foot(900, 450, 'image/svg+xml')).toBeCloseTo((issue.width + 28) / 2 - 14, 5)
  })
})

describe('it stands below the head', () => {
  test('when it has too few pixels', () => {
    expect(foot(900, 600)).toBeUndefined()
  })
  test('when too much of it would go', () => {
    expect(foot(2400, 2400)).toBeUndefined()
    expect(foot(6000, 1500)).toBeUndefined()
    expect(foot(900, 900, 'image/svg+xml')).toBeUndefined()
  })
  test('on a small page, and in one column', () => {
    expect(foot(2400, 1600, 'image/jpeg', geometryOf({page: 'a5', columns: 2}, testTheme, 'en'))).toBeUndefined()
    expect(foot(2400, 1600, 'image/jpeg', geometryOf({page: 'a4'}, testTheme, 'en'))).toBeUndefined()
  })
})

test('the head stands below it on its lines, and it is a figure with its caption', async () => {
  const {editions} = tourPublication.config
  const assets = new Map([...tourAssets, ...of(2400, 1600, 'image/jpeg')])
  const chapter = {head, children: [p(manyWords(300))], footnotes: []}
  const config = {...tourPublication.config, type: 'issue', editions: {...editions, pdf: {page: 'a4-issue'}}} as const
  const publication = {
    ...tourPublication,
    config,
    assets,
    chapters: [head],
    divisions: [
      {kind: 'plain' as const, matter: 'main' as const, title: undefined, label: undefined, chapters: [head.id]}
    ]
  }
  const {artifacts} = await emit(pdfEmitter, publication, [chapter], testContext(publication))
  const bytes = artifacts[0]?.bytes ?? new Uint8Array()
  const page = (await pagesOf(bytes)).find(words => words.some(({text}) => text.includes('w0o'))) ?? []
  const first = page.find(({text}) => text.includes('w0o'))
  expect(first?.baseline).toBeCloseTo(44 * 13.5, 0)
  expect(page.find(({text}) => text.includes('The long reach.'))?.baseline).toBeCloseTo(25 * 13.5, 0)
  const told = await structureOf(bytes)
  expect(those(told, 'Figure').filter(({alt}) => alt === 'a reach of water')).toHaveLength(1)
  expect(those(told, 'Caption').map(({words}) => words.trim())).toContain('The long reach.')
})
