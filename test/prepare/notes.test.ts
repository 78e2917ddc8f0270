import {expect, test} from 'vitest'
import {prepareTexts} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const notes = (text: string) => {
  const {chapters, messages} = prepareTexts({'one.md': `# T\n\n${text}`})
  const [chapter] = chapters
  if (!chapter) throw new Error('no chapter')
  return {
    flow: sketch(chapter.children),
    footnotes: chapter.footnotes.map(({number, identifier, calls, children}) => [
      number,
      identifier,
      calls,
      sketch(children)
    ]),
    messages
  }
}

test('calls carry the number of the note and count themselves', () => {
  const {flow, footnotes, messages} = notes('a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X *x*\n')
  expect(flow).toBe('paragraph[afootnoteReference 1 1[] bfootnoteReference 2 1[] cfootnoteReference 1 2[]]')
  expect(footnotes).toEqual([
    [1, 'x', 2, 'paragraph[X emphasis[x]]'],
    [2, 'y', 1, 'paragraph[Y]']
  ])
  expect(messages).toEqual([])
})

test('a note that is never called is printed after the others, without number', () => {
  const {footnotes, messages} = notes('a[^x]\n\n[^z]: Z\n[^x]: X\n')
  expect(footnotes).toEqual([
    [1, 'x', 1, 'paragraph[X]'],
    [undefined, 'z', 0, 'paragraph[Z]']
  ])
  expect(messages).toMatchObject([{rule: 'footnote-unused', span: {start: {line: 5}}}])
})

test('of two texts for a note the first counts, and the second is printed unnumbered', () => {
  const {footnotes, messages} = notes('a[^x]\n\n[^x]: X\n[^x]: Again\n')
  expect(footnotes).toEqual([
    [1, 'x', 1, 'paragraph[X]'],
    [undefined, 'x-2', 0, 'paragraph[Again]']
  ])
  expect(messages).toMatchObject([{rule: 'footnote-duplicate', span: {start: {line: 6}}}])
  expect(messages[0]?.what).toContain('line 5')
})

test('a note in a note is told in parentheses', () => {
  const {footnotes, messages} = notes('a[^x]\n\n[^x]: X[^y].\n[^y]: *Y*\n\n    more\n')
  expect(footnotes).toEqual([[1, 'x', 1, 'paragraph[X (emphasis[Y]break[]more).]']])
  expect(messages).toMatchObject([{rule: 'footnote-nested', span: {start: {line: 5, column: 8}}}])
})

test('notes that call each other end', () => {
  const {footnotes} = notes('a[^x] b[^y]\n\n[^x]: X[^y]\n[^y]: Y[^x]\n')
  expect(footnotes).toEqual([
    [1, 'x', 1, 'paragraph[X (Y [1])]'],
    [2, 'y', 1, 'paragraph[Y (X [2])]']
  ])
})

test('a long chain of notes in notes keeps every word and ends', () => {
  const chain = Array.from({length: 300}, (_, index) => `[^${index}]: w${index}[^${index + 1}]\n`).join('')
  const {footnotes} = notes(`a[^0]\n\n${chain}[^300]: end\n`)
  const all = footnotes.map(([, , , body]) => body).join(' ')
  for (let index = 0; index < 300; index++) expect(all).toContain(`w${index}`)
})
