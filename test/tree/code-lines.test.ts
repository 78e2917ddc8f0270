import {expect, test} from 'vitest'
import {calledOut, codeLines} from '../../pipeline/tree/code-lines.js'

test('numbers are as wide as the widest, and lines without a change keep their column', () => {
  const lines = codeLines({
    value: 'a\nb\nc\n',
    lines: {from: 9, marked: [2], callouts: [], changed: [{line: 3, how: 'removed'}]}
  })
  expect(lines.map(({number, sign, text, marked}) => `${number}|${sign}${text}${marked ? ' marked' : ''}`)).toEqual([
    ' 9|  a',
    '10|  b marked',
    '11|- c'
  ])
})

test('a sign that was typed takes the one column it was typed in', () => {
  const changed = [
    {line: 2, how: 'removed'},
    {line: 3, how: 'added'}
  ] as const
  const lines = codeLines({value: 'a\n b\nc\n', lines: {marked: [], callouts: [], changed, typedSigns: true}})
  expect(lines.map(({sign, text}) => sign + text)).toEqual([' a', '- b', '+c'])
})

test('code without anything beside it has lines alone', () => {
  expect(codeLines({value: 'a\n\nb'})).toEqual(
    ['a', '', 'b'].map(text => ({text, number: undefined, sign: '', changed: undefined, marked: false, callouts: []}))
  )
})

test('a line may be explained by several points', () => {
  const callouts = [
    {line: 1, number: 2},
    {line: 1, number: 3}
  ]
  expect(codeLines({value: 'a', lines: {marked: [], callouts}}).map(calledOut)).toEqual([' (2) (3)'])
})
