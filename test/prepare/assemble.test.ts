import {expect, test} from 'vitest'
import {parseInline} from '../../pipeline/parse/index.js'
import type {SourceDivision} from '../../pipeline/model/publication.js'
import {assemble} from '../../pipeline/prepare/index.js'
import {plainConfig} from '../support/config.js'
import {prepareTexts} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'

const whole = (divisions: readonly SourceDivision[], config = {}) => {
  const {chapters, register} = prepareTexts({'a.md': '# A\n\none two\n', 'b.md': '# B\n\nthree\n'})
  const source = {
    config: {...plainConfig, ...config},
    prefix: '',
    library: memoryLibrary({}),
    chapters: [],
    divisions,
    drafts: new Set<string>(),
    furniture: [],
    fonts: [],
    series: undefined,
    issues: []
  }
  return assemble(
    source,
    chapters.map(({head}) => head),
    register,
    parseInline
  ).value
}
const part = (title: string, ...chapters: readonly string[]): SourceDivision => ({
  kind: 'part',
  matter: 'main',
  title,
  chapters
})

test('parts are counted and named, and one without chapters is left out', () => {
  const {divisions} = whole([part('Empty', 'none.md'), part('The *Mill*', 'a.md'), part('Part Two: Wheels', 'b.md')])
  expect(divisions.map(({label, title, chapters}) => [label, title?.text, chapters])).toEqual([
    ['Part 1', 'The Mill', ['a.md']],
    [undefined, 'Part Two: Wheels', ['b.md']]
  ])
})

test('sections of an issue have a title and no number', () => {
  const {divisions} = whole([{kind: 'section', matter: 'main', title: 'Opinion', chapters: ['a.md', 'b.md']}])
  expect(divisions).toMatchObject([{label: undefined, title: {text: 'Opinion'}}])
})

test('a file that was cut gives all its chapters to its division', () => {
  const {chapters, register} = prepareTexts({'a.md': '# A\n\nx\n\n# B\n\ny\n'}, {alone: true})
  const source = {
    config: plainConfig,
    prefix: '',
    library: memoryLibrary({}),
    chapters: [],
    divisions: [{kind: 'plain', matter: 'main', title: undefined, chapters: ['a.md']} as const],
    drafts: new Set<string>(),
    furniture: [],
    fonts: [],
    series: undefined,
    issues: []
  }
  const made = assemble(
    source,
    chapters.map(({head}) => head),
    register,
    parseInline
  )
  expect(made.value.divisions[0]?.chapters).toEqual(['a.md', 'a.md#2'])
})

test('the title of the whole is inline Markdown with its marks set, and words are summed', () => {
  const made = whole([], {title: 'The *"Slow"* [River](https://example.org)', description: '"So"'})
  expect(made.title).toMatchObject({
    text: 'The “Slow” River',
    children: [{value: 'The '}, {type: 'emphasis'}, {value: ' River'}]
  })
  expect(made.description).toBe('“So”')
  expect(made.words).toBe(5)
})
