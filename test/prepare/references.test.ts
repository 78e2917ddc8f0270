import {expect, test} from 'vitest'
import {inSentence} from '../../pipeline/language/in-sentence.js'
import {fileSize} from '../../pipeline/language/file-size.js'
import {prepareTexts} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const formula = (label: string) => `$$\nx\n$$ {#${label}}\n`
const first = (files: Record<string, string>, config = {}) => {
  const {chapters, messages} = prepareTexts(files, {config})
  const [paragraph] = chapters[0]?.children ?? []
  return {text: sketch(paragraph && 'children' in paragraph ? paragraph.children : []).replaceAll('\n', ''), messages}
}

test('a label of this chapter is found before an equal one of another', () => {
  const {text} = first({'a.md': `# A\n\n@eq-x\n\n${formula('eq-x')}`, 'b.md': `# B\n\n${formula('eq-x')}`})
  expect(text).toContain('Equation\u00A0(1.1)')
})

test('labels called like members of every object are labels like others', () => {
  const names = ['eq-__proto__', 'eq-constructor', 'eq-toString']
  const {text, messages} = first({
    'a.md': `# A\n\n${names.map(name => `@${name}`).join(' ')}\n\n${names.map(formula).join('\n')}`
  })
  expect(messages.filter(({rule}) => rule === 'reference-undefined')).toEqual([])
  expect(text).toContain('Equation\u00A0(1.3)')
})

test('chapters without a number share one count, so that no two numbers are equal', () => {
  const files = {'a.md': `# A {-}\n\n@eq-b\n\n${formula('eq-a')}`, 'b.md': `# B {-}\n\n${formula('eq-b')}`}
  expect(first(files).text).toContain('Equation\u00A0(2)')
})

test('where figures are not numbered, formulas are', () => {
  const {chapters} = prepareTexts(
    {'a.md': `# A\n\n@eq-x and @tbl-x\n\n${formula('eq-x')}\n\n(tbl-x)=\n\n| a |\n| - |\n| b |\n`},
    {config: {numbering: {chapters: true, sections: 0, figures: 'none'}}}
  )
  const text = sketch(chapters[0]?.children ?? [])
  expect(text).toContain('Equation\u00A0(1.1)')
  expect(text).toContain('[Table]')
})

test('a bracket that is never closed leaves its reference and its words', () => {
  const {text} = first({'a.md': `# A\n\n[see @eq-x; and more\n\n${formula('eq-x')}`})
  expect(text).toMatch(/^\[see crossReference.*; and more$/)
})

test('a heading of one depth names its section by number only where sections are numbered', () => {
  const files = {'a.md': '# A\n\n@sec-b\n\n## Bees {#sec-b}\n'}
  expect(first(files).text).toContain('“Bees”')
  const numbered = {numbering: {chapters: true, sections: 1, figures: 'chapter'}}
  expect(first(files, numbered).text).toContain('Section\u00A01.1')
})

test('words before numbers are small within a sentence where the language writes them so', () => {
  expect(inSentence('Figure 2', 'fr', false)).toBe('figure 2')
  expect(inSentence('Figure 2', 'fr', true)).toBe('Figure 2')
  expect(inSentence('Abbildung 2', 'de', false)).toBe('Abbildung 2')
  expect(inSentence('2. ábra', 'hu', true)).toBe('2. ábra')
})

test('sizes have the units and the decimal sign of the language', () => {
  expect(fileSize(1_234_567, 'en')).toBe('1.2\u00A0MB')
  expect(fileSize(1_234_567, 'de')).toBe('1,2\u00A0MB')
  expect(fileSize(12, 'fr')).toBe('1\u00A0ko')
})

test('what a reference names is no id of the chapter it stands in', () => {
  const {chapters, messages} = prepareTexts({
    'a.md': '# A\n\n@eq-x [there](#eq-x)\n',
    'b.md': `# B\n\n${formula('eq-x')}`
  })
  expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  expect(sketch(chapters[0]?.children ?? [])).toContain('link->["internal","b.md","eq-x"][there]')
})
