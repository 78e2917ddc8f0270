import {expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const split = (text: string, more: Parameters<typeof shapeText>[1] = {}) => {
  const {chapters, messages} = shapeText(text, {alone: true, ...more})
  return {chapters, messages, ids: chapters.map(({id}) => id), titles: chapters.map(({title}) => title.text)}
}

test('the only file of a book is cut at its headings of level 1 when there are several', () => {
  const {ids, titles, chapters} = split('# One\n\na\n\n## Sub\n\n# Two\n\nb\n')
  expect(ids).toEqual(['one.md', 'one.md#2'])
  expect(titles).toEqual(['One', 'Two'])
  expect(sketch(chapters[0]?.tree.children ?? [])).toBe('paragraph[a]\nheading 2[Sub]')
})

test('with one heading of level 1 it is cut at level 2, and the title of the whole is no chapter', () => {
  const {titles} = split('# The Slow River\n\n## One\n\na\n\n## Two\n\nb\n')
  expect(titles).toEqual(['One', 'Two'])
})

test('words before the first chapter are a chapter of their own, without number', () => {
  const {titles, chapters} = split('Said *before*.\n\n# One\n\na\n\n# Two\n')
  expect(titles).toEqual(['The Slow River', 'One', 'Two'])
  expect(sketch(chapters[0]?.tree.children ?? [])).toBe('paragraph[Said emphasis[before].]')
  expect(chapters[0]?.frontMatter.numbered).toBe(false)
  expect(split('# Another title\n\nSaid before.\n\n## One\n\n## Two\n').titles).toEqual(['Another title', 'One', 'Two'])
})

test('a rule before the first chapter joins it', () => {
  const {titles, chapters} = split('***\n\n# One\n\na\n\n# Two\n')
  expect(titles).toEqual(['One', 'Two'])
  expect(sketch(chapters[0]?.tree.children ?? [])).toBe('thematicBreak[]\nparagraph[a]')
})

test('a file beside others is not cut, unless it is said', () => {
  expect(split('# One\n\n# Two\n', {alone: false}).ids).toEqual(['one.md'])
  expect(split('# One\n\n# Two\n', {config: {type: 'article'}}).ids).toEqual(['one.md'])
  expect(split('# One\n\n# Two\n', {config: {split: 'none'}}).ids).toEqual(['one.md'])
  expect(split('# One\n\na\n\n# Two\n', {alone: false, config: {split: 'h1'}}).titles).toEqual(['One', 'Two'])
  expect(split('# A\n\n## B\n\n# C\n\n## D\n', {config: {split: 'h2'}}).titles).toEqual(['A', 'B', 'C', 'D'])
})

test('link definitions serve all parts, and notes go with the part that calls them', () => {
  const {chapters} = split(
    '# One\n\n[x][here] a[^b]\n\n# Two\n\nb[^a]\n\n[here]: https://example.org\n[^a]: For two.\n[^b]: For one[^c].\n[^c]: Inner.\n[^d]: Nobody.\n'
  )
  const notes = chapters.map(({tree}) => tree.children.filter(({type}) => type === 'footnoteDefinition'))
  expect(notes.map(list => list.map(({label}) => label))).toEqual([
    ['b', 'c'],
    ['a', 'd']
  ])
  expect(sketch(chapters[0]?.tree.children ?? [])).toMatch(/^paragraph\[link\[x\] a/)
})

test('front matter of a cut file speaks of the whole', () => {
  const {chapters} = split('# One\n\n# Two\n', {frontMatter: {title: 'Whole', lang: 'de', aliases: ['/old']}})
  expect(chapters.map(({title, lang}) => [title.text, lang])).toEqual([
    ['One', 'de'],
    ['Two', 'de']
  ])
  expect(chapters.map(({frontMatter}) => frontMatter.aliases)).toEqual([['/old'], []])
})
