import {describe, expect, test} from 'vitest'
import {linesIn} from '../../pipeline/shape/code/line-sets.js'
import {readInfo} from '../../pipeline/shape/code/info.js'
import {takeCallouts} from '../../pipeline/shape/code/callouts.js'
import {withoutHidden} from '../../pipeline/shape/code/hidden-lines.js'
import type {CodeLines} from '../../pipeline/model/nodes.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

function shaped(text: string) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`)
  const nodes = chapters[0]?.tree.children ?? []
  return {nodes, flow: sketch(nodes), messages, rules: messages.map(({rule}) => rule)}
}
const fence = (info: string, body = 'a\nb\nc') => shaped(`\`\`\`${info}\n${body}\n\`\`\``)
const code = (info: string, body?: string) => fence(info, body).nodes[0]

describe('what stands behind the backticks', () => {
  test.each([
    ['python', 'python'],
    ['{.python}', 'python'],
    [' {.python .numberLines}', 'python'],
    ['{#x .python}', 'python'],
    ['rust,ignore,no_run', 'rust'],
    ['js{1,3}', 'js'],
    ['js:src/a.js', 'js'],
    ['language-js', 'js'],
    ['diff-js', 'js'],
    ['c++', 'c++'],
    ['{code-block} python', 'python'],
    ['{code-cell} ipython3', 'python'],
    ['{ojs}', 'js'],
    ['', '']
  ])('the language of `%s` is `%s`', (info, language) => {
    expect(code(info)?.['language'] ?? '').toBe(language)
  })

  test.each([
    ['smart header="Anchors have \\"zero\\" width"', 'Anchors have "zero" width'],
    ['smart header="Of \\"zero width\\"" {1}', 'Of "zero width"'],
    ['smart header="\\"Zero\\" width"', '"Zero" width'],
    ['js title="a b" filename="c"', 'a b']
  ])('quotes stand in the title of `%s`', (info, title) => {
    const {nodes, rules} = fence(info)
    expect(nodes).toMatchObject([{type: 'code', title}])
    expect(rules).not.toContain('code-flag-unknown')
  })

  test.each([
    ['js title="a.js"'],
    ['js filename=a.js'],
    ["js file='a.js'"],
    ['js name="a.js"'],
    ['js {header="a.js"}'],
    ['js [a.js]'],
    ['js:a.js'],
    ['js:title=a.js'],
    ['{.js filename="a.js"}']
  ])('`%s` has the title a.js', info => {
    expect(code(info)).toMatchObject({type: 'code', language: 'js', title: 'a.js'})
    expect(fence(info).rules).toEqual([])
  })

  test.each([
    ['js lineNumbers', 1],
    ['js showLineNumbers', 1],
    ['js showLineNumbers{5}', 5],
    ['js linenos=table', 1],
    ['js linenos=false', undefined],
    ['js {.numberLines startFrom=3}', 3],
    ['js {.line-numbers}', 1],
    ['{.js .numberLines startFrom="0"}', 0],
    ['js start=7', 7],
    ['js {linenos=true, lineNoStart=4}', 4],
    ['js firstLine=9', 9],
    ['js {numberLines: true}', 1],
    ['js code-line-numbers="true"', 1],
    ['js', undefined]
  ])('the first line of `%s` is number %s', (info, from) => {
    expect((code(info)?.['lines'] as {from?: number} | undefined)?.from).toBe(from)
    expect(fence(info).rules).toEqual([])
  })

  test.each([
    ['js {1,3}', [1, 3]],
    ['js{2-3}', [2, 3]],
    ['js highlight="1 3"', [1, 3]],
    ['js highlight={3}', [3]],
    ['js {hl_lines=["1","2-3"]}', [1, 2, 3]],
    ['js emphasize-lines=2', [2]],
    ['js {1} {3}', [1, 3]],
    ['js {code-line-numbers="2"}', [2]],
    ['js {2-99999999}', [2, 3]]
  ])('`%s` marks the lines %s', (info, marked) => {
    expect(code(info)?.['lines']).toMatchObject({marked})
    expect(fence(info).rules).toEqual([])
  })

  test('id, classes and conditions are those of any block', () => {
    expect(code('js {#sum .styled only=html}')).toMatchObject({
      identifier: 'sum',
      classes: ['styled'],
      only: ['html']
    })
  })

  test('flags of runners are dropped without a word, others are told where they stand', () => {
    expect(fence('rust,ignore,should_panic,editable,edition2021,E0277').rules).toEqual([])
    const {messages, nodes} = fence('js twoslash wrapp odd=1')
    expect(messages).toMatchObject([
      {rule: 'code-flag-unknown', span: {start: {line: 3, column: 16}}},
      {rule: 'code-flag-unknown', span: {start: {line: 3, column: 22}}}
    ])
    expect(messages[0]?.todo).toContain('`wrap`')
    expect(nodes).toMatchObject([{type: 'code', value: 'a\nb\nc'}])
  })

  test('a language that is not known is told with the nearest that is', () => {
    const {messages} = fence('  pyhton')
    expect(messages).toMatchObject([{rule: 'code-language-unknown', span: {start: {line: 3, column: 6}}}])
    expect(messages[0]?.todo).toContain('`python`')
    expect(fence('text').rules).toEqual([])
    expect(fence('constructor').rules).toEqual(['code-language-unknown'])
  })

  test.each(['mermaid', 'dot', 'graphviz', 'plantuml', '{mermaid}', '{dot}'])(
    '%s is told to be a source only',
    info => {
      expect(fence(info, 'a -> b').rules).toEqual(['diagram-source'])
    }
  )

  test('braces and quotes that never close are read in the time of their length', () => {
    for (const piece of ['{', '[ ', '"', 'a="', '{a=\'"', '{"a"']) readInfo(piece.repeat(20_000))
    expect(readInfo('js {title="Bob').language).toBe('js')
  })
})

describe('lines', () => {
  test('sets are put in order, each line once and none behind the last', () => {
    expect(linesIn(['3,1-2', '2..4', '0'], 3)).toEqual([1, 2, 3])
    expect(linesIn(['5-1'], 9)).toEqual([])
  })

  test('hidden lines of Rust are not shown, and two signs are one', () => {
    expect(withoutHidden('# use a;\n#\nfn b() {\n  # c\n  ## d\n#[e]\n}', 'rust', undefined)).toBe(
      'fn b() {\n  # d\n#[e]\n}'
    )
    expect(withoutHidden('# a\nb', 'python', undefined)).toBe('# a\nb')
    expect(withoutHidden('!!a\nb', 'python', '!!')).toBe('b')
  })

  test('in a difference the sign is beside the code', () => {
    expect(code('js diff', ' a\n-b\n+c')).toMatchObject({
      value: 'a\nb\nc',
      lines: {
        changed: [
          {line: 2, how: 'removed'},
          {line: 3, how: 'added'}
        ],
        typedSigns: true
      }
    })
    expect(code('js ins={1}', 'a')?.lines).not.toHaveProperty('typedSigns')
    expect(code('diff', '-b\n+c')).toMatchObject({value: '-b\n+c'})
    expect(code('js diff', 'a\n-b')).toMatchObject({value: 'a\nb'})
  })
})

describe('points in the code', () => {
  test.each(['// <1>', '# <1>', '-- <1>', ';; <1>', '<!-- <1> -->', '/* <1> */', '//<1>'])(
    'a line that ends in `%s` is called out by the list below',
    mark => {
      const {nodes} = shaped(`\`\`\`js\na ${mark}\nb\n\`\`\`\n\n1. One\n`)
      expect(nodes).toMatchObject([
        {type: 'code', value: 'a\nb', lines: {callouts: [{line: 1, number: 1}]}},
        {type: 'list', ordered: true}
      ])
    }
  )

  test('each mark knows the item of the list that explains it, in a listing with a caption too', () => {
    const {nodes} = shaped(
      '```js\na // <1>\nb // <2>\n```\n\n: Caption\n\n1. One\n2. Two\n\n```js\nc // <1>\n```\n\n1. Three\n'
    )
    const targets = (code: SourceNode | undefined) =>
      (code?.['lines'] as CodeLines | undefined)?.callouts.map(({target}) => target)
    const ids = (list: SourceNode | undefined) => list?.children?.map(({identifier}) => identifier)
    expect(targets(nodes[0]?.children?.[0])).toEqual(['callout-1-1', 'callout-1-2'])
    expect(nodes[1]).toMatchObject({type: 'list', callouts: true})
    expect(ids(nodes[1])).toEqual(['callout-1-1', 'callout-1-2'])
    expect(targets(nodes[2])).toEqual(['callout-2-1'])
    expect(ids(nodes[3])).toEqual(['callout-2-1'])
  })

  test('marks without a list, or of a number that it has not, stay as typed', () => {
    expect(shaped('```js\na // <1>\n```\n\nWords.').nodes[0]).toMatchObject({value: 'a // <1>'})
    expect(shaped('```js\na // <1>\n```\n\n- One').nodes[0]).toMatchObject({value: 'a // <1>'})
    expect(shaped('```js\na // <1>\nb // <2>\n```\n\n1. One').nodes[0]).toMatchObject({value: 'a\nb // <2>'})
  })

  test('a line of signs without a mark takes no more time than its length', () => {
    const long = `${'// <1 '.repeat(20_000)}\n${' '.repeat(50_000)}<1>x`
    expect(takeCallouts(long, 9)).toEqual({value: long, callouts: []})
  })
})

describe('listings', () => {
  test.each([
    ['```js {#lst-a}\nx\n```\n\n: Words *here*'],
    ['```js\nx\n```\n: Words *here* {#lst-a}'],
    ['```js\nx\n```\n\nListing: Words *here* {#lst-a}'],
    ['```{.js #lst-a caption="Words *here*"}\nx\n```'],
    ['```js label=lst-a caption="Words *here*"\nx\n```'],
    ['```{code-block} js\n:name: lst-a\n:caption: Words *here*\nx\n```'],
    ['(lst-a)=\n\n```js caption="Words *here*"\nx\n```']
  ])('%j is a listing with its caption', text => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe('figure listing lst-a[code js[x] caption[Words emphasis[here]]]')
    expect(rules).toEqual([])
  })

  test('a label alone makes a listing, another id does not', () => {
    expect(shaped('```js {#lst-a}\nx\n```').flow).toBe('figure listing lst-a[code js[x]]')
    expect(shaped('```js {#a}\nx\n```').flow).toBe('code js[x]')
    expect(shaped('```js\nx\n```\n{: #lst-a title="a.js"}').flow).toBe('figure listing lst-a[code js[x]]')
  })

  test('what follows the words of a caption keeps its place', () => {
    expect(shaped('```js\nx\n```\n\n: Words\n\n  More.').flow).toBe(
      'figure listing[code js[x] caption[Words]]\nparagraph[More.]'
    )
  })

  test('the definition of a term is no caption', () => {
    expect(shaped('Term\n: ```js\n  x\n  ```\n\n: more').nodes).toMatchObject([{type: 'definitionList'}])
  })

  test('a listing is shown where its code is', () => {
    const [figure] = shaped('```js {only=html}\nx\n```\n\n: Words').nodes
    expect(figure).toMatchObject({type: 'figure', only: ['html']})
  })
})

describe('what is no code', () => {
  test('cells are shown and told, their options are read', () => {
    const {nodes, messages} = shaped('```{python}\n#| filename: a.py\n#| label: fig-a\n#| echo: false\nplot()\n```')
    const code = {type: 'code', language: 'python', title: 'a.py', value: 'plot()'}
    expect(nodes).toMatchObject([{type: 'figure', kind: 'listing', identifier: 'fig-a', children: [code]}])
    expect(messages).toMatchObject([{rule: 'cell-not-run', span: {start: {line: 3, column: 1}}}])
  })

  test.each([
    [
      '#| label: fig-a\n#| fig-cap: "The *high* water"',
      '![Waves](a.png)',
      'figure figure fig-a[image Waves[] caption[The emphasis[high] water]]'
    ],
    [
      '#| label: tbl-a\n#| tbl-cap: Heights',
      '| a |\n|---|',
      'figure table tbl-a[caption[Heights] table 1[tableRow[tableCell[a]]]]'
    ],
    ['#| label: fig-a', 'Words.', 'paragraph[Words.]']
  ])('the label of a cell (%j) goes to the result below it', (options, result, shown) => {
    const {flow} = shaped(`\`\`\`{python}\n${options}\nplot()\n\`\`\`\n\n${result}`)
    const code = shown.startsWith('paragraph') ? 'figure listing fig-a[code python[plot()]]' : 'code python[plot()]'
    expect(flow).toBe(`${code}\n${shown}`)
  })

  test('a named chunk of R with a caption is a figure of its name', () => {
    expect(shaped('```{r waves, fig.cap="A plot"}\nplot()\n```').nodes).toMatchObject([{identifier: 'fig-waves'}])
    expect(shaped('```{r waves}\nplot()\n```').nodes).toMatchObject([{type: 'code'}])
  })

  test('a directive that is no block here keeps its words, and is told', () => {
    const {nodes, messages} = shaped('```{versionadded} 6.0 *beta*\nThe `pip` option.\n```')
    expect(nodes).toMatchObject([{type: 'code', language: '', title: '6.0 *beta*', value: 'The `pip` option.'}])
    expect(messages).toMatchObject([{rule: 'directive-unknown', span: {start: {line: 3, column: 1}}}])
  })

  test.each([
    ['```math\na^2\n```'],
    ['```{math}\n:label: eq-a\na^2\n```'],
    ['```{math} #eq-a\na^2\n```'],
    ['```math {#eq-a}\na^2\n```'],
    [':::{math}\n:label: eq-a\na^2\n:::'],
    [':::{math} a^2\n:::']
  ])('%j is a formula', text => {
    const {nodes, rules} = shaped(text)
    expect(nodes).toMatchObject([{type: 'math', value: 'a^2'}])
    expect(nodes[0]?.['identifier']).toBe(text.includes('eq-a') ? 'eq-a' : undefined)
    expect(rules).toEqual([])
  })

  test('the lines of a formula between colons are those that are typed', () => {
    expect(shaped('> :::{math}\n> \\{ *a* \\}\n>\n> b_1\n> :::').nodes).toMatchObject([
      {children: [{type: 'math', value: '\\{ *a* \\}\n\nb_1'}]}
    ])
  })

  test('raw Markdown is read as what it is, at its place', () => {
    const {flow, rules, messages} = shaped(
      '```{=markdown}\n::: note\n:tip: *a*\n:::\n\n[b](#c){lang=fr}\n```\n\n`**x**`{=md} y'
    )
    expect(flow).toBe('admonition note[paragraph[:tip: emphasis[a]]]\nparagraph[link[b]]\nparagraph[strong[x] y]')
    expect(rules).toEqual([])
    expect(shaped('> ```{=markdown}\n> ~x~\n> ```').messages).toMatchObject([{span: {start: {line: 4, column: 3}}}])
    expect(messages).toEqual([])
  })

  test('raw HTML is read where it stands, other formats are told', () => {
    expect(shaped('```{=html}\n<p>a <b>b</b></p>\n\n<p>c</p>\n```').flow).toBe('paragraph[a strong[b]]\nparagraph[c]')
    expect(shaped('a `<b>`{=html}b`</b>`{=html} `x`{=latex}').flow).toBe('paragraph[a strong[b] ]')
    expect(shaped('a `x`{=latex}').rules).toEqual(['raw-format'])
    expect(shaped('```{=tex}\nx\n```').rules).toEqual(['raw-format'])
    const {messages} = shaped('```{=html}\n<p>a\n<script>b</script></p>\n```')
    expect(messages).toMatchObject([{rule: 'html-dropped', span: {start: {line: 5, column: 1}}}])
  })

  test('directives of MyST whose body is Markdown stay blocks', () => {
    expect(shaped('```{note}\nHello *you*\n```').flow).toBe('admonition note[paragraph[Hello emphasis[you]]]')
  })

  test('code of raw HTML has its language', () => {
    expect(shaped('<pre><code class="language-py">a</code></pre>').flow).toBe('code py[a]')
  })
})

test('code that is cut off anywhere keeps its words and throws nothing', () => {
  const text =
    '```python {#lst-a .x} title="a" {1,3-5} wrap\na = 1 # <1>\n```\n\n: Cap *t* {#lst-b}\n\n1. One\n\n```{=html}\n<b>\n```\n'
  for (let end = 1; end <= text.length; end++) {
    const {flow} = shaped(text.slice(0, end))
    if (end >= text.indexOf('# <1>')) expect(flow).toContain('a = 1')
    if (end >= text.indexOf(' *t*')) expect(flow).toContain('Cap')
  }
})
