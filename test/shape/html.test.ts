import {expect, test} from 'vitest'
import {plainText} from '../../pipeline/tree/text.js'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const body = (text: string) => {
  const {chapters, messages} = shapeText(`# T\n\n${text}`)
  return {flow: sketch(chapters[0]?.tree.children ?? []), nodes: chapters[0]?.tree.children ?? [], messages}
}
const flow = (text: string) => body(text).flow
const rules = (text: string) => body(text).messages.map(({rule}) => rule)

test('inline elements become marks and spans, with Markdown inside', () => {
  expect(flow('H<sub>2</sub>O m<sup>*2*</sup> <b>b</b> <em>i</em> <del>d</del>')).toBe(
    'paragraph[Hsubscript[2]O msuperscript[emphasis[2]] strong[b] emphasis[i] delete[d]]'
  )
  expect(flow('<kbd>K</kbd> <mark>m</mark> <u>u</u> <cite>c</cite> <abbr title="Hyper">H</abbr> <q>q</q>')).toBe(
    'paragraph[span kbd[K] span mark[m] span underline[u] span title-of-work[c] span abbr Hyper[H] span quote["q"]]'
  )
  expect(flow('<code>a *b*</code> <span lang="fr">mot</span> <span>bare</span> a<br>b')).toBe(
    'paragraph[inlineCode[a ]emphasis[inlineCode[b]] span plain fr[mot] bare abreak[]b]'
  )
  expect(flow('<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>')).toBe('paragraph[ruby{かん}[漢]ruby{じ}[字]]')
})

test('an element may open in one block and close in another', () => {
  expect(flow('<div class="wide">\n\n**Bold** words\n\n- item\n\n</div>\n\nafter')).toBe(
    'block custom wide[paragraph[strong[Bold] words] list[listItem[paragraph[item]]]]\nparagraph[after]'
  )
  expect(flow('<details open><summary>More <i>x</i></summary>\n\nInner *text*\n\n</details>')).toBe(
    'details true{More emphasis[x]}[paragraph[Inner emphasis[text]]]'
  )
})

test('a division named like a block of ours is that block', () => {
  expect(flow('<div class="pullquote">\n\nSaid.\n\n</div>')).toBe('block pullquote[paragraph[Said.]]')
  expect(flow('<div class="warning">\n\nMind.\n\n</div>')).toBe('admonition warning[paragraph[Mind.]]')
  expect(flow('<p align="center">Mid</p>')).toBe('block center[paragraph[Mid]]')
})

test('blocks in a paragraph end it, and the words after go on in a new one', () => {
  expect(flow('one <div>two</div> three')).toBe('paragraph[one]\nparagraph[two]\nparagraph[three]')
})

test('lists, quotes, definitions, code and rules keep their form', () => {
  expect(flow('<ol start="3" type="a"><li>x</li><li>y<ul><li>z</li></ul></li></ol>')).toBe(
    'list true 3 lower-alpha[listItem[paragraph[x]] listItem[paragraph[y] list[listItem[paragraph[z]]]]]'
  )
  expect(flow('<dl><dt>tide</dt><dd>rise</dd></dl>')).toBe(
    'definitionList[definitionTerm[tide]definitionDescription[paragraph[rise]]]'
  )
  expect(flow('<pre><code class="language-js">a\n  b</code></pre>')).toBe('code js[a\n  b]')
  expect(flow('<blockquote>said</blockquote><hr>')).toBe('blockquote[paragraph[said]]\nthematicBreak[]')
})

test('a table is taken whole: caption, heads, spans, Markdown in cells', () => {
  const html =
    '<table><caption>Falls</caption><thead><tr><th>Lock<th align="right">Fall</thead>' +
    '<tr><td rowspan="9">a<td colspan="2">b</tr></table>'
  expect(flow(html)).toBe(
    'figure table[caption[Falls] table 1[tableRow[tableCell[Lock] tableCell[Fall]] tableRow[tableCell[a] tableCell 2[b]]]]'
  )
  expect(flow('<table><tr><td>\n\n**x**\n\n- y\n\n</td></tr></table>')).toBe(
    'table 0[tableRow[tableCell[paragraph[strong[x]]list[listItem[paragraph[y]]]]]]'
  )
  expect(body(html).nodes[0]?.children?.[1]).toMatchObject({align: [undefined, 'right', undefined]})
})

test('a figure keeps its pictures and its caption', () => {
  expect(flow('<figure><img src="a.png" alt="A"><figcaption>Cap <i>x</i></figcaption></figure>')).toBe(
    'figure figure[image A[] caption[Cap emphasis[x]]]'
  )
  expect(flow('<figure>\n\n![A](a.png)\n\n<figcaption>Cap</figcaption></figure>')).toBe(
    'figure figure[image A[] caption[Cap]]'
  )
})

test('a picture says by role that it is decorative, and its width is a width', () => {
  const {nodes} = body('x <img src="a.png" alt="" role="presentation" width="50%"> y')
  expect(nodes[0]?.children?.[1]).toMatchObject({decorative: true, width: {value: 50, unit: '%'}})
})

test('the width in the style of a picture is its width, and nothing is said of it', () => {
  const styled = (style: string) => body(`x <img src="a.png" alt="A" width="90" style="${style}"> y`)
  expect(styled('width: 50%;').nodes[0]?.children?.[1]).toMatchObject({width: {value: 50, unit: '%'}})
  expect(styled('width: 50%;').messages.filter(({rule}) => rule === 'html-attribute')).toEqual([])
  const {nodes, messages} = styled('border: 0; width:120px')
  expect(nodes[0]?.children?.[1]).toMatchObject({width: {value: 120, unit: 'px'}})
  expect(messages).toMatchObject([{rule: 'html-attribute'}])
  expect(styled('max-width: 50%').nodes[0]?.children?.[1]).toMatchObject({width: {value: 90, unit: 'px'}})
})

test('a span of a paragraph that is called a caption is that of the picture before it or the table behind it', () => {
  const caption = '<span class="caption">Figure 4-1: The `s`</span>'
  expect(flow(`<img src="a.png" alt="A">\n\n${caption}\n\nText.`)).toBe(
    'figure figure[image A[] caption[Figure 4-1: The inlineCode[s]]]\nparagraph[Text.]'
  )
  expect(flow(`${caption}\n\n| a |\n| - |\n| b |`)).toMatch(/^figure table\[caption\[Figure/)
  expect(flow(`Text.\n\n${caption}\n\nText.`)).toMatch(/^paragraph\[Text.\]\nparagraph\[span/)
})

test('players become media, also with their sources inside', () => {
  expect(flow('<iframe src="https://example.org/v" title="A lock"></iframe>')).toBe(
    'media embed https://example.org/v[]'
  )
  expect(flow('<video poster="p.png"><source src="a.mp4"><track src="a.vtt">No player</video>')).toBe(
    'media video a.mp4[]'
  )
})

test('elements that run or ask are dropped with what stands in them', () => {
  expect(flow('one\n\n<script>if (a < b) run("</b>")</script>\n\ntwo')).toBe('paragraph[one]\nparagraph[two]')
  expect(body('one\n\n<style>\n\np { color: red }\n\n</style>\n').messages).toMatchObject([
    {rule: 'html-dropped', span: {start: {line: 5, column: 1}}}
  ])
  expect(flow('a <svg><path d="M0"/></svg> b')).toBe('paragraph[a  b]')
  expect(rules('<input type="text">')).toEqual(['html-dropped'])
})

test('an unknown element in a pair leaves its content, and one without partner is printed as typed', () => {
  expect(flow('<Listing number="1">\n\ntext\n\n</Listing>')).toBe('paragraph[text]')
  expect(rules('<Listing number="1">\n\ntext\n\n</Listing>')).toEqual(['html-unknown'])
  expect(flow('a Box<T> of <file> & </end>')).toBe('paragraph[a Box<T> of <file> & </end>]')
  expect(rules('a Box<T> of <file>')).toEqual(['html-literal', 'html-literal'])
  expect(flow('<div\n\ntext')).toBe('paragraph[<div]\nparagraph[text]')
})

test('attributes that belong to editions are left out, and code in them never passes', () => {
  const {nodes, messages} = body(
    '<a href=" java\nscript:alert(1)" onclick="x()" style="y">word</a> <b data-x="1">b</b>'
  )
  expect(messages.map(({rule}) => rule)).toEqual(['html-url', 'html-attribute', 'html-attribute', 'html-attribute'])
  expect(JSON.stringify(nodes)).not.toMatch(/script:|onclick|style|data-x/)
  expect(sketch(nodes)).toBe('paragraph[word strong[b]]')
  expect(rules('<p lang="not a tag">x</p>')).toEqual(['lang-invalid'])
})

test('comments, declarations and instructions vanish without a word', () => {
  expect(body('a<!-- b -->c\n\n<!-- d\n\ne -->\n\n<!DOCTYPE html>\n\n<?php f ?>\n\ng')).toMatchObject({
    flow: 'paragraph[ac]\nparagraph[g]',
    messages: []
  })
})

test('messages and nodes of raw HTML have their place in the file', () => {
  const {messages, nodes} = body('text <b>x</b>\n\n<div>\nmore <Foo> here\n</div>\n')
  expect(messages).toMatchObject([
    {rule: 'html-literal', span: {start: {line: 6, column: 6}, end: {line: 6, column: 11}}}
  ])
  expect(nodes[0]?.children?.[1]?.position).toMatchObject({start: {line: 3, column: 6}, end: {line: 3, column: 14}})
})

test('bold around whole blocks leaves them whole', () => {
  expect(flow('<b>\n\none\n\ntwo\n\n</b>')).toBe('paragraph[one]\nparagraph[two]')
  expect(flow('<span lang="fr">\n\nun\n\n</span>')).toBe('block custom fr[paragraph[un]]')
})

test('a self-closing anchor holds nothing', () => {
  expect(flow('<a name="x"/>words go on')).toBe('paragraph[span plain x[]words go on]')
})

test('a list counts on from the number that an item says', () => {
  const counted = body('<ol><li value="4">x<li value="5">y<li value="9">z<li>end</ol>')
  expect(counted.nodes).toMatchObject([{type: 'list', start: 4}])
  expect(counted.nodes[0]?.children?.map(({number}) => number)).toEqual([undefined, undefined, 9, undefined])
  expect(counted.messages).toEqual([])
})

test('a list that counts down begins with the count of its items', () => {
  const counted = body('<ol reversed><li>c<li>b<li>a</ol>')
  expect(counted.nodes).toMatchObject([{type: 'list', start: 3, reversed: true}])
  expect(counted.messages).toEqual([])
})

test('what is no number of an item is told', () => {
  const counted = body('<ol><li value="many">x</ol>')
  expect(counted.nodes).toMatchObject([{type: 'list', start: 1}])
  expect(counted.messages).toMatchObject([{rule: 'html-attribute', what: '`value` of `<li>` is left out.'}])
})

test('controls of a form go and their words stay, apart from each other', () => {
  const {nodes, messages} = body(
    '<form><label>Name</label><input value="x"><select><option>One<option>Two</select><button>Send</button><fieldset><legend>Kind</legend>words</fieldset></form>'
  )
  expect(nodes.map(node => plainText([node]).trim().replace(/\s+/g, ' '))).toEqual([
    'Name One Two Send',
    'Kind',
    'words'
  ])
  expect(messages.map(({rule, what}) => `${rule} ${what}`)).toEqual([
    ...['form', 'label'].map(tag => `html-dropped \`<${tag}>\` is not printed; its text is kept.`),
    'html-dropped `<input>` is not printed, and what stands in it is gone.',
    ...['select', 'option', 'option', 'button', 'fieldset', 'legend'].map(
      tag => `html-dropped \`<${tag}>\` is not printed; its text is kept.`
    )
  ])
})

test('a control that nothing closes is a word in angle brackets', () => {
  expect(rules('Take a <button> for it')).toEqual(['html-literal'])
})

test('ten thousand tags that nothing closes stay shallow and keep the words', () => {
  const {nodes, messages} = body(`${'<b>'.repeat(10_000)}word`)
  expect(depthOf(nodes)).toBeLessThan(120)
  expect(sketch(nodes)).toContain('word')
  expect(messages.filter(({rule}) => rule === 'nesting-too-deep')).toHaveLength(1)
  const blocks = body(`${'<div>\n\n'.repeat(2_000)}word`)
  expect(depthOf(blocks.nodes)).toBeLessThan(120)
  expect(sketch(blocks.nodes)).toContain('word')
})

function depthOf(nodes: readonly {readonly children?: readonly unknown[] | undefined}[]): number {
  let level: readonly unknown[] = nodes
  let depth = 0
  while (level.length > 0) {
    depth++
    level = level.flatMap(node => (node as {children?: readonly unknown[]}).children ?? [])
  }
  return depth
}
