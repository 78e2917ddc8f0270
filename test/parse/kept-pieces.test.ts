import {expect, test} from 'vitest'
import {createParser} from '../../pipeline/parse/index.js'
import {createParserOfPieces} from '../../pipeline/parse/parser.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {manuscript} from './manuscript.js'
import {finest} from './reference.js'

function freeze(node: SourceNode): void {
  Object.freeze(node)
  if (node.position) {
    Object.freeze(node.position)
    Object.freeze(node.position.start)
    Object.freeze(node.position.end)
  }
  if (node.children) {
    Object.freeze(node.children)
    for (const child of node.children) freeze(child)
  }
}

test('a tree that was given out is never changed by later calls', () => {
  const parser = createParserOfPieces(finest)
  const texts = [
    manuscript,
    `New.\n\n${manuscript}`,
    manuscript.replace('Rags', 'Old rags'),
    `${manuscript}\n\n[new]: /u\n`,
    manuscript
  ]
  const given = texts.map(text => {
    const tree = parser.parse(text, 'a.md').value
    const copy = structuredClone(tree)
    // A change of a frozen node throws.
    freeze(tree)
    return {tree, copy}
  })
  for (const {tree, copy} of given) expect(tree).toStrictEqual(copy)
})

test('after an edit the nodes before it are the same objects, and only positions differ behind it', () => {
  const parser = createParserOfPieces(finest)
  const before = parser.parse('# One\n\nTwo.\n\nThree.\n', 'a.md').value
  const after = parser.parse('# One\n\nTwo, longer\nby a line.\n\nThree.\n', 'a.md').value
  expect(after.children[0]).toBe(before.children[0])
  expect(after.children[2]).not.toBe(before.children[2])
  expect(after.children[2]?.position?.start).toEqual({line: 6, column: 1, offset: 31})
  expect(before.children[2]?.position?.start).toEqual({line: 5, column: 1, offset: 13})
})

test('equal pieces in one text have each their own nodes and positions', () => {
  const {value} = createParserOfPieces(finest).parse('Same.\n\nSame.\n\nSame.\n\n', 'a.md')
  expect(value.children.map(({position}) => position?.start.line)).toEqual([1, 3, 5])
  expect(new Set(value.children).size).toBe(3)
})

test('files do not share their labels', () => {
  const parser = createParser()
  parser.parse('[a]: /u\n\n[a]\n', 'one.md')
  const {value} = parser.parse('[a]\n', 'two.md')
  expect(value.children[0]?.children?.[0]?.type).toBe('text')
})

test('a definition that comes or goes is seen in text that was not touched', () => {
  const parser = createParserOfPieces(finest)
  const types = (text: string) => parser.parse(text, 'a.md').value.children[0]?.children?.map(({type}) => type)
  expect(types('See [it].\n\nEnd.\n')).toEqual(['text'])
  expect(types('See [it].\n\nEnd.\n\n[it]: /u\n')).toEqual(['text', 'linkReference', 'text'])
  expect(types('See [it].\n\nEnd.\n')).toEqual(['text'])
})

test('lines and columns are right with LF, CRLF and CR', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const {value} = createParserOfPieces(finest).parse(['# A', '', '- b', '  c', '', 'd *e*'].join(end), 'a.md')
    const paragraph = value.children[2]
    expect(paragraph?.position?.start).toMatchObject({line: 6, column: 1})
    expect(paragraph?.children?.[1]?.position).toMatchObject({start: {line: 6, column: 3}, end: {line: 6, column: 6}})
    expect(paragraph?.position?.start.offset).toBe(9 + 5 * end.length)
  }
})

test('blanked front matter leaves the positions of the file', () => {
  const {value} = createParser().parse('   \n            \n   \n\n# Title\n', 'a.md')
  expect(value.children).toHaveLength(1)
  expect(value.children[0]?.position?.start).toEqual({line: 5, column: 1, offset: 22})
})
