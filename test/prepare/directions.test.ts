import {describe, expect, test} from 'vitest'
import {setDirections} from '../../pipeline/prepare/directions.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'

const text = (value: string): SourceNode => ({type: 'text', value})
const block = (type: string, ...children: readonly SourceNode[]): SourceNode => ({type, children})
const paragraph = (value: string): SourceNode => block('paragraph', text(value))
const item = (...children: readonly SourceNode[]): SourceNode => block('listItem', ...children)

/** Types and directions of a tree, the blocks without one left out of the brackets. */
function directions(nodes: readonly SourceNode[]): readonly string[] {
  return nodes.flatMap(node => [
    ...(node['dir'] === undefined ? [] : [`${node.type} ${String(node['dir'])}`]),
    ...directions(node.children ?? [])
  ])
}

describe('in text from right to left', () => {
  test('a paragraph that is not translated runs from left to right', () => {
    expect(directions(setDirections([paragraph('متن'), paragraph('How to fix?')], 'rtl'))).toEqual(['paragraph ltr'])
  })
  test('one letter of its own is enough for a paragraph to stay', () => {
    const nodes = [paragraph('Git و GitHub')]
    expect(setDirections(nodes, 'rtl')).toBe(nodes)
  })
  test('code, digits and signs say nothing', () => {
    const code = {type: 'inlineCode', value: 'pattern'}
    const nodes = [block('paragraph', code, text(' 12 (3):')), {type: 'code', value: 'let a'}]
    expect(setDirections(nodes, 'rtl')).toBe(nodes)
  })
  test('a list turns as a whole, or its items one by one', () => {
    const whole = block('list', item(paragraph('one')), item(paragraph('two')))
    const mixed = block('list', item(paragraph('one')), item(paragraph('دو')))
    expect(directions(setDirections([whole], 'rtl'))).toEqual(['list ltr'])
    expect(directions(setDirections([mixed], 'rtl'))).toEqual(['paragraph ltr'])
  })
  test('a heading keeps the edge of the page', () => {
    const nodes = [block('heading', text('Summary'))]
    expect(setDirections(nodes, 'rtl')).toBe(nodes)
  })
  test('what the author says stands', () => {
    const nodes = [
      {...paragraph('abc'), dir: 'rtl'},
      {...paragraph('mot'), lang: 'fr'}
    ]
    expect(setDirections(nodes, 'rtl')).toBe(nodes)
  })
})

test('text from left to right is not looked at, blocks of another direction in it are', () => {
  const plain = [paragraph('words')]
  expect(setDirections(plain, 'ltr')).toBe(plain)
  const quote = {...block('blockquote', paragraph('שלום'), paragraph('Hello.')), lang: 'he'}
  expect(directions(setDirections([quote], 'ltr'))).toEqual(['paragraph ltr'])
})

test('lists in lists are read once, however deep', () => {
  let node = paragraph('متن')
  for (let depth = 0; depth < 400; depth++) node = block('list', item(paragraph('word '.repeat(100)), node))
  expect(directions(setDirections([node], 'rtl'))).toHaveLength(400)
})
