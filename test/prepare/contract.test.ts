import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {createContract} from '../../pipeline/prepare/contract.js'
import {flowTypes, phrasingTypes} from '../../pipeline/model/nodes.js'
import {sketch} from '../support/sketch.js'
import {tourChapters} from '../support/tour.js'

const contract = (nodes: readonly SourceNode[]) => {
  const diagnostics = createDiagnostics('one.md')
  return {flow: createContract(diagnostics).flow(nodes), messages: diagnostics.messages}
}
const text = (value: string): SourceNode => ({type: 'text', value})

test('a tree that is prepared comes out as it went in', () => {
  const [tour] = tourChapters
  // The tour stands in for a tree before the contract: prepared nodes are nodes.
  const nodes = (tour?.children ?? []) as readonly unknown[] as readonly SourceNode[]
  // Before the contract a code block's language stands in `lang`.
  const kept = nodes.filter(({type, kind}) => type !== 'code' && kind !== 'listing')
  const {flow, messages} = contract(kept)
  expect(sketch(flow)).toBe(sketch(kept.filter(({children}) => children?.length !== 0)))
  expect(messages).toEqual([])
})

test('a type that no edition has leaves its text and is reported', () => {
  const {flow, messages} = contract([
    {type: 'hologram', children: [text('shown')], position: {start: {line: 2, column: 1}, end: {line: 2, column: 5}}},
    {type: 'paragraph', children: [text('a '), {type: 'blink', value: 'b'}]},
    {type: 'constructor', value: 'c'}
  ])
  expect(sketch(flow)).toBe('paragraph[shown]\nparagraph[a b]\nparagraph[c]')
  expect(messages).toMatchObject([
    {rule: 'node-unknown', span: {start: {line: 2}}},
    {rule: 'node-unknown'},
    {rule: 'node-unknown'}
  ])
})

test('a line end in code of a line is a space', () => {
  const {flow} = contract([{type: 'paragraph', children: [{type: 'inlineCode', value: 'a\nb\r\nc'}]}])
  expect(flow).toMatchObject([{children: [{type: 'inlineCode', value: 'a b c'}]}])
})

test('flow among phrasing and phrasing among flow keep their words in the right shape', () => {
  const {flow} = contract([
    text('loose'),
    {type: 'emphasis', children: [{type: 'paragraph', children: [text('deep')]}]},
    {type: 'list', ordered: false, spread: false, children: [{type: 'paragraph', children: [text('item')]}]},
    {type: 'tableRow', children: [{type: 'tableCell', children: [text('cell')]}]}
  ])
  expect(sketch(flow)).toBe('paragraph[looseemphasis[deep]]\nlist[listItem[paragraph[item]]]\nparagraph[cell]')
})

test('every type of the prepared tree has a builder', () => {
  const known = [...flowTypes, ...phrasingTypes]
  const {messages} = contract(
    known.map(type => ({type, value: 'x', what: 'toc', destination: {}, source: {}, children: [text('x')]}))
  )
  expect(messages).toEqual([])
})
