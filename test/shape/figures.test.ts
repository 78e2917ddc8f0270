import {describe, expect, test} from 'vitest'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {plainText} from '../../pipeline/tree/text.js'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

function shaped(text: string, more: Parameters<typeof shapeText>[1] = {}) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`, more)
  const nodes = chapters[0]?.tree.children ?? []
  return {nodes, flow: sketch(nodes), messages, rules: messages.map(({rule}) => rule)}
}

describe('which words describe a picture and which are its caption', () => {
  test.each([
    ['![A](x.png)', 'figure figure[image A[]]'],
    ['![A](x.png "C")', 'figure figure[image A[] caption[C]]'],
    ['![C *c*](x.png){fig-alt="A"}', 'figure figure[image A[] caption[C emphasis[c]]]'],
    ['![C](x.png){alt="A"}', 'figure figure[image A[] caption[C]]'],
    ['![A](x.png){caption="C *c*"}', 'figure figure[image A[] caption[C emphasis[c]]]'],
    ['[![A](x.png)](y)', 'figure figure[link[image A[]]]'],
    ['![A](x.png){.inline}', 'paragraph[image A[]]'],
    ['{{< figure src="x.png" alt="A" caption="C" title="T" >}}', 'figure figure[image A[] caption[strong[T] C]]'],
    ['::figure{src=x.png alt="A" caption="C"}', 'figure figure[image A[] caption[C]]'],
    [':::{figure} x.png\n:alt: A\n:name: fig-a\n\nC *c*\n:::', 'figure figure fig-a[image A[] caption[C emphasis[c]]]'],
    ['```{figure} x.png\n:alt: A\n\nC\n```', 'figure figure[image A[] caption[C]]'],
    ['::: figure {#fig-a}\n![A](x.png)\n\nC *c*\n:::', 'figure figure fig-a[image A[] caption[C emphasis[c]]]'],
    ['![[x.png|300]]', 'figure figure[image []]'],
    ['![[x.png|A]]', 'figure figure[image A[]]'],
    ['![A|300](x.png)', 'figure figure[image A[]]']
  ])('%s', (text, expected) => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe(expected)
    expect(rules).toEqual([])
  })

  test('a label makes the description the caption as well, and that is told at the picture', () => {
    const {flow, messages} = shaped('Words.\n\n![C](x.png){#fig-x}')
    expect(flow).toBe('paragraph[Words.]\nfigure figure fig-x[image C[] caption[C]]')
    expect(messages).toMatchObject([{rule: 'image-alt-repeats-caption', span: {start: {line: 5, column: 1}}}])
  })

  test.each(['![C](x.png)\n{: #fig-x}', '(fig-x)=\n![C](x.png)'])('a label of its own line is one: %j', text => {
    expect(shaped(text).flow).toBe('figure figure fig-x[image C[] caption[C]]')
  })

  test('where captions are asked for from descriptions, nobody is told', () => {
    expect(shaped('![C](x.png)', {config: {implicitFigures: 'caption'}})).toMatchObject({
      flow: 'figure figure[image C[] caption[C]]',
      rules: []
    })
  })
})

describe('what is said of a figure', () => {
  const figureOf = (text: string): SourceNode | undefined => shaped(text).nodes.find(({type}) => type === 'figure')

  test.each([
    ['.full', 'full'],
    ['.full-bleed', 'full'],
    ['.wide', 'wide'],
    ['.left', 'left'],
    ['.margin', 'margin'],
    ['.here', 'here'],
    ['align=right', 'right'],
    ['.styled', 'auto']
  ])('{%s} places it: %s', (list, placement) => {
    expect(figureOf(`![A](x.png){${list}}`)?.['placement']).toBe(placement)
  })

  test('credit is inline Markdown, conditions and languages are those of the whole', () => {
    const figure = figureOf('![A](x.png "C"){credit="By *her*" only=pdf lang=fr}')
    expect(figure).toMatchObject({only: ['pdf'], lang: 'fr'})
    expect(sketch(figure?.['credit'] as readonly SourceNode[])).toBe('By \nemphasis[her]')
  })

  test.each([
    ['50%', {value: 50, unit: '%'}],
    ['140%', {value: 100, unit: '%'}],
    ['300', {value: 300, unit: 'px'}],
    ['25.4mm', {value: 96, unit: 'px'}],
    ['2in', {value: 192, unit: 'px'}]
  ])('width=%s', (width, expected) => {
    expect(figureOf(`![A](x.png){width=${width}}`)?.children?.[0]).toMatchObject({width: expected})
  })

  test.each(['0', 'huge', '-3', '3em', '1e9'])('width=%s is none, and told', width => {
    expect(shaped(`![A](x.png){width="${width}"}`).rules).toEqual(['size-invalid'])
  })
})

test('several pictures are lettered parts, each with its own caption', () => {
  const {nodes, flow} = shaped('::: figure {#fig-p}\n![A](a.png "At noon"){#fig-a} ![B](b.png)\n\nBoth.\n:::')
  expect(flow).toBe(
    'figure figure fig-p[figure figure fig-a[image A[] caption[At noon]] figure figure[image B[]] caption[Both.]]'
  )
  expect(nodes[0]?.children?.map(child => child['panel'])).toEqual(['a', 'b', undefined])
})

describe('players', () => {
  test.each([
    ['::video{src=a.mp4 title="T" captions=a.vtt}', 'video', 'a.mp4'],
    ['::audio[The bells]{src=a.mp3}', 'audio', 'a.mp3'],
    ['::embed{url="https://e.org/x" title="T"}', 'embed', 'https://e.org/x'],
    ['{{< youtube abc >}}', 'video', 'https://www.youtube.com/watch?v=abc'],
    ['{{< vimeo id="12" >}}', 'video', 'https://vimeo.com/12'],
    ['{{< video https://e.org/a.mp4 title="T" >}}', 'video', 'https://e.org/a.mp4'],
    ['![A](a.webm)', 'video', 'a.webm'],
    ['![[a.mp3]]', 'audio', 'a.mp3']
  ])('%s', (text, kind, url) => {
    const {nodes, rules} = shaped(text)
    expect(nodes).toMatchObject([{type: 'media', kind, url}])
    expect(rules).toEqual([])
  })

  test.each(['::video{title="T"}', '::audio', '::figure{alt="A"}', '::table{header=1}', '::download[x]'])(
    '%s names no file: it is told and kept as typed',
    text => {
      const {nodes, rules} = shaped(text)
      expect(rules).toEqual(['source-missing'])
      expect(nodes).toMatchObject([{type: 'leafBlock', value: text}])
    }
  )
})

test('cut anywhere, a figure keeps its words and nothing is thrown', () => {
  const whole =
    '::: figure {#fig-p .wide}\n![Alpha](a.png "Beta"){#fig-a width=50%} ![[c.png|Gamma]]\n\nDelta *epsilon*.\n:::\n\n{{< figure src="x.png" alt="Zeta" caption="Eta" >}}\n\n::video[Theta]{src=a.mp4}\n'
  for (let end = 1; end <= whole.length; end++) {
    const {nodes} = shaped(whole.slice(0, end))
    const words = `${plainText(nodes)} ${JSON.stringify(nodes)}`
    for (const word of ['Alpha', 'Delta', 'epsilon', 'Theta']) {
      if (whole.slice(0, end).includes(word)) expect(words).toContain(word)
    }
  }
})

test('figures five hundred deep in themselves keep their words', () => {
  const {nodes} = shaped(`${'::: figure\n'.repeat(500)}Words.\n${':::\n'.repeat(500)}`)
  expect(plainText(nodes)).toContain('Words.')
})
