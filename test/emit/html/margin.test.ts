import {describe, expect, test} from 'vitest'
import {p} from '../../support/tour.js'
import {siteOf} from './emitted.js'
import {noted, pictured} from './publications.js'

const inMargin = async (count: number, words: number, html: 'auto' | 'end' = 'auto') => {
  const sample = noted(count, words)
  const config = {...sample.publication.config, notes: {...sample.publication.config.notes, html}}
  const chapters = sample.chapters.map(chapter => ({...chapter, head: {...chapter.head, notesHtml: html}}))
  const site = await siteOf({publication: {...sample.publication, config}, chapters})
  return site.page('one.html').includes('<article class="has-notes">')
}

describe('notes in the margin', () => {
  test('a few stand there', async () => {
    expect(await inMargin(12, 12)).toBe(true)
  })
  test('more than a browser lays out quickly stay at the end', async () => {
    expect(await inMargin(150, 1)).toBe(true)
    expect(await inMargin(151, 1)).toBe(false)
  })
  test('notes longer than the text they belong to stay at the end, for they would drift away', async () => {
    expect(await inMargin(40, 60)).toBe(false)
  })
  test('a note called again later stands by its first call', async () => {
    const sample = noted(12, 12)
    const [first, ...others] = sample.chapters
    if (!first) throw new Error('no chapter')
    const again = {type: 'footnoteReference', note: 'n1', number: 1, call: 2} as const
    const filler = Array.from({length: 60}, () =>
      p('Ten words stand in this sentence before the next call. '.repeat(6))
    )
    const children = [...first.children, ...filler, p('Again', again)]
    const site = await siteOf({...sample, chapters: [{...first, children}, ...others]})
    expect(site.page('one.html')).toContain('<article class="has-notes">')
  })
  test('none stand there where a picture does', async () => {
    const site = await siteOf(pictured)
    expect(site.page('one.html')).toContain('class="figure-figure place-margin"')
    expect(site.page('one.html')).not.toContain('has-notes')
  })
  test('none stand there when the publication says so', async () => {
    expect(await inMargin(12, 12, 'end')).toBe(false)
  })
})
