import {expect, test} from 'vitest'
import {emptyFrontMatter} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'
import type {PreparedInput} from '../support/chapters.js'

const labels = (files: Parameters<typeof prepareTexts>[0], input: PreparedInput = {}) =>
  prepareTexts(files, input).chapters.map(({head}) => head.label)

test('chapters of a book are counted, appendices lettered, other parts left without number', () => {
  expect(
    labels({
      'a.md': sourceChapter('a.md', '# Preface\n', {matter: 'front'}),
      'b.md': '# Introduction\n',
      'c.md': '# The Mill\n',
      'd.md': '# The Wheel\n',
      'e.md': '# Conclusion\n',
      'f.md': sourceChapter('f.md', '# Tables\n', {matter: 'back', role: 'appendix'}),
      'g.md': sourceChapter('g.md', '# Lists\n', {matter: 'back', role: 'appendix'}),
      'h.md': sourceChapter('h.md', '# More\n', {matter: 'back'})
    })
  ).toEqual([undefined, undefined, 'Chapter 1', 'Chapter 2', undefined, 'Appendix A', 'Appendix B', undefined])
})

test('a chapter below another is numbered under it', () => {
  const below = (path: string, depth: number) => sourceChapter(path, `# ${path}\n`, {depth})
  expect(
    labels({
      'a.md': '# A\n',
      'b.md': below('b.md', 1),
      'c.md': below('c.md', 2),
      'd.md': below('d.md', 1),
      'e.md': '# E\n',
      'f.md': below('f.md', 1)
    })
  ).toEqual(['Chapter 1', 'Section 1.1', 'Section 1.1.1', 'Section 1.2', 'Chapter 2', 'Section 2.1'])
})

test('a chapter may say of itself that it is not numbered', () => {
  const plain = sourceChapter('a.md', '# A\n', {frontMatter: {...emptyFrontMatter, numbered: false}})
  expect(labels({'a.md': plain, 'b.md': '# B\n'})).toEqual([undefined, 'Chapter 1'])
})

test('articles of an issue have no numbers, nor has a book that does not want them', () => {
  expect(labels({'a.md': '# A\n', 'b.md': '# B\n'}, {config: {type: 'issue'}})).toEqual([undefined, undefined])
  const numbering = {chapters: false, sections: 0, figures: 'none'} as const
  expect(labels({'a.md': '# A\n', 'b.md': '# B\n'}, {config: {numbering}})).toEqual([undefined, undefined])
})

test('a title that says its number keeps it alone', () => {
  const heads = prepareTexts({'a.md': '# CHAPTER IV. The Mill\n', 'b.md': '# 3. The Wheel\n', 'c.md': '# 10 ways\n'})
  expect(heads.chapters.map(({head}) => [head.number, head.label])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ['3', 'Chapter 3']
  ])
})

test('a number given in a file stands, and the next chapter goes on from it', () => {
  const numbered = (path: string, number: string) =>
    sourceChapter(path, `# ${path}\n`, {frontMatter: {...emptyFrontMatter, number}})
  expect(
    labels({'a.md': numbered('a.md', '0'), 'b.md': '# B\n', 'c.md': numbered('c.md', '7b'), 'd.md': '# D\n'})
  ).toEqual(['Chapter 0', 'Chapter 1', 'Chapter 7b', 'Chapter 2'])
})
