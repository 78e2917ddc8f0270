import {expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const body = (text: string, more: Parameters<typeof shapeText>[1] = {}) => {
  const {chapters, messages} = shapeText(`# T\n\n${text}`, more)
  return {
    flow: sketch(chapters[0]?.tree.children ?? []),
    nodes: chapters[0]?.tree.children ?? [],
    rules: messages.map(({rule}) => rule),
    messages
  }
}

test('references lead where the first definition of their name leads, in any case', () => {
  const {nodes} = body('[A][Name] and ![b][name]\n\n[NAME]: /first "Title"\n[name]: /second\n')
  expect(nodes).toMatchObject([
    {
      type: 'paragraph',
      children: [
        {type: 'link', url: '/first', title: 'Title', children: [{value: 'A'}]},
        {value: ' and '},
        {type: 'image', url: '/first', alt: 'b', title: 'Title'}
      ]
    }
  ])
})

test('a picture alone in a paragraph is a figure, and its title is the caption', () => {
  expect(body('![a leaf](leaf.png "A leaf")\n').flow).toBe('figure figure[image a leaf[] caption[A leaf]]')
  expect(body('![a leaf](leaf.png)\n').flow).toBe('figure figure[image a leaf[]]')
  expect(body('![a](a.png) text\n').flow).toBe('paragraph[image a[] text]')
})

test('a link around a lone picture is kept in the figure', () => {
  const {nodes} = body('[![a](a.png "C")](https://example.org)\n')
  expect(nodes).toMatchObject([
    {
      type: 'figure',
      children: [{type: 'link', url: 'https://example.org', children: [{type: 'image'}]}, {type: 'caption'}]
    }
  ])
})

test('with captions from descriptions a lone picture is captioned by its own', () => {
  expect(body('![a leaf](leaf.png)\n', {config: {implicitFigures: 'caption'}}).flow).toBe(
    'figure figure[image a leaf[] caption[a leaf]]'
  )
})

test('an alert of GitHub is an admonition, with title and fold when given', () => {
  expect(body('> [!NOTE]\n> Mind *this*.\n').flow).toBe('admonition note[paragraph[Mind emphasis[this].]]')
  expect(body('> [!danger]- Deep *water*\n> Mind.\n>\n> More.\n').flow).toBe(
    'admonition caution true{Deep emphasis[water]}[paragraph[Mind.] paragraph[More.]]'
  )
  expect(body('> [!WARNING]\n').flow).toBe('admonition warning[]')
  expect(body('> [!other] words\n').flow).toBe('blockquote[paragraph[[!other] words]]')
})

test('rows of a pipe table are squared and no cell is lost', () => {
  const {flow, messages} = body('| a | b |\n|---|---|\n| 1 | 2 | *3* | 4 |\n| 5 |\n')
  expect(flow).toBe(
    'table 1[tableRow[tableCell[a] tableCell[b]] tableRow[tableCell[1] tableCell[2 | emphasis[3] | 4]] tableRow[tableCell[5] tableCell[]]]'
  )
  expect(messages).toMatchObject([
    {rule: 'table-ragged', span: {start: {line: 5}}},
    {rule: 'table-ragged', span: {start: {line: 6}}}
  ])
})

test('a note that is called and never written is reported where it stands; an escaped one is not', () => {
  const {messages, flow} = body('one\ntwo[^moon] \\[^sun] `[^code]`\n')
  expect(messages).toMatchObject([
    {rule: 'footnote-undefined', span: {start: {line: 4, column: 4}, end: {line: 4, column: 11}}}
  ])
  expect(flow).toBe('paragraph[one\ntwo[^moon] literal[[]^sun] inlineCode[[^code]]]')
})

test('an anchor on a line by itself goes to the block after it', () => {
  expect(body('<a id="here"></a>\n\ntext\n').flow).toBe('paragraph[span plain here[]text]')
  expect(body('<a name="here"></a>\n\n## Head\n').flow).toBe('heading 2[span plain here[]Head]')
})
