import {expect, test} from 'vitest'
import type {FrontMatter, Person} from '../../pipeline/model/config.js'
import {emptyFrontMatter} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'
import type {PreparedInput} from '../support/chapters.js'
import {plainText} from '../../pipeline/tree/text.js'
import {sketch} from '../support/sketch.js'

const person = (name: string, roles: readonly string[] = ['aut']): Person => ({
  name,
  roles,
  credit: [],
  orcid: undefined,
  affiliation: undefined,
  sort: undefined,
  url: undefined,
  email: undefined,
  bio: undefined,
  image: undefined
})
const head = (text: string, frontMatter: Partial<FrontMatter> = {}, input: PreparedInput = {}) => {
  const {chapters} = prepareTexts(
    {'one.md': sourceChapter('one.md', text, {frontMatter: {...emptyFrontMatter, ...frontMatter}})},
    input
  )
  const [chapter] = chapters
  if (!chapter) throw new Error('no chapter')
  return chapter.head
}
const typography = {quotes: 'auto', dashes: 'auto', spaces: true} as const

test('the byline names the authors in the form of the language', () => {
  const people = [person('Ann Lee'), person('Bo Ek'), person('Cy Ray', ['ill'])]
  expect(head('# T\n', {people}).byline).toBe('Ann Lee and Bo Ek · Illustrated by Cy Ray')
  expect(head('# T\n', {people, lang: 'de'}).byline).toBe('Ann Lee und Bo Ek · Illustriert von Cy Ray')
  expect(head('# T\n', {people, byline: 'The editors'}).byline).toBe('The editors')
  expect(head('# T\n', {people, byline: false}).byline).toBeUndefined()
  expect(head('# T\n').byline).toBeUndefined()
})

test('the description is given, or the start of the first paragraph, cut after a word', () => {
  expect(head('# T\n\ntext\n', {description: 'Said  "so".'}, {config: {typography}}).description).toBe('Said “so”.')
  expect(head('# T\n\ntext\n', {excerpt: 'Excerpt.'}).description).toBe('Excerpt.')
  expect(head('# T\n\n![x](y.png)\n\nShort *text*[^1].\n\n[^1]: N\n').description).toBe('Short text.')
  const long = head(`# T\n\n${'words, '.repeat(60)}`).description ?? ''
  expect(long).toMatch(/words…$/)
  expect(long.length).toBeLessThanOrEqual(200)
  expect(head('# T\n\n- list\n').description).toBeUndefined()
})

test('marks are set in titles and texts, by the chapter’s own language', () => {
  const made = head('# The "Mill"\n', {standfirst: 'Wait -- "so"', lang: 'de'}, {config: {typography}})
  expect(made.title.text).toBe('The „Mill“')
  expect(made.standfirst?.text).toContain('„so“')
  expect(head('# The "Mill"\n', {typography: 'off'}, {config: {typography}}).title.text).toBe('The "Mill"')
})

test('what a chapter wishes of hyphenation stays with it', () => {
  const hyphenation = {on: new Map([['', false]]), words: new Map()}
  expect(head('# T\n', {hyphenation}).hyphenation).toEqual(hyphenation)
  expect(head('# T\n').hyphenation).toBeUndefined()
})

test('a title may hold a note; where it is shown elsewhere it has none', () => {
  const made = head('# The [Mill](https://example.org)[^1]\n\n[^1]: N\n')
  expect(sketch(made.title.children)).toContain('footnoteReference 1 1')
  expect(sketch(made.navTitle.children)).toBe('The \nMill')
})

test('the title in contents is the one of front matter, of the list, or the short one', () => {
  expect(head('# Long title\n', {navTitle: 'Nav', shortTitle: 'Short'}).navTitle.text).toBe('Nav')
  expect(head('# Long title\n', {shortTitle: 'Short'}).navTitle.text).toBe('Short')
  expect(head('# Long title\n').navTitle.text).toBe('Long title')
})

test('minutes are rounded up, and Chinese is read by the character', () => {
  expect(head(`# T\n\n${'word '.repeat(240)}`).minutes).toBe(2)
  expect(head(`# T\n\n${'河'.repeat(400)}`, {lang: 'zh'}).minutes).toBe(1)
})

test('direction follows the language of the chapter unless it is given', () => {
  expect(head('# T\n', {lang: 'fa'}).dir).toBe('rtl')
  expect(head('# T\n', {lang: 'fa', dir: 'ltr'}).dir).toBe('ltr')
  expect(head('# T\n').dir).toBe('ltr')
})

test('lists show the excerpt, search engines the description', () => {
  expect(head('Words.', {excerpt: 'For lists.', description: 'For engines.'})).toMatchObject({
    description: 'For lists.',
    metaDescription: 'For engines.'
  })
  expect(head('Words.', {description: 'For both.'})).toMatchObject({
    description: 'For both.',
    metaDescription: 'For both.'
  })
})

test('an article has the authors of its publication where its file names none', () => {
  const people = [{...person('Ann Lee'), bio: 'She reads the gauge.'}]
  expect(head('Words.', {}, {config: {type: 'article', people}})).toMatchObject({byline: 'Ann Lee', authors: people})
  expect(head('Words.', {people: [person('Bo Ek')]}, {config: {type: 'article', people}}).byline).toBe('Bo Ek')
  expect(head('Words.', {}, {config: {type: 'book', people}}).byline).toBeUndefined()
})

test('what an author says of himself does not say his name twice', () => {
  const below = (bio: string) => {
    const people = [{...person('Ann Lee'), bio}]
    const {chapters} = prepareTexts(
      {'one.md': sourceChapter('one.md', 'Words.', {})},
      {config: {type: 'article', people}}
    )
    return plainText(chapters[0]?.children.slice(1) ?? [])
  }
  expect(below('Ann Lee reads the gauge.')).toBe('Ann Lee reads the gauge.')
  expect(below('She reads the gauge.')).toBe('Ann Lee She reads the gauge.')
  expect(below('Ann Leeson is another.')).toBe('Ann Lee Ann Leeson is another.')
})

test('a piece of a series may have a number', () => {
  expect(head('Words.', {number: '7'}, {config: {type: 'series'}})).toMatchObject({number: '7', label: 'No. 7'})
})

test('the path of a first home is one on the site; without an address it is told', () => {
  const url = 'https://example.org/tides/'
  expect(head('Words.', {canonical: '/old/one.html'}, {config: {url}}).canonical).toBe(
    'https://example.org/old/one.html'
  )
  expect(head('Words.', {canonical: 'https://a.org/x'}, {config: {url: undefined}}).canonical).toBe('https://a.org/x')
  const {chapters, messages} = prepareTexts(
    {'one.md': sourceChapter('one.md', 'Words.', {frontMatter: {...emptyFrontMatter, canonical: '/old/'}})},
    {config: {url: undefined}}
  )
  expect(chapters[0]?.head.canonical).toBeUndefined()
  expect(messages.map(({rule}) => rule)).toContain('value-invalid')
})
