import {expect, test} from 'vitest'
import {emptyFrontMatter} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'

const slugs = (paths: readonly string[]) => {
  const {register, messages} = prepareTexts(Object.fromEntries(paths.map(path => [path, '# T\n'])))
  return {
    slugs: [...register.chapters.values()].map(({slug}) => slug),
    messages: messages.filter(({rule}) => rule === 'slug-taken')
  }
}

test('a slug is the name of the file without its leading number, in ASCII', () => {
  expect(slugs(['03-tides.md', '01.md', 'Große Flüsse.md', '潮.md']).slugs).toEqual([
    'tides',
    '01',
    'grosse-flusse',
    's-0ca1910a'
  ])
})

test('index and its like take the name of their folder', () => {
  expect(slugs(['02-mill/index.md', 'wheel/README.md', 'index.md']).slugs).toEqual([
    'mill',
    'wheel',
    'the-slow-river-text'
  ])
})

test('names that the editions need get an ending', () => {
  expect(slugs(['nav.md', 'search.md']).slugs).toEqual(['nav-text', 'search-text'])
})

test('a taken name gets that of the folder in front, then a number', () => {
  const {slugs: made, messages} = slugs(['a/intro.md', 'b/intro.md', 'c/b/intro.md', 'intro.md'])
  expect(made).toEqual(['intro', 'b-intro', 'b-intro-2', 'intro-2'])
  expect(messages).toMatchObject([
    {file: 'b/intro.md', severity: 'warn', span: {start: {line: 1}}},
    {file: 'c/b/intro.md'},
    {file: 'intro.md'}
  ])
})

test('a slug given by hand comes first, and two equal ones are an error', () => {
  const given = (path: string) => sourceChapter(path, '# T\n', {frontMatter: {...emptyFrontMatter, slug: 'mill'}})
  const {register, messages} = prepareTexts({'mill.md': '# M\n', 'a.md': given('a.md'), 'b.md': given('b.md')})
  expect([...register.chapters.values()].map(({slug}) => slug)).toEqual(['mill-3', 'mill', 'mill-2'])
  expect(messages).toMatchObject([
    {rule: 'slug-taken', file: 'b.md', severity: 'error'},
    {rule: 'slug-taken', file: 'mill.md', severity: 'warn'}
  ])
})

test('chapters of a file that was cut are named by their titles, without a message', () => {
  const {register, messages} = prepareTexts({'book.md': '# Spring tide\n\na\n\n# Spring tide\n\nb\n'}, {alone: true})
  expect([...register.chapters.values()].map(({id, slug}) => [id, slug])).toEqual([
    ['book.md', 'spring-tide'],
    ['book.md#2', 'spring-tide-2']
  ])
  expect(messages).toEqual([])
})
