import {parse} from 'parse5'
import type {DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, test} from 'vitest'
import {otherEditions, siteOf, tour} from './emitted.js'
import type {Site} from './emitted.js'
import {arabic, article, issue, noted} from './publications.js'

type Node = DefaultTreeAdapterTypes.Node

function attributes(node: Node, found: Map<string, string>[] = []): Map<string, string>[] {
  if ('attrs' in node) found.push(new Map(node.attrs.map(({name, value}) => [name, value])))
  if ('childNodes' in node) for (const child of node.childNodes) attributes(child, found)
  return found
}

/** Everything a page names: files as paths, with fragments. */
function references(elements: readonly Map<string, string>[]): readonly string[] {
  return elements.flatMap(element => {
    const sets = (element.get('srcset') ?? '').split(',').map(candidate => candidate.trim().split(' ')[0] ?? '')
    return [element.get('href') ?? '', element.get('src') ?? '', ...sets].filter(address => address !== '')
  })
}

/** Files and fragments that pages and style sheets name and that are not there. */
function broken(site: Site, others: ReadonlySet<string>): readonly string[] {
  const elements = new Map(site.pages.map(path => [path, attributes(parse(site.page(path)))]))
  const ids = new Map([...elements].map(([path, all]) => [path, new Set(all.map(element => element.get('id')))]))
  const problems: string[] = []
  for (const [path, all] of elements) {
    for (const address of references(all)) {
      if (/^https?:/.test(address)) continue
      const [target = '', fragment] = address.split('#', 2)
      const file = target === '' ? path : decodeURIComponent(target)
      if (!site.files.has(file) && !others.has(file)) problems.push(`${path}: ${address}`)
      else if (fragment !== undefined && !ids.get(file)?.has(decodeURIComponent(fragment)))
        problems.push(`${path}: ${address}`)
    }
  }
  for (const [path, bytes] of site.files) {
    if (!path.endsWith('.css')) continue
    for (const [, url = ''] of new TextDecoder().decode(bytes).matchAll(/url\((?!["']?data:)["']?([^)"']+)/g)) {
      if (!site.files.has(`assets/${url}`)) problems.push(`${path}: ${url}`)
    }
  }
  return problems
}

describe('every address', () => {
  const samples = {tour, issue, article, arabic, 'chapter with many notes': noted(40, 12)}
  test.each(Object.entries(samples))('of the %s leads somewhere', async (_, sample) => {
    const site = await siteOf(sample, otherEditions)
    expect(broken(site, new Set(otherEditions.map(({path}) => path)))).toEqual([])
  })

  test('is relative to the page and names no folder above', async () => {
    const site = await siteOf(tour, otherEditions)
    for (const path of site.pages.filter(name => name !== '404.html')) {
      const own = references(attributes(parse(site.page(path)))).filter(address => !/^https?:/.test(address))
      expect(own.filter(address => address.startsWith('/') || address.includes('..'))).toEqual([])
    }
  })

  test('of the missing page is absolute when the publication has an address', async () => {
    const site = await siteOf(tour)
    expect(site.page('404.html')).toContain('href="https://example.org/the-slow-river/one.html"')
    expect((await siteOf(article)).page('404.html')).toContain('href="index.html"')
  })

  test('no id stands twice on a page', async () => {
    const site = await siteOf(tour)
    for (const path of site.pages) {
      const ids = attributes(parse(site.page(path))).flatMap(element => element.get('id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})
