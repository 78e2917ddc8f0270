import {expect, test} from 'vitest'
import type {Facts} from '../../pipeline/model/publication.js'
import {headingFacts} from '../../pipeline/survey/headings.js'
import {factsOf, register} from '../../pipeline/survey/index.js'
import {plainConfig} from '../support/config.js'
import {prepareTexts, shapeText} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'
import {drawing, photograph} from '../support/pictures.js'

const facts = (text: string): Facts => {
  const [chapter] = shapeText(text).chapters
  if (!chapter) throw new Error('no chapter')
  return factsOf(chapter)
}
const ids = (...texts: readonly string[]) =>
  headingFacts(
    texts.map(text => ({identifier: undefined, depth: 2, text})),
    []
  ).map(({identifier}) => identifier)

test('headings have the ids that GitHub gives, repeated ones with a number', () => {
  expect(ids('The Mill & Co.', 'Über', 'same', 'same', 'same-1', 'same')).toEqual([
    'the-mill--co',
    'über',
    'same',
    'same-1',
    'same-1-1',
    'same-2'
  ])
  expect(ids('???', '!!!')).toEqual(['section', 'section-1'])
})

test('a heading called constructor is a heading like others', () => {
  expect(ids('constructor', '__proto__', 'constructor')).toEqual(['constructor', '__proto__', 'constructor-1'])
})

test('an id given by hand is never given to another heading', () => {
  const made = headingFacts(
    [
      {identifier: undefined, depth: 2, text: 'Mill'},
      {identifier: 'mill', depth: 2, text: 'Other'}
    ],
    []
  )
  expect(made.map(({identifier}) => identifier)).toEqual(['mill-1', 'mill'])
})

test('a heading is also known by the id that Pandoc gives it', () => {
  const [first] = headingFacts([{identifier: undefined, depth: 2, text: '3. The Mill, etc.'}], [])
  expect(first).toMatchObject({identifier: '3-the-mill-etc', aliases: ['the-mill-etc.']})
})

test('the title counts among the headings of its file, as on GitHub', () => {
  expect(facts('# Mill\n\n## Mill\n')).toMatchObject({titleIdentifiers: ['mill'], headings: [{identifier: 'mill-1'}]})
})

test('notes are numbered by first call, the title first; a note called twice keeps its first number', () => {
  const {notes} = facts('# T[^b]\n\nx[^a] y[^b] z[^a]\n\n[^a]: A\n[^b]: B\n[^c]: C[^a]\n')
  expect(notes.map(({identifier, number, calls}) => [identifier, number, calls])).toEqual([
    ['b', 1, 2],
    ['a', 2, 2],
    ['c', undefined, 0]
  ])
})

test('a note called constructor is a note like others', () => {
  expect(facts('# T\n\nx[^constructor]\n\n[^constructor]: A\n').notes).toMatchObject([
    {identifier: 'constructor', number: 1}
  ])
})

test('numbers of notes go on through the publication when it is wished', () => {
  const text = '# T\n\nx[^1] y[^2]\n\n[^1]: A\n[^2]: B\n'
  const notes = {...plainConfig.notes, restart: 'publication'} as const
  const {chapters} = prepareTexts({'a.md': text, 'b.md': text}, {config: {notes}})
  expect(chapters.map(({footnotes}) => footnotes.map(({number}) => number))).toEqual([
    [1, 2],
    [3, 4]
  ])
})

test('words are those of text, titles and notes; code blocks are left out', () => {
  expect(facts('# One two\n\nthree **fo**ur `five`\n\n    code here\n\nsix[^1].\n\n[^1]: Seven eight.\n').words).toBe(8)
  expect(facts('# 潮\n\n河の水\n')).toMatchObject({words: 4, unspaced: 4})
})

test('how dashes are typed is counted, options and ranges aside', () => {
  expect(facts('# T\n\nrun --all, 3--5, a -- b, c--d, e---f\n').dashes).toMatchObject({
    double: 2,
    triple: 1,
    first: {start: {line: 3}}
  })
})

test('dashes are settled for a whole book, and for each article of an issue', () => {
  const files = {'a.md': '# A\n\nx--y z--w\n', 'b.md': '# B\n\nx---y\n'}
  const dashes = {quotes: 'off', dashes: 'auto', spaces: false} as const
  const book = prepareTexts(files, {config: {typography: dashes}})
  expect([...book.register.dashes.values()]).toEqual(['typewriter', 'typewriter'])
  expect(book.messages).toMatchObject([{rule: 'dash-mode', file: 'a.md', span: {start: {line: 3}}}])
  const issue = prepareTexts(files, {config: {typography: dashes, type: 'issue'}})
  expect([...issue.register.dashes.values()]).toEqual(['typewriter', 'pandoc'])
})

test('files that chapters show or link to are measured, others are not', () => {
  const library = memoryLibrary({'p/a b.jpg': photograph, 'data.csv': 'a,b', 'other.csv': 'c', 'd.svg': drawing})
  const made = facts('# T\n\n![x](<p/a b.jpg>) ![y](p/a%20b.jpg) [z](/data.csv) ![d](d.svg)\n')
  const {value} = register({config: plainConfig, facts: [made], divisions: [], drafts: new Set(), library})
  expect([...value.assets.keys()]).toEqual(['d.svg', 'data.csv', 'p/a b.jpg'])
  expect(value.assets.get('p/a b.jpg')?.picture?.type).toBe('image/jpeg')
  expect(value.assets.get('data.csv')?.picture).toBeUndefined()
})

test('facts survive structuredClone, and are equal for equal trees', () => {
  const made = facts('# T\n\n## A\n\nx[^1]\n\n[^1]: B\n')
  expect(structuredClone(made)).toEqual(made)
  expect(facts('# T\n\n## A\n\nx[^1]\n\n[^1]: B\n')).toEqual(made)
})
