import {createRequire} from 'node:module'
import {readFileSync} from 'node:fs'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {setChapter} from '../../pipeline/emit/html/set.js'
import {otherEditions, siteOf, tour} from '../emit/html/emitted.js'
import {arabic, issue, noted, pictured} from '../emit/html/publications.js'
import {openBrowser, reasonToSkip, serve} from './browser.js'

const title =
  reasonToSkip === undefined
    ? 'the web edition in a browser'
    : `the web edition in a browser (skipped: ${reasonToSkip})`
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.skipIf(reasonToSkip !== undefined)(title, () => {
  let browser: Browser
  const sites = new Map<string, {readonly base: string; readonly close: () => void}>()
  beforeAll(async () => {
    browser = await openBrowser()
    for (const [name, sample] of Object.entries({tour, issue, arabic, noted: noted(30, 12), pictured})) {
      sites.set(name, await serve((await siteOf(sample, otherEditions)).files))
    }
  })
  afterAll(async () => {
    await browser.close()
    for (const {close} of sites.values()) close()
  })

  async function open(site: string, path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(`${sites.get(site)?.base ?? ''}${path}`)
    await page.evaluate('document.fonts.ready')
    return {page, complaints, close: () => context.close()}
  }

  /** Run code in the page: it is text, since our compiler knows no `document`. */
  const inPage = <Value>(page: Page, code: string) => page.evaluate(code) as Promise<Value>

  const looks = [
    {name: 'light', options: {}},
    {name: 'dark', options: {colorScheme: 'dark'}},
    {name: 'sepia', options: {}},
    {name: 'on a phone', options: {viewport: {width: 360, height: 700}}},
    {name: 'in forced colours', options: {forcedColors: 'active'}}
  ] as const
  const pages = [
    ['tour', 'one.html'],
    ['tour', 'index.html'],
    ['tour', '404.html'],
    ['issue', 'index.html'],
    ['arabic', 'one.html']
  ] as const

  test.each(looks)('axe finds nothing, $name', {timeout: 120_000}, async ({name, options}) => {
    for (const [site, path] of pages) {
      const {page, close} = await open(site, path, {...options, bypassCSP: true})
      if (name === 'sepia') await page.evaluate('document.documentElement.dataset.theme = "sepia"')
      await page.evaluate(axe)
      const run = `axe.run(document, {runOnly: ${JSON.stringify(tags)}}).then(r => r.violations.map(v => v.id + ' ' + v.nodes[0].html))`
      expect({site, path, found: await inPage(page, run)}).toEqual({site, path, found: []})
      await close()
    }
  })

  test('no page violates its policy or complains', async () => {
    for (const [site, path] of pages.filter(([, path]) => path !== '404.html')) {
      const {complaints, close} = await open(site, path)
      expect(complaints).toEqual([])
      await close()
    }
  })

  test('no page scrolls sideways at 320 pixels', async () => {
    for (const [site, path] of pages) {
      const {page, close} = await open(site, path, {viewport: {width: 320, height: 700}})
      expect(await inPage(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      await close()
    }
  })

  test('every character is counted for the face that shows it', async () => {
    const [chapter] = tour.chapters
    if (!chapter) throw new Error('no chapter')
    const counted = new Map(setChapter(chapter, tour.publication, () => undefined).value.characters)
    const {page, close} = await open('tour', 'one.html')
    const shown = await inPage<[string, string][]>(page, charactersByFace)
    const missing = shown.flatMap(([face, characters]) => {
      const known = new Set(counted.get(face))
      return [...characters].filter(character => !known.has(character)).map(character => `${face} ${character}`)
    })
    expect(missing).toEqual([])
    await close()
  })

  test('notes stand in the margin by their calls, none over another', async () => {
    for (const [site, side] of [
      ['noted', 'right'],
      ['arabic', 'left']
    ] as const) {
      const {page, close} = await open(site, 'one.html')
      const rects = await inPage<readonly {top: number; bottom: number; left: number; right: number; call: number}[]>(
        page,
        noteRects
      )
      const column = await inPage<{left: number; right: number}>(
        page,
        'document.querySelector(".prose").getBoundingClientRect().toJSON()'
      )
      rects.forEach((rect, index) => {
        if (side === 'right') expect(rect.left).toBeGreaterThan(column.right)
        else expect(rect.right).toBeLessThan(column.left)
        const before = rects[index - 1]
        if (before) expect(rect.top).toBeGreaterThanOrEqual(before.bottom)
        if (index === 0) expect(Math.abs(rect.top - rect.call)).toBeLessThan(24)
      })
      await close()
    }
  })

  test('pictures stand in a wide margin, none over another, and push no heading down; else in the column', async () => {
    const {page, close} = await open('pictured', 'one.html')
    const wide = await inPage<{column: Rect; heading: Rect; pictures: Rect[]; above: Rect}>(page, pictureRects)
    wide.pictures.forEach((picture, index) => {
      expect(picture.left).toBeGreaterThan(wide.column.right)
      expect(picture.top).toBeGreaterThanOrEqual(wide.pictures[index - 1]?.bottom ?? 0)
    })
    expect(wide.heading.top - wide.above.bottom).toBeLessThan(100)
    await page.setViewportSize({width: 800, height: 900})
    const narrow = await inPage<{column: Rect; pictures: Rect[]}>(page, pictureRects)
    for (const {left, right} of narrow.pictures) {
      expect(left).toBeGreaterThanOrEqual(narrow.column.left)
      expect(right).toBeLessThanOrEqual(narrow.column.right)
    }
    await close()
  })

  test('on a phone a call opens its note, Escape closes it and the call has the focus again', async () => {
    const {page, close} = await open('tour', 'one.html', {viewport: {width: 360, height: 700}})
    await page.locator('#call-1').focus()
    await page.keyboard.press('Enter')
    expect(await inPage(page, noteIsOpen)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await inPage(page, noteIsOpen)).toBe(false)
    expect(await inPage(page, 'document.activeElement.id')).toBe('call-1')
    await close()
  })

  test('without script the link leads to the note, and no control is shown that does nothing', async () => {
    const {page, close} = await open('tour', 'one.html', {
      javaScriptEnabled: false,
      viewport: {width: 360, height: 700}
    })
    await page.locator('#call-1').click()
    expect(page.url()).toMatch(/#note-1$/)
    expect(await page.locator('#note-1').isVisible()).toBe(true)
    expect(await page.locator('select').isVisible()).toBe(false)
    await close()
  })

  test('the skip link is first and leads to the text; colours are kept from page to page', async () => {
    const {page, close} = await open('tour', 'one.html')
    await page.keyboard.press('Tab')
    expect(await inPage(page, 'document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await inPage(page, 'document.activeElement.id')).toBe('page-text')
    await page.locator('select').selectOption('sepia')
    await page.locator('.turn a[rel=next]').click()
    await page.waitForURL(/two\.html$/)
    expect(await inPage(page, 'document.documentElement.dataset.theme')).toBe('sepia')
    expect(await page.locator('select').inputValue()).toBe('sepia')
    await close()
  })
})

/** Characters of the article by family, weight and slope as the browser computes them. */
const charactersByFace = `(() => {
  const faces = new Map()
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement)
    const family = style.fontFamily.startsWith('"Source Serif 4"') ? 'text' : style.fontFamily.startsWith('"Source Sans 3"') ? 'label' : ''
    if (family === '') continue
    const face = family + '-' + style.fontWeight + (style.fontStyle === 'italic' ? '-italic' : '')
    faces.set(face, (faces.get(face) ?? '') + node.data)
  }
  return [...faces]
})()`

const noteRects = `[...document.querySelectorAll('.notes ol > li')].map(item => {
  const {top, bottom, left, right} = item.getBoundingClientRect()
  return {top, bottom, left, right, call: document.getElementById('call-' + item.id.slice(5)).getBoundingClientRect().top}
})`

interface Rect {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const pictureRects = `(() => {
  const rect = node => node.getBoundingClientRect().toJSON()
  const heading = document.querySelector('.prose > h2')
  return {
    column: rect(document.querySelector('.prose')),
    heading: rect(heading),
    above: rect([...document.querySelectorAll('.prose > p')].findLast(p => p.compareDocumentPosition(heading) & 4)),
    pictures: [...document.querySelectorAll('.place-margin')].map(rect)
  }
})()`

const noteIsOpen = `document.getElementById('note-1-text').matches(':popover-open')`
