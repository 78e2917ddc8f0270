import {expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const only = (text: string, more: Parameters<typeof shapeText>[1] = {}) => {
  const {chapters, messages} = shapeText(text, more)
  const [chapter] = chapters
  if (!chapter || chapters.length !== 1) throw new Error('one chapter was expected')
  return {chapter, body: sketch(chapter.tree.children), rules: messages.map(({rule}) => rule), messages}
}

test('the title of front matter comes first, and all headings move down under it', () => {
  const {chapter, body, messages} = only('# One\n\ntext\n\n## Two\n\n# Three\n', {frontMatter: {title: 'The *Mill*'}})
  expect(chapter.title.text).toBe('The Mill')
  expect(sketch(chapter.title.children)).toBe('The \nemphasis[Mill]')
  expect(body).toBe('heading 2[One]\nparagraph[text]\nheading 3[Two]\nheading 2[Three]')
  expect(messages).toMatchObject([{rule: 'headings-shifted', severity: 'info', span: {start: {line: 1}}}])
})

test('a first heading that says what front matter says is taken out', () => {
  const {chapter, body, rules} = only('# the  mill\n\n## Wheel\n', {frontMatter: {title: 'The Mill'}})
  expect(body).toBe('heading 2[Wheel]')
  expect(chapter.titleHeading).toEqual({identifier: undefined, aliases: [], text: 'the mill'})
  expect(rules).toEqual([])
})

test('of headings at the top the last is the title and those before it are the kicker', () => {
  const {chapter, body} = only('# Part one\n\n# Spring\n\n# The *Mill*\n\ntext\n')
  expect(chapter.title.text).toBe('The Mill')
  expect(chapter.kicker?.text).toBe('Part one · Spring')
  expect(body).toBe('paragraph[text]')
})

test('the only heading of level 1 is the title wherever it stands', () => {
  const {chapter, body, rules} = only('before\n\n## Aside\n\n# The Mill\n\nafter\n')
  expect(chapter.title.text).toBe('The Mill')
  expect(body).toBe('paragraph[before]\nheading 2[Aside]\nparagraph[after]')
  expect(rules).toEqual([])
})

test('a heading of level 1 in a centred division is found', () => {
  const {chapter, body} = only('<div align="center">\n\n# The Mill\n\nby the river\n\n</div>\n\ntext\n')
  expect(chapter.title.text).toBe('The Mill')
  expect(body).toBe('block center[paragraph[by the river]]\nparagraph[text]')
})

test('without a heading of level 1 the first heading is the title', () => {
  const {chapter, body, rules} = only('### The Mill\n\ntext\n\n### Wheel\n')
  expect(chapter.title.text).toBe('The Mill')
  expect(body).toBe('paragraph[text]\nheading 2[Wheel]')
  expect(rules).toEqual([])
})

test('a file without headings takes the title of the list of contents, then its own name', () => {
  const listed = only('text\n', {navTitle: 'In the *Mill*'})
  expect(listed.chapter.title.text).toBe('In the Mill')
  expect(listed.rules).toEqual([])
  const bare = only('text\n', {path: 'part/03-on_the-mill.md'})
  expect(bare.chapter.title.text).toBe('On the mill')
  expect(bare.messages).toMatchObject([{rule: 'title-missing', span: {start: {line: 1, column: 1}}}])
  expect(only('text\n', {path: 'old-mill/index.md'}).chapter.title.text).toBe('Old mill')
})

test('a title that only repeats its role is that part of the book', () => {
  expect(only('# Preface\n').chapter.role).toBe('preface')
  expect(only('# Appendix B: Tables\n').chapter.role).toBe('appendix')
  expect(only('# Introduction to rivers\n').chapter.role).toBe('chapter')
  expect(only('# Preface\n', {config: {type: 'issue'}}).chapter.role).toBe('chapter')
})

test('texts of front matter are inline Markdown, placed where their key stands', () => {
  const span = {start: {line: 3, column: 9}, end: {line: 3, column: 20}}
  const {chapter} = only('# T\n', {
    frontMatter: {standfirst: 'Rise, <b>and</b> *wait*'},
    frontMatterSpans: new Map([['standfirst', span]])
  })
  expect(sketch(chapter.standfirst?.children ?? [])).toBe('Rise, \nstrong[and]\n \nemphasis[wait]')
  expect(chapter.standfirst?.children[0]?.position).toEqual(span)
})
