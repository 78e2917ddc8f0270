import {describe, expect, test} from 'vitest'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {plainText} from '../../pipeline/tree/text.js'
import {prepareTexts, shapeText} from '../support/chapters.js'

function shaped(text: string, more: Parameters<typeof shapeText>[1] = {}) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`, more)
  return {nodes: chapters[0]?.tree.children ?? [], messages, rules: messages.map(({rule}) => rule)}
}
const words = (node: SourceNode | undefined, field: string) => plainText(node?.[field] as readonly SourceNode[])

describe('names of blocks', () => {
  test.each([
    ['pullquote', 'pullquote'],
    ['zoom', 'pullquote'],
    ['smallprint', 'small'],
    ['callout', 'box'],
    ['textbox', 'box'],
    ['sidebar', 'box'],
    ['aside', 'box'],
    ['lede', 'standfirst'],
    ['dek', 'standfirst'],
    ['kicker', 'kicker'],
    ['credits', 'credits'],
    ['colophon', 'colophon'],
    ['dedication', 'dedication'],
    ['margin', 'margin'],
    ['columns', 'columns'],
    ['solution', 'solution']
  ])('%s is a block of kind %s, by name and by class', (name, kind) => {
    expect(shaped(`::: ${name}\n\nWords.\n\n:::`).nodes).toMatchObject([{type: 'block', kind}])
    expect(shaped(`::: {.${name} #a}\n\nWords.\n\n:::`).nodes).toMatchObject([{type: 'block', kind, identifier: 'a'}])
    expect(shaped(`<div class="${name}">\n\nWords.\n\n</div>`).nodes).toMatchObject([{type: 'block', kind}])
  })

  test('columns say how many they are, four at the most', () => {
    expect(shaped('::: {.columns count=3}\nWords.\n:::').nodes).toMatchObject([{kind: 'columns', count: 3}])
    expect(shaped('::: {.columns layout-ncol=9}\nWords.\n:::').nodes).toMatchObject([{kind: 'columns', count: 4}])
    expect(shaped('::: {.columns count=many}\nWords.\n:::').nodes[0]).not.toHaveProperty('count')
  })

  test('advertisements and corrections say what they are', () => {
    expect(shaped('::: ad\nBuy.\n:::\n\n::: correction\nIt was May.\n:::').nodes).toMatchObject([
      {kind: 'ad', label: 'Advertisement'},
      {kind: 'correction', label: 'Correction'}
    ])
  })

  test('a callout that names its kind is an admonition, with the word for it', () => {
    expect(shaped('::: {.callout .danger}\nMind.\n:::\n\n::: seealso\nThere.\n:::').nodes).toMatchObject([
      {type: 'admonition', kind: 'caution', label: 'Danger'},
      {type: 'admonition', kind: 'note', label: 'See also'}
    ])
  })

  test('a class of an author without a style is told once', () => {
    const {rules} = shaped('::: further\na\n:::\n\n::: further\nb\n:::\n\n::: styled\nc\n:::')
    expect(rules).toEqual(['class-unstyled'])
  })
})

test('words that Obsidian has for admonitions are read in alerts', () => {
  expect(shaped('> [!faq] Why?\n> So.').nodes).toMatchObject([{type: 'admonition', kind: 'note', label: 'Question'}])
  expect(shaped('> [!DONE]\n> So.').nodes).toMatchObject([{type: 'admonition', kind: 'tip', label: 'Success'}])
  expect(shaped('> [!quote]\n> So.').nodes).toMatchObject([{type: 'blockquote'}])
})

describe('who says it', () => {
  test.each([
    ['> Words.\n>\n> — Ann *Lee*', 'blockquote'],
    ['> Words.\n>\n> -- Ann *Lee*', 'blockquote'],
    ['> Words.\n>\n> [Ann *Lee*]{.attribution}', 'blockquote'],
    ['> Words.\n>\n> [Ann]{.attribution} [*Lee*]{.attribution}', 'blockquote'],
    ['::: epigraph\nWords.\n\n— Ann *Lee*\n:::', 'block'],
    ['::: epigraph\n> Words.\n\n— Ann *Lee*\n:::', 'block'],
    ['::: {.pullquote attribution="Ann *Lee*"}\nWords.\n:::', 'block'],
    ['::: verse\nWords.\n\n-- Ann *Lee*\n:::', 'verse']
  ])('%j', (text, type) => {
    const {nodes} = shaped(text)
    expect(nodes[0]?.type).toBe(type)
    expect(words(nodes[0], 'attribution')).toBe('Ann Lee')
    expect(nodes[0]?.children).toHaveLength(1)
  })

  test('a dialogue set with dashes has no source, and neither has a quotation of one paragraph', () => {
    expect(shaped('> — Oui ?\n>\n> — Non.').nodes[0]).not.toHaveProperty('attribution')
    expect(shaped('> — Non.').nodes[0]).not.toHaveProperty('attribution')
  })
})

describe('verse', () => {
  const lines = (text: string) =>
    (shaped(text).nodes[0]?.children ?? []).map(line => [line['indent'], line['stanza'] ?? false, plainText([line])])

  test('keeps its lines, indents and stanzas, also where Markdown sees code', () => {
    const text = '::: poem\nOne *line\n  and* more\n\n      deep in\n  again\n:::'
    expect(lines(text)).toEqual([
      [0, false, 'One line'],
      [1, false, 'and more'],
      [3, true, 'deep in'],
      [1, true, 'again']
    ])
  })

  test('is a paragraph whose every line begins with a pipe', () => {
    expect(lines('| The\n|    limerick\n|\n| goes')).toEqual([
      [0, false, 'The'],
      [1.5, false, 'limerick'],
      [0, true, 'goes']
    ])
    expect(shaped('| a | b\n| c').nodes[0]?.type).toBe('paragraph')
  })

  test('in a quotation the mark of the quotation is no indent', () => {
    expect(lines('::: verse\nA\n    b\n:::')).toEqual([
      [0, false, 'A'],
      [2, false, 'b']
    ])
    const {nodes} = shaped('> ::: verse\n> A\n>   b\n> :::')
    expect(nodes[0]?.children?.[0]?.children).toMatchObject([{indent: 0}, {indent: 1}])
  })
})

describe('letters and talk', () => {
  test('a letter has its parts, as spans, paragraphs and blocks', () => {
    const {nodes} = shaped(
      '::: letter\n[1 May]{.date}\n\nDear X,\n{: .salutation}\n\nWords.\n\n::: signature\nMe\n:::\n:::'
    )
    expect(nodes[0]?.children).toMatchObject([
      {kind: 'dateline'},
      {kind: 'salutation'},
      {type: 'paragraph'},
      {kind: 'signature'}
    ])
  })

  test('who speaks is known by the colon, and goes on until another does', () => {
    const {nodes} = shaped('::: dialogue\n**Ann:** Yes.\n\nAnd more.\n\n**Bo**: No.\n\nDr. Lee: Perhaps.\n:::')
    expect(nodes[0]?.children?.map(turn => words(turn, 'speaker'))).toEqual(['Ann', 'Bo', 'Dr. Lee'])
    expect(nodes[0]?.children?.[0]?.children).toHaveLength(2)
  })

  test('how it is said stands behind a name: one in bold, or one that speaks elsewhere', () => {
    const talk =
      'Bo (aside): Well.\n\nAnn: Why?\n\nBo: So.\n\nThe tide (at noon): low.\n\n**Cy** (rising): No.\n\nAnn (quietly): Oh.'
    const {nodes} = shaped(`::: interview\n${talk}\n:::`)
    const turns = (nodes[0]?.children ?? []).map(turn => [
      words(turn, 'speaker'),
      plainText(turn.children ?? []),
      turn['question'] ?? false
    ])
    expect(turns).toEqual([
      ['Bo (aside)', 'Well.', true],
      ['Ann', 'Why?', false],
      ['Bo', 'So.The tide (at noon): low.', true],
      ['Cy (rising)', 'No.', false],
      ['Ann (quietly)', 'Oh.', false]
    ])
  })

  test('each line of a paragraph may be a turn, and in an interview the first speaker asks', () => {
    const {nodes} = shaped('::: interview\nAnn: Why?\nBo: Well.\n\nAnn: So?\n:::')
    expect(nodes[0]?.children?.map(turn => turn['question'] ?? false)).toEqual([true, false, true])
  })
})

describe('conditions', () => {
  test.each([
    ['::: only pdf epub\nA.\n:::', ['pdf', 'epub']],
    ['::: not email\nA.\n:::', ['html', 'pdf', 'epub']],
    ['::: {.web-only}\nA.\n:::', ['html', 'email', 'text']],
    ['::: print-only\nA.\n:::', ['pdf', 'epub']],
    ['::: {.content-visible when-format="pdf"}\nA.\n:::', ['pdf']],
    ['::: {.content-hidden when-format="html"}\nA.\n:::', ['pdf']],
    ['::: {.content-visible unless-format="html"}\nA.\n:::', ['pdf']]
  ])('%j leaves its blocks with the condition and nothing else', (text, only) => {
    expect(shaped(text).nodes).toMatchObject([{type: 'paragraph', only}])
  })

  test('what else a fence says makes it a block with the condition', () => {
    expect(shaped('::: {.content-visible when-format="pdf" .box}\nA.\n:::').nodes).toMatchObject([
      {type: 'block', kind: 'box', only: ['pdf']}
    ])
  })

  test('an edition that there is not is told', () => {
    expect(shaped('::: only pfd\nA.\n:::').rules).toEqual(['condition-unknown'])
  })
})

describe('directives written as code', () => {
  test('are blocks, and what stands in them has its place in the file', () => {
    const {nodes, rules} = shaped(
      '> ```{note} A *title*\n> :class: x\n> Words [a] and [^1].\n>\n> - item\n> ```\n\n[a]: b.md\n\n[^1]: N.'
    )
    const note = nodes[0]?.children?.[0]
    expect(note).toMatchObject({type: 'admonition', classes: ['x']})
    expect(words(note, 'title')).toBe('A title')
    expect(note?.children?.[0]?.children).toMatchObject([
      {value: 'Words ', position: {start: {line: 5, column: 3, offset: 41}}},
      {type: 'link', url: 'b.md'},
      {},
      {type: 'footnoteReference'},
      {}
    ])
    expect(note?.children?.[1]).toMatchObject({type: 'list', position: {start: {line: 7, column: 3}}})
    expect(rules).toEqual([])
  })

  test('of a name that is no block stay code', () => {
    expect(shaped('```{python}\nprint(1)\n```').nodes[0]?.type).toBe('code')
  })

  test('nest, up to a limit', () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'Core.' : `${'`'.repeat(depth + 2)}{note}\n${nested(depth - 1)}\n${'`'.repeat(depth + 2)}`
    expect(JSON.stringify(shaped(nested(12)).nodes)).not.toContain('"code"')
    expect(JSON.stringify(shaped(nested(40)).nodes)).toContain('Core.')
  })
})

describe('theorems', () => {
  test('have the word of their name or of their label, a title, an id', () => {
    const {nodes} = shaped(
      '::: {#thm-big name="Big"}\nTrue.\n:::\n\n::: lemma\n## Small\n\nAlso.\n:::\n\n::: proof\nSo.\n:::'
    )
    expect(nodes).toMatchObject([
      {kind: 'theorem', label: 'Theorem', identifier: 'thm-big'},
      {kind: 'theorem', label: 'Lemma'},
      {kind: 'proof', label: 'Proof'}
    ])
    expect(words(nodes[0], 'title')).toBe('Big')
    expect(words(nodes[1], 'title')).toBe('Small')
    expect(plainText([nodes[2] ?? {type: 'text'}])).toBe('So.\u00A0∎')
  })
})

describe('marks', () => {
  test.each([
    '\\newpage',
    '\\pagebreak',
    '{{< pagebreak >}}',
    '::pagebreak',
    '<!-- pagebreak -->',
    '<div style="page-break-after: always"></div>'
  ])('%s breaks the page', mark => {
    expect(shaped(`A.\n\n${mark}\n\nB.`).nodes.map(({type}) => type)).toEqual(['paragraph', 'pageBreak', 'paragraph'])
  })

  test.each(['[TOC]', '[[_TOC_]]', '{:toc}', '* TOC\n{:toc}', '<!-- toc -->', '::toc', '::: toc\n:::'])(
    '%j is the contents',
    mark => {
      expect(shaped(`A.\n\n${mark}\n\nB.`).nodes[1]).toMatchObject({type: 'generated', what: 'toc'})
    }
  )

  test.each([
    ['A.\n\n<!-- more -->\n\nB.', 1],
    ['A.\n\nB. <!--more-->\n\nC.', 2],
    ['<!-- break -->\n\nA.\n\n<!--excerpt-->\n\nB.', 1],
    ['> <!-- more -->\n>\n> A.\n\nB.', undefined]
  ])('%j ends its excerpt after %s blocks', (text, count) => {
    const {chapters} = prepareTexts({'one.md': `# T\n\n${text}\n`})
    expect(chapters[0]?.excerpt).toBe(count)
  })

  test('the words before the mark are the description', () => {
    const {chapters} = prepareTexts({'one.md': '# T\n\nFirst.\n\nSecond.\n\n<!-- more -->\n\nThird.\n'})
    expect(chapters[0]?.head.description).toBe('First. Second.')
  })

  test('an initial is whole for those who hear it', () => {
    expect(shaped('[T]{.dropcap}he end.').nodes[0]).toMatchObject({dropCap: true, children: [{value: 'The end.'}]})
    expect(shaped('One.\n\nTwo.', {frontMatter: {dropCap: true}}).nodes[0]).toMatchObject({dropCap: true})
  })

  test('line ends are kept where front matter says so', () => {
    const {nodes} = shaped('One\n*two\nthree*', {frontMatter: {breaks: true}})
    expect(nodes[0]?.children).toMatchObject([{}, {type: 'break'}, {children: [{}, {type: 'break'}, {}]}])
  })

  test('a numbered list is lettered by kramdown’s attribute', () => {
    for (const gap of ['\n', '\n\n']) {
      const {nodes} = shaped(`1. a\n2. b${gap}{: type=a}\n`)
      expect(nodes).toMatchObject([{type: 'list', marker: 'lower-alpha'}])
      expect(plainText(nodes)).toBe('ab')
    }
    expect(shaped('- a\n- b\n{: type=a}').nodes[0]).not.toHaveProperty('marker')
  })

  test('callouts of Hugo, with and without empty lines', () => {
    for (const gap of ['\n', '\n\n']) {
      const {nodes} = shaped(`{{< callout type="warning" >}}${gap}Mind *it*.${gap}{{< /callout >}}`)
      expect(nodes).toMatchObject([{type: 'admonition', kind: 'warning', children: [{type: 'paragraph'}]}])
      expect(plainText(nodes)).toBe('Mind it.')
    }
    expect(shaped('{{< callout >}}\n\nnever closed').nodes[0]?.type).toBe('paragraph')
  })
})

describe('what others read and we print as typed is told', () => {
  test.each([
    ['a. one\nb. two', 'list-marker'],
    ['i. one\n\nii. two', 'list-marker'],
    ['(@good) example', 'list-marker'],
    ['A> aside', 'list-marker'],
    ['!!! note\n    words', 'list-marker'],
    ['% comment', 'comment-percent'],
    ['::nope', 'leaf-unknown']
  ])('%j', (text, rule) => {
    const {rules, messages} = shaped(text)
    expect(rules).toEqual([rule])
    expect(messages[0]?.span?.start).toMatchObject({line: 3, column: 1})
  })

  test.each(['A. Smith came.', 'I. M. Pei and I.', 'a. one', '5 % of it', '(a) one'])('%j is prose', text => {
    expect(shaped(text).rules).toEqual([])
  })
})

test('a pull quote that repeats the text says so', () => {
  const {nodes} = shaped(
    'He said: “The sum does *not* care, never.”\n\n::: pullquote\nThe sum does not care\n:::\n\n::: zoom\nNew words\n:::'
  )
  expect(nodes[1]).toHaveProperty('repeated', true)
  expect(nodes[2]).not.toHaveProperty('repeated')
})

const whole = [
  '::: verse\nA\n  b\n\n— C\n:::',
  '| a\n|  b',
  '::: letter\n[1 May]{.date}\n\nDear,\n{: .salutation}\n:::',
  '::: interview\n**A:** b\nC: d\n:::',
  '::: {.content-visible when-format="html"}\nX\n:::',
  '```{note} T *x*\n:class: a\n[b] ^[c]\n```',
  '::: {#thm-x name="N"}\nx\n:::',
  '::: columns\n::: column\na\n:::\n:::',
  '::: details S\nx\n:::',
  '{{< callout type="info" >}}\nx\n{{< /callout >}}',
  '[T]{.dropcap}he\n\n<!-- more -->\n\n\\newpage\n\n[[_TOC_]]',
  '1. a\n\n{: type=i}',
  '<div style="page-break-after: always"></div>'
].join('\n\n')

test('cut anywhere, the text is still shaped', () => {
  for (let end = 0; end <= whole.length; end++) expect(() => shaped(whole.slice(0, end))).not.toThrow()
})

test.each([
  'verse',
  'letter',
  'interview',
  'columns',
  'details',
  'pullquote',
  'epigraph',
  'theorem',
  'only pdf',
  'box',
  'quote',
  'refs'
])('%s in itself five hundred times keeps its words', name => {
  const text = `${`::: ${name}\n\n`.repeat(500)}Core.\n\n${':::\n\n'.repeat(500)}`
  expect(JSON.stringify(shaped(text).nodes)).toContain('Core.')
})
