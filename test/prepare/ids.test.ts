import {expect, test} from 'vitest'
import {prepareTexts} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const made = (text: string) => {
  const {chapters, messages} = prepareTexts({'one.md': `# T\n\n${text}`})
  return {flow: sketch(chapters[0]?.children ?? []), outline: chapters[0]?.head.outline ?? [], messages}
}

test('equal headings get numbers, and are reported once', () => {
  const {flow, messages} = made('## A\n\n## A\n\n## A\n')
  expect(flow).toBe('heading 2 a[A]\nheading 2 a-1[A]\nheading 2 a-2[A]')
  expect(messages).toMatchObject([{rule: 'heading-repeated', severity: 'info', span: {start: {line: 5}}}])
})

test('an anchor that says what its heading says gives way', () => {
  const {flow, messages} = made('<a name="mill"></a>\n\n## Mill\n')
  expect(flow).toBe('heading 2 mill[span plain[]Mill]')
  expect(messages).toEqual([])
})

test('an id given by hand twice is an error, and the first counts', () => {
  const {flow, messages} = made('a<a id="x"></a>\n\nb<a id="x"></a>\n\n<h2 id="y">Y</h2>\n\n<h2 id="y">Z</h2>\n')
  expect(flow).toBe('paragraph[aspan plain x[]]\nparagraph[bspan plain[]]\nheading 2 y[Y]\nheading 2 y-1[Z]')
  expect(messages).toMatchObject([
    {rule: 'id-duplicate', span: {start: {line: 5}}},
    {rule: 'id-duplicate', span: {start: {line: 9}}}
  ])
  expect(messages[0]?.what).toContain('line 3')
})

test('an id given by hand to other things comes before the id that the words of a heading would make', () => {
  const {flow, messages} = made('[a]{#mill}\n\n## Mill\n\n## Mill\n\nTo [it](#mill)\n')
  expect(flow).toContain('paragraph[span plain mill[a]]\nheading 2 mill-1[Mill]\nheading 2 mill-2[Mill]')
  expect(messages.map(({rule}) => rule)).toEqual(['heading-repeated'])
})

test('an id given by hand to a heading and to something else: the first counts, each other one is told', () => {
  const after = made('## A {#x}\n\n[a]{#x}\n\n[b]{#x}\n')
  expect(after.flow).toBe('heading 2 x[A]\nparagraph[span plain[a]]\nparagraph[span plain[b]]')
  expect(after.messages).toMatchObject([
    {rule: 'id-duplicate', span: {start: {line: 5, column: 1}}},
    {rule: 'id-duplicate', span: {start: {line: 7, column: 1}}}
  ])
  const before = made('[a]{#x}\n\n## A {#x}\n')
  expect(before.flow).toBe('paragraph[span plain x[a]]\nheading 2 x-1[A]')
  expect(before.messages).toMatchObject([{rule: 'id-duplicate', span: {start: {line: 5, column: 1}}}])
  expect(before.messages[0]?.what).toContain('line 3')
})

test('contents show headings without notes, links and pictures', () => {
  const {outline} = made('## The [*Mill*](https://example.org)[^1] ![seal](x.png)\n\n> ## Quoted\n\n[^1]: N\n')
  expect(outline.map(({title, identifier, depth}) => [title.text, identifier, depth])).toEqual([
    ['The Mill seal', 'the-mill-seal', 2]
  ])
  expect(sketch(outline[0]?.title.children ?? [])).not.toMatch(/link|footnote|image/)
})
