import {expect, test} from 'vitest'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {settleDropCap, withDropCap} from '../../pipeline/shape/drop-caps.js'

const paragraph = (...children: readonly SourceNode[]): SourceNode => ({type: 'paragraph', children})
const text = (value: string): SourceNode => ({type: 'text', value})

test.each(['The tide', '“The tide”', '潮が満ちる', 'גאות ושפל', 'Прилив'])(
  '%s may begin with a large letter',
  words => {
    expect(withDropCap([paragraph(text(words))])).toMatchObject([{dropCap: true}])
  }
)

test.each(['جزر و مد', '«جزر و مد»', 'ज्वार'])('%s keeps the letters of its first word together', words => {
  expect(withDropCap([paragraph(text(words))])[0]).not.toHaveProperty('dropCap')
})

test('a character with its reading above it stays as it is', () => {
  const ruby: SourceNode = {type: 'ruby', children: [text('潮汐')], reading: [text('ちょうせき')]}
  expect(withDropCap([paragraph(ruby, text('とは'))])[0]).not.toHaveProperty('dropCap')
})

test('a letter that was set apart by hand goes back into a word whose letters are joined', () => {
  const span: SourceNode = {type: 'span', role: 'dropcap', children: [text('ج')]}
  const settled = settleDropCap(paragraph(span, text('زر')))
  expect(settled).not.toHaveProperty('dropCap')
  expect(settled.children).toMatchObject([{type: 'text', value: 'جزر'}])
})
