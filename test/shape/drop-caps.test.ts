import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {settleDropCap, withDropCap} from '../../pipeline/shape/drop-caps.js'

const paragraph = (...children: readonly SourceNode[]): SourceNode => ({type: 'paragraph', children})
const text = (value: string): SourceNode => ({type: 'text', value})

/** What becomes of paragraphs, and what is said of it. */
function dropped(pass: (diagnostics: ReturnType<typeof createDiagnostics>) => SourceNode | undefined) {
  const diagnostics = createDiagnostics('a.md')
  return {paragraph: pass(diagnostics), rules: diagnostics.messages.map(({rule, what}) => `${rule}: ${what}`)}
}
const first = (...children: readonly SourceNode[]) =>
  dropped(diagnostics => withDropCap([paragraph(...children)], diagnostics)[0])

test.each(['The tide', '“The tide”', '潮が満ちる', 'גאות ושפל', 'Прилив'])(
  '%s may begin with a large letter',
  words => {
    expect(first(text(words))).toMatchObject({paragraph: {dropCap: true}, rules: []})
  }
)

test.each(['جزر و مد', '«جزر و مد»', 'ज्वार'])('%s keeps the letters of its first word together, and says so', words => {
  const {paragraph: left, rules} = first(text(words))
  expect(left).not.toHaveProperty('dropCap')
  expect(rules).toEqual(['drop-cap-unset: The paragraph begins with a letter that is joined to its word.'])
})

test('a character with its reading above it stays as it is', () => {
  const ruby: SourceNode = {type: 'ruby', children: [text('潮汐')], reading: [text('ちょうせき')]}
  const {paragraph: left, rules} = first(ruby, text('とは'))
  expect(left).not.toHaveProperty('dropCap')
  expect(rules).toHaveLength(1)
})

test('a letter that was set apart by hand goes back into a word whose letters are joined', () => {
  const span: SourceNode = {type: 'span', role: 'dropcap', children: [text('ج')]}
  const {paragraph: settled, rules} = dropped(diagnostics => settleDropCap(paragraph(span, text('زر')), diagnostics))
  expect(settled).not.toHaveProperty('dropCap')
  expect(settled?.children).toMatchObject([{type: 'text', value: 'جزر'}])
  expect(rules).toHaveLength(1)
})
