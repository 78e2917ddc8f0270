import {describe, expect, test} from 'vitest'
import {createParser} from '../../pipeline/parse/index.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {expectSameTree} from './reference.js'

const levels = 10_000

/** Without recursion, so that the test can see a tree that is too deep. */
function measure(root: SourceNode): {readonly depth: number; readonly words: string} {
  let depth = 0
  const words: string[] = []
  const waiting = [{node: root, level: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, level} = next
    depth = Math.max(depth, level)
    for (const field of ['value', 'url', 'alt', 'title', 'lang', 'meta'])
      if (typeof node[field] === 'string') words.push(node[field])
    for (const child of (node.children ?? []).toReversed()) waiting.push({node: child, level: level + 1})
  }
  return {depth, words: words.join('|')}
}

function parse(text: string) {
  const {value, messages} = createParser().parse(text, 'deep.md')
  return {...measure(value), root: value, messages}
}

/** 10,000 list items, each in the one before, on three lines of which each is indented to the content of the last. */
function indentedItems(first: string): string {
  const perLine = Math.ceil(levels / 3)
  return Array.from(
    {length: 3},
    (_, line) => `${'  '.repeat(line * perLine)}${'- '.repeat(perLine)}${first}${line}`
  ).join('\n')
}

const tags = Array.from({length: levels}, (_, index) => `w${index}`)

const nested: readonly (readonly [string, string])[] = [
  ['quotes', `${'> '.repeat(levels)}innermost`],
  ['quotes without spaces', `${'>'.repeat(levels)}innermost`],
  ['quotes over a blank line', `${'> '.repeat(levels)}first\n\n${'> '.repeat(levels)}innermost`],
  ['items on one line', `${'- '.repeat(levels)}innermost`],
  ['items with tabs', `${'-\t'.repeat(levels)}innermost`],
  ['numbered items on one line', `${'1. '.repeat(levels)}innermost`],
  ['items by indentation', `${indentedItems('w')}\n\n${' '.repeat(2 * levels)}innermost`],
  ['items in quotes', `${'> - '.repeat(levels)}innermost`],
  ['notes in notes', `${'[^a]: '.repeat(levels)}innermost`],
  [
    'fences in items',
    `${'- '.repeat(levels)}\`\`\`\n${' '.repeat(2 * levels)}innermost\n${' '.repeat(2 * levels)}\`\`\``
  ],
  [
    'emphasis',
    `${tags.map((tag, index) => (index % 2 ? '**' : '*') + tag).join(' ')} innermost ${tags.map((tag, index) => tag + (index % 2 ? '*' : '**')).join(' ')}`
  ],
  ['emphasis in one run', `${'*'.repeat(levels)}innermost${'*'.repeat(levels)}`],
  ['struck words', `${'~~a '.repeat(levels)}innermost${' b~~'.repeat(levels)}`],
  ['open emphasis', `${tags.map(tag => `*${tag}`).join(' ')} innermost`],
  ['open brackets', `${'['.repeat(levels)}innermost`],
  ['closed brackets', `${'['.repeat(levels)}innermost${']'.repeat(levels)}`],
  ['open pictures', `${'!['.repeat(levels)}innermost`],
  ['pictures in pictures', `${'!['.repeat(levels)}innermost${'](u)'.repeat(levels)}`],
  ['links in links', `${'['.repeat(levels)}innermost${'](u)'.repeat(levels)}`]
]

describe('10,000 levels end in text as typed, in a message, and in a tree of at most 500', () => {
  test.each(nested)('%s', (_, text) => {
    const {depth, words, messages} = parse(text)
    expect(depth).toBeLessThanOrEqual(500)
    for (const word of new Set(text.match(/w\d+|innermost|first/g))) expect(words).toContain(word)
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.length).toBeLessThanOrEqual(2)
    for (const message of messages) {
      expect(message).toMatchObject({rule: 'nesting-too-deep', file: 'deep.md', severity: 'warn'})
      expect(message.span?.start.line).toBeGreaterThan(0)
    }
  })
})

test('10,000 HTML tags are no levels of the tree', () => {
  for (const text of [
    `a ${'<b>'.repeat(levels)}`,
    '<div>\n'.repeat(levels),
    `a ${'<b '.repeat(levels)}`,
    `a ${'<!--'.repeat(levels)}`
  ]) {
    const {depth, messages} = parse(text)
    expect(depth).toBeLessThanOrEqual(2)
    expect(messages).toEqual([])
  }
})

test('the marks that are too deep are printed as typed', () => {
  const {root} = parse(`${'> '.repeat(600)}words`)
  let node: SourceNode | undefined = root
  while (node?.children?.length) node = node.children[0]
  expect(node).toMatchObject({type: 'text', value: `${'> '.repeat(104)}words`})
})

test('the message tells how deep it goes, and points to the first mark that is text', () => {
  const {messages} = parse(`First.\n\n${'> '.repeat(600)}words`)
  expect(messages).toHaveLength(1)
  expect(messages[0]?.what).toContain('602')
  expect(messages[0]?.span?.start).toEqual({line: 3, column: 993, offset: 1000})
})

test('the place of the message moves with the text', () => {
  const parser = createParser()
  const deep = `${'> '.repeat(600)}words`
  expect(parser.parse(deep, 'a.md').messages[0]?.span?.start.line).toBe(1)
  expect(parser.parse(`One\n\ntwo\n\n${deep}`, 'a.md').messages[0]?.span?.start.line).toBe(5)
})

describe('what is deep but not too deep is read as remark reads it', () => {
  test.each([
    ['quotes', `${'> '.repeat(400)}a\n${'> '.repeat(300)}\n${'> '.repeat(100)}b`],
    ['items', Array.from({length: 60}, (_, level) => `${'  '.repeat(level)}- item`).join('\n')],
    ['items on a line', `${'- '.repeat(200)}a`],
    ['emphasis', `${'*a **b '.repeat(100)}${' c** d*'.repeat(100)}`],
    ['links', `${'['.repeat(300)}a${'](u)'.repeat(300)}`],
    ['a rule of many stars', `${'* '.repeat(2000)}\n\n${'- '.repeat(2000)}\n`],
    ['a thousand quoted lines', '> a\n> > b\n'.repeat(500)],
    ['a thousand marked words in a paragraph', '*one* **two** `*` a_b_c \\* [x] ![y](z)\n'.repeat(300)],
    ['a thousand pointers in code', Array.from({length: 1000}, (_, index) => `- \`*p${index}\` and [o`).join('\n')],
    ['a table with stars', `| a | b |\n|---|---|\n${'| *one | [two |\n'.repeat(1000)}`],
    ['many comments', 'a <!-- b --> *c*\n'.repeat(600)]
  ])('%s', (_, text) => {
    expectSameTree(text)
    expect(createParser().parse(text, 'a.md').messages).toEqual([])
  })
})

test('characters of the private use area stay as they are beside marks that are too deep', () => {
  const {words} = parse(`\uFDD0\uE000\uF8FF ${'['.repeat(600)}](u)`)
  expect(words).toContain('\uFDD0\uE000\uF8FF')
  // One of them opens the link.
  expect(words).toContain('['.repeat(599))
})
