import {describe, expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

function shaped(text: string, more: Parameters<typeof shapeText>[1] = {}) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`, more)
  return {
    flow: sketch(chapters[0]?.tree.children ?? []),
    nodes: chapters[0]?.tree.children ?? [],
    messages,
    rules: messages.map(({rule}) => rule)
  }
}

describe('spans, roles and attributes', () => {
  test.each([
    ['[small caps]{.smallcaps}', 'paragraph[span smallcaps[small caps]]'],
    ['[why]{.quote}', 'paragraph[span quote["why"]]'],
    [':quote[why]', 'paragraph[:quote[why]]'],
    ['[mot]{lang=fr}', 'paragraph[span plain fr[mot]]'],
    ['[a [b](u) c]{.x}', 'paragraph[span plain[a link[b] c]]'],
    ['[a *[b]{.kbd}* c]{.mark}', 'paragraph[span mark[a emphasis[span kbd[b]] c]]'],
    ['*a*{.x} and `c`{.python}', 'paragraph[emphasis[a] and inlineCode[c]]'],
    ['{kbd}`Ctrl` and {nobody}`x`', 'paragraph[span kbd[Ctrl] and {nobody}inlineCode[x]]'],
    ['{abbr}`HTML (Hypertext)`', 'paragraph[span abbr Hypertext[HTML]]'],
    [':kbd[Ctrl+C] and :abbr[HTML]{title="Hypertext"}', 'paragraph[span kbd[Ctrl+C] and span abbr Hypertext[HTML]]'],
    [':sup[2] and :sub[n *x*]', 'paragraph[superscript[2] and subscript[n emphasis[x]]]'],
    ['H:sub[2]O, but a:kbd[x] and ::sub[x]', 'paragraph[Hsubscript[2]O, but a:kbd[x] and ::sub[x]]'],
    [':ruby[漢字]{rt=かんじ}', 'paragraph[ruby{かんじ}[漢字]]'],
    ['key:value and x :word[link](u)', 'paragraph[key:value and x :wordlink[link]]'],
    ['a ==b== c, if (a==b && c==d)', 'paragraph[a span mark[b] c, if (a==b && c==d)]'],
    ['seen %%and not seen%% seen', 'paragraph[seen  seen]'],
    ['[a [b] c', 'paragraph[[a [b] c]']
  ])('%s', (text, expected) => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe(expected)
    expect(rules.filter(rule => rule !== 'class-unstyled')).toEqual([])
  })

  test('two roles are a span in a span, and what else is said is said of the outer one', () => {
    const [span] = shaped('[x]{.mark #a .smallcaps .other lang=fr}').nodes[0]?.children ?? []
    expect(span).toMatchObject({role: 'mark', identifier: 'a', classes: ['other'], lang: 'fr'})
    expect(span?.children).toMatchObject([{type: 'span', role: 'smallcaps', children: [{value: 'x'}]}])
    const [abbreviation] = shaped('[x]{.mark .abbr .term title=T entry=e}').nodes[0]?.children ?? []
    expect(abbreviation).not.toHaveProperty('title')
    expect(abbreviation?.children).toMatchObject([{role: 'abbr', title: 'T', children: [{role: 'term', entry: 'e'}]}])
  })

  test('a class without a style is told once, of words and of blocks, not of pictures and not of code', () => {
    const text = '[a]{.one} *b*{.two} [c]{.one}\n\n## Head {.three .unnumbered}\n\nPara\n{: .four}'
    expect(shaped(text).messages).toMatchObject([
      {rule: 'class-unstyled', span: {start: {line: 3, column: 1}}},
      {rule: 'class-unstyled', span: {start: {line: 3, column: 14}}},
      {rule: 'class-unstyled', span: {start: {line: 5, column: 9}}},
      {rule: 'class-unstyled', span: {start: {line: 8, column: 1}}}
    ])
    expect(shaped('![a](a.png){.wide} and [![a](a.png)](u){.wide}, `x`{.python}').rules).toEqual([])
  })

  test('the tags of Mustache and Handlebars are no attribute lists', () => {
    const {flow, rules} = shaped('In {{#each}} and {{#if x}} and {{.name}}')
    expect(flow).toBe('paragraph[In {{#each}} and {{#if x}} and {{.name}}]')
    expect(rules).toEqual([])
  })

  test('an attribute list that follows nothing that takes it is text, and told', () => {
    const {flow, messages} = shaped('[text] {.x} and {.class}')
    expect(flow).toBe('paragraph[[text] {.x} and {.class}]')
    expect(messages).toMatchObject([
      {rule: 'attribute-misplaced', span: {start: {line: 3, column: 8}}},
      {rule: 'attribute-misplaced', span: {start: {line: 3, column: 17}}}
    ])
  })

  test('an escaped bracket begins no span', () => {
    expect(shaped('\\[text]{.x}').flow).toBe('paragraph[literal[[]text]{.x}]')
  })

  test('fields: id, classes, language and its direction, where it is shown', () => {
    const {nodes} = shaped('[x]{#a .b .c lang=ar only="pdf epub"}')
    expect(nodes[0]?.children?.[0]).toMatchObject({
      identifier: 'a',
      classes: ['b', 'c'],
      lang: 'ar',
      dir: 'rtl',
      only: ['pdf', 'epub']
    })
  })

  test('a condition that names no edition shows the words everywhere, one that leaves none shows them nowhere', () => {
    const unknown = shaped('[x]{only=pfd}')
    expect(unknown.messages).toMatchObject([{rule: 'condition-unknown'}])
    expect(JSON.stringify(unknown.messages[0])).toContain('`pdf`')
    expect(shaped('[x]{only=pdf not=print}').rules).toEqual(['condition-empty'])
  })

  test('headings, and kramdown on the last line of a block or below it', () => {
    const {nodes, rules} = shaped('## Head *one* {#sec-one .unnumbered}\n\nPara\n{: .lead}\n\n> quote\n\n{: .q}')
    expect(nodes).toMatchObject([
      {type: 'heading', identifier: 'sec-one', classes: ['unnumbered'], children: [{value: 'Head '}, {}]},
      {type: 'paragraph', classes: ['lead'], children: [{value: 'Para'}]},
      {type: 'blockquote', classes: ['q']}
    ])
    expect(rules).toEqual(['class-unstyled'])
  })
})

describe('notes in their place', () => {
  test('are notes as others', () => {
    const {nodes} = shaped('Text.^[A *note* with [link](u) and [brackets].] More.')
    expect(nodes).toMatchObject([
      {children: [{value: 'Text.'}, {type: 'footnoteReference'}, {value: ' More.'}]},
      {type: 'footnoteDefinition', children: [{type: 'paragraph'}]}
    ])
    expect(sketch(nodes[1]?.children ?? [])).toBe('paragraph[A emphasis[note] with link[link] and [brackets].]')
  })

  test('stand in each other and in links', () => {
    expect(sketch(shaped('x^[a **b ^[c] d** e] y').nodes)).toContain('paragraph[a strong[b footnoteReference')
    expect(shaped('[link ^[note] more](u)').flow).toContain('link[link footnoteReference')
    expect(shaped('b^[x]^ c').flow).toMatch(/footnoteReference.* c|\^ c/)
  })
})

describe('references to labels', () => {
  test.each([
    ['@fig-a,', [{type: 'crossReference', kind: 'fig', identifier: 'fig-a', form: 'full', capital: false}]],
    ['@Fig-a,', [{capital: true, identifier: 'fig-a'}]],
    ['[-@fig:a],', [{identifier: 'fig-a', form: 'number'}]],
    ['[@fig-a; @tbl-b],', [{type: 'referenceGroup', children: [{identifier: 'fig-a'}, {identifier: 'tbl-b'}]}]],
    ['@fig-a{.page .x},', [{type: 'crossReference', identifier: 'fig-a', classes: ['page', 'x']}]],
    ['[@fig-a]{#here},', [{type: 'span', identifier: 'here', children: [{identifier: 'fig-a'}]}]],
    ['[@fig-a]{.page #here},', [{type: 'span', identifier: 'here', children: [{classes: ['page']}]}]],
    ['{ref}`tab-b`,', [{type: 'crossReference', identifier: 'tbl-b'}]]
  ])('%s', (text, expected) => {
    expect(shaped(text).nodes[0]?.children?.slice(0, -1)).toMatchObject(expected)
  })

  test('words in the bracket stay where they are', () => {
    const children = shaped('[see @fig-a, left]').nodes[0]?.children
    expect(children).toMatchObject([{value: 'see '}, {type: 'crossReference'}, {value: ', left'}])
  })

  test('labels and works cannot share a bracket', () => {
    expect(shaped('[@fig-a; @doe99]').rules).toContain('reference-mixed')
  })
})

describe('fences', () => {
  test.each([
    ['::: {.a}\n::: {.b}\nx\n:::\ny\n:::\n\nafter', 'block custom a[block custom b[paragraph[x]] paragraph[y]]'],
    ['::::sidebar\n:::note\nx\n:::\ny\n::::\n\nafter', 'block box[admonition note[paragraph[x]] paragraph[y]]'],
    ['::::sidebar\n:::note\nx\n::::\n\nafter', 'block box[admonition note[paragraph[x]]]'],
    ['::: note\n```\n:::\n```\nstill\n:::\n\nafter', 'admonition note[code[:::] paragraph[still]]'],
    ['::: {.x}\n<div>a</div>\n:::\n\nafter', 'block custom x[paragraph[a]]']
  ])('%j', (text, expected) => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe(`${expected}\nparagraph[after]`)
    expect(rules.filter(rule => rule !== 'class-unstyled')).toEqual([])
  })

  test('lines that a block of HTML swallowed are fences again, those of unknown names are not', () => {
    const {flow, rules} = shaped('::: note\n<div>a</div>\n:::\n::: {.y}\n\nb\n:::')
    expect(flow).toBe('admonition note[paragraph[a]]\nblock custom y[paragraph[b]]')
    expect(rules).toEqual(['class-unstyled'])
    const titled = shaped('<div>a</div>\r\n  ::: tip Title\n\n[b](nope)')
    expect(titled.messages).toMatchObject([
      {rule: 'fence-unclosed', span: {start: {line: 4, column: 3}, end: {line: 4, column: 16}}}
    ])
    expect(shaped('<div>\n::: nothing of ours').flow).toBe('paragraph[::: nothing of ours]')
  })

  test('stand in lists and quotes and end with them', () => {
    expect(shaped('- item\n\n  ::: note\n  in\n  :::\n- next').flow).toContain('admonition note[paragraph[in]]')
    expect(shaped('> ::: note\n> a\n> :::\n\nb').flow).toContain('blockquote[admonition note[paragraph[a]]]')
  })

  test('one that is never closed ends with its parent', () => {
    const {flow, messages} = shaped('::: note\ntext\n\nmore')
    expect(flow).toContain('admonition note')
    expect(messages).toMatchObject([{rule: 'fence-unclosed', span: {start: {line: 3, column: 1}}}])
  })

  test('a stray end, and a sentence behind three colons, are text', () => {
    expect(shaped('text\n\n:::\n\nmore')).toMatchObject({rules: ['fence-stray']})
    const prose = shaped('::: Pandoc fences are three colons\n\nx\n\n:::')
    expect(prose.rules).toEqual(['fence-unknown'])
    expect(prose.flow).toContain('paragraph[::: Pandoc fences are three colons]')
  })
})

test('terms and their definitions', () => {
  expect(shaped('Term\n: Definition\n\n  second paragraph\n: Other').flow).toBe(
    'definitionList[definitionTerm[Term]definitionDescription[paragraph[Definition]paragraph[second paragraph]]definitionDescription[paragraph[Other]]]'
  )
  expect(shaped('Term\n\n:   Definition\n\n    ```\n    code\n    ```').flow).toContain('code[code]')
  expect(shaped('> q\n\n: not one').flow).toContain('paragraph[: not one]')
})

describe('escaped parentheses', () => {
  test.each([['\\(x\\)'], ['\\(a_1 + b\\)'], ['one \\(discard\\) and \\(\\alpha\\)']])(
    '%s is told: a formula may be meant',
    text => {
      expect(shaped(text).rules).toEqual(['math-backslash'])
    }
  )

  test.each([
    ['Handle \\(discard\\) tags'],
    ['toString\\(\\) and toString\\(whole=true\\)'],
    ['feat\\(deps\\): upgrade'],
    ['the word\\(s\\), of \\(1\\) and \\(2\\)']
  ])('%s is prose', text => {
    expect(shaped(text).rules).toEqual([])
  })
})

test('attributes behind the words of a fence belong to the fence', () => {
  const {nodes} = shaped('::: theorem Of tides {#thm-tides .x}\nAll.\n:::')
  expect(nodes[0]).toMatchObject({
    type: 'block',
    kind: 'theorem',
    identifier: 'thm-tides',
    title: [{value: 'Of tides'}]
  })
})

test('a glossary with entries gives its terms ids to be led to', () => {
  const {flow} = shaped('::: glossary\nTide\n: The sea.\n:::')
  expect(flow).toContain('definitionTerm')
  expect(shaped('::: glossary\nTide\n: The sea.\n:::').nodes[0]?.children?.[0]?.children?.[0]).toMatchObject({
    type: 'definitionTerm',
    identifier: 'term-tide'
  })
})
