import {expect, test} from 'vitest'
import {emptyFrontMatter} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'
import type {PreparedInput} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'
import {sketch} from '../support/sketch.js'

const library = memoryLibrary({
  'data/gauge one.csv': 'a',
  'runs.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>x</script></svg>',
  'no-drawing.svg': '<svg><script>x</script></svg>',
  'part/two.md': '',
  'draft.md': ''
})
const files = {
  'part/two.md': sourceChapter(
    'part/two.md',
    '# Two words\n\n## Über <i>all</i>\n\n<a id="spot"></a>\n\ntext\n\n## 3. Pandoc, too.\n',
    {
      frontMatter: {...emptyFrontMatter, slug: 'second', urlPath: '/essays/two/', aliases: ['/old/2.html']}
    }
  ),
  'folder/README.md': '# Folder\n',
  'part/three.markdown': '# Three\n'
}
const lead = (markdown: string, input: PreparedInput = {library, drafts: new Set(['draft.md'])}) => {
  const {chapters, messages} = prepareTexts({'one.md': `# One\n\n${markdown}\n\n## Below\n`, ...files}, input)
  return {flow: sketch(chapters[0]?.children.slice(0, -1) ?? []), messages}
}
const target = (url: string) => /->(\[.*?\])\[x\]/.exec(lead(`[x](${url})`).flow)?.[1]

test.each([
  ['#below', '["internal","one.md","below"]'],
  ['#BELOW', '["internal","one.md","below"]'],
  ['#one', '["internal","one.md"]'],
  ['#', '["internal","one.md"]'],
  ['part/two.md', '["internal","part/two.md"]'],
  ['./part/../part/two.md#spot', '["internal","part/two.md","spot"]'],
  ['part/two#two-words', '["internal","part/two.md"]'],
  ['part/two.html#%C3%BCber-all', '["internal","part/two.md","über-all"]'],
  ['part/two.md#pandoc-too.', '["internal","part/two.md","3-pandoc-too"]'],
  ['part/three', '["internal","part/three.markdown"]'],
  ['folder/', '["internal","folder/README.md"]'],
  ['folder', '["internal","folder/README.md"]'],
  ['/part/two.md', '["internal","part/two.md"]'],
  ['/second#spot', '["internal","part/two.md","spot"]'],
  ['/essays/two', '["internal","part/two.md"]'],
  ['/old/2.html', '["internal","part/two.md"]'],
  ['data/gauge%20one.csv', '["file","data/gauge one.csv"]'],
  ['https://example.org/a?b#c', '["external","https://example.org/a?b#c"]'],
  ['//example.org/a', '["external","https://example.org/a"]'],
  ['mailto:a@example.org', '["external","mailto:a@example.org"]'],
  ['tel:+441234', '["external","tel:+441234"]']
])('%s leads to %s', (url, destination) => {
  expect(target(url)).toBe(destination)
})

test.each([
  ['nowhere.md', 'link-dead', 'error'],
  ['part/two.md#nowhere', 'link-dead', 'error'],
  ['', 'link-dead', 'error'],
  ['draft.md', 'link-to-draft', 'warn'],
  ['javascript:alert(1)', 'link-scheme', 'error'],
  ['JaVaScRiPt:alert(1)', 'link-scheme', 'error'],
  ['data:text/html,x', 'link-scheme', 'error'],
  ['../secret.md', 'path-outside', 'error'],
  ['/../secret.md', 'path-outside', 'error'],
  ['no-drawing.svg', 'svg-unsafe', 'error'],
  ['part/two.md#%FF', 'link-dead', 'error']
])('a link to "%s" leaves its words and is reported as %s', (url, rule, severity) => {
  const {flow, messages} = lead(`a [*words*](<${url}>) b`)
  expect(flow).toBe('paragraph[a emphasis[words] b]')
  expect(messages).toMatchObject([{rule, severity, file: 'one.md', span: {start: {line: 3, column: 3}}}])
})

test('a link to a drawing that runs code leads to the drawing, and is reported', () => {
  const {flow, messages} = lead('[x](runs.svg)')
  expect(flow).toBe('paragraph[link->["file","runs.svg"][x]]')
  expect(messages).toMatchObject([{rule: 'svg-unsafe', severity: 'error'}])
})

test('a link that leads nowhere names what may be meant', () => {
  expect(lead('[x](part/tow.md)').messages[0]?.todo).toBe('Did you mean `part/two.md`?')
  expect(lead('[x](two.md)').messages[0]?.todo).toBe('Did you mean `part/two.md`?')
  expect(lead('[x](part/two.md#spott)').messages[0]?.todo).toBe('Did you mean `part/two.md#spot`?')
})

test('a link without words says where it leads', () => {
  expect(lead('[](part/two.md) [](part/two.md#über-all) [](https://example.org)').flow).toBe(
    'paragraph[link->["internal","part/two.md"][Two words] link->["internal","part/two.md","über-all"][Über all] link->["external","https://example.org"][https://example.org]]'
  )
})

test('a link in a link is its words', () => {
  expect(lead('<a href="https://example.org">a [b](part/two.md)</a>').flow).toBe(
    'paragraph[link->["external","https://example.org"][a b]]'
  )
})

test('in a file that was cut a fragment is found in the part that has it, its own first', () => {
  const text = '# One\n\n[a](#there) [b](#same)\n\n## Same\n\n# Two\n\n[c](#same) [d](#one)\n\n## Same\n\n## There\n'
  const {chapters, messages} = prepareTexts({'book.md': text}, {alone: true})
  expect(messages).toEqual([])
  expect(chapters.map(({children}) => sketch(children.slice(0, 1)))).toEqual([
    'paragraph[link->["internal","book.md#2","there"][a] link->["internal","book.md","same"][b]]',
    'paragraph[link->["internal","book.md#2","same"][c] link->["internal","book.md"][d]]'
  ])
})

test.each([
  ['a [](gone.md) b', 'paragraph[a gone.md b]'],
  ['a {doc}`gone` b', 'paragraph[a gone b]'],
  ['a {ref}`gone` b', 'paragraph[a gone b]'],
  ['a [](info:gone) b', 'paragraph[a info:gone b]']
])('%s leads nowhere and leaves no hole', (text, flow) => {
  const {flow: made, messages} = lead(text)
  expect(made).toBe(flow)
  expect(messages.map(({rule}) => rule)).toEqual([text.includes('info:') ? 'link-scheme' : 'link-dead'])
})
