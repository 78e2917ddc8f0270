import {describe, expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'
import {sketch} from '../support/sketch.js'

const files = memoryLibrary({
  'book/parts/part.md': '---\ntitle: Not here\n---\nFirst *line*.\n\nSecond, see {{#include deep.md}}.\n',
  'book/parts/deep.md': 'the deep',
  'book/parts/wrong.md': 'Good.\n\n[gone][^x]\n',
  'book/loop.md': '{{< include loop2.md >}}\n',
  'book/loop2.md': '{{< include loop.md >}}\n',
  'book/self.md': 'a\n\n{{#include self.md}}\n',
  'book/main.rs': 'fn main() {\n    // ANCHOR: here\n    let x = 1;\n    // ANCHOR_END: here\n}\n',
  'book/notes/Tide pool.md': '# Tide pool\n\nLife.\n\n## Crabs\n\nSideways.\n\n## Stars\n\nFive arms.\n',
  'book/large.md': 'x'.repeat(1024 * 1024 + 1),
  'secret.md': 'secret'
})

function shaped(text: string, more: Parameters<typeof shapeText>[1] = {}) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`, {path: 'book/one.md', library: files, ...more})
  const nodes = chapters[0]?.tree.children ?? []
  return {nodes, flow: sketch(nodes), messages, rules: messages.map(({rule}) => rule)}
}

describe('included Markdown', () => {
  test.each([
    '{{#include parts/part.md}}',
    '{{< include parts/part.md >}}',
    '::include{file=parts/part.md}',
    '![[parts/part]]'
  ])('stands as blocks where it is asked for, with its own includes: %s', text => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe('paragraph[First emphasis[line].]\nparagraph[Second, see the deep.]')
    expect(rules).toEqual([])
  })

  test('a fence or code of MyST that includes is gone with its end', () => {
    expect(shaped(':::{include} parts/deep.md\n:::\n\nafter').flow).toBe('paragraph[the deep]\nparagraph[after]')
    expect(shaped('```{include} parts/deep.md\n```').flow).toBe('paragraph[the deep]')
  })

  test('lines, and what stands under a heading', () => {
    expect(shaped('{{#include parts/part.md:4}}').flow).toBe('paragraph[First emphasis[line].]')
    expect(shaped('![[Tide pool#Crabs]]').flow).toBe('heading 2[Crabs]\nparagraph[Sideways.]')
  })

  test('messages and nodes stand in the included file, at its lines', () => {
    const {messages, nodes} = shaped('{{#include parts/wrong.md}}')
    expect(messages).toMatchObject([
      {rule: 'footnote-undefined', file: 'book/parts/wrong.md', span: {start: {line: 3}}}
    ])
    expect(nodes[0]?.position).toMatchObject({file: 'book/parts/wrong.md', start: {line: 1, column: 1}})
  })

  test('what is not there, leads out, goes round or is too much stays as typed, with a message', () => {
    expect(shaped('{{#include parts/dep.md}}')).toMatchObject({
      rules: ['include-missing'],
      flow: 'paragraph[{{#include parts/dep.md}}]'
    })
    expect(shaped('{{#include ../../secret.md}}').rules).toEqual(['include-outside'])
    expect(shaped('{{< include loop.md >}}').rules).toEqual(['include-cycle'])
    expect(shaped('{{#include self.md}}').rules).toEqual(['include-cycle'])
    expect(shaped('{{#include large.md}}').rules).toEqual(['include-large'])
  })
})

describe('included code', () => {
  test('lines of the file stand in the code', () => {
    expect(shaped('```rust\n{{#rustdoc_include main.rs:here}}\n```').flow).toContain('[    let x = 1;]')
    expect(shaped('```rust\n{{#include main.rs:1}}\n```').flow).toContain('[fn main() {]')
    expect(shaped('```\n{{#include nothing.rs}}\n```').rules).toEqual(['include-missing'])
  })

  test('a literal include is code in the language of its ending', () => {
    const {nodes, rules} = shaped(':::{literalinclude} main.rs\n:lines: 1-1\n:::')
    expect(rules).toEqual([])
    expect(nodes).toMatchObject([{type: 'code', value: 'fn main() {'}])
  })
})

describe('values', () => {
  const config = {
    variables: new Map([
      ['product', 'Tide *3*'],
      ['product.name', 'Tide'],
      ['base', 'https://example.org']
    ])
  }

  test('of the publication and of the file', () => {
    const {flow, rules} = shaped('{{< var product >}} is {{ product.name }}: {{< meta title >}}, {{ other }}.', {
      config: {...config, title: 'The Tides'}
    })
    expect(flow).toBe('paragraph[Tide emphasis[3] is Tide: The Tides, {{ other }}.]')
    expect(rules).toEqual([])
  })

  test('in addresses', () => {
    expect(shaped('[x]({{base}}/a)', {config}).nodes[0]?.children?.[0]).toMatchObject({url: 'https://example.org/a'})
  })

  test('a key without a value is told and stays as typed', () => {
    const {flow, rules} = shaped('{{< var prodct >}} {{< var __proto__ >}}', {config})
    expect(flow).toBe('paragraph[{{< var prodct >}} {{< var __proto__ >}}]')
    expect(rules).toEqual(['variable-undefined', 'variable-undefined'])
  })

  test('tags of other tools: the words between are kept', () => {
    expect(shaped('{{< gist 1 >}}kept{{< /gist >}}')).toMatchObject({
      flow: 'paragraph[kept]',
      rules: ['shortcode-unknown', 'shortcode-unknown']
    })
    expect(shaped('{% highlight js %}')).toMatchObject({flow: 'paragraph[{% highlight js %}]', rules: ['template-tag']})
  })
})
