import {describe, expect, test} from 'vitest'
import {createParser} from '../../pipeline/parse/index.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {gfmExamples} from './gfm-examples.js'
import {expectSameTree} from './reference.js'

/** Elements of HTML that stand for nodes of mdast; `br` and the like are left out, for no example has them. */
const elements: ReadonlyMap<string, string> = new Map([
  ...(['table', 'delete', 'link', 'blockquote', 'list', 'strong', 'inlineCode'] as const).map(
    (type, index) => [type, ['table', 'del', 'a', 'blockquote', 'ul', 'strong', 'code'][index] ?? ''] as const
  ),
  ['tableRow', 'tr'],
  ['listItem', 'li']
])

function count(node: SourceNode, type: string): number {
  return (node.children ?? []).reduce((sum, child) => sum + count(child, type), node.type === type ? 1 : 0)
}

describe('GFM: the tree has the nodes that the HTML has elements', () => {
  test.each(
    gfmExamples
      .filter(({section}) => section !== 'disallowed raw HTML')
      .map(example => [example.fact, example] as const)
  )('%s', (_, {markdown, html}) => {
    const tree = createParser().parse(markdown, 'gfm.md').value
    for (const [type, element] of elements) {
      expect(count(tree, type), type).toBe(html.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0)
    }
    expectSameTree(markdown)
  })
})

test('one tilde strikes nothing out', () => {
  expect(count(createParser().parse('1~3 and ~five~ 6~8', 'a.md').value, 'delete')).toBe(0)
})

test('emphasis and strikethrough close before CJK text after punctuation', () => {
  const {value} = createParser().parse('これは**「強調」。**です。~~「削除」。~~です。', 'a.md')
  expect(count(value, 'strong')).toBe(1)
  expect(count(value, 'delete')).toBe(1)
})

test('front matter is not read: a rule is a rule', () => {
  const {value} = createParser().parse('---\ntitle: x\n---\n', 'a.md')
  expect(value.children.map(({type}) => type)).toEqual(['thematicBreak', 'heading'])
})
