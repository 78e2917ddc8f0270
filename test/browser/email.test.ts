import {Buffer} from 'node:buffer'
import {expect, test} from 'vitest'
import {emailEmitter} from '../../pipeline/emit/email/index.js'
import type {Flow, Phrasing} from '../../pipeline/model/nodes.js'
import {emit} from '../support/emit.js'
import {tourChapters, tourPublication} from '../support/tour.js'
import {openBrowser, reasonToSkip} from './browser.js'

const url = `https://example.org/${'a-long-way/'.repeat(12)}${'end'.repeat(20)}.mp4`
const words: readonly Phrasing[] = [
  {type: 'link', destination: {kind: 'external', url}, children: [{type: 'text', value: url}]}
]
const long: readonly Flow[] = [
  {type: 'paragraph', children: words},
  {type: 'media', kind: 'video', url, title: 'A film'}
]

test.skipIf(reasonToSkip !== undefined)('addresses in a letter do not make it wider than a phone', async () => {
  const {email} = tourPublication.config.editions
  if (email === false) throw new Error('the tour has a mail')
  const [first] = tourChapters
  if (!first) throw new Error('the tour has no chapter')
  const editions = {...tourPublication.config.editions, email: {...email, body: 'full' as const}}
  const publication = {
    ...tourPublication,
    config: {...tourPublication.config, type: 'article' as const, editions},
    chapters: [first.head],
    divisions: [
      {kind: 'plain' as const, matter: 'main' as const, title: undefined, label: undefined, chapters: [first.head.id]}
    ]
  }
  const {artifacts} = await emit(emailEmitter, publication, [{...first, children: long, footnotes: []}])
  const letter = artifacts.find(({path}) => path === 'email/email.html')
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({viewport: {width: 320, height: 700}})
    await page.setContent(Buffer.from(letter?.bytes ?? []).toString('utf8'))
    expect(await page.evaluate('document.body.textContent')).toContain(url)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  } finally {
    await browser.close()
  }
})
