import {describe, expect, test} from 'vitest'
import {bindShelf} from '../../../pipeline/emit/html/shelf.js'
import {testContext} from '../../support/emit.js'
import {tourPublication} from '../../support/tour.js'
import {issue} from './publications.js'

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('the shelf', () => {
  test('with one publication leads to it, without script', async () => {
    const [page, ...others] = await bindShelf([tourPublication], testContext())
    expect(others).toEqual([])
    expect(page?.path).toBe('index.html')
    expect(textOf(page?.bytes)).toContain('<meta http-equiv="refresh" content="0; url=the-slow-river/index.html">')
    expect(textOf(page?.bytes)).toContain('<a href="the-slow-river/index.html">The Slow River</a>')
  })

  test('lists two or more', async () => {
    const artifacts = await bindShelf([tourPublication, issue.publication], testContext())
    const page = textOf(artifacts.find(({path}) => path === 'index.html')?.bytes)
    expect(page).toContain('href="the-slow-river/index.html"')
    expect(page).toContain('href="leaflet-7/index.html"')
    for (const [, address = ''] of page.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)) {
      expect(artifacts.map(({path}) => path)).toContain(address)
    }
  })

  test('of nothing is nothing', async () => {
    expect(await bindShelf([], testContext())).toEqual([])
  })
})
